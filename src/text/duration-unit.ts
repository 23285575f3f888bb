// Words for units of time, alone ("years") and in compounds ("zehnjährige", "Kalenderjahre").
import { numeralsOf } from './numeral.ts'
import { fold } from './words.ts'

export type DurationUnitWord = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/** What a language says about lengths of time; part of its Lexicon. */
export interface DurationWords {
  /** Number words, folded. Articles ("a year") count only where they are listed. */
  readonly numerals: Readonly<Record<string, number>>
  /** Words for units, folded, in every form; "jahr" also stands for "-jährige" and "Kalenderjahr". */
  readonly units: Readonly<Record<DurationUnitWord, readonly string[]>>
}

/** What one word says about a unit of time. */
export interface Unit {
  readonly unit: DurationUnitWord
  /** Of a compound ("zehnjährige", "10jährig"), the number that the word begins with. */
  readonly number?: number
}

export type UnitOf = (word: string) => Unit | undefined

const UNITS: readonly DurationUnitWord[] = ['hour', 'day', 'week', 'month', 'quarter', 'year']
const unitTables = new WeakMap<DurationWords, UnitOf>()
const ADJECTIVE = /ig(?:e[nmrs]?)?$/
const PREFIX = /^(?:kalender|arbeits|werk|bank|geschafts|monats)(?=.{3})/
const DIGITS_FIRST = /^(\d{1,4})(\D.*)$/
/** A compound is at most as long as "vierundzwanzigmonatigen"; longer words are not looked into. */
const LONGEST = 32
const REMEMBERED = 20_000

/** Unit of a folded word, compounds included; what was found out about a word is remembered, within a bound. */
export function unitsOf(words: DurationWords): UnitOf {
  const known = unitTables.get(words)
  if (known) return known
  const plain = new Map<string, DurationUnitWord>()
  for (const unit of UNITS) for (const word of words.units[unit]) plain.set(fold(word), unit)
  const numerals = numeralsOf(words.numerals)
  let remembered = new Map<string, Unit | undefined>()
  const unitOf: UnitOf = (word) => {
    if (remembered.has(word)) return remembered.get(word)
    const unit = word.length > LONGEST ? undefined : lookInto(word, plain, numerals)
    if (remembered.size >= REMEMBERED) remembered = new Map()
    remembered.set(word, unit)
    return unit
  }
  unitTables.set(words, unitOf)
  return unitOf
}

function lookInto(
  word: string,
  plain: ReadonlyMap<string, DurationUnitWord>,
  numerals: ReadonlyMap<string, number>,
): Unit | undefined {
  const simple = simpleUnit(word, plain)
  if (simple) return { unit: simple }
  const digits = DIGITS_FIRST.exec(word)
  if (digits) {
    const unit = simpleUnit(digits[2] ?? '', plain)
    return unit && { unit, number: Number(digits[1]) }
  }
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const number = numerals.get(word.slice(0, cut))
    const unit = number === undefined ? undefined : simpleUnit(word.slice(cut), plain)
    if (unit && number !== undefined) return { unit, number }
  }
  return undefined
}

/** "jahr", "kalenderjahr", "jahrige" (from "jahr"), "wochig" (from "woche"), "jarige" (from "jaar"). */
function simpleUnit(word: string, plain: ReadonlyMap<string, DurationUnitWord>): DurationUnitWord | undefined {
  const bare = word.replace(PREFIX, '')
  const direct = plain.get(word) ?? plain.get(bare)
  if (direct || !ADJECTIVE.test(bare)) return direct
  const stem = bare.replace(ADJECTIVE, '')
  return plain.get(stem) ?? plain.get(`${stem}e`) ?? plain.get(stem.replace(/([aeou])(?=[^aeiou]$)/, '$1$1'))
}
