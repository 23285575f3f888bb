// Words that are never looked for: in a language that nobody reads, or that the rule does not apply to.
import type { Demand, Query } from '../model/rule.ts'
import { nearest } from '../text/nearest.ts'
import { isChoice } from './demand.ts'
import type { Problems } from './load-errors.ts'
import type { QueryYaml } from './query-schema.ts'
import type { RuleYaml } from './rule-schema.ts'
import { isRecord } from './schema-keys.ts'

type Path = readonly PropertyKey[]

/** `read`: tags of the languages that are read; without it, any may be. */
export function checkLanguages(
  written: RuleYaml,
  demand: Demand | undefined,
  read: readonly string[] | undefined,
  problems: Problems,
): void {
  for (const [index, tag] of (written.languages ?? []).entries())
    checkTag(tag, read, problems, ['languages', index], 'value')
  for (const [index, { language }] of (written.examples ?? []).entries())
    if (language !== undefined) checkTag(language, read, problems, ['examples', index, 'language'], 'value')
  for (const { path, languages } of textPaths(written)) {
    for (const tag of languages) {
      const own = [...path, tag]
      if (tag === '*' || !checkTag(tag, read, problems, own, 'key')) continue
      if (written.languages && !written.languages.includes(tag))
        problems.add(
          { path: own, at: 'key' },
          `the phrases for "${tag}" are never looked for: the rule is for ${written.languages.join(', ')}`,
          `add "${tag}" to "languages:", or remove them`,
        )
    }
  }
  checkTwins(demand, problems)
}

function checkTag(
  tag: string,
  read: readonly string[] | undefined,
  problems: Problems,
  path: Path,
  at: 'key' | 'value',
) {
  if (!read || read.includes(tag)) return true
  // Two letters are near to any other two.
  const meant = tag.length > 2 ? nearest(tag, read) : undefined
  const cure = meant ? `did you mean "${meant}"?` : `there are ${read.join(', ')}`
  problems.add({ path, at }, `there is no language file for "${tag}"`, cure)
  return false
}

interface Placed {
  readonly query: QueryYaml
  readonly path: Path
}

/** Queries by words of a rule, with the languages that they give phrases for. */
function textPaths(written: RuleYaml): { path: Path; languages: string[] }[] {
  const { require, forbid } = written
  const required = require && isChoice(require) ? require.any : require
  const all = [
    ...placed(required, require && isChoice(require) ? ['require', 'any'] : ['require']),
    ...placed(forbid, ['forbid']),
    ...placed(written.when, ['when']),
    ...placed(written.unless, ['unless']),
  ]
  return all.flatMap(({ query, path }) => {
    const text: unknown = 'text' in query ? query.text : undefined
    return isRecord(text) ? [{ path: [...path, 'text'], languages: Object.keys(text) }] : []
  })
}

function placed(written: QueryYaml | readonly QueryYaml[] | undefined, path: Path): Placed[] {
  if (!written) return []
  if (isList(written)) return written.map((query, index) => ({ query, path: [...path, index] }))
  return [{ query: written, path }]
}

function isList(written: QueryYaml | readonly QueryYaml[]): written is readonly QueryYaml[] {
  return Array.isArray(written)
}

/** The same phrase twice: the second one never adds anything. */
function checkTwins(demand: Demand | undefined, problems: Problems): void {
  const queries: readonly Query[] =
    demand?.kind === 'require' ? demand.any : demand?.kind === 'forbid' ? [demand.query] : []
  const key = demand?.kind === 'require' ? 'require' : 'forbid'
  for (const query of queries) {
    if (!('text' in query)) continue
    for (const phrases of Object.values(query.text)) {
      const twin = phrases.find((phrase, index) => phrases.indexOf(phrase) !== index)
      if (twin !== undefined)
        problems.add({ path: [key], at: 'key' }, `the phrase "${twin}" is given twice`, 'remove one')
    }
  }
}
