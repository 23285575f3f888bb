// What a command is. The commands are listed in commands.ts, one file each in commands/.
import type { Args } from './args.ts'
import type { FlagName } from './flags.ts'
import type { Terminal } from './terminal.ts'

/** 0 clean, 1 findings or changes at the fail level, 2 could not run or check something. */
export type ExitCode = 0 | 1 | 2

/** A command line that works as it stands, and what it is good for. */
export interface UsageExample {
  readonly line: string
  readonly about: string
}

export interface Command {
  readonly name: string
  /** Half a line for the list of commands. */
  readonly about: string
  /** Command lines without the program's name. */
  readonly usage: readonly string[]
  /** Paragraphs of the command's own help. */
  readonly details: readonly string[]
  /** What makes the exit code 1; absent where nothing does. */
  readonly failsOn?: string
  readonly flags: readonly FlagName[]
  readonly examples: readonly UsageExample[]
  /** Throws a UserError where the command cannot run at all. */
  run(args: Args, terminal: Terminal): Promise<ExitCode>
}
