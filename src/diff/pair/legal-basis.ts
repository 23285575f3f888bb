// Legal bases that are stated apart from any purpose.
import type { LegalBasisFact } from '../../model/fact.ts'
import type { Side } from '../align/side.ts'
import { headOf, shown } from '../draft.ts'
import { draftOf, firstOf, type Group, type Pairing } from './pairing.ts'

export const legalBasisPairing: Pairing<'legal-basis'> = {
  identity: (fact) => fact.basis,
  alike: () => 0.6,
  tell(old, now, { delta }) {
    if (old && now && old.key === now.key) return []
    const subject = now ? subjectOf(now, delta.now) : subjectOf(old, delta.old)
    return [draftOf(old, now, { fact: 'legal-basis', subject })]
  },
}

/** What the basis is for: the heading above it, else the first words of its sentence. */
function subjectOf(group: Group<LegalBasisFact> | undefined, side: Side): string {
  const sighting = group && shown(group.sightings)
  const block = sighting?.block === undefined ? undefined : side.blocks[sighting.block]
  const title = block === undefined ? '' : (side.reading.outline.sections[block.section]?.title ?? '')
  return title === '' ? headOf(sighting?.sentence ?? firstOf(group, (fact) => fact.basis) ?? '') : title
}
