// The notice's own date: told, never material.
import { draftOf, type Pairing } from './pairing.ts'

export const effectiveDatePairing: Pairing<'effective-date'> = {
  identity: () => '',
  tell(old, now) {
    const [was, is] = [old?.facts[0]?.date, now?.facts[0]?.date]
    return was === is ? [] : [draftOf(old, now, { fact: 'effective-date', subject: 'effective date' })]
  },
}
