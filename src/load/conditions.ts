// Queries and conditions as written to those of the model; phrases are compiled once here, so that mistakes show at load.
import type { FactStatus } from '../model/fact.ts'
import { FACT_STATUSES } from '../model/fact-fields.ts'
import type { Condition, FactQuery, Query } from '../model/rule.ts'
import { magnitude } from '../text/magnitude.ts'
import { PhraseError, parsePhrase } from '../text/phrase-syntax.ts'
import type { ConditionYaml } from './condition-schema.ts'
import type { Problems } from './load-errors.ts'
import type { FactQueryYaml, QueryYaml, TextQueryYaml, WordsQueryYaml } from './query-schema.ts'

type Path = readonly PropertyKey[]
type PhrasesYaml = string | readonly string[]

export function toQuery(written: QueryYaml, problems: Problems, path: Path): Query {
  if (isFactQuery(written)) return toFactQuery(written, problems, path)
  if (isLinkQuery(written)) return { links: listed(written.link) }
  return toTextQuery(written, problems, path)
}

export function toFactQuery(written: FactQueryYaml, problems: Problems, path: Path): FactQuery {
  const { fact, status, ...fields } = written
  return { fact, status: statusesOf(status), where: toConditions(fields, problems, path) }
}

export function isFactQuery(written: object): written is FactQueryYaml {
  return 'fact' in written
}

function isLinkQuery(written: object): written is { link: PhrasesYaml } {
  return 'link' in written
}

function toTextQuery(written: TextQueryYaml | WordsQueryYaml, problems: Problems, path: Path): Query {
  const where = { in: written.in ?? ['paragraph', 'item', 'row'], ...(written.under ? { under: written.under } : {}) }
  if ('words' in written) return { text: {}, words: written.words, ...where }
  const { text: given } = written
  if (typeof given === 'string' || Array.isArray(given))
    return { text: { '*': toPhrases(given, problems, [...path, 'text']) }, ...where }
  const text: Record<string, readonly string[]> = {}
  for (const [language, phrases] of Object.entries(given))
    text[language] = toPhrases(phrases, problems, [...path, 'text', language])
  return { text, ...where }
}

/** A query means what is stated, unless it says otherwise. */
function statusesOf(written: FactQueryYaml['status']): readonly FactStatus[] {
  if (written === 'any') return FACT_STATUSES
  if (written === undefined) return ['stated']
  return typeof written === 'string' ? [written] : written
}

export function toConditions(
  written: Readonly<Record<string, ConditionYaml | readonly string[] | undefined>>,
  problems: Problems,
  path: Path,
): Record<string, Condition> {
  const conditions: Record<string, Condition> = {}
  for (const [field, condition] of Object.entries(written)) {
    if (condition !== undefined && !isList(condition))
      conditions[field] = toCondition(condition, problems, [...path, field])
  }
  return conditions
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function toCondition(written: ConditionYaml, problems: Problems, path: Path): Condition {
  if (typeof written !== 'object') return { equals: written }
  const { in: among, not, exists, count, matches, min, max } = written
  if (Object.keys(written).length === 0) problems.add({ path }, 'the condition asks nothing', 'write "exists: true"')
  if (exists === false && (among ?? count ?? matches ?? min ?? max) !== undefined)
    problems.add({ path }, 'the condition never holds: what does not exist has no value', 'keep "exists: false" alone')
  checkBounds(min, max, problems, path)
  if (count) checkBounds(count.min, count.max, problems, [...path, 'count'])
  return {
    ...(among === undefined ? {} : { in: among }),
    ...(not === undefined ? {} : { not: typeof not === 'object' ? toCondition(not, problems, [...path, 'not']) : not }),
    ...(exists === undefined ? {} : { exists }),
    ...(count === undefined ? {} : { count: bounds(count) }),
    ...(matches === undefined ? {} : { matches: toPhrases(matches, problems, [...path, 'matches']) }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }
}

/** What is least must not be more than what is most: nothing would ever lie between. */
export function checkBounds(
  min: string | number | undefined,
  max: string | number | undefined,
  problems: Problems,
  path: Path,
): void {
  const [least, most] = [magnitude(min), magnitude(max)]
  if (least === undefined || most === undefined || least <= most) return
  problems.add({ path }, `nothing is at least ${min} and at most ${max}`, 'exchange "min" and "max"')
}

export function bounds(count: { readonly min?: number | undefined; readonly max?: number | undefined }) {
  return {
    ...(count.min === undefined ? {} : { min: count.min }),
    ...(count.max === undefined ? {} : { max: count.max }),
  }
}

export function listed<T>(written: T | readonly T[]): readonly T[] {
  return isList(written) ? written : [written]
}

/** One phrase or several, checked. */
export function toPhrases(written: PhrasesYaml, problems: Problems, path: Path): readonly string[] {
  if (typeof written === 'string') checkPhrase(written, problems, path)
  else checkPhrases(written, problems, path)
  return listed(written)
}

export function checkPhrases(phrases: readonly string[], problems: Problems, path: Path): void {
  for (const [index, phrase] of phrases.entries()) checkPhrase(phrase, problems, [...path, index])
}

export function checkPhrase(phrase: string, problems: Problems, path: Path): void {
  try {
    parsePhrase(phrase)
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    problems.add(
      { path, offset: error.offset },
      `the phrase "${shortened(phrase)}" cannot be read: ${error.message}`,
      `the signs are explained in ${PHRASES_PAGE}`,
    )
  }
}

/** For people who have no copy of the repository at hand. */
const PHRASES_PAGE = 'https://github.com/noticelint/noticelint/blob/v1/docs/rule-language.md#phrases'

function shortened(phrase: string): string {
  return phrase.length <= 80 ? phrase : `${phrase.slice(0, 79)}…`
}
