// Rights and how they are used: a right that comes or goes anywhere, and an edited sentence that grants other rights than before.
import type { Right, RightFact } from '../../model/fact.ts'
import type { Draft } from '../draft.ts'
import { headOf, shown } from '../draft.ts'
import type { Edit } from '../edit.ts'
import { draftOf, type Group, type Pairing } from './pairing.ts'

export const rightPairing: Pairing<'right'> = {
  identity: (fact) => fact.right,
  tell(old, now) {
    const subject = headOf((now ? shown(now.sightings)?.fact.quote : undefined) ?? (old ? shown(old.sightings)?.fact.quote : undefined) ?? '')
    if (!old || !now) return [draftOf(old, now, { fact: 'right', subject })]
    return inSentence(old, now, subject)
  },
}

/** The right stands on both sides, but in a sentence that is on both sides it is new or gone. */
function inSentence(old: Group<RightFact>, now: Group<RightFact>, subject: string): Draft[] {
  const [was, is] = [editsOf(old), editsOf(now)]
  const edit = [...is].find((one) => one.old && !was.has(one)) ?? [...was].find((one) => one.now && !is.has(one))
  if (!edit) return []
  const right: Right | undefined = now.facts[0]?.right
  return [{ ...draftOf(old, now, { fact: 'right', subject }, 'changed'), onceFor: `${right}`, edits: [edit] }]
}

function editsOf(group: Group<RightFact>): Set<Edit> {
  return new Set(group.sightings.flatMap((sighting) => sighting.edits))
}
