// The flags of all commands: what they take and what they are for. Which command takes which is said by the command.
import type { Slice } from '../app/shard.ts'
import type { FailOn, FailOnChange } from '../model/config.ts'
import { FORMAT_NAMES, type FormatName } from '../report/registry.ts'

/** What a flag is followed by: a word for it, and the closed list of values where there is one. */
export interface FlagKind {
  readonly takes?: string
  readonly values?: readonly string[]
  readonly about: string
}

export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'note', 'never']
export const FAIL_ON_CHANGE: readonly FailOnChange[] = ['material', 'review', 'never']

export const FLAGS = {
  format: { takes: 'FORMAT', values: FORMAT_NAMES, about: 'how the report is written (default: text)' },
  config: { takes: 'FILE', about: 'config to use instead of the .noticelint.yml of the project' },
  'fail-on': { takes: 'LEVEL', values: FAIL_ON, about: 'exit 1 on findings of this level and above (default: error)' },
  'fail-on-change': {
    takes: 'LEVEL',
    values: FAIL_ON_CHANGE,
    about: 'exit 1 on changes of this weight and above (default: never)',
  },
  language: { takes: 'TAG', about: 'language of the notices, e.g. nl, instead of finding it out' },
  base: { takes: 'REF', about: 'compare the working tree with the commit where it left REF' },
  jobs: { takes: 'N', about: 'threads that read notices (default: one, or more where there is enough to read)' },
  shard: { takes: 'I/N', about: 'read only part I of N of the notices; "noticelint merge" joins the reports' },
  'by-name': { about: "put the name of its report before each notice's path" },
  print: { about: 'print the config as it applies' },
  update: { about: 'write what bad examples find into their rule files' },
  coverage: { about: 'also fail for a phrase that no example needs' },
  help: { about: 'show this help' },
  version: { about: 'show the version' },
} as const satisfies Record<string, FlagKind>

export type FlagName = keyof typeof FLAGS

/** Flags as given, checked; absent means not given. */
export interface Flags {
  readonly format?: FormatName
  readonly config?: string
  readonly failOn?: FailOn
  readonly failOnChange?: FailOnChange
  readonly language?: string
  readonly base?: string
  /** Threads, from 1. */
  readonly jobs?: number
  readonly shard?: Slice
  readonly byName?: true
  readonly print?: true
  readonly update?: true
  readonly coverage?: true
  readonly help?: true
  readonly version?: true
}

export function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(FLAGS, name)
}
