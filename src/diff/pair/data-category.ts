// Which data, and where they come from.
import { phraseLikeness, wordKey } from './name-key.ts'
import { draftOf, firstOf, type Pairing } from './pairing.ts'

/** Above this, another name is the same data in other words. */
const SAME_DATA = 0.6

export const dataCategoryPairing: Pairing<'data-category'> = {
  identity: (fact) => wordKey(fact.name),
  words: (fact) => fact.name,
  alike: (old, now) => phraseLikeness(old.name, now.name) - SAME_DATA + 0.5,
  repeats: (fact, known) => fact.special === known.special && phraseLikeness(fact.name, known.name) > 0.8,
  tell(old, now) {
    const [was, is] = [firstOf(old, (fact) => fact.name), firstOf(now, (fact) => fact.name)]
    const said = { fact: 'data-category', subject: is ?? was ?? '', before: was, after: is } as const
    if (!old || !now) return [draftOf(old, now, said)]
    // Much the same words may be the same data or not ("date of birth", "date of the visit"): a person must read them.
    return phraseLikeness(was ?? '', is ?? '') === 1 ? [] : [draftOf(old, now, { ...said, weight: 'review' })]
  },
}

export const dataSourcePairing: Pairing<'data-source'> = {
  identity: (fact) => wordKey(fact.name),
  words: (fact) => fact.name,
  alike: (old, now) => phraseLikeness(old.name, now.name),
  repeats: (fact, known) => phraseLikeness(fact.name, known.name) > 0.8,
  tell(old, now) {
    if (old && now) return []
    const subject = firstOf(now, (fact) => fact.name) ?? firstOf(old, (fact) => fact.name) ?? ''
    return [{ ...draftOf(old, now, { fact: 'data-source', subject }), isWeak: true }]
  },
}
