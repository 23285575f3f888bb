// The word that somebody probably meant.

/**
 * The candidate fewest letters away, where it is near enough to be a slip: at most a third of the word, and three letters.
 * Capitals, blanks and underscores are no letters; a word that only one candidate begins with is short for it.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates]
  const written = plain(word)
  let best: string | undefined
  let bound = Math.min(3, Math.ceil(word.length / 3)) + 1
  for (const candidate of all) {
    if (Math.abs(candidate.length - word.length) >= bound) continue
    const distance = editDistance(written, plain(candidate))
    if (distance < bound) [best, bound] = [candidate, distance]
  }
  if (best !== undefined || word.length < SHORT) return best
  const [longer, ...others] = all.filter((candidate) => plain(candidate).startsWith(`${written}-`))
  return others.length === 0 ? longer : undefined
}

/** Shorter beginnings say too little. */
const SHORT = 3

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_]/g, '-')
}

/** Letters to insert, delete or replace. Meant for names: cost is the product of both lengths. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
