// Where words are looked for inside a block: its sentences, cells or links, as ranges of words.
import type { Block } from '../model/outline.ts'
import type { TextScope } from '../model/rule.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { Words } from '../text/words.ts'

/** Words `[from, to)`; `whole`: only a phrase that takes them all counts. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

/** Kinds of block whose text is made of sentences. */
export const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'row', 'quote'])

export function stretchesOf(block: Block, words: Words, scopes: readonly TextScope[]): Stretch[] {
  const range = rangesOf(words)
  const stretches = (spans: readonly Span[], whole: boolean) =>
    spans.map((span): Stretch => ({ ...range(span), whole }))
  return scopes.flatMap((scope) => {
    if (scope === 'link') return stretches(block.links, false)
    if (scope === 'cell') return stretches(block.cells ?? [], false)
    if (scope === 'sentence') return PROSE.has(block.kind) ? stretches(sentencesIn(block), true) : []
    return block.kind === scope ? stretches(sentencesIn(block), false) : []
  })
}

const sentencesByBlock = new WeakMap<Block, readonly Span[]>()

/** Several rules look at the sentences of one block. */
export function sentencesIn(block: Block): readonly Span[] {
  const known = sentencesByBlock.get(block)
  if (known) return known
  const sentences = sentencesOf(block.text)
  sentencesByBlock.set(block, sentences)
  return sentences
}

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
