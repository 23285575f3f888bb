// One pass over a notice: words, sentences, and every phrase of the language and the registers that stands in them.
// Readers ask the result; none of them reads text on its own.

import type { Lexicon } from '../../model/lexicon.ts'
import { LEXICON_KEYS, type LexiconKey, TOPICS, type Topic } from '../../model/lexicon-keys.ts'
import type { Block } from '../../model/outline.ts'
import type { Registers } from '../../model/register.ts'
import { type Hit, type PhraseSet, phraseSet } from '../../text/phrases.ts'
import { sentencesOf } from '../../text/sentences.ts'
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
  return {
    scan(block) {
      const words = wordsOf(block.text)
      if (block.kind === 'code') return { block, words, sentences: [] }
      return { block, words, sentences: sentencesIn(block, words, inText, inHeadings) }
    },
    keysIn(text) {
      if (text === '') return NO_KEYS
      const words = wordsOf(text)
      return new Set(
        [...inText.find(words, text), ...inHeadings.find(words, text)].flatMap(({ value }) => keyOf(value)),
      )
    },
  }
}

function keyOf(meaning: Meaning): LexiconKey[] {
  return meaning.of === 'lexicon' ? [meaning.key] : []
}

function sentencesIn(
  block: Block,
  words: Words,
  inText: PhraseSet<Meaning>,
  inHeadings: PhraseSet<Meaning>,
): Sentence[] {
  let word = 0
  return sentencesOf(block.text).map((span) => {
    while (word < words.start.length && (words.start[word] ?? 0) < span.start) word++
    const from = word
    while (word < words.start.length && (words.start[word] ?? 0) < span.end) word++
    const hits: Hit<Meaning>[] = inText.find(words, block.text, from, word)
    if (block.kind === 'heading') hits.push(...inHeadings.find(words, block.text, from, word))
    const found = hits.map(
      (hit): Mark => ({
        meaning: hit.value,
        from: hit.from,
        to: hit.to,
        start: words.start[hit.from] ?? span.start,
        end: words.end[hit.to - 1] ?? span.end,
      }),
    )
    const marks = withoutFalseCountries(found)
    return { ...span, block, from, to: word, marks, keys: new Set(marks.flatMap(({ meaning }) => keyOf(meaning))) }
  })
}

/** "New Jersey" is not Jersey: a country's name is dropped where a phrase that excepts it touches it. */
function withoutFalseCountries(marks: Mark[]): Mark[] {
  const excepted = marks.filter(({ meaning }) => meaning.of === 'country' && meaning.as === 'except')
  if (excepted.length === 0) return marks
  return marks.filter(({ meaning, from, to }) => {
    if (meaning.of !== 'country') return true
    if (meaning.as === 'except') return false
    return !excepted.some(
      (other) =>
        other.meaning.of === 'country' && other.meaning.id === meaning.id && other.from < to && from < other.to,
    )
  })
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
