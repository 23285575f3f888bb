// Lengths of time written in a text ("two (2) years", "6-jährige", "3 to 5 years"), and how they compare.
// Whether a length is a retention period, an age or opening hours is decided by the reader of the fact.
import { type DurationUnitWord, type DurationWords, type Unit, type UnitOf, unitsOf } from './duration-unit.ts'
import { numberBefore, numeralsOf, type WrittenNumber } from './numeral.ts'
import type { Span } from './span.ts'
import { type Words, wordsOf } from './words.ts'

export type { DurationUnitWord, DurationWords } from './duration-unit.ts'

/** A length of time found. `iso` is ISO 8601 in the unit of the text (`PT48H`, not `P2D`). */
export interface DurationHit extends Span {
  readonly iso: string
  /** Several lengths are given ("3 to 5 years"); `iso` is the longest. */
  readonly upper?: boolean
}

const UNIT_GAP = /^(?:[\s\u00a0]{0,4}|\s?[-‐‑–]\s?|\s?\)\s?-?\s{0,4})$/
const RANGE_GAP = /^[\s\u00a0]{0,4}$/
const DASH = /^\s?(?:[-‐‑–—]|\/)\s?$/
/** Words between the two numbers of a range, in all languages; only a rising pair of numbers is one. */
const TO = new Set(['to', 'till', 'until', 'bis', 'tot', 'a', 'au', 'or', 'oder', 'of', 'ou', 'and', 'und', 'en', 'et'])
/** Words that may stand between a number and its unit. */
const BETWEEN = new Set(
  `calendar business working full whole complete consecutive further additional more other entire volle vollen voller ganze ganzen weitere
  weiteren weiterer aufeinanderfolgende aufeinanderfolgenden volledige hele opeenvolgende extra`.split(/\s+/),
)
const RATE = new Set([
  'a',
  'an',
  'per',
  'pro',
  'par',
  'each',
  'every',
  'am',
  'im',
  'je',
  'jede',
  'jeden',
  'jedes',
  'elke',
])
const TIMES = new Set(['once', 'twice', 'time', 'times'])

/** Lengths of time in a text, in order and without overlap; a range is one hit with its longest length. Rates ("24 hours a day") are none. */
export function findDurations(text: string, words: DurationWords, parts: Words = wordsOf(text)): DurationHit[] {
  const units = unitsOf(words)
  const numerals = numeralsOf(words.numerals)
  const found: Found[] = []
  for (let at = 0; at < parts.folded.length; at++) {
    const unit = units(parts.folded[at] ?? '')
    const hit = unit ? lengthAt(text, parts, at, unit, numerals) : undefined
    if (hit && !isRate(parts, hit, at, units)) found.push({ ...hit, at })
  }
  return joined(text, parts, found)
}

interface Length {
  readonly from: number
  readonly value: number
  readonly unit: DurationUnitWord
  readonly upper: boolean
}

interface Found extends Length {
  readonly at: number
}

function lengthAt(
  text: string,
  words: Words,
  at: number,
  unit: Unit,
  numerals: ReadonlyMap<string, number>,
): Length | undefined {
  if (unit.number !== undefined) return { from: at, value: unit.number, unit: unit.unit, upper: false }
  const last = BETWEEN.has(words.folded[at - 1] ?? '') ? at - 2 : at - 1
  if (last < 0 || !gapIs(text, words, last, UNIT_GAP)) return undefined
  if (last < at - 1 && !gapIs(text, words, last + 1, RANGE_GAP)) return undefined
  const number = numberBefore(text, words, last, numerals)
  if (!number) return undefined
  const lower = lowerBound(text, words, number, numerals)
  if (lower) return { from: lower.from, value: number.value, unit: unit.unit, upper: true }
  return { from: number.from, value: number.value, unit: unit.unit, upper: false }
}

/** The smaller number of a range whose larger one is known: "3" of "3 to 5 years". */
function lowerBound(
  text: string,
  words: Words,
  upper: WrittenNumber,
  numerals: ReadonlyMap<string, number>,
): WrittenNumber | undefined {
  const dashed = gapIs(text, words, upper.from - 1, DASH)
  const linked = TO.has(words.folded[upper.from - 1] ?? '') && gapIs(text, words, upper.from - 1, RANGE_GAP)
  const last = dashed ? upper.from - 1 : linked ? upper.from - 2 : -1
  if (last < 0 || (linked && !gapIs(text, words, last, UNIT_GAP))) return undefined
  const lower = numberBefore(text, words, last, numerals)
  return lower && lower.value < upper.value ? lower : undefined
}

/** "24 hours a day" and the "a day" of "twice a day" say how often, not how long. */
function isRate(words: Words, hit: Length, at: number, units: UnitOf): boolean {
  const article = hit.from >= at - 2 && RATE.has(words.folded[hit.from] ?? '')
  const before = words.folded[hit.from - 1] ?? ''
  if (article && (TIMES.has(before) || units(before) !== undefined)) return true
  return RATE.has(words.folded[at + 1] ?? '') && units(words.folded[at + 2] ?? '') !== undefined
}

const LETTER: Readonly<Record<DurationUnitWord, string>> = {
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'M',
  year: 'Y',
}
const AND = new Set(['and', 'und', 'en', 'et'])
const UP_TO = new Set(['to', 'till', 'bis', 'tot', 'a'])

/** Lengths with their offsets; "2 years and 6 months" is one length, "6 months to 2 years" one range. */
function joined(text: string, words: Words, found: readonly Found[]): DurationHit[] {
  const hits: DurationHit[] = []
  for (let index = 0; index < found.length; index++) {
    const one = found[index]
    if (!one) continue
    const start = words.start[one.from] ?? 0
    const next = found[index + 1]
    const link = next && next.from === one.at + 2 ? (words.folded[one.at + 1] ?? '') : undefined
    const dashed = next && next.from === one.at + 1 && gapIs(text, words, one.at, DASH)
    const plain = next && link !== undefined && !one.upper && !next.upper
    const end = words.end[next?.at ?? 0] ?? 0
    if (plain && AND.has(link) && one.unit === 'year' && next.unit === 'month') {
      hits.push({ start, end, iso: `P${one.value}Y${next.value}M` })
      index++
    } else if (next && !next.upper && (dashed || (plain && UP_TO.has(link)))) {
      const [low, high] = [isoOf(one), isoOf(next)]
      hits.push({ start, end, iso: compareDurations(low, high) > 0 ? low : high, upper: true })
      index++
    } else
      hits.push({ start, end: words.end[one.at] ?? 0, iso: isoOf(one), ...(one.upper ? { upper: true } : undefined) })
  }
  return hits
}

function isoOf({ value, unit }: Length): string {
  if (unit === 'hour') return `PT${value}H`
  if (unit === 'quarter') return `P${value * 3}M`
  if (Number.isInteger(value)) return `P${value}${LETTER[unit]}`
  // ISO 8601 knows a fraction, but a reader of "P1.5Y" may not: the next smaller unit, where that is whole.
  if (unit === 'year' && Number.isInteger(value * 12)) return `P${value * 12}M`
  if (unit === 'week' && Number.isInteger(value * 7)) return `P${value * 7}D`
  if (unit === 'day' && Number.isInteger(value * 24)) return `PT${value * 24}H`
  return `P${value}${LETTER[unit]}`
}

function gapIs(text: string, words: Words, index: number, form: RegExp): boolean {
  const [start, end] = [words.end[index], words.start[index + 1]]
  return start !== undefined && end !== undefined && end - start <= 8 && form.test(text.slice(start, end))
}

const ISO = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?)?$/
const DAYS = [365.25, 365.25 / 12, 7, 1, 1 / 24] as const

/**
 * Negative where `a` is shorter than `b`, positive where it is longer, in approximate days (12 months are a year).
 * 0 also where one of them is not an ISO 8601 duration: then nothing can be said.
 */
export function compareDurations(a: string, b: string): number {
  const [left, right] = [daysOf(a), daysOf(b)]
  return left === undefined || right === undefined ? 0 : left - right
}

function daysOf(iso: string): number | undefined {
  const match = ISO.exec(iso)
  if (!match || match[0].length < 3) return undefined
  return DAYS.reduce((sum, days, index) => sum + days * Number(match[index + 1] ?? 0), 0)
}
