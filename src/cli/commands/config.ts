// noticelint config --print: what is set, and for every rule what set its level.
import { type WeightedRow, weightedRows } from '../../app/change-weights.ts'
import { builtInPacks, type OptionLevel, type RuleLevel, ruleLevels } from '../../app/levels.ts'
import { type SetupOptions, settingsFor } from '../../app/setup.ts'
import { UserError } from '../../model/error.ts'
import type { OptionValue } from '../../model/rule.ts'
import { inkFor } from '../../report/ink.ts'
import type { Command } from '../command.ts'
import { findProject, type Project, projectPath, setupOptions } from '../project.ts'
import { tableText } from '../table.ts'

export const configCommand: Command = {
  name: 'config',
  about: 'show what is set, and where each rule has its level and options from',
  usage: ['config --print [NOTICE] [flags]'],
  details: [
    'A level is set, in this order, by the rule itself, by the packs that are extended (one that extends another comes\n' +
      'after it), by the config, and by its overrides. The last one counts; the steps before it are shown behind it.\n' +
      'The options of rules are set in the same order, each on its own; so is what changes weigh, where the config sets it.',
    'With a notice, the overrides for it count, too.',
  ],
  flags: ['print', 'config', 'help'],
  examples: [
    { line: 'noticelint config --print', about: 'for all notices' },
    { line: 'noticelint config --print docs/privacy.md', about: 'for one notice' },
  ],
  async run({ flags, operands }, terminal) {
    const [notice, ...more] = operands
    if (flags.print === undefined)
      throw new UserError('config does nothing by itself', 'write noticelint config --print')
    if (more.length > 0) throw new UserError('config shows one notice at a time', `leave out ${more.join(' ')}`)
    const project = await findProject(terminal.cwd, flags)
    const options = await setupOptions(project)
    const path = notice === undefined ? undefined : projectPath(project, notice)
    const levels = ruleLevels(options, path)
    const optionRows = levels.flatMap(({ rule, options: own }) => own.map((option) => optionRow(rule.id, option)))
    const ink = inkFor(terminal.colour)
    terminal.out(`${settingsText(project, options, path)}\n`)
    terminal.out(tableText(['rule', 'level', 'set by'], levels.map(rowOf), ink))
    const weights = weightedRows(options.config ?? {}, options.configFile, path).filter(({ steps }) => steps.length > 1)
    if (weights.length > 0) terminal.out(`\n${tableText(['change', 'weight', 'set by'], weights.map(weightRow), ink)}`)
    if (optionRows.length > 0) terminal.out(`\n${tableText(['option', 'value', 'set by'], optionRows, ink)}`)
    return 0
  },
}

function settingsText({ config, configFile }: Project, { packSettings = [] }: SetupOptions, path?: string): string {
  const { language, countries } = path === undefined ? config : settingsFor(config, path)
  const named = [...packSettings, config].flatMap((settings) => settings.extends ?? [])
  const isBuiltIn = (name: string) => name === 'noticelint' || name.startsWith('noticelint/')
  const packs = named.some(isBuiltIn) ? named : [...builtInPacks(), ...named]
  const lines = [
    ['config', configFile],
    ['packs', [...new Set(packs)].join(', ')],
    ['notices', config.notices?.join(', ') ?? 'found by name'],
    ['language', language ?? 'recognised'],
    ['countries', countries?.join(', ') ?? 'none named'],
    ['fail-on', config.failOn ?? 'error (default)'],
    ['fail-on-change', config.failOnChange ?? 'never (default)'],
  ]
  return lines.map(([key = '', value = '']) => `${key.padEnd(14)}  ${value}\n`).join('')
}

function rowOf({ rule, level, from, steps }: RuleLevel): string[] {
  return [
    rule.id,
    level,
    setBy(
      from,
      steps.map((step) => `${step.level} by ${step.from}`),
    ),
  ]
}

function weightRow({ rule, steps }: WeightedRow): string[] {
  const last = steps.at(-1)
  return [
    `${rule.fact}-${rule.op}`,
    rule.materiality,
    setBy(
      last?.from ?? '',
      steps.map((step) => `${step.weight} by ${step.from}`),
    ),
  ]
}

function optionRow(id: string, { name, value, from, steps }: OptionLevel): string[] {
  return [
    `${id} ${name}`,
    valueText(value),
    setBy(
      from,
      steps.map((step) => `${valueText(step.value)} by ${step.from}`),
    ),
  ]
}

/** The step that counts, and those before it, the last one first. */
function setBy(from: string, steps: readonly string[]): string {
  const before = steps.slice(0, -1).reverse()
  return before.length === 0 ? from : `${from} (before: ${before.join('; ')})`
}

function valueText(value: OptionValue): string {
  return [value].flat().join(', ')
}
