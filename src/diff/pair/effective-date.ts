// The notice's own date: told, never material.
import { draftOf, type Group, type Pairing } from './pairing.ts'

export const effectiveDatePairing: Pairing<'effective-date'> = {
  identity: () => '',
  tell(old, now) {
    const [was, is] = [old?.facts[0]?.date, now?.facts[0]?.date]
    return was !== is || isRedated(old)
      ? [draftOf(old, now, { fact: 'effective-date', subject: 'effective date' })]
      : []
  },
}

/** Another number in a sentence that dates the notice: a version, or a second date. */
function isRedated(group: Group | undefined): boolean {
  return (group?.sightings ?? []).some((sighting) =>
    sighting.edits.some((edit) => [...edit.dropped, ...edit.added].some((word) => /\d/.test(word))),
  )
}
