// What an edit does to words: which words gave way to which, and whether that is spelling or can carry a meaning.
import { alignSame } from './align.ts'
import { letterDistance } from './similar.ts'
import type { Span } from './span.ts'

/** Words that gave way to others; half-open ranges of word indices, one of which may be empty. */
export interface Replacement {
  readonly before: Span
  readonly after: Span
}

/** Replaced runs of words, in order. Where the texts differ too much, one replacement may hold nearly all of them. */
export function replacementsOf(before: readonly string[], after: readonly string[]): Replacement[] {
  const found: Replacement[] = []
  let [i, j] = [0, 0]
  for (const match of [...alignSame(before, after), { a: before.length, b: after.length }]) {
    if (match.a > i || match.b > j)
      found.push({ before: { start: i, end: match.a }, after: { start: j, end: match.b } })
    i = match.a + 1
    j = match.b + 1
  }
  return found
}

const DIGIT = /\d/

/**
 * Whether two folded words are one in another spelling or ending: "organisation", "periods". Numbers never are, nor words
 * that differ at the front ("authorised", "unauthorised").
 */
export function isSpelling(a: string, b: string): boolean {
  if (a === b) return true
  if (DIGIT.test(a) || DIGIT.test(b) || a[0] !== b[0]) return false
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4) return false
  if (isTransposed(a, b)) return true
  return letterDistance(a, b, shorter < 8 ? 1 : 2) <= (shorter < 8 ? 1 : 2)
}

/** Two neighbouring letters have changed places. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return `${a.slice(0, at)}${a[at + 1]}${a[at]}${a.slice(at + 2)}` === b
}

/** Whether a replacement only spells the same words otherwise, or splits or joins them. */
export function isRespelling(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 0 || after.length === 0) return false
  if (before.join('') === after.join('')) return true
  return before.length === after.length && before.every((word, at) => isSpelling(word, after[at] ?? ''))
}

/** Letters that two forms of one word have in common at least, and from which on they are one whatever follows. */
const FORM = 4
const COMPOUND = 6
const ENDING = 4

/** Whether two folded words are forms of one word, or compounds that begin with the same one. */
export function isWordForm(a: string, b: string): boolean {
  if (a === b) return true
  if (DIGIT.test(a) || DIGIT.test(b)) return false
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  const rest = Math.max(a.length, b.length) - common
  return common >= COMPOUND || (common >= FORM && rest <= (common === FORM ? ENDING : ENDING + 1))
}
