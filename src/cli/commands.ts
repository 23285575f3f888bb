// The commands, in the order of the help.
import type { Command } from './command.ts'
import { configCommand } from './commands/config.ts'
import { diffCommand } from './commands/diff.ts'
import { explainCommand } from './commands/explain.ts'
import { factsCommand } from './commands/facts.ts'
import { initCommand } from './commands/init.ts'
import { lintCommand } from './commands/lint.ts'
import { mergeCommand } from './commands/merge.ts'
import { newCommand } from './commands/new.ts'
import { rulesCommand } from './commands/rules.ts'
import { testCommand } from './commands/test.ts'

export const COMMANDS: readonly Command[] = [
  lintCommand,
  diffCommand,
  mergeCommand,
  factsCommand,
  rulesCommand,
  explainCommand,
  newCommand,
  testCommand,
  configCommand,
  initCommand,
]
