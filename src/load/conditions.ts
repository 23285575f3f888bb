// Queries and conditions as written to those of the model; phrases are compiled once here, so that mistakes show at load.
import type { FactStatus } from '../model/fact.ts'
import { FACT_STATUSES } from '../model/fact-fields.ts'
import type { Condition, FactQuery } from '../model/rule.ts'
import { PhraseError, parsePhrase } from '../text/phrase-syntax.ts'
import type { Problems } from './load-errors.ts'
import type { ConditionYaml, QueryYaml } from './query-schema.ts'

type Path = readonly PropertyKey[]

export function toQuery(written: QueryYaml, problems: Problems, path: Path): FactQuery {
  const { fact, status, ...fields } = written
  return { fact, status: statusesOf(status), where: toConditions(fields, problems, path) }
}

/** A query means what is stated, unless it says otherwise. */
function statusesOf(written: QueryYaml['status']): readonly FactStatus[] {
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
  const { in: among, not, exists, count, matches } = written
  const phrases = typeof matches === 'string' ? [matches] : matches
  const phrasePath = [...path, 'matches']
  if (typeof matches === 'string') checkPhrase(matches, problems, phrasePath)
  else if (phrases) checkPhrases(phrases, problems, phrasePath)
  return {
    ...(among === undefined ? {} : { in: among }),
    ...(not === undefined ? {} : { not: typeof not === 'object' ? toCondition(not, problems, [...path, 'not']) : not }),
    ...(exists === undefined ? {} : { exists }),
    ...(count === undefined ? {} : { count: bounds(count) }),
    ...(phrases === undefined ? {} : { matches: phrases }),
  }
}

function bounds(count: { readonly min?: number | undefined; readonly max?: number | undefined }) {
  return {
    ...(count.min === undefined ? {} : { min: count.min }),
    ...(count.max === undefined ? {} : { max: count.max }),
  }
}

export function checkPhrases(phrases: readonly string[], problems: Problems, path: Path): void {
  for (const [index, phrase] of phrases.entries()) checkPhrase(phrase, problems, [...path, index])
}

function checkPhrase(phrase: string, problems: Problems, path: Path): void {
  try {
    parsePhrase(phrase)
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    problems.add(
      { path, offset: error.offset },
      `the phrase "${phrase}" cannot be read: ${error.message}`,
      'correct it',
    )
  }
}
