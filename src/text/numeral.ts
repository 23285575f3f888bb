// Numbers written in a text, in digits and words: "24", "1.5", "twenty-four", "vierundzwanzig", "two (2)".
import { fold, type Words } from './words.ts'

/** A number and the first of its words. */
export interface WrittenNumber {
  readonly from: number
  readonly value: number
}

const tables = new WeakMap<Readonly<Record<string, number>>, ReadonlyMap<string, number>>()
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** The number words of a language, and what Dutch and German make of them in one word ("vierentwintig"). */
export function numeralsOf(numerals: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const known = tables.get(numerals)
  if (known) return known
  const table = new Map(Object.entries(numerals).map(([word, value]) => [fold(word), value] as const))
  const pairs = [...table]
  const ones = pairs.filter(([, value]) => Number.isInteger(value) && value > 0 && value < 10)
  const tens = pairs.filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0)
  for (const [ten, tenValue] of tens)
    for (const [one, oneValue] of ones)
      for (const and of ['und', 'en']) {
        const compound = one + and + ten
        if (!table.has(compound)) table.set(compound, tenValue + oneValue)
      }
  tables.set(numerals, table)
  return table
}

/** The number whose last word is word `last`; a number in brackets counts with the words before it, and wins over them. */
export function numberBefore(
  text: string,
  words: Words,
  last: number,
  numerals: ReadonlyMap<string, number>,
): WrittenNumber | undefined {
  const number = digitsAt(text, words, last) ?? wordsAt(text, words, last, numerals)
  if (!number || number.from === 0) return number
  if (!/^\s?\(\s?$/.test(gap(text, words, number.from - 1))) return number
  const outside = digitsAt(text, words, number.from - 1) ?? wordsAt(text, words, number.from - 1, numerals)
  if (!outside) return number
  const written = digitsAt(text, words, number.from - 1) ? outside.value : number.value
  return { from: outside.from, value: written }
}

const PLAIN = /^\d{1,4}$/
const HALVES = /^(\d{0,3})([½¼¾])$/

function digitsAt(text: string, words: Words, at: number): WrittenNumber | undefined {
  const word = text.slice(words.start[at] ?? 0, words.end[at] ?? 0)
  const halves = HALVES.exec(word)
  if (halves) return { from: at, value: Number(halves[1]) + (FRACTIONS[halves[2] ?? ''] ?? 0) }
  if (!PLAIN.test(word)) return undefined
  const before = at > 0 ? gap(text, words, at - 1) : ''
  const head = before === '.' || before === ',' ? text.slice(words.start[at - 1] ?? 0, words.end[at - 1] ?? 0) : ''
  if (/^\d{1,3}$/.test(head)) {
    // "1,095 days" has a thousands sign, "1.5 years" a fraction; more parts are a version or a section number.
    if (at > 1 && /^[.,]$/.test(gap(text, words, at - 2))) return undefined
    return { from: at - 1, value: word.length === 3 ? Number(head + word) : Number(`${head}.${word}`) }
  }
  const value = Number(word)
  const isYear = word.length === 4 && value >= 1900 && value < 2100
  // "GPT-4" is a name; the "5" of "3-5 years" follows a digit.
  const inName = /\p{L}[-‐‑./]$/u.test(text.slice(Math.max(0, (words.start[at] ?? 0) - 2), words.start[at]))
  return value === 0 || isYear || inName ? undefined : { from: at, value }
}

/** A number in words, "and" and hyphens included: "one hundred and eighty", "quatre-vingt-dix", "two and a half". */
function wordsAt(
  text: string,
  words: Words,
  last: number,
  numerals: ReadonlyMap<string, number>,
): WrittenNumber | undefined {
  const final = numerals.get(words.folded[last] ?? '')
  if (final === undefined) return undefined
  let [from, value] = [last, final]
  for (let steps = 0; steps < 6; steps++) {
    const and = /^(?:and|et|und|en)$/.test(words.folded[from - 1] ?? '')
    const index = and ? from - 2 : from - 1
    const earlier = numerals.get(words.folded[index] ?? '')
    if (earlier === undefined || !near(text, words, from - 1) || (and && !near(text, words, index))) break
    const sum = combined(earlier, value, and)
    if (sum === undefined) break
    from = index
    value = sum
  }
  return { from, value }
}

/** Value of two number words in a row, or undefined where they are two numbers ("two, three"). */
function combined(earlier: number, later: number, and: boolean): number | undefined {
  if (later < 1) return and ? earlier + later : earlier === 1 ? later : undefined // "two and a half", "a half"
  if (earlier < 1) return later === 1 && !and ? earlier : undefined // "half a"
  if (earlier === 100 && later < 100) return earlier + later
  if (earlier < 10 && later >= 100 && later < 200) return earlier * 100 + (later - 100) // "one hundred and eighty"
  if (earlier === 4 && later >= 20 && later < 40 && !and) return 80 + (later - 20) // "quatre-vingt-dix"
  const isTen = earlier >= 20 && earlier < 100 && earlier % 10 === 0
  // "vingt et un" adds, "twenty and five" does not occur, so that "thirty and sixty" stays two numbers.
  return isTen && later < 20 && (!and || later === 1 || later === 11) ? earlier + later : undefined
}

function near(text: string, words: Words, index: number): boolean {
  return /^[\s\u00a0]{0,4}$|^[-‐‑]$/.test(gap(text, words, index))
}

/** What stands between word `index` and the next, cut at eight characters. */
function gap(text: string, words: Words, index: number): string {
  const start = words.end[index] ?? 0
  return text.slice(start, Math.min(words.start[index + 1] ?? start, start + 8))
}
