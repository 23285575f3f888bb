// A rule file to a Rule: its form against the schema, then what a schema cannot say.
import type { GivenOptions } from '../model/config.ts'
import type { Rule } from '../model/rule.ts'
import { demandOf, mustOf, queriesOf } from './demand.ts'
import { examplesOf } from './examples.ts'
import { lawOf } from './law.ts'
import type { Problems } from './load-errors.ts'
import { defaultsOf, fillOptions } from './options.ts'
import { checkLanguages } from './phrase-languages.ts'
import { phrasesIn } from './phrase-places.ts'
import { checkId } from './rule-id.ts'
import { type RuleYaml, ruleSchema } from './rule-schema.ts'
import { checkWords, withValues } from './rule-words.ts'
import { refuseUnfit } from './unfit.ts'
import { validatePart } from './validate.ts'
import { readYaml, type YamlFile } from './yaml.ts'

/** What is known when a rule is read. */
export interface RuleContext {
  /** Values that settings give the rule's options. */
  readonly options?: GivenOptions
  /** Tags of the languages that are read; without it, a rule may name any. */
  readonly languages?: readonly string[]
}

/** Reads one rule file. `id` is `folder/file`. Throws LoadErrors with everything that is wrong with it. */
export function parseRule(text: string, file: string, id: string, context: RuleContext = {}): Rule {
  const { yaml, values } = fillOptions(readYaml(text, file), id, context.options ?? {})
  const must = mustOf(yaml)
  const { problems } = yaml
  const written = validatePart(yaml, [], yaml.data, ruleSchema())
  if (!written) return refuseUnfit(yaml, id)
  checkId(written, id, problems)
  const demand = demandOf(written, must, problems)
  checkLaw(written, problems)
  checkWords(written, demand, values, problems)
  checkLanguages(written, demand, context.languages, problems)
  const message = withValues(written.message, values)
  const { line = 1, column = 1 } = yaml.placeOf({ path: ['message'] })
  const all = written['message-all']
  const rule: Omit<Rule, 'demand'> = {
    id,
    severity: written.severity,
    title: written.title ?? message.replace(/\{[^{}]*\}/g, '…'),
    law: lawOf(written.law),
    ...(written.languages ? { languages: written.languages } : {}),
    when: queriesOf(written.when, problems, ['when']),
    unless: queriesOf(written.unless, problems, ['unless']),
    anchor: { topics: written.anchor ?? [] },
    message,
    ...(all === undefined ? {} : { messageAll: withValues(all, values) }),
    why: written.why.trim(),
    help: withValues(written.help.trim(), values),
    examples: examplesOf(written, demand, yaml),
    file,
    messageAt: { line, column },
    phrasesAt: phrasesAt(yaml),
    ...(written.options && { options: defaultsOf(written.options) }),
  }
  problems.throwIfAny()
  if (!demand) throw new Error(`${file}: a rule without a demand was not reported`)
  return { ...rule, demand }
}

function phrasesAt({ data, placeOf }: YamlFile): NonNullable<Rule['phrasesAt']> {
  return phrasesIn(data).map(({ phrase, path }) => {
    const { line = 1, column = 1 } = placeOf({ path })
    return { phrase, line, column }
  })
}

function checkLaw(written: RuleYaml, problems: Problems): void {
  const unchecked = written.law?.find((entry) => entry.unverified)
  if (written.severity !== 'error' || !unchecked) return
  const message = `the rule is an error, and "${unchecked.cite}" is unverified`
  problems.add({ path: ['severity'] }, message, 'make it a warning, or compare it with the law')
}
