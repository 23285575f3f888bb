// One edited sentence: which words it lost and won, once spelling, order and text that stands elsewhere are set aside.
import { GRAM } from '../../text/grams.ts'
import type { Span } from '../../text/span.ts'
import { isRespelling, isSpelling, replacementsOf } from '../../text/wording.ts'
import { withoutAddress } from './readdressed.ts'
import type { Passage, Side } from './side.ts'

/** A sentence in both notices, or in one of them. */
export interface Edit {
  readonly old?: Passage
  readonly now?: Passage
  /** Words that are gone; all of them where the sentence is gone. */
  readonly dropped: readonly string[]
  /** Words that are new; all of them where the sentence is. */
  readonly added: readonly string[]
}

const DIGIT = /\d/

/** Undefined where nothing is lost or won but spelling, order, or words copied from elsewhere. */
export function editOf(old: Passage, now: Passage, before: Side, after: Side): Edit | undefined {
  if (old.words.join('') === now.words.join('')) return undefined
  const [dropped, added]: [string[], string[]] = [[], []]
  for (const replacement of replacementsOf(old.words, now.words)) {
    const [was, is] = [wordsIn(old, replacement.before), wordsIn(now, replacement.after)]
    if (isRespelling(was, is)) continue
    dropped.push(...unknown(was, after))
    added.push(...unknown(is, before))
  }
  const [lost, won] = withoutAddress(without(dropped, added), without(added, dropped))
  return lost.length + won.length === 0 ? undefined : { old, now, dropped: lost, added: won }
}

export function singleEdit(passage: Passage, side: 'old' | 'now'): Edit {
  return side === 'old'
    ? { old: passage, dropped: passage.words, added: [] }
    : { now: passage, dropped: [], added: passage.words }
}

/** Whether a sentence stands in the other notice, as a sentence or inside others. */
export function standsIn(passage: Passage, other: Side): boolean {
  if (passage.words.length <= GRAM) return false
  const { sentences, grams } = other.vocabulary()
  return sentences.has(passage.key) || grams.known(passage.words).every(Boolean)
}

function wordsIn(passage: Passage, range: Span): readonly string[] {
  return passage.words.slice(range.start, range.end)
}

/** Words of a run that the other notice does not hold in the same order somewhere. */
function unknown(run: readonly string[], other: Side): readonly string[] {
  if (run.length <= GRAM) return run
  const known = other.vocabulary().grams.known(run)
  return run.filter((_, at) => !known[at])
}

/** Words that the other run lacks in any spelling; a number is never cancelled, since its place is its meaning. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = others.filter((word) => !DIGIT.test(word))
  return words.filter((word) => {
    if (DIGIT.test(word)) return true
    const at = left.findIndex((other) => isSpelling(word, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
