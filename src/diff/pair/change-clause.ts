// How readers hear of changes. Telling them is a promise; leaving them to look at the page takes it back.
import type { ChangeClauseFact } from '../../model/fact.ts'
import { headOf, shown } from '../draft.ts'
import { draftOf, type Group, isEdited, type Pairing } from './pairing.ts'

export const changeClausePairing: Pairing<'change-clause'> = {
  identity: () => '',
  tell(old, now) {
    const [was, is] = [promising(old), promising(now)]
    const subject = (group: Group<ChangeClauseFact>) => headOf(shown(group.sightings)?.fact.quote ?? '')
    if (was && !is) return isEdited(old) ? [draftOf(was, undefined, { fact: 'commitment', subject: subject(was) })] : []
    if (is && !was) return isEdited(now) ? [draftOf(undefined, is, { fact: 'commitment', subject: subject(is) })] : []
    const group = now ?? old
    return was || is || (old && now) || !group
      ? []
      : [draftOf(old, now, { fact: 'change-clause', subject: subject(group) })]
  },
}

/** The part of a group that promises to tell readers. */
function promising(group: Group<ChangeClauseFact> | undefined): Group<ChangeClauseFact> | undefined {
  const sightings = (group?.sightings ?? []).filter((sighting) => sighting.fact.how === 'notify')
  return sightings.length === 0 ? undefined : { key: '', sightings, facts: sightings.map((sighting) => sighting.fact) }
}
