// Help texts, put together from what the commands and flags say of themselves.
import type { Command, UsageExample } from './command.ts'
import { FLAGS, type FlagKind, type FlagName } from './flags.ts'

export function overallHelp(commands: readonly Command[]): string {
  const examples = commands.flatMap((command) => command.examples.slice(0, 1))
  return joined([
    'noticelint reads privacy notices kept as Markdown: what a notice states and lacks, and what a revision changes.',
    section('Usage', ['noticelint <command> [flags]', 'noticelint <command> --help']),
    section('Commands', columns(commands.map(({ name, about }) => [name, about]))),
    section('Examples', exampleLines(examples)),
    exitCodes('something that the command was to fail on'),
  ])
}

export function commandHelp(command: Command): string {
  return joined([
    `noticelint ${command.name}: ${command.about}`,
    section(
      'Usage',
      command.usage.map((usage) => `noticelint ${usage}`),
    ),
    ...command.details,
    section('Flags', columns(command.flags.map((name) => [flagTitle(name), flagAbout(name)]))),
    section('Examples', exampleLines(command.examples)),
    exitCodes(command.failsOn),
  ])
}

function exitCodes(failsOn: string | undefined): string {
  const fails = failsOn === undefined ? '' : ` 1 ${failsOn},`
  return `Exit code: 0 clean,${fails} 2 something could not be read.`
}

function flagTitle(name: FlagName): string {
  const flag: FlagKind = FLAGS[name]
  return flag.takes === undefined ? `--${name}` : `--${name} ${flag.takes}`
}

function flagAbout(name: FlagName): string {
  const flag: FlagKind = FLAGS[name]
  return flag.values === undefined ? flag.about : `${flag.about}: ${flag.values.join(', ')}`
}

function exampleLines(examples: readonly UsageExample[]): string[] {
  return columns(examples.map(({ line, about }) => [line, about]))
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n')
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`)
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
