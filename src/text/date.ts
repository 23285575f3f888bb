// Calendar dates written in a text, by month name or in digits. What a date means for a notice is not decided here.
import type { Span } from './span.ts'
import { type Words, wordsOf } from './words.ts'

/** What a language says about dates; part of its Lexicon. */
export interface DateWords {
  /** January to December, every usual spelling, folded. */
  readonly months: readonly (readonly string[])[]
  readonly dateOrder: 'day-first' | 'month-first'
}

/** A date found. `iso` is as precise as the text: `2018-04-30`, `2018-04`, or with `bareYears` also `2018`. */
export interface DateHit extends Span {
  readonly iso: string
}

/** Forms that stand for a date only where the reader knows that one is meant. */
export interface DateOptions {
  /** Also a year alone. */
  readonly bareYears?: boolean
  /** Also a month in digits before a year, "05/2018" or "05.2018": guidelines and laws are numbered like that. */
  readonly numericMonths?: boolean
}

const DIGITS =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‐‑–./,:])(?:(\d{4})([-‐‑./])(\d{1,2})\2(\d{1,2})|(\d{1,2})(?:([-‐‑–/])(\d{1,2})\6|\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?)(\d{4}))(?![\p{N}]|[-‐‑–./:]\p{N}|(?!T\d)\p{L})/gu
const YEAR_MONTH = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‐‑–./,:])(\d{4})[-‐‑](\d{2})(?![\p{L}\p{N}]|[-‐‑–./:][\p{L}\p{N}])/gu
const MONTH_YEAR =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‐‑–./,:])(\d{1,2})[./](\d{4})(?![\p{L}\p{N}]|[-‐‑–./:][\p{L}\p{N}])/gu
const BARE_YEAR = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‐‑–./,:])(\d{4})(?![\p{L}\p{N}]|[-‐‑–./:][\p{L}\p{N}]|,\d)/gu

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|e|de|ste|o|a)?$/
const YEAR = /^(?:19|20)\d\d$/
/** Words between day and month, or month and year: "20th of May", "1 de abril de 2024", "April the 30th". */
const LINKS = new Set(['of', 'de', 'del', 'the', 'den'])
const DAY_GAP = /^(?:\.?[ \t\n\u00a0]{1,4}|\.|[-‐‑])$/
/** Any one sign: a slip of the pen for the comma still parts day and year. */
const YEAR_GAP = /^(?:[^\p{L}\p{N}\s]?[ \t\n\u00a0]{1,4}|[-‐‑])$/u
const LINK_GAP = /^[ \t\n\u00a0]{1,4}$/

/** Dates in a text, in order and without overlap. Impossible dates ("31 February 2018") and two-digit years are none. */
export function findDates(text: string, words: DateWords, options: DateOptions = {}): DateHit[] {
  if (!/\d{4}/.test(text)) return []
  const hits = [
    ...inWords(text, words),
    ...inDigits(text, words.dateOrder),
    ...isoOf(text, YEAR_MONTH, (match) => isoDate(match[1], match[2])),
    ...(options.numericMonths ? isoOf(text, MONTH_YEAR, (match) => isoDate(match[2], match[1])) : []),
    ...(options.bareYears ? isoOf(text, BARE_YEAR, (match) => isoDate(match[1])) : []),
  ]
  return hits.sort((a, b) => a.start - b.start || b.end - a.end).filter(firstOfOverlap())
}

/** Keeps, of hits in order, those that begin behind the one kept before. */
function firstOfOverlap(): (hit: Span) => boolean {
  let end = -1
  return (hit) => {
    if (hit.start < end) return false
    end = hit.end
    return true
  }
}

function isoOf(text: string, form: RegExp, iso: (match: RegExpMatchArray) => string | undefined): DateHit[] {
  const hits: DateHit[] = []
  for (const match of text.matchAll(form)) {
    const date = iso(match)
    if (date) hits.push({ start: match.index, end: match.index + match[0].length, iso: date })
  }
  return hits
}

function inDigits(text: string, order: DateWords['dateOrder']): DateHit[] {
  return isoOf(text, DIGITS, ([, yearFirst, , month, day, first, , second, dotted, year]) => {
    if (yearFirst) return isoDate(yearFirst, month, day)
    // Full stops between the parts are a European form: the day leads whatever the language.
    if (dotted) return isoDate(year, dotted, first) ?? isoDate(year, first, dotted)
    const byOrder = order === 'day-first' ? isoDate(year, second, first) : isoDate(year, first, second)
    const decided = Number(first) > 12 ? isoDate(year, second, first) : isoDate(year, first, second)
    return Number(first) > 12 || Number(second) > 12 ? decided : byOrder
  })
}

const monthsByWord = new WeakMap<DateWords['months'], ReadonlyMap<string, number>>()

function monthTable(months: DateWords['months']): ReadonlyMap<string, number> {
  const known = monthsByWord.get(months)
  if (known) return known
  const table = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
  monthsByWord.set(months, table)
  return table
}

function inWords(text: string, { months }: DateWords): DateHit[] {
  const table = monthTable(months)
  const words = wordsOf(text)
  const hits: DateHit[] = []
  for (let at = 0; at < words.folded.length; at++) {
    const month = table.get(words.folded[at] ?? '')
    const hit = month === undefined ? undefined : aroundMonth(text, words, at, month)
    if (hit) hits.push(hit)
  }
  return hits
}

/** Day and year around the month at word `at`: "30 April 2018", "April 30, 2018", "2018 April 30" is none. */
function aroundMonth(text: string, words: Words, at: number, month: number): DateHit | undefined {
  const before = dayBefore(text, words, at)
  const after = before === undefined ? dayAfter(text, words, at) : undefined
  const day = before ?? after
  const year = yearAfter(text, words, after?.index ?? at)
  if (year === undefined) return undefined
  const iso = isoDate(words.folded[year], String(month), day?.day)
  if (!iso) return undefined
  return { start: words.start[before?.index ?? at] ?? 0, end: words.end[year] ?? 0, iso }
}

interface DayWord {
  readonly index: number
  readonly day: string
}

function dayBefore(text: string, words: Words, at: number): DayWord | undefined {
  const linked = LINKS.has(words.folded[at - 1] ?? '')
  const index = linked ? at - 2 : at - 1
  const day = DAY.exec(words.folded[index] ?? '')?.[1]
  if (!day || !gap(text, words, index, linked ? LINK_GAP : DAY_GAP)) return undefined
  if (linked && !gap(text, words, index + 1, LINK_GAP)) return undefined
  const start = words.start[index] ?? 0
  // "Version 2.1 May 2018" has no day.
  return /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) ? undefined : { index, day }
}

function dayAfter(text: string, words: Words, at: number): DayWord | undefined {
  const linked = words.folded[at + 1] === 'the'
  const index = linked ? at + 2 : at + 1
  const day = DAY.exec(words.folded[index] ?? '')?.[1]
  return day && gap(text, words, index - 1, DAY_GAP) ? { index, day } : undefined
}

function yearAfter(text: string, words: Words, at: number): number | undefined {
  const linked = LINKS.has(words.folded[at + 1] ?? '')
  const index = linked ? at + 2 : at + 1
  if (!YEAR.test(words.folded[index] ?? '')) return undefined
  return gap(text, words, index - 1, linked ? LINK_GAP : YEAR_GAP) ? index : undefined
}

/** Whether what stands between word `index` and the next one is `form`. */
function gap(text: string, words: Words, index: number, form: RegExp): boolean {
  const [start, end] = [words.end[index] ?? 0, words.start[index + 1] ?? 0]
  return end - start <= 6 && form.test(text.slice(start, end))
}

/** ISO form of the parts, or undefined for what no calendar holds; years from 1900 to 2099. */
function isoDate(year: string | undefined, month?: string, day?: string): string | undefined {
  if (!year || !YEAR.test(year)) return undefined
  if (month === undefined) return year
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return undefined
  const withMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return withMonth
  const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= days ? `${withMonth}-${day.padStart(2, '0')}` : undefined
}
