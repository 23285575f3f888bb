// Whether a notice says something in one of its sentences, in whatever form of the words.
import { wordsOf } from '../../text/words.ts'
import type { Side } from '../align/side.ts'
import type { Sense } from './sense.ts'

const SHORTEST = 4
const STEM = 6

/** Words with a meaning of their own, each once. */
export function tellingWords(text: string, sense: Sense): string[] {
  return [...new Set(wordsOf(text).folded)].filter((word) => word.length >= SHORTEST && !sense.isFiller(word))
}

const made = new WeakMap<Side, Said>()

/** Made once for each notice. */
export function saidIn(side: Side): Said {
  const known = made.get(side)
  if (known) return known
  const said = new Said(side)
  made.set(side, said)
  return said
}

/** Sentences of a notice by the beginnings of their words. */
export class Said {
  private readonly side: Side
  private index: Map<string, number[]> | undefined

  constructor(side: Side) {
    this.side = side
  }

  /** Whether one sentence holds these words, or a share of them, in any form. */
  holds(words: readonly string[], share = 1): boolean {
    const index = this.indexed()
    const hits = new Map<number, number>()
    const stems = new Set(words.map((word) => word.slice(0, STEM)))
    for (const stem of stems) for (const at of index.get(stem) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
    const enough = stems.size * share
    return [...hits.values()].some((count) => count >= enough)
  }

  private indexed(): Map<string, number[]> {
    if (this.index) return this.index
    const index = new Map<string, number[]>()
    let at = 0
    for (const block of this.side.blocks)
      for (const passage of this.side.passages(block.index)) {
        at++
        for (const stem of new Set(passage.words.map((word) => word.slice(0, STEM)))) {
          const known = index.get(stem)
          if (known) known.push(at)
          else index.set(stem, [at])
        }
      }
    this.index = index
    return index
  }
}
