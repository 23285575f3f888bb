// The words of a language that the comparison asks for: what turns a sentence round, what gives it legal weight.
import { LEGAL_BASES, type LegalBasis, RIGHTS, type Right } from '../../model/fact.ts'
import type { Lexicon, LexiconKey } from '../../model/lexicon.ts'
import { TOPICS, type Topic } from '../../model/lexicon-keys.ts'
import { findDurations } from '../../text/duration.ts'
import { phraseSet } from '../../text/phrases.ts'
import { remember } from '../../text/remember.ts'
import type { Span } from '../../text/span.ts'
import { fold, wordsOf } from '../../text/words.ts'
import {
  ASKED,
  BASIS_KEYS,
  BASIS_NAMES,
  EVERY,
  OF_USE,
  OTHER_TOPICS,
  OWED,
  PROMISED,
  RIGHT_KEYS,
  WEIGHTY,
} from './sense-keys.ts'

type OtherWords = 'right.means' | 'right.limit' | 'recipient.before-name' | 'basis.this-use'
type DataWords = 'data.object-end' | 'data.list' | 'data.join' | 'data.object' | 'data.item'

export interface Sense {
  /** Phrases of negation in a sentence, in order. */
  negations(text: string): readonly string[]
  /** Phrases of exception in a sentence, in order. */
  exceptions(text: string): readonly string[]
  /** Practices that a text speaks of as promises do: selling, sharing, training models. */
  practices(text: string): ReadonlySet<LexiconKey>
  /** Phrases in a sentence by which readers opt in, in order. */
  choices(text: string): readonly string[]
  /** Modal verbs in a sentence, in order. */
  modals(text: string): readonly string[]
  /** Keys of ASKED whose phrases stand in a text. */
  says(text: string): ReadonlySet<LexiconKey>
  /** Whether a heading names a topic that facts are read under. */
  hasTopic(heading: string): boolean
  /** Whether a heading names a topic on which notices owe readers a statement. */
  isOwed(heading: string): boolean
  /** Legal bases named in a text. */
  bases(text: string): ReadonlySet<LegalBasis>
  /** Whether a label is the name of a legal basis and nothing else. */
  isBasis(label: string): boolean
  /** Whether a label names a topic other than data: recipients, security, rights. */
  isOfOther(label: string): boolean
  /** Rights in a sentence about what readers can do or ask; undefined where it is about anything else. */
  rights(text: string): ReadonlySet<Right> | undefined
  /** Rights that words of a text stand for, whatever it says of them. */
  rightWords(text: string): ReadonlySet<Right>
  /** Where aims are said in a text: from the aim's first character to the end of the words by which it is known. */
  aims(text: string): readonly Span[]
  /** Kinds of data named in a text, in its folded words. */
  dataItems(text: string): readonly string[]
  /** The same in the words of the text, by their folded words. */
  dataNames(text: string): ReadonlyMap<string, string>
  /** Where the words stand that open an enumeration, that join its last item to the others, or behind which stands what is collected. */
  spans(text: string, key: DataWords | OtherWords): readonly Span[]
  /** Whether a heading announces which data are used. */
  isAboutData(heading: string): boolean
  /** Whether a heading is about rights or names one. */
  isAboutRights(heading: string): boolean
  /** Whether a heading is about getting in touch. */
  isContact(heading: string): boolean
  /** Lengths of time in a text, ISO 8601. */
  durations(text: string): readonly string[]
  /** Words without a meaning of their own; negations and modal verbs are none of them. */
  isFiller(word: string): boolean
  /** Whether ordinary nouns of the language begin with a capital. */
  readonly hasCommonCapitals: boolean
  /** What a number word stands for. */
  numeral(word: string): number | undefined
}

/** Mail addresses, also hidden ones, and web addresses name no data. */
const ADDRESS = /\S{1,64}@\S{1,255}|https?:\/\/\S{1,2000}|\[email[^\]]{0,20}\]/gi

/** Whether a text speaks of data, recipients, rights, bases, or of a length of time for which something is kept. */
export function isWeighty(text: string, sense: Sense): boolean {
  const said = sense.says(text)
  if (WEIGHTY.some((key) => said.has(key))) return true
  return (said.has('retention.keep') || said.has('retention.delete')) && sense.durations(text).length > 0
}

export function speaksOfUse(text: string, sense: Sense): boolean {
  const said = sense.says(text)
  return OF_USE.some((key) => said.has(key)) || sense.dataItems(text).length > 0 || sense.choices(text).length > 0
}

const made = new WeakMap<Lexicon, Sense>()

/** Compiled once for each lexicon. */
export function senseOf(lexicon: Lexicon): Sense {
  const known = made.get(lexicon)
  if (known) return known
  const sense = compile(lexicon)
  made.set(lexicon, sense)
  return sense
}

/** Characters of sentences of which is remembered what they say: many questions are asked of each. */
const ROOM = 50_000

/** One look at a text answers every question: all phrases are one set. */
function compile(lexicon: Lexicon): Sense {
  const { phrases } = lexicon
  const every = phraseSet([...EVERY].flatMap((key) => phrases[key].map((phrase) => [phrase, key] as const)))
  const heard = remember((text) => {
    const words = wordsOf(text)
    const hits = every.find(words, text)
    const keys = new Set(hits.map(({ value }) => value))
    const spoken = (key: LexiconKey) =>
      hits.flatMap(({ value, from, to }) => (value === key ? [words.folded.slice(from, to).join(' ')] : []))
    const aims = hits.flatMap(({ value, from, to }): Span[] => {
      if (value !== 'purpose.aim' && value !== 'purpose.clause') return []
      const end = words.end[to - 1] ?? text.length
      return [{ start: words.start[value === 'purpose.aim' ? to : from] ?? end, end }]
    })
    const spans = (key: LexiconKey) =>
      hits.flatMap(({ value, from, to }): Span[] =>
        value === key ? [{ start: words.start[from] ?? 0, end: words.end[to - 1] ?? text.length }] : [],
      )
    return { keys, spoken, spans, aims, asked: new Set(ASKED.filter((key) => keys.has(key))) }
  }, ROOM)
  const durations = remember((text) => findDurations(text, lexicon).map((hit) => hit.iso), ROOM)
  const named = <T>(text: string, names: ReadonlyMap<LexiconKey, T>) =>
    [...heard(text).keys].flatMap((key) => names.get(key) ?? [])
  const hasTopic = (heading: string, topics: readonly Topic[]) =>
    topics.some((topic) => heard(heading).keys.has(`topic.${topic}`))
  const pointed = new Set([...phrases.negation, ...phrases.modal, ...phrases.except].map(fold))
  const fillers = new Set(lexicon.stopwords.map(fold).filter((word) => !pointed.has(word)))
  return {
    negations: (text) => heard(text).spoken('negation'),
    exceptions: (text) => heard(text).spoken('except'),
    choices: (text) => heard(text).spoken('basis.choice'),
    practices: (text) => new Set(PROMISED.filter((key) => heard(text).keys.has(key))),
    modals: (text) => heard(text).spoken('modal'),
    says: (text) => heard(text).asked,
    isOwed: (heading) => hasTopic(heading, OWED),
    hasTopic: (heading) => hasTopic(heading, TOPICS),
    bases: (text) => new Set([...named(text, BASIS_KEYS), ...citedBases(text)]),
    isBasis: (label) => BASIS_NAMES.some((key) => heard(label).keys.has(key)),
    isOfOther: (label) => hasTopic(label, OTHER_TOPICS),
    rights: (text) => (heard(text).keys.has('right.frame') ? new Set(named(text, RIGHT_KEYS)) : undefined),
    rightWords: (text) => new Set(named(text, RIGHT_KEYS)),
    aims: (text) => heard(text).aims,
    dataItems: (text) => heard(text.replace(ADDRESS, ' ')).spoken('data.item'),
    dataNames: (text) => {
      const { spoken, spans } = heard(text)
      const [keys, places] = [spoken('data.item'), spans('data.item')]
      return new Map(keys.map((key, at) => [key, text.slice(places[at]?.start, places[at]?.end)]))
    },
    spans: (text, key) => heard(text).spans(key),
    isAboutRights: (heading) =>
      hasTopic(heading, ['rights']) || RIGHTS.some((name) => heard(heading).keys.has(`right.${name}`)),
    isContact: (heading) => hasTopic(heading, ['contact']),
    isAboutData: (heading) => hasTopic(heading, ['data']),
    durations,
    isFiller: (word) => fillers.has(word) || (word.length < 3 && !/\d/.test(word) && !pointed.has(word)),
    hasCommonCapitals:
      phrases['data.item'].filter((phrase) => /^\W*\p{Lu}/u.test(phrase)).length > phrases['data.item'].length / 2,
    numeral: (word) => lexicon.numerals[word],
  }
}

/** Art. 6(1)(f), Art. 6 Abs. 1 lit. f, article 6.1 f: the letters are the bases in their order. */
const CITED = /\b6\b\D{0,12}1?\D{0,12}?\b([a-f])\b/g

function citedBases(text: string): LegalBasis[] {
  return [...text.toLowerCase().matchAll(CITED)].flatMap((match) => LEGAL_BASES['abcdef'.indexOf(match[1] ?? '')] ?? [])
}
