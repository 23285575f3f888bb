// One pass over a notice: words, sentences, and every phrase of the language and the registers that stands in them.
// Readers ask the result; none of them reads text on its own.

import type { Lexicon } from '../../model/lexicon.ts'
import { LEXICON_KEYS, type LexiconKey, TOPICS, type Topic } from '../../model/lexicon-keys.ts'
import type { Block } from '../../model/outline.ts'
import type { Registers } from '../../model/register.ts'
import { type Hit, type PhraseSet, phraseSet } from '../../text/phrases.ts'
import { ROOM, sentencesIn, wordsIn } from '../../text/read-once.ts'
import { remember } from '../../text/remember.ts'
import type { Span } from '../../text/span.ts'
import { type Words, wordsOf } from '../../text/words.ts'

/** What a phrase stands for: a key of the language, or an entry of a register. */
export type Meaning =
  | { readonly of: 'lexicon'; readonly key: LexiconKey }
  | { readonly of: 'authority'; readonly id: string; readonly as: 'name' | 'weak' | 'former' | 'weak-former' }
  | { readonly of: 'instrument'; readonly id: string; readonly as: 'name' | 'context' | 'except' }
  | { readonly of: 'country'; readonly id: string; readonly as: 'name' | 'except' }

/** A phrase found in a block: its words and its characters, both half-open. */
export interface Mark extends Span {
  readonly meaning: Meaning
  readonly from: number
  readonly to: number
}

/** A sentence, table cell part or hard-broken line; offsets and word numbers are those of its block. */
export interface Sentence extends Span {
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly marks: readonly Mark[]
  readonly keys: ReadonlySet<LexiconKey>
}

export interface ScannedBlock {
  readonly block: Block
  readonly words: Words
  readonly sentences: readonly Sentence[]
}

/** The compiled phrases of one language with the registers. */
export interface Scanner {
  scan(block: Block): ScannedBlock
  /** Keys that occur in a text of its own, such as a header cell. */
  keysIn(text: string): ReadonlySet<LexiconKey>
}

const NO_KEYS: ReadonlySet<LexiconKey> = new Set()
const NO_WORDS: Words = { folded: [], start: [], end: [] }
const NO_MARKS: readonly Mark[] = []
/** Header cells and labels come back in every row. */
const LABELS = 50_000

export function createScanner(lexicon: Lexicon, registers: Registers): Scanner {
  const topics = LEXICON_KEYS.filter((key) => key.startsWith('topic.'))
  const inText = phraseSet([
    ...entries(
      lexicon,
      LEXICON_KEYS.filter((key) => !key.startsWith('topic.')),
    ),
    ...registerEntries(lexicon.tag, registers),
  ])
  const inHeadings = phraseSet(entries(lexicon, topics))
  const scanned = remember((text) => scanText(text, [inText]), ROOM)
  const scannedHeading = remember((text) => scanText(text, [inText, inHeadings]), ROOM)
  const keysIn = remember((text) => {
    const words = wordsOf(text)
    return keysOf([...inText.find(words, text), ...inHeadings.find(words, text)].map(({ value }) => value))
  }, LABELS)
  return {
    scan(block) {
      if (block.kind === 'code') return { block, words: NO_WORDS, sentences: [] }
      const sentences = (block.kind === 'heading' ? scannedHeading : scanned)(block.text)
      return { block, words: wordsIn(block.text), sentences: sentences.map((sentence) => ({ ...sentence, block })) }
    },
    keysIn: (text) => (text === '' ? NO_KEYS : keysIn(text)),
  }
}

function keysOf(meanings: readonly Meaning[]): ReadonlySet<LexiconKey> {
  const keys = new Set<LexiconKey>()
  for (const meaning of meanings) if (meaning.of === 'lexicon') keys.add(meaning.key)
  return keys.size === 0 ? NO_KEYS : keys
}

/** The sentences of a text, with what is found in them by any of the sets. */
function scanText(text: string, sets: readonly PhraseSet<Meaning>[]): Omit<Sentence, 'block'>[] {
  const words = wordsIn(text)
  let word = 0
  return sentencesIn(text).map(({ start, end }) => {
    while (word < words.start.length && (words.start[word] ?? 0) < start) word++
    const from = word
    while (word < words.start.length && (words.start[word] ?? 0) < end) word++
    const hits = sets.flatMap((set): Hit<Meaning>[] => set.find(words, text, from, word))
    const marks = withoutFalseCountries(hits.map((hit) => markOf(hit, words)))
    return { start, end, from, to: word, marks, keys: keysOf(marks.map(({ meaning }) => meaning)) }
  })
}

function markOf({ value, from, to }: Hit<Meaning>, words: Words): Mark {
  return { meaning: value, from, to, start: words.start[from] ?? 0, end: words.end[to - 1] ?? 0 }
}

/** "New Jersey" is not Jersey: a country's name is dropped where a phrase that excepts it touches it. */
function withoutFalseCountries(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length === 0) return NO_MARKS
  if (!marks.some(isException)) return marks
  const excepted = marks.filter(isException)
  return marks.filter(({ meaning, from, to }) => {
    if (meaning.of !== 'country') return true
    if (meaning.as === 'except') return false
    return !excepted.some(
      (other) =>
        other.meaning.of === 'country' && other.meaning.id === meaning.id && other.from < to && from < other.to,
    )
  })
}

function isException({ meaning }: Mark): boolean {
  return meaning.of === 'country' && meaning.as === 'except'
}

function* entries(lexicon: Lexicon, keys: readonly LexiconKey[]): Generator<readonly [string, Meaning]> {
  for (const key of keys) for (const phrase of lexicon.phrases[key]) yield [phrase, { of: 'lexicon', key }]
}

function* registerEntries(tag: string, registers: Registers): Generator<readonly [string, Meaning]> {
  for (const { id, names, abbreviations, weakAbbreviations, former } of registers.authorities) {
    for (const name of names) yield [name, { of: 'authority', id, as: 'name' }]
    // "Cnil" is written too; three letters in any case could be a word.
    for (const name of abbreviations) yield [name.length >= 4 ? name : `=${name}`, { of: 'authority', id, as: 'name' }]
    for (const name of weakAbbreviations) yield [`=${name}`, { of: 'authority', id, as: 'weak' }]
    for (const old of former) {
      for (const name of old.names) yield [name, { of: 'authority', id, as: 'former' }]
      for (const name of old.weakAbbreviations ?? []) yield [`=${name}`, { of: 'authority', id, as: 'weak-former' }]
    }
  }
  for (const { id, phrases, context, except } of registers.instruments) {
    for (const [as, table] of [
      ['name', phrases],
      ['context', context],
      ['except', except],
    ] as const)
      for (const language of ['*', tag])
        for (const name of table?.[language] ?? []) yield [name, { of: 'instrument', id, as }]
  }
  for (const { code, names, except } of registers.countries) {
    for (const name of names) yield [name, { of: 'country', id: code, as: 'name' }]
    for (const name of except ?? []) yield [name, { of: 'country', id: code, as: 'except' }]
  }
}

/** Topic of a key such as `topic.rights`, or undefined. */
export function topicOf(key: LexiconKey): Topic | undefined {
  return TOPICS.find((topic) => key === `topic.${topic}`)
}
