// The items of an enumeration: "your name, your address (street and town), and the bells that you own".
import { phraseLikeness } from '../pair/name-key.ts'

/** Fewest items that make an enumeration, and most words of one item. */
const FEWEST = 2
const LONGEST = 16
/** Words that join the last item or two halves of one, in all languages. */
const JOIN = /\s+(?:and|or|as well as|und|oder|sowie|et|ou|ainsi que|en|of|alsmede|evenals)\s+/i
const LEADING = /^(?:and|or|as well as|und|oder|sowie|et|ou|ainsi que|en|of|alsmede|evenals)\s+/i

/** Items between commas or semicolons; none where the text does not enumerate. */
export function itemsOf(text: string): string[] {
  const parts = split(text)
  const items = parts
    .map((part) =>
      part
        .replace(/[\s\u2028\u2029]+/g, ' ')
        .trim()
        .replace(/[.;:,]+$/, '')
        .replace(LEADING, ''),
    )
    .filter(Boolean)
  const short = items.filter((item) => item.split(' ').length <= LONGEST)
  return short.length >= FEWEST && short.length >= items.length * 0.7 ? short : []
}

/** The single things of an item: "address and telephone number" are two. */
export function partsOf(text: string): string[] {
  return split(text).flatMap((part) => part.trim().replace(LEADING, '').split(JOIN))
}

/** Likeness from which two items are one. */
const SAME = 0.5

/**
 * What of an item the other enumeration lacks: the whole of it, one half ("address and telephone number"), or nothing.
 * `bare` takes the words without a meaning of their own off a phrase.
 */
export function newPart(item: string, others: readonly string[], bare: (phrase: string) => string): string | undefined {
  const known = others.flatMap((other) => [other, ...other.split(JOIN)]).map(bare)
  const isKnown = (phrase: string) => known.some((other) => phraseLikeness(bare(phrase), other) >= SAME)
  if (isKnown(item)) {
    const halves = item.split(JOIN)
    const fresh = halves.filter((half) => !isKnown(half))
    return halves.length === 2 && fresh.length === 1 ? fresh[0] : undefined
  }
  return item
}

/** At commas and semicolons that stand in no brackets and no number. */
function split(text: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if ((sign === ',' || sign === ';') && depth === 0 && !/\d/.test(text[at + 1] ?? '')) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}
