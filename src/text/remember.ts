// What was made of a text, for those who ask again soon: several readers of one notice, or both revisions of it.
import { detached } from './detached.ts'

/** What one entry costs beside its text, in characters: many short texts are not free. */
const ENTRY = 50

/**
 * `make`, which remembers what it made of the last texts. `room` bounds what is kept, in characters of text, so that
 * memory stays flat over many notices; up to twice as much is held, since half of it is forgotten at a time.
 */
export function remember<T>(make: (text: string) => T, room: number): (text: string) => T {
  let [recent, before] = [new Map<string, { made: T }>(), new Map<string, { made: T }>()]
  let filled = 0
  return (text) => {
    const known = recent.get(text)
    if (known) return known.made
    const cost = text.length + ENTRY
    if (cost > room) return make(text)
    if (filled + cost > room) {
      before = recent
      recent = new Map()
      filled = 0
    }
    const kept = detached(text)
    const entry = before.get(kept) ?? { made: make(kept) }
    recent.set(kept, entry)
    filled += cost
    return entry.made
  }
}
