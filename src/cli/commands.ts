// The commands, in the order of the help.
import type { Command } from './command.ts'
import { diffCommand } from './commands/diff.ts'
import { factsCommand } from './commands/facts.ts'
import { lintCommand } from './commands/lint.ts'
import { testCommand } from './commands/test.ts'

export const COMMANDS: readonly Command[] = [lintCommand, diffCommand, factsCommand, testCommand]
