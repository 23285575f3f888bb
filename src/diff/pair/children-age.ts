// From which age on: another set of ages is a change, whatever the words.
import { headOf, shown } from '../draft.ts'
import { draftOf, isEdited, type Pairing, valuesOf } from './pairing.ts'

export const childrenAgePairing: Pairing<'children-age'> = {
  identity: () => '',
  tell(old, now) {
    const quote = (now && shown(now.sightings)?.fact.quote) ?? (old && shown(old.sightings)?.fact.quote) ?? ''
    const said = { fact: 'children-age', subject: headOf(quote) } as const
    if (!old || !now) return [draftOf(old, now, said)]
    const [was, is] = [valuesOf(old, (fact) => fact.ages), valuesOf(now, (fact) => fact.ages)]
    const isSame = was.size === is.size && [...was].every((age) => is.has(age))
    return isSame || !isEdited(old, now) ? [] : [draftOf(old, now, said)]
  },
}
