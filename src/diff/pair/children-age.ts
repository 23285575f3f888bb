// From which age on: another set of ages is a change, whatever the words.
import { headOf, shown } from '../draft.ts'
import type { Sense } from '../sense/sense.ts'
import { draftOf, isEdited, type Pairing, valuesOf } from './pairing.ts'

export const childrenAgePairing: Pairing<'children-age'> = {
  identity: () => '',
  tell(old, now, { sense }) {
    const quote = (now && shown(now.sightings)?.fact.quote) ?? (old && shown(old.sightings)?.fact.quote) ?? ''
    const said = { fact: 'children-age', subject: headOf(quote) } as const
    if (!old || !now) return [draftOf(old, now, isPointer(quote, sense) ? { ...said, weight: 'review' } : said)]
    const [was, is] = [valuesOf(old, (fact) => fact.ages), valuesOf(now, (fact) => fact.ages)]
    const isSame = was.size === is.size && [...was].every((age) => is.has(age))
    return isSame || !isEdited(old, now) ? [] : [draftOf(old, now, said)]
  },
}

/** What sends readers to another text, in all languages. */
const POINTER =
  /\b(?:find|read|see|learn|visit|consult|findest|finden|erfährst|erfahren|lies|lesen|siehe|vind|vindt|vinden|lees|leest|zie|bekijk|trouver(?:ez|as)|trouve[sz]|consulte[sz]?|lire|lis(?:ez)?|voir)\b/iu
/** What demands something, or asks somebody else to agree. */
const DEMAND =
  /\b(?:must|should|need to|have to|parents?|guardians?|muss|musst|müssen|sollte[nst]*|eltern|erziehungsberechtigten?|moet|moeten|ouders?|voogd|doi[st]|doivent|devez|tuteurs?)\b/iu

/** "If you are under 18, you can find more in our guide for teens" points to something: it states no rule. */
function isPointer(quote: string, sense: Sense): boolean {
  const isBound = sense.negations(quote).length > 0 || sense.exceptions(quote).length > 0 || sense.bases(quote).size > 0
  return POINTER.test(quote) && !DEMAND.test(quote) && !isBound && !sense.says(quote).has('data.verb')
}
