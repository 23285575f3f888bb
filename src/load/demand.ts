// What a rule file demands, as written, to the demand of the model; and what a schema cannot say about it.
import { CHANGE_OPS } from '../model/change.ts'
import { FACT_KINDS } from '../model/fact.ts'
import { type ChangeQuery, type Demand, MEASURES } from '../model/rule.ts'
import { type ConditionsYaml, mustSchema } from './condition-schema.ts'
import { bounds, checkBounds, listed, toConditions, toFactQuery, toPhrases, toQuery } from './conditions.ts'
import type { Problems } from './load-errors.ts'
import type { ChangeQueryYaml, FactQueryYaml, QueryYaml } from './query-schema.ts'
import type { RuleYaml } from './rule-schema.ts'
import { isRecord } from './schema-keys.ts'
import { validatePart } from './validate.ts'
import type { YamlFile } from './yaml.ts'

/** Keys of which a rule has exactly one. */
const DEMANDS = ['require', 'each', 'forbid', 'measure', 'change'] as const
/** Keys that have a meaning only beside another. */
const COMPANIONS = [
  ['must', 'each'],
  ['message-all', 'each'],
  ['once', 'forbid'],
] as const

/** Which conditions `must` can have depends on the kind under `each`, so it has a schema of its own. */
export function mustOf(yaml: YamlFile): ConditionsYaml | undefined {
  const { data } = yaml
  if (!isRecord(data) || !isRecord(data.each) || !isRecord(data.must)) return undefined
  const named = data.each.fact
  const kind = FACT_KINDS.find((known) => known === named)
  if (!kind) return undefined
  const conditions = validatePart(yaml, ['must'], data.must, mustSchema(kind))
  if (conditions && Object.keys(conditions).length === 0)
    yaml.problems.add({ path: ['must'], at: 'key' }, '"must" demands nothing', 'name a field and what it must be')
  return conditions
}

export function demandOf(written: RuleYaml, must: ConditionsYaml | undefined, problems: Problems): Demand | undefined {
  const [first, second] = DEMANDS.filter((key) => written[key] !== undefined)
  if (first === undefined)
    problems.add(
      { path: [] },
      'the rule demands nothing',
      'add "require:", "each:" with "must:", "forbid:", "measure:" or "change:"',
    )
  if (second)
    problems.add(
      { path: [second], at: 'key' },
      `the rule has both "${first}" and "${second}"`,
      'keep one, or write two rules',
    )
  for (const [key, other] of COMPANIONS)
    if (written[key] !== undefined && written[other] === undefined)
      problems.add(
        { path: [key], at: 'key' },
        `"${key}" stands without "${other}"`,
        key === 'must' ? `add "${other}:"` : 'remove it',
      )
  if (written.require) return requireOf(written.require, problems)
  if (written.each) {
    if (written.must === undefined)
      problems.add(
        { path: ['each'], at: 'key' },
        '"each" stands without "must"',
        'add "must:" with what each must meet',
      )
    return eachOf(written.each, must, problems)
  }
  if (written.forbid)
    return {
      kind: 'forbid',
      query: toQuery(written.forbid, problems, ['forbid']),
      ...(written.once === undefined ? {} : { once: written.once }),
    }
  if (written.measure) return measureOf(written.measure, problems)
  return written.change && { kind: 'change', query: changeOf(written.change, problems) }
}

function requireOf(written: NonNullable<RuleYaml['require']>, problems: Problems): Demand {
  if (!isChoice(written)) return { kind: 'require', any: [toQuery(written, problems, ['require'])] }
  return {
    kind: 'require',
    any: written.any.map((query, index) => toQuery(query, problems, ['require', 'any', index])),
  }
}

/** `any` with several queries; no fact has a field of that name. */
export function isChoice(written: NonNullable<RuleYaml['require']>): written is { any: QueryYaml[] } {
  return 'any' in written
}

function eachOf(written: FactQueryYaml, must: ConditionsYaml | undefined, problems: Problems): Demand {
  const each = toFactQuery(written, problems, ['each'])
  return { kind: 'each', each, must: toConditions(must ?? {}, problems, ['must']) }
}

function measureOf(written: NonNullable<RuleYaml['measure']>, problems: Problems): Demand | undefined {
  const [measure, second] = MEASURES.filter((name) => written[name] !== undefined)
  if (measure === undefined || second !== undefined) {
    problems.add({ path: ['measure'], at: 'key' }, 'a rule measures one thing', `write one of ${MEASURES.join(', ')}`)
    return undefined
  }
  const limits = bounds(written[measure] ?? {})
  if (Object.keys(limits).length === 0)
    problems.add({ path: ['measure', measure] }, `"${measure}" has no bound`, 'write "max:" with a number')
  checkBounds(limits.min, limits.max, problems, ['measure', measure])
  return { kind: 'measure', measure, ...limits }
}

function changeOf(written: ChangeQueryYaml, problems: Problems): ChangeQuery {
  const { fact, op, materiality, matches } = written
  const isMissing = op === 'missing'
  if (isMissing && fact === undefined)
    problems.add({ path: ['change', 'op'] }, 'it is not said which change is missing', 'add "fact:"')
  if (isMissing && written.once !== undefined)
    problems.add({ path: ['change', 'once'], at: 'key' }, '"once" stands beside "op: missing"', 'remove it')
  return {
    ...(fact === undefined ? {} : { facts: listed(fact) }),
    op: isMissing ? 'missing' : op === undefined ? CHANGE_OPS : listed(op),
    ...(materiality === undefined ? {} : { materiality: listed(materiality) }),
    ...(matches === undefined ? {} : { matches: toPhrases(matches, problems, ['change', 'matches']) }),
    ...(written.with === undefined ? {} : { with: written.with }),
    once: written.once ?? false,
  }
}

export function queriesOf(written: RuleYaml['when'], problems: Problems, path: readonly string[]) {
  if (!written) return []
  if (!Array.isArray(written)) return [toQuery(written, problems, path)]
  return written.map((query, index) => toQuery(query, problems, [...path, index]))
}
