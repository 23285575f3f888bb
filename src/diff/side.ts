// One of the two readings as the comparison sees it: keys, words and sentences of its blocks, each worked out when asked for.
import type { Block } from '../model/outline.ts'
import type { Reading } from '../model/reading.ts'
import { sentencesOf } from '../text/sentences.ts'
import { addGrams, type Bag, bagOf } from '../text/similar.ts'
import type { Span } from '../text/span.ts'
import { wordsOf } from '../text/words.ts'

/** A sentence of a block; a short table row or a heading is one as a whole. */
export interface Passage {
  readonly block: number
  /** Span of the block's text. */
  readonly span: Span
  /** Folded words. */
  readonly words: readonly string[]
  /** The words as one string: equal where only case, punctuation or markup differ. */
  readonly key: string
}

/** Words of the whole notice, for asking whether something was said before. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** Runs of neighbouring words, also across blocks: a cell that becomes a list says the same. */
  readonly grams: ReadonlySet<string>
  /** Keys of all sentences. */
  readonly sentences: ReadonlySet<string>
  /** All words in order, without blanks. */
  readonly running: string
}

/** Shorter words stand by chance inside others. */
const SHORTEST_STANDING = 8

/** Whether words stand somewhere in a notice, in this order and however they are spaced. */
export function holds(side: Side, text: string): boolean {
  const key = wordsOf(text).folded.join('')
  return key.length >= SHORTEST_STANDING && side.vocabulary().running.includes(key)
}

export interface Side {
  readonly reading: Reading
  readonly blocks: readonly Block[]
  /** The block's text as it stands, without a heading's number. */
  text(block: number): string
  /** The block's folded words as one string. */
  key(block: number): string
  bag(block: number): Bag
  passages(block: number): readonly Passage[]
  /** Words of the whole notice, counted. */
  size(): number
  vocabulary(): Vocabulary
}

/** A web address is a link target even where it is spelled out: another one behind the same words is no other text. */
const TARGET = /https?:\/\/[^\s)\]>]+/g
/** A longer row holds paragraphs in its cells. */
const LONGEST_ROW = 240
const ENUMERATOR = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+/

export function sideOf(reading: Reading): Side {
  const { blocks } = reading.outline
  const passages = memo((block) => passagesOf(reading, block))
  const words = memo((block) => passages(block).flatMap((passage) => passage.words))
  const bag = memo((block) => bagOf(words(block)))
  const key = memo((block) => words(block).join(' '))
  let known: Vocabulary | undefined
  let size: number | undefined
  return {
    reading,
    blocks,
    text: (block) => blocks[block]?.text.slice(offsetOf(reading, block)) ?? '',
    key,
    bag,
    passages,
    size() {
      size ??= blocks.reduce((sum, block) => sum + words(block.index).length, 0)
      return size
    },
    vocabulary() {
      known ??= vocabularyOf(blocks.map((block) => ({ words: words(block.index), passages: passages(block.index) })))
      return known
    },
  }
}

function memo<T>(make: (block: number) => T): (block: number) => T {
  const made = new Map<number, T>()
  return (block) => {
    const known = made.get(block)
    if (known !== undefined) return known
    const fresh = make(block)
    made.set(block, fresh)
    return fresh
  }
}

/** Where the words begin that count: behind the number of a heading or item, since numbers shift. */
function offsetOf(reading: Reading, index: number): number {
  const block = reading.outline.blocks[index]
  if (!block) return 0
  if (block.kind === 'heading') {
    const title = reading.outline.sections[block.section]?.title ?? ''
    return Math.max(0, block.text.indexOf(title))
  }
  return ENUMERATOR.exec(block.text)?.[0].length ?? 0
}

function passagesOf(reading: Reading, index: number): Passage[] {
  const block = reading.outline.blocks[index]
  if (!block) return []
  const start = offsetOf(reading, index)
  const whole = block.kind === 'heading' || (block.kind === 'row' && block.text.length <= LONGEST_ROW)
  const spans = whole ? [{ start, end: block.text.length }] : shifted(sentencesOf(block.text.slice(start)), start)
  return spans.flatMap((span) => {
    const words = wordsOf(block.text.slice(span.start, span.end).replace(TARGET, ' ')).folded
    return words.length === 0 ? [] : [{ block: index, span, words, key: words.join(' ') }]
  })
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }))
}

function vocabularyOf(blocks: Iterable<{ words: readonly string[]; passages: readonly Passage[] }>): Vocabulary {
  const words = new Set<string>()
  const grams = new Set<string>()
  const sentences = new Set<string>()
  const all: string[] = []
  for (const block of blocks) {
    for (const word of block.words) {
      words.add(word)
      all.push(word)
    }
    for (const passage of block.passages) sentences.add(passage.key)
  }
  addGrams(grams, all)
  return { words, grams, sentences, running: all.join('') }
}
