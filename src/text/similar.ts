// How alike two runs of words are, as numbers from 0 to 1, whatever their order; and how far two words are apart.

/** Words with their counts. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  /** All words, repetitions included. */
  readonly size: number
}

export function bagOf(words: readonly string[]): Bag {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** Words in both, counted as often as both have them. */
function shared(a: Bag, b: Bag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let both = 0
  for (const [word, count] of small.counts) both += Math.min(count, large.counts.get(word) ?? 0)
  return both
}

/** Twice the shared words over all words: 1 for the same words, 0 for none in common. */
export function likeness(a: Bag, b: Bag): number {
  return a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size)
}

/** Letters to insert, drop or replace to come from one word to the other; `limit + 1` where it is more than `limit`. */
export function letterDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return Math.min(row[b.length] ?? 0, limit + 1)
}
