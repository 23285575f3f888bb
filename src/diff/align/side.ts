// One of the two readings as the comparison sees it: keys, words and sentences of its blocks, each worked out when asked for.
import type { Block } from '../../model/outline.ts'
import type { Reading } from '../../model/reading.ts'
import { Grams } from '../../text/grams.ts'
import { sentencesIn } from '../../text/read-once.ts'
import { type Bag, bagOf } from '../../text/similar.ts'
import type { Span } from '../../text/span.ts'
import { spokenText } from '../../text/spoken.ts'
import { wordsOf } from '../../text/words.ts'

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
  readonly words: Pick<ReadonlySet<string>, 'has'>
  /** Runs of neighbouring words, also across blocks: a cell that becomes a list says the same. */
  readonly grams: Grams
  /** Keys of all sentences. */
  readonly sentences: ReadonlySet<string>
  /** All words in order, without blanks. */
  running(): string
}

/** Shorter words stand by chance inside others. */
const SHORTEST_STANDING = 8

/** Whether words stand somewhere in a notice, in this order and however they are spaced. */
export function holds(side: Side, text: string): boolean {
  const key = wordsOf(spokenText(text)).folded.join('')
  return key.length >= SHORTEST_STANDING && side.vocabulary().running().includes(key)
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

/** A longer row holds paragraphs in its cells. */
const LONGEST_ROW = 240
const ENUMERATOR = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+/

/** What the passages of a text are, without the block that it is the text of. */
type Piece = Omit<Passage, 'block'>

/** Pieces by their text; both sides of a comparison share them, since most of what they hold is the same. */
export type Pieces = Map<string, readonly Piece[]>

export function sideOf(reading: Reading, pieces: Pieces = new Map()): Side {
  const { blocks } = reading.outline
  const text = memo((block) => blocks[block]?.text.slice(offsetOf(reading, block)) ?? '')
  const passages = memo((block) => passagesOf(blocks[block], text(block), pieces))
  const words = memo((block) => {
    const [first, ...more] = passages(block)
    return more.length === 0 ? (first?.words ?? []) : passages(block).flatMap((passage) => passage.words)
  })
  const bag = memo((block) => bagOf(words(block)))
  const key = memo((block) => words(block).join(' '))
  let known: Vocabulary | undefined
  let size: number | undefined
  return {
    reading,
    blocks,
    text,
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

/** `text` is what counts of the block's text: it ends where that ends. */
function passagesOf(block: Block | undefined, text: string, pieces: Pieces): Passage[] {
  if (!block) return []
  const isWhole = block.kind === 'heading' || (block.kind === 'row' && block.text.length <= LONGEST_ROW)
  const key = `${isWhole} ${text}`
  const known = pieces.get(key) ?? piecesOf(text, isWhole)
  pieces.set(key, known)
  const skipped = block.text.length - text.length
  return known.map(({ span: { start, end }, ...piece }) => ({
    ...piece,
    block: block.index,
    span: { start: start + skipped, end: end + skipped },
  }))
}

function piecesOf(text: string, isWhole: boolean): Piece[] {
  const spans = isWhole ? [{ start: 0, end: text.length }] : sentencesIn(text)
  return spans.flatMap((span) => {
    const words = wordsOf(spokenText(text.slice(span.start, span.end))).folded
    return words.length === 0 ? [] : [{ span, words, key: words.join(' ') }]
  })
}

function vocabularyOf(blocks: readonly { words: readonly string[]; passages: readonly Passage[] }[]): Vocabulary {
  const all = blocks.flatMap(({ words }) => words)
  const grams = new Grams(all)
  const sentences = new Set(blocks.flatMap(({ passages }) => passages.map(({ key }) => key)))
  let running: string | undefined
  return {
    words: grams.numbers,
    grams,
    sentences,
    running() {
      running ??= all.join('')
      return running
    },
  }
}
