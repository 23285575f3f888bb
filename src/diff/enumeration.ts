// The items of an enumeration: "your name, your address (street and town), and the bells that you own".

/** Fewest items that make an enumeration, and most words of one item. */
const FEWEST = 2
const LONGEST = 16

/** Items between commas or semicolons; none where the text does not enumerate. */
export function itemsOf(text: string): string[] {
  const parts = split(text)
  const items = parts.map((part) => part.replace(/[\s\u2028\u2029]+/g, ' ').replace(/[.;:,]+$/, '').trim()).filter(Boolean)
  const short = items.filter((item) => item.split(' ').length <= LONGEST)
  return short.length >= FEWEST && short.length >= items.length * 0.7 ? short : []
}

/** At commas and semicolons that stand in no brackets and no number, and at stops. */
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
