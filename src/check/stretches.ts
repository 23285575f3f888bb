// Stretches of a block's words.
import type { Block } from '../model/outline.ts'
import type { Span } from '../text/span.ts'
import type { Words } from '../text/words.ts'

/** Kinds of block whose text is made of sentences. */
export const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'row', 'quote'])

/** Spans of text to ranges of words; spans may come in any order. */
export function rangesOf(words: Words): (span: Span) => { from: number; to: number } {
  return ({ start, end }) => ({ from: firstAt(words.start, start), to: firstAt(words.start, end) })
}

/** Index of the first word that begins at or behind an offset. */
function firstAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
