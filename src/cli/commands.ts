// The commands by name, in the order of the help. Each is loaded when it is called.
import type { Command } from './command.ts'

export const COMMAND_NAMES = ['lint', 'diff', 'facts', 'test'] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

const LOADERS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  lint: async () => (await import('./commands/lint.ts')).lintCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  facts: async () => (await import('./commands/facts.ts')).factsCommand,
  test: async () => (await import('./commands/test.ts')).testCommand,
}

export function commandNamed(name: CommandName): Promise<Command> {
  return LOADERS[name]()
}
