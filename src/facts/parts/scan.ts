// One pass over a notice: words, sentences, and every phrase of the language and the registers that stands in them.
// Readers ask the result; none of them reads text on its own.

import type { Lexicon } from '../../model/lexicon.ts'
import { type LexiconKey, TOPICS, type Topic } from '../../model/lexicon-keys.ts'
import type { Block } from '../../model/outline.ts'
import type { Registers } from '../../model/register.ts'
import { type Hit, joinedPhraseSet, type PhraseSet } from '../../text/phrases.ts'
import { ROOM, sentencesIn, wordsIn } from '../../text/read-once.ts'
import { remember } from '../../text/remember.ts'
import type { Span } from '../../text/span.ts'
import { type Words, wordsOf } from '../../text/words.ts'
import { lexiconPhrases, type Meaning, registerPhrases } from './scan-phrases.ts'

export type { Meaning } from './scan-phrases.ts'

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
  const isTopic = (key: LexiconKey) => key.startsWith('topic.')
  const inText = joinedPhraseSet([
    lexiconPhrases(lexicon, (key) => !isTopic(key)),
    registerPhrases(registers, lexicon.tag),
  ])
  const inHeadings = joinedPhraseSet([lexiconPhrases(lexicon, isTopic)])
  const scanned = remember((text) => scanText(text, [inText]), ROOM)
  const scannedHeading = remember((text) => scanText(text, [inText, inHeadings]), ROOM)
  const keysIn = remember((text) => {
    const words = wordsOf(text)
    const hits = [...inText.find(words, text), ...inHeadings.find(words, text)]
    return keysOf(hits.map(({ value }) => ({ meaning: value })))
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

function keysOf(marks: readonly Pick<Mark, 'meaning'>[]): ReadonlySet<LexiconKey> {
  if (marks.length === 0) return NO_KEYS
  const keys = new Set<LexiconKey>()
  for (const { meaning } of marks) if (meaning.of === 'lexicon') keys.add(meaning.key)
  return keys
}

/** The sentences of a text, with what is found in them by any of the sets. */
function scanText(text: string, sets: readonly PhraseSet<Meaning>[]): Omit<Sentence, 'block'>[] {
  const words = wordsIn(text)
  let word = 0
  return sentencesIn(text).map(({ start, end }) => {
    while (word < words.start.length && (words.start[word] ?? 0) < start) word++
    const from = word
    while (word < words.start.length && (words.start[word] ?? 0) < end) word++
    const marks: Mark[] = []
    for (const set of sets) for (const hit of set.find(words, text, from, word)) marks.push(markOf(hit, words))
    const kept = withoutFalseCountries(marks)
    return { start, end, from, to: word, marks: kept, keys: keysOf(kept) }
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

/** Topic of a key such as `topic.rights`, or undefined. */
export function topicOf(key: LexiconKey): Topic | undefined {
  return TOPICS.find((topic) => key === `topic.${topic}`)
}
