// From the words of the command line to an exit code: finds the command, and turns what goes wrong into one line.
import { UserError } from '../model/error.ts'
import { VERSION } from '../model/version.ts'
import { nearest } from '../text/nearest.ts'
import { readArgs } from './args.ts'
import type { Command, ExitCode } from './command.ts'
import { commandHelp, overallHelp } from './help.ts'
import type { Terminal } from './terminal.ts'

const REPORT_AT = 'https://github.com/noticelint/noticelint/issues'

/** Runs one command; never throws. `words` are the arguments without the program's own. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(words, terminal)
  } catch (error) {
    if (error instanceof UserError) terminal.complain(error)
    else terminal.say(`failed, please report this at ${REPORT_AT}\n${stackOf(error)}`)
    return 2
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = words
  if (first === undefined) {
    terminal.say(`no command was given\n\n${overallHelp(await commands()).trimEnd()}`)
    return 2
  }
  const name = first === 'help' ? rest[0] : first
  if (name === undefined || first.startsWith('-')) return runWithoutCommand(words, terminal)
  const command = knownCommand(name, await commands())
  const args = first === 'help' ? undefined : readArgs(rest, command.flags)
  if (args === undefined || args.flags.help) {
    terminal.out(commandHelp(command))
    return 0
  }
  return command.run(args, terminal)
}

/** Loaded with all that they need, which the version does not. */
async function commands(): Promise<readonly Command[]> {
  return (await import('./commands.ts')).COMMANDS
}

async function runWithoutCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { flags } = readArgs(words[0] === 'help' ? ['--help'] : words, ['help', 'version'])
  terminal.out(flags.version ? `${VERSION}\n` : overallHelp(await commands()))
  return 0
}

function knownCommand(word: string, all: readonly Command[]): Command {
  const known = all.find((command) => command.name === word)
  if (known !== undefined) return known
  const names = all.map((command) => command.name)
  const meant = nearest(word, names)
  const isFile = /[./\\]/.test(word)
  const help = isFile ? `to lint a file: noticelint lint ${word}` : `there are ${names.join(', ')}`
  throw new UserError(`there is no command "${word}"`, meant ? `did you mean "${meant}"?` : help)
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
