// The register files as the program loads them, and a way to ask which entries a sentence names.
import { readFileSync } from 'node:fs'
import { parseAuthorities, parseCountries, parseInstruments } from '../../src/load/registers.ts'
import { phraseSet } from '../../src/text/phrases.ts'
import { wordsOf } from '../../src/text/words.ts'

const read = <T>(name: string, parse: (source: string, file: string) => T): T => {
  const url = new URL(`../../rules/registers/${name}.yml`, import.meta.url)
  return parse(readFileSync(url, 'utf8'), `${name}.yml`)
}

export const authorities = read('authorities', parseAuthorities)
export const instruments = read('instruments', parseInstruments)
export const countries = read('countries', parseCountries)

/** A phrase, and what to report where it is found. */
type Named = readonly [phrase: string, value: string]

/** Values whose phrases a sentence holds, without those that an `except` phrase of the same value touches. */
function asker(names: readonly Named[], excepts: readonly Named[] = []): (sentence: string) => string[] {
  const [set, outside] = [phraseSet(names), phraseSet(excepts)]
  return (sentence) => {
    const words = wordsOf(sentence)
    const not = outside.find(words, sentence)
    const hits = set
      .find(words, sentence)
      .filter((hit) => !not.some((other) => other.value === hit.value && other.from < hit.to && hit.from < other.to))
    return [...new Set(hits.map(({ value }) => value))].sort()
  }
}

export const authoritiesIn = asker(
  authorities.flatMap(({ id, names, abbreviations }) => [
    ...names.map((name): Named => [name, id]),
    ...abbreviations.map((name): Named => [`=${name}`, id]),
  ]),
)

export const formerAuthoritiesIn = asker(
  authorities.flatMap(({ id, former }) => former.flatMap(({ names }) => names.map((name): Named => [name, id]))),
)

/** Instruments no longer in force, by the reference that they are reported as. */
export const outdatedIn = asker(
  instruments.flatMap(({ id, ref, phrases, context, until }) =>
    until === undefined || context
      ? []
      : Object.values(phrases).flatMap((all) => all.map((phrase): Named => [phrase, ref ?? id])),
  ),
  instruments.flatMap(({ id, ref, except }) =>
    Object.values(except ?? {}).flatMap((all) => all.map((phrase): Named => [phrase, ref ?? id])),
  ),
)

export const countriesIn = asker(
  countries.flatMap(({ code, names }) => names.map((name): Named => [name, code])),
  countries.flatMap(({ code, except }) => (except ?? []).map((phrase): Named => [phrase, code])),
)
