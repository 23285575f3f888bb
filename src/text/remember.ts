// What was made of a text, for those who ask again soon: several readers of one notice, or both revisions of it.

/** Counts the notices that were begun. */
let page = 0

/** Called where a notice is begun. What was made of the texts of the one before the last is forgotten. */
export function turnPage(): void {
  page++
}

/**
 * `make`, which remembers what it made of the texts of the last two notices, a notice and its revision; of long ones, of
 * the last `room` characters of text at least and of twice as many at most. So memory stays flat over many notices, though
 * a piece of a text holds all of it in memory.
 */
export function remember<T>(make: (text: string) => T, room: number): (text: string) => T {
  let [recent, before] = [new Map<string, { made: T }>(), new Map<string, { made: T }>()]
  let [own, filled] = [page, 0]
  return (text) => {
    if (own !== page || filled > room) {
      before = own < page - 1 ? new Map() : recent
      recent = new Map()
      own = page
      filled = 0
    }
    const known = recent.get(text)
    if (known) return known.made
    const entry = before.get(text) ?? { made: make(text) }
    recent.set(text, entry)
    filled += text.length
    return entry.made
  }
}
