// How long data are kept: a period that becomes another, a criterion in place of a period.
import type { RetentionFact } from '../../model/fact.ts'
import { phraseLikeness, wordKey } from './name-key.ts'
import { draftOf, firstOf, type Pairing } from './pairing.ts'

/** From here on, two vague statements are one formula. */
const SAME_FORMULA = 0.5

export const retentionPairing: Pairing<'retention'> = {
  identity: (fact) => `${wordKey(fact.subject)} ${lengthOf(fact)}`,
  words: (fact) => fact.quote,
  isInPlace: true,
  alike: (old, now) => (lengthOf(old) === lengthOf(now) ? 1 : 0.5 + phraseLikeness(old.subject, now.subject) / 2),
  repeats: (fact, known) =>
    fact.status === 'vague' && known.status === 'vague' && phraseLikeness(fact.quote, known.quote) >= SAME_FORMULA,
  tell(old, now) {
    if (old && now && lengthOfFirst(old.facts) === lengthOfFirst(now.facts)) return []
    const subject = firstOf(now, (fact) => fact.subject) ?? firstOf(old, (fact) => fact.subject) ?? ''
    const place = (now ?? old)?.facts[0]?.place
    // Several periods of one new or dropped sentence are one thing to read.
    const once = (old && now) || !place ? {} : { onceFor: [`${now ? 'new' : 'gone'} ${place.line}:${place.column}`] }
    const isPeriod = [...(old?.facts ?? []), ...(now?.facts ?? [])].some(({ period }) => period !== undefined)
    // "As long as necessary" in other words, or a criterion in place of it: a person must read which.
    const weight = old && now && !isPeriod ? ({ weight: 'review' } as const) : {}
    return [draftOf(old, now, { fact: 'retention', subject, ...once, ...weight })]
  },
}

function lengthOfFirst(facts: readonly RetentionFact[]): string {
  return facts[0] ? lengthOf(facts[0]) : ''
}

/** The period in days where there is one, so that `P1Y` and `P12M` are equal; else the kind of statement. */
function lengthOf(fact: RetentionFact): string {
  if (fact.period === undefined) return fact.criterion === undefined ? fact.status : 'criterion'
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?)?/.exec(fact.period)
  if (!match) return fact.period
  const [years, months, weeks, days, hours] = match.slice(1).map((part) => Number(part ?? 0))
  const monthCount = (years ?? 0) * 12 + (months ?? 0)
  return `${monthCount}m ${((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)}h`
}
