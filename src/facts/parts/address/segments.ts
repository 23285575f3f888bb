// An address is a row of short parts ("Suite 3", "12 Quay Street", "Galway"). Here: the parts of a stretch of text.
import type { Span } from '../../../text/span.ts'

/** Characters before a postcode within which its street must stand. */
export const REACH = 200
/** Most parts between street and postcode, both included. */
const MOST = 7
// "78, Avenue" and "Calle Mayor, 5" are one part: the comma between number and street is no boundary (see streets.ts).
const WRAPPED_BOUNDARY = /[,;|\t\u2028\u2029•·]|\s[-–—/]\s?|\s?[–—]\s/g
const BOUNDARY = /[,;|\t\n\u2028\u2029•·]|\s[-–—/]\s?|\s?[–—]\s/g
/** An address does not run across these. */
const WALL = /[()[\]:"“”„«»?!]|@\S*|https?|\.\s+(?=\p{Lu}\p{Ll}+\s\p{Ll}+\s)/gu

const LINK = /\s(?:in|te|à|en|at)\s*$/u

/** Parts of `text` between `from` and `to`, nearest to `to` first; blanks around them are left out. In `wrapped` text `\n` is a blank. */
export function partsBefore(text: string, from: number, to: number, lines: 'wrapped' | 'written' = 'written'): Span[] {
  const base = Math.max(from, to - REACH)
  const window = text.slice(base, to)
  let wall = 0
  for (const match of window.matchAll(WALL)) wall = match.index + match[0].length
  const parts: Span[] = []
  let start = wall
  const push = (end: number): void => {
    const raw = window.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') parts.push({ start: base + start + lead, end: base + start + lead + raw.trim().length })
  }
  for (const match of window.matchAll(lines === 'wrapped' ? WRAPPED_BOUNDARY : BOUNDARY)) {
    if (match.index < start) continue
    push(match.index)
    start = match.index + match[0].length
  }
  // "Hafenstraße 3 in 26506 Norden"
  const link = LINK.exec(window)
  push(link && link.index > start ? link.index : window.length)
  return parts.reverse().slice(0, MOST)
}

/** Small words inside names of streets and towns. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de du des d la le les l en et à a sur sous van der den het ter ten te aan op bij in im am an auf vor unter bei ob zu zum zur und y e i del della delle
  dei di da do dos das von vom of the upon on by and près lès lez aux au na pod nad s t`.split(/\s+/),
)
const KNOWN_LOWER =
  /^(?:\d*(?:st|nd|rd|th|e|er|ème|º|°)?|floor|étage|etage|verdieping|building|bâtiment|bât\.?|bat\.?|immeuble|escalier|tower|suite|unit|room|c\/o|p\.?a\.?|t\.?a\.?v\.?|z\.?hd?\.?v?\.?|s\/n|piso|planta|bis|ter|nr\.?|no\.?|n°)$/i

/** Whether a part may stand between street and postcode: a building, unit, quarter or town, not a stretch of prose. */
export function isAddressPart(part: string): boolean {
  if (part.length > 50) return false
  const words = part.split(/[\s’']+/).filter(Boolean)
  return (
    words.length <= 7 &&
    words.every((word) => /^[\p{Lu}#\d&]/u.test(word) || PARTICLES.has(word) || KNOWN_LOWER.test(word))
  )
}
