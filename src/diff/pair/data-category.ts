// Which data, and where they come from.
import { wordsOf } from '../../text/words.ts'
import type { Sense } from '../sense.ts'
import type { Side } from '../side.ts'
import { phraseLikeness, wordKey } from './name-key.ts'
import { draftOf, firstOf, type Pairing } from './pairing.ts'

/** Above this, another name is the same data in other words. */
const SAME_DATA = 0.6
/** From this many words on a name is a sentence, which may be written anew or stand in another form. */
const LONG = 8
const SAME_SENTENCE = 0.35
/** Share of copied words. */
const MOSTLY = 0.7

export const dataCategoryPairing: Pairing<'data-category'> = {
  identity: (fact) => wordKey(fact.name),
  words: (fact) => fact.name,
  alike: (old, now) =>
    phraseLikeness(old.name, now.name) - (isLong(old.name) && isLong(now.name) ? SAME_SENTENCE : SAME_DATA) + 0.5,
  repeats: (fact, known) => fact.special === known.special && phraseLikeness(fact.name, known.name) > 0.8,
  tell(old, now, { delta, sense }) {
    const [was, is] = [firstOf(old, (fact) => fact.name), firstOf(now, (fact) => fact.name)]
    if (!old !== !now && isLabel(was ?? is ?? '', sense)) return []
    if (!old !== !now && sense.negations((now ?? old)?.facts[0]?.quote ?? '').length > 0) return []
    if (!old !== !now && isCopied(was ?? is ?? '', now ? delta.old : delta.now)) return []
    const said = { fact: 'data-category', subject: is ?? was ?? '', before: was, after: is } as const
    if (!old || !now) return [draftOf(old, now, said)]
    // Much the same words may be the same data or not ("date of birth", "date of the visit"): a person must read them.
    return phraseLikeness(was ?? '', is ?? '') === 1
      ? []
      : [{ ...draftOf(old, now, { ...said, weight: 'review' }), isWeak: true }]
  },
}

/** "Legal basis: ..." in a list of what is said of data. */
function isLabel(name: string, sense: Sense): boolean {
  const said = sense.says(name)
  return wordsOf(name).folded.length <= 3 && (said.has('basis.term') || said.has('retention.label'))
}

function isLong(name: string): boolean {
  return wordsOf(name).folded.length >= LONG
}

/** A row that became a list, or a list that became a sentence; nor is a row with a mail address a kind of data. */
function isCopied(name: string, other: Side): boolean {
  if (/\S@\S/.test(name)) return true
  const { folded } = wordsOf(name)
  if (folded.length < LONG) return false
  return other.vocabulary().grams.known(folded).filter(Boolean).length >= folded.length * MOSTLY
}

export const dataSourcePairing: Pairing<'data-source'> = {
  identity: (fact) => wordKey(fact.name),
  words: (fact) => fact.name,
  alike: (old, now) => phraseLikeness(old.name, now.name),
  repeats: (fact, known) => phraseLikeness(fact.name, known.name) > 0.8,
  tell(old, now) {
    const [was, is] = [firstOf(old, (fact) => fact.name), firstOf(now, (fact) => fact.name)]
    if (old && now && old.key === now.key) return []
    const said = { fact: 'data-source', subject: is ?? was ?? '', before: was, after: is } as const
    return [{ ...draftOf(old, now, said), isWeak: true }]
  },
}
