// Which elements of two sequences belong together, in order: by equal keys, or by likeness. Bounded for any input.
import { diffArrays } from 'diff'

/** Element `a` of the first sequence goes with element `b` of the second. */
export interface Match {
  readonly a: number
  readonly b: number
}

/** Edits after which a comparison is given up; jsdiff is quadratic in them. */
const MOST_EDITS = 1000
/** Cells of all likeness tables of one alignment. */
const MOST_CELLS = 20_000

/** Longest common subsequence of keys; where the sequences differ too much, only keys that are unique on both sides. */
export function alignSame(a: readonly string[], b: readonly string[]): Match[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const matches: Match[] = []
  for (let i = 0; i < start; i++) matches.push({ a: i, b: i })
  for (const { a: i, b: j } of middle(a.slice(start, a.length - end), b.slice(start, b.length - end)))
    matches.push({ a: i + start, b: j + start })
  for (let i = end; i > 0; i--) matches.push({ a: a.length - i, b: b.length - i })
  return matches
}

function middle(a: string[], b: string[]): Match[] {
  if (a.length === 0 || b.length === 0) return []
  const parts = diffArrays(a, b, { maxEditLength: MOST_EDITS })
  if (!parts) return risingMatches(uniqueMatches(a, b))
  const matches: Match[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of parts) {
    const length = count ?? 0
    if (!added && !removed) for (let k = 0; k < length; k++) matches.push({ a: i + k, b: j + k })
    if (!added) i += length
    if (!removed) j += length
  }
  return matches
}

function uniqueMatches(a: readonly string[], b: readonly string[]): Match[] {
  const inB = places(b)
  return [...places(a)].flatMap(([key, at]) => {
    const other = inB.get(key)
    return at === undefined || other === undefined ? [] : [{ a: at, b: other }]
  })
}

/** Where each key stands; undefined where it stands more than once. */
function places(keys: readonly string[]): Map<string, number | undefined> {
  const found = new Map<string, number | undefined>()
  for (const [at, key] of keys.entries()) found.set(key, found.has(key) ? undefined : at)
  return found
}

/** The most matches that rise on both sides, of matches that rise in `a`: what is left when the moved ones are taken out. */
export function risingMatches(matches: readonly Match[]): Match[] {
  const tails: Chain[] = []
  for (const match of matches) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const mid = (low + high) >> 1
      if ((tails[mid]?.match.b ?? 0) < match.b) low = mid + 1
      else high = mid
    }
    tails[low] = { match, before: tails[low - 1] }
  }
  const chain: Match[] = []
  for (let at = tails.at(-1); at; at = at.before) chain.push(at.match)
  return chain.reverse()
}

interface Chain {
  readonly match: Match
  readonly before: Chain | undefined
}

/** Pairs in order with the greatest sum of likeness, each at least `least`. Long sequences are cut into stretches first. */
export function alignLike(a: number, b: number, likeness: (a: number, b: number) => number, least: number): Match[] {
  const stretches = Math.max(1, Math.ceil((a * b) / MOST_CELLS))
  const matches: Match[] = []
  for (let i = 0; i < stretches; i++) {
    const [fromA, fromB] = [Math.floor((i * a) / stretches), Math.floor((i * b) / stretches)]
    const [toA, toB] = [Math.floor(((i + 1) * a) / stretches), Math.floor(((i + 1) * b) / stretches)]
    const gain = Array.from({ length: toA - fromA }, (_, row) =>
      Array.from({ length: toB - fromB }, (_unused, column) => {
        const value = likeness(fromA + row, fromB + column)
        return value >= least ? value : 0
      }),
    )
    for (const match of bestPath(gain, toB - fromB)) matches.push({ a: match.a + fromA, b: match.b + fromB })
  }
  return matches
}

/** The way through a table of gains that collects the most. */
function bestPath(gain: readonly (readonly number[])[], width: number): Match[] {
  const best = Array.from({ length: gain.length + 1 }, () => new Float64Array(width + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = gain.length - 1; i >= 0; i--) {
    const row = best[i]
    for (let j = width - 1; j >= 0 && row; j--) {
      const own = gain[i]?.[j] ?? 0
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), own > 0 ? own + at(i + 1, j + 1) : 0)
    }
  }
  const matches: Match[] = []
  for (let i = 0, j = 0; i < gain.length && j < width; ) {
    const own = gain[i]?.[j] ?? 0
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) matches.push({ a: i++, b: j++ })
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return matches
}
