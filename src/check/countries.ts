// What follows from the countries that the config names.
import type { Country } from '../model/register.ts'

/** The age from which children consent for themselves, GDPR Art. 8(1). */
export interface Addressed {
  /** The highest among the countries addressed; absent where none is named, or none has one. */
  readonly consentAge?: number
  /** Codes of the countries that have that age. */
  readonly strictest: readonly string[]
}

export function addressedIn(countries: readonly Country[], codes: readonly string[]): Addressed {
  const ages = countries
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, consentAge }) => (consentAge ? [{ code, age: consentAge.age }] : []))
  if (ages.length === 0) return { strictest: [] }
  const consentAge = Math.max(...ages.map(({ age }) => age))
  return { consentAge, strictest: ages.filter(({ age }) => age === consentAge).map(({ code }) => code) }
}
