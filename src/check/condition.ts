// Whether a fact meets conditions on its fields.
import type { Fact } from '../model/fact.ts'
import { CONSENT_AGE, type Condition, EEA, type FactQuery, type Scalar } from '../model/rule.ts'
import { magnitude } from '../text/magnitude.ts'
import { type PhraseSet, phraseSet } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import type { Case } from './evidence.ts'

/** Facts that a query means, in order of place. */
export function factsMeant(query: FactQuery, known: Case): Fact[] {
  return known.ofKind(query.fact).filter((fact) => isMeant(query, fact, known))
}

export function hasFact(query: FactQuery, known: Case): boolean {
  return known.ofKind(query.fact).some((fact) => isMeant(query, fact, known))
}

function isMeant(query: FactQuery, fact: Fact, known: Case): boolean {
  if (query.status && !query.status.includes(fact.status)) return false
  return meets(fact, query.where, known)
}

/** All conditions must hold. */
export function meets(fact: Fact, conditions: Readonly<Record<string, Condition>>, known: Case): boolean {
  for (const path in conditions) {
    const condition = conditions[path]
    if (condition && !holds(fieldOf(fact, path), condition, known)) return false
  }
  return true
}

/** What stands in a field; "address.country" is a part of a field. Undefined where nothing does. */
export function fieldOf(fact: Fact, path: string): unknown {
  if (!path.includes('.')) return Object.hasOwn(fact, path) ? Reflect.get(fact, path) : undefined
  let value: unknown = fact
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = Reflect.get(value, name)
  }
  return value
}

/** On a list, a comparison holds where it holds for one of its members. */
function holds(value: unknown, condition: Condition, known: Case): boolean {
  const { equals, not, exists, count, matches, min, max } = condition
  if (equals !== undefined && !isOneOf(value, [equals], known)) return false
  if (condition.in && !isOneOf(value, condition.in, known)) return false
  if (not !== undefined && holds(value, typeof not === 'object' ? not : { equals: not }, known)) return false
  if (exists !== undefined && isGiven(value) !== exists) return false
  if (count && !isWithin(count, Array.isArray(value) ? value.length : 0)) return false
  if ((min !== undefined || max !== undefined) && !isInBounds(value, min, max, known)) return false
  return !matches || matchesAny(value, matches)
}

function membersOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isOneOf(value: unknown, allowed: readonly Scalar[], known: Case): boolean {
  const isAllowed = (member: unknown) =>
    allowed.some((one) => one === member || (one === EEA && typeof member === 'string' && known.isEea(member)))
  return membersOf(value).some(isAllowed)
}

/** Where the config names no country, there is no age of consent to compare with, and the condition holds. */
function isInBounds(value: unknown, min: Condition['min'], max: Condition['max'], known: Case): boolean {
  const bound = (limit: Condition['min']) => magnitude(limit === CONSENT_AGE ? known.addressed.consentAge : limit)
  const [least, most] = [bound(min), bound(max)]
  if (least === undefined && most === undefined) return true
  return membersOf(value).some((member) => {
    const size = magnitude(member)
    return size !== undefined && size >= (least ?? size) && size <= (most ?? size)
  })
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

function isWithin(bounds: NonNullable<Condition['count']>, size: number): boolean {
  return size >= (bounds.min ?? 0) && size <= (bounds.max ?? Number.POSITIVE_INFINITY)
}

/** Phrases are compiled once, however many facts they are held against. */
const compiled = new WeakMap<readonly string[], PhraseSet<true>>()

function matchesAny(value: unknown, phrases: readonly string[]): boolean {
  let set = compiled.get(phrases)
  if (!set) {
    set = phraseSet(phrases.map((phrase): [string, true] => [phrase, true]))
    compiled.set(phrases, set)
  }
  const known = set
  return membersOf(value).some((member) => typeof member === 'string' && known.find(wordsOf(member), member).length > 0)
}
