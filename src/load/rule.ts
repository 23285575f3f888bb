// A rule file to a Rule: its form against the schema, then what a schema cannot say.
import { FACT_KINDS } from '../model/fact.ts'
import { fieldsOf } from '../model/fact-fields.ts'
import type { Demand, FactQuery, Rule, RuleExample } from '../model/rule.ts'
import { nearest } from '../text/nearest.ts'
import { fillSlots, slotsOf } from '../text/slots.ts'
import { checkPhrases, toConditions, toQuery } from './conditions.ts'
import { lawOf } from './law.ts'
import type { Problems } from './load-errors.ts'
import { type ConditionsYaml, mustSchema, type QueryYaml } from './query-schema.ts'
import { type RuleYaml, ruleSchema } from './rule-schema.ts'
import { isRecord } from './schema-keys.ts'
import { validate, validatePart } from './validate.ts'
import { readYaml, type YamlFile } from './yaml.ts'

type Text = Readonly<Record<string, readonly string[]>>

const RULE_ID = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/
/** Ids of findings about ignore comments. */
const RESERVED = 'noticelint/'

/** Reads one rule file. `id` is `folder/file`. Throws LoadErrors with everything that is wrong with it. */
export function parseRule(text: string, file: string, id: string): Rule {
  const yaml = readYaml(text, file)
  const must = mustOf(yaml)
  const written = validate(yaml, ruleSchema())
  const { problems } = yaml
  checkId(written, id, problems)
  const demand = demandOf(written, must, problems)
  checkLaw(written, problems)
  checkWords(written, demand, problems)
  const rule: Omit<Rule, 'demand'> = {
    id,
    severity: written.severity,
    title: written.title ?? fillSlots(written.message, () => undefined),
    law: lawOf(written.law),
    ...(written.languages ? { languages: written.languages } : {}),
    when: queriesOf(written.when, problems, ['when']),
    unless: queriesOf(written.unless, problems, ['unless']),
    anchor: { topics: written.anchor ?? [] },
    message: written.message,
    ...(written['message-all'] === undefined ? {} : { messageAll: written['message-all'] }),
    why: written.why.trim(),
    help: written.help.trim(),
    examples: examplesOf(written, problems),
    file,
  }
  problems.throwIfAny()
  if (!demand) throw new Error(`${file}: a rule without a demand was not reported`)
  return { ...rule, demand }
}

function checkId(written: RuleYaml, id: string, problems: Problems): void {
  const here = { path: written.id === undefined ? [] : ['id'] }
  if (written.id !== undefined && written.id !== id)
    problems.add(here, `the id "${written.id}" is not the name of the file`, `write "${id}", or move the file`)
  else if (!RULE_ID.test(id))
    problems.add(here, `"${id}" is no rule id`, 'name folder and file with small letters, digits and hyphens')
  else if (id.startsWith(RESERVED))
    problems.add(here, `"${RESERVED}" is kept for noticelint itself`, 'rename the folder')
}

/** Which conditions `must` can have depends on the kind under `each`, so it has a schema of its own. */
function mustOf(yaml: YamlFile): ConditionsYaml | undefined {
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

function demandOf(written: RuleYaml, must: ConditionsYaml | undefined, problems: Problems): Demand | undefined {
  const given = (['require', 'each', 'forbid'] as const).filter((key) => written[key] !== undefined)
  const [first, second] = given
  if (first === undefined)
    problems.add({ path: [] }, 'the rule demands nothing', 'add "require:", "each:" with "must:", or "forbid:"')
  if (second)
    problems.add(
      { path: [second], at: 'key' },
      `the rule has both "${first}" and "${second}"`,
      'keep one, or write two rules',
    )
  if (written.must && !written.each)
    problems.add({ path: ['must'], at: 'key' }, '"must" stands without "each"', 'add "each:"')
  if (written['message-all'] !== undefined && !written.each)
    problems.add({ path: ['message-all'], at: 'key' }, '"message-all" stands without "each"', 'remove it')
  if (written.require) return requireOf(written.require, problems)
  if (written.each) return eachOf(written.each, must, problems)
  return written.forbid ? forbidOf(written.forbid, problems) : undefined
}

function requireOf(written: NonNullable<RuleYaml['require']>, problems: Problems): Demand {
  if (isQuery(written)) return { kind: 'require', any: [toQuery(written, problems, ['require'])] }
  return {
    kind: 'require',
    any: written.any.map((query, index) => toQuery(query, problems, ['require', 'any', index])),
  }
}

function eachOf(written: QueryYaml, must: ConditionsYaml | undefined, problems: Problems): Demand {
  if (!must)
    problems.add({ path: ['each'], at: 'key' }, '"each" stands without "must"', 'add "must:" with what each must meet')
  const each = toQuery(written, problems, ['each'])
  return { kind: 'each', each, must: toConditions(must ?? {}, problems, ['must']) }
}

function forbidOf(written: NonNullable<RuleYaml['forbid']>, problems: Problems): Demand {
  if (isQuery(written)) return { kind: 'forbid', fact: toQuery(written, problems, ['forbid']) }
  const path = ['forbid', 'text']
  const text: Text = Array.isArray(written.text) ? { '*': written.text } : written.text
  for (const [language, phrases] of Object.entries(text))
    checkPhrases(phrases, problems, Array.isArray(written.text) ? path : [...path, language])
  return { kind: 'forbid-text', query: { text, in: written.in ?? ['paragraph', 'item', 'row'] } }
}

function isQuery(written: object): written is QueryYaml {
  return 'fact' in written
}

function queriesOf(written: RuleYaml['when'], problems: Problems, path: readonly string[]): FactQuery[] {
  if (!written) return []
  if (!Array.isArray(written)) return [toQuery(written, problems, path)]
  return written.map((query, index) => toQuery(query, problems, [...path, index]))
}

function checkLaw(written: RuleYaml, problems: Problems): void {
  const unchecked = written.law?.find((entry) => entry.unverified)
  if (written.severity !== 'error' || !unchecked) return
  const message = `the rule is an error, and "${unchecked.cite}" is unverified`
  problems.add({ path: ['severity'] }, message, 'make it a warning, or compare it with the law')
}

/** Slots must name what there is; a message is a phrase, not a sentence. */
function checkWords(written: RuleYaml, demand: Demand | undefined, problems: Problems): void {
  const slots = FACT_KINDS.flatMap((kind) =>
    [...fieldsOf(kind)].filter(([, field]) => field.type !== 'group').map(([path]) => `${kind}.${path}`),
  )
  const known = demand?.kind === 'forbid-text' ? ['text', ...slots] : slots
  for (const key of ['message', 'message-all'] as const) {
    const message = written[key]
    if (message === undefined) continue
    if (message.endsWith('.')) problems.add({ path: [key] }, `"${key}" ends with a full stop`, 'leave it out')
    for (const { name, at } of slotsOf(message)) {
      if (known.includes(name)) continue
      const close = nearest(name, known)
      const cure = close === undefined ? 'write {fact.field}, such as {purpose.title}' : `did you mean {${close}}?`
      problems.add({ path: [key], offset: at }, `no field is called {${name}}`, cure)
    }
  }
}

function examplesOf(written: RuleYaml, problems: Problems): RuleExample[] {
  return (written.examples ?? []).map((example, index): RuleExample => {
    const shared = {
      ...(example.name === undefined ? {} : { name: example.name }),
      ...(example.language === undefined ? {} : { language: example.language }),
    }
    if ('good' in example) return { ...shared, kind: 'good', text: example.good, finds: [] }
    for (const [at, found] of example.finds.entries())
      if (!/^\d+:\d+ \S/.test(found))
        problems.add(
          { path: ['examples', index, 'finds', at] },
          `"${found}" does not say where`,
          'write "line:column message"',
        )
    return { ...shared, kind: 'bad', text: example.bad, finds: example.finds }
  })
}
