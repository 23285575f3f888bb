// Which data, and where they come from.
import { wordsOf } from '../../text/words.ts'
import type { Side } from '../align/side.ts'
import type { Sense } from '../sense/sense.ts'
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
  repeats: (fact, known) =>
    fact.special === known.special &&
    (phraseLikeness(fact.name, known.name) > 0.8 || isCompoundOf(fact.name, known.name)),
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

const LONGEST_LABEL = 3

/** Letters by which a word is known inside a compound, and most letters that join the parts of one. */
const STEM = 5
const JOINTS = 12

/** "Status of the berth licence" as one word, in German and Dutch, or the other way round. */
function isCompoundOf(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a).folded, wordsOf(b).folded].sort((x, y) => x.length - y.length)
  if (!few || !many || few.length === many.length) return false
  const letters = few.join('')
  const parts = many.filter((word) => word.length > 3 || !/^(?:d|v)/.test(word))
  const total = parts.join('').length
  if (letters.length < 2 * STEM || Math.abs(total - letters.length) > Math.min(JOINTS, letters.length / 3)) return false
  return parts.length > 1 && parts.every((word) => letters.includes(word.slice(0, STEM)))
}

/** "Legal basis: ..." or "Consent: ..." in a list of what is said of data. */
function isLabel(name: string, sense: Sense): boolean {
  if (wordsOf(name).folded.length > LONGEST_LABEL) return false
  const said = sense.says(name)
  return said.has('basis.term') || said.has('retention.label') || sense.isBasis(name) || sense.isOfOther(name)
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

const READERS =
  /^(?:\S+\s){0,2}?(?:you|users?|your (?:browser|device|computer|phone)|sie|du|ihr|ihnen|dir|(?:ihr|dein)(?:e[mnr]?)? (?:browser|gerät|endgerät)|vous|votre (?:navigateur|appareil|terminal)|u|je|jij|jou|(?:uw|je|jouw) (?:browser|apparaat|toestel))(?=\s|$)/iu
const OTHERS =
  /third|part(?:y|ies|ner)|public|register|agenc|provider|dritt|öffentlich|quelle|anbieter|auskunft|tiers|fournisseur|derde|openba|bron|(?:from|von|van|de) (?!you|ihnen|dir|vous|u\b|je\b|jou)\p{Lu}/iu

/** What readers give, or their devices send, is no news of a source: what is collected is told as data. */
function isOfReaders(name: string): boolean {
  return READERS.test(name) && !OTHERS.test(name)
}

export const dataSourcePairing: Pairing<'data-source'> = {
  identity: (fact) => wordKey(fact.name),
  words: (fact) => fact.name,
  alike: (old, now) => phraseLikeness(old.name, now.name),
  repeats: (fact, known) => phraseLikeness(fact.name, known.name) > 0.8,
  tell(old, now) {
    const [was, is] = [firstOf(old, (fact) => fact.name), firstOf(now, (fact) => fact.name)]
    if (old && now && old.key === now.key) return []
    if (isOfReaders(is ?? was ?? '')) return []
    const said = { fact: 'data-source', subject: is ?? was ?? '', before: was, after: is } as const
    return [{ ...draftOf(old, now, said), isWeak: true }]
  },
}
