// noticelint explain: the manual page of a rule, or the row of a change.
import { type WeightedRow, weightedRows } from '../../app/change-weights.ts'
import { demandInWords } from '../../app/demand-words.ts'
import { allRules, ruleLevels } from '../../app/levels.ts'
import { cureFor } from '../../app/names.ts'
import type { ChangeRule } from '../../model/change-rule.ts'
import { UserError } from '../../model/error.ts'
import type { LawCitation, Rule, RuleExample } from '../../model/rule.ts'
import { type Ink, inkFor, oneLine } from '../../report/ink.ts'
import type { Command } from '../command.ts'
import { findProject, setupOptions } from '../project.ts'

export const explainCommand: Command = {
  name: 'explain',
  about: 'show what a rule demands, why, and what to do; or what a change means',
  usage: ['explain RULE|CHANGE [flags]'],
  details: ['Rules are named as in a report, folder/file. Which there are: rules. Changes are named fact-op.'],
  flags: ['config', 'help'],
  examples: [
    { line: 'noticelint explain gdpr/retention', about: 'demand, law, why, help and examples' },
    { line: 'noticelint explain recipient-removed', about: 'weight, law, and what is printed' },
  ],
  async run({ flags, operands }, terminal) {
    const [id, ...more] = operands
    if (id === undefined) throw new UserError('explain needs a rule', 'write noticelint explain gdpr/retention')
    if (more.length > 0) throw new UserError('explain shows one rule at a time', `leave out ${more.join(' ')}`)
    const options = await setupOptions(await findProject(terminal.cwd, flags))
    const ink = inkFor(terminal.colour)
    const rows = weightedRows(options.config ?? {}, options.configFile)
    const row = rows.find(({ rule }) => changeId(rule) === id)
    if (row) terminal.out(changeText(row, ink))
    if (row) return 0
    const rules = allRules(options.packRules ?? [])
    const rule = rules.find((candidate) => candidate.id === id)
    if (!rule)
      throw new UserError(
        `there is no rule or change "${id}"`,
        cureFor(id, [...rules.map((known) => known.id), ...rows.map(({ rule }) => changeId(rule))]),
      )
    const known = ruleLevels(options).find((entry) => entry.rule.id === id)
    const level = known ? `${known.level}, set by ${known.from}` : `not in use; its own level is ${rule.severity}`
    terminal.out(pageOf(rule, await examplesOf(rule), level, ink))
    return 0
  },
}

function changeId({ fact, op }: ChangeRule): string {
  return `${fact}-${op}`
}

function changeText({ rule, steps }: WeightedRow, ink: Ink): string {
  const rows = [
    ['weight', `${rule.materiality}, set by ${steps.at(-1)?.from}`],
    ['says', rule.summary],
    ...rule.law.map((law) => ['law', lawText(law)]),
  ]
  return `${ink.bold(changeId(rule))}\n\n${rowsText(rows, ink)}\n`
}

function rowsText(rows: readonly (readonly string[])[], ink: Ink): string {
  return rows.map(([key = '', value = '']) => `  ${ink.dim(key.padEnd(6))}  ${oneLine(value)}`).join('\n')
}

async function examplesOf({ id, examples }: Rule): Promise<readonly RuleExample[]> {
  if (examples.length > 0) return examples
  const { RULE_EXAMPLES } = await import('../../generated/rule-examples.ts')
  return RULE_EXAMPLES[id] ?? []
}

function pageOf(rule: Rule, examples: readonly RuleExample[], level: string, ink: Ink): string {
  const rows = [
    ['level', level],
    ...demandInWords(rule).map((line) => ['demand', line]),
    ['says', rule.message],
    ...(rule.messageAll === undefined ? [] : [['or', rule.messageAll]]),
    ...rule.law.map((law) => ['law', lawText(law)]),
    ['why', rule.why],
    ['help', rule.help],
  ]
  const shown = examples.map((example) => exampleText(example, ink))
  return `${[`${ink.bold(rule.id)}  ${rule.title}`, rowsText(rows, ink), ...shown].join('\n\n')}\n`
}

function lawText({ cite, url, checked, unverified }: LawCitation): string {
  const state =
    checked === undefined ? (unverified ? ' (nobody has compared it with the law yet)' : '') : ` (checked ${checked})`
  return `${cite}${state}${url === undefined ? '' : ` ${url}`}`
}

function exampleText({ kind, name, language, before, text, finds }: RuleExample, ink: Ink): string {
  const about = [language, name].filter((part) => part !== undefined).join(', ')
  const block = (words: string) =>
    words
      .trimEnd()
      .split('\n')
      .map((line) => `    ${oneLine(line)}`)
  return [
    `  ${ink.bold(kind === 'bad' ? 'bad' : 'good')}${about === '' ? '' : ` (${about})`}`,
    ...(before === undefined ? [] : ['  before', ...block(before), '  after']),
    ...block(text),
    ...finds.map((find) => `  ${ink.red('finds')} ${oneLine(find)}`),
  ].join('\n')
}
