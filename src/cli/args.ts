// The words of the command line to flags and operands. What they mean is up to the command.
import { parseArgs } from 'node:util'
import { sliceOf } from '../app/shard.ts'
import { UserError } from '../model/error.ts'
import { FORMAT_NAMES } from '../report/registry.ts'
import { nearest } from '../text/nearest.ts'
import { FAIL_ON, FAIL_ON_CHANGE, FLAGS, type FlagKind, type FlagName, type Flags, isFlagName } from './flags.ts'

export interface Args {
  readonly flags: Flags
  readonly operands: readonly string[]
}

/** Beyond this, threads wait for each other more than they read. */
const MOST_JOBS = 64

const SHORT: Readonly<Record<string, FlagName>> = { h: 'help', v: 'version' }

/** Reads `words`; of a flag given twice the last counts. Throws a UserError that names the nearest flag or value. */
export function readArgs(words: readonly string[], allowed: readonly FlagName[]): Args {
  const given = new Map<FlagName, string>()
  const operands: string[] = []
  for (const token of tokensOf(words)) {
    if (token.kind === 'positional') operands.push(token.value)
    else if (token.kind === 'option') {
      const name = flagOf(token.name, token.rawName, allowed)
      given.set(name, checkedValue(name, token.value, token.inlineValue ?? false))
    }
  }
  return { flags: flagsOf(given), operands }
}

function tokensOf(words: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries<FlagKind>(FLAGS).map(([name, flag]) => [name, { type: flag.takes ? 'string' : 'boolean' } as const]),
  )
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function flagOf(name: string, written: string, allowed: readonly FlagName[]): FlagName {
  const full = written.startsWith('--') ? name : (SHORT[name] ?? name)
  if (isFlagName(full) && allowed.includes(full)) return full
  const meant = nearest(full, allowed)
  if (isFlagName(full)) throw new UserError(`${written} is not a flag of this command`, `it takes ${listed(allowed)}`)
  const help = meant === undefined ? `there are ${listed(allowed)}` : `did you mean --${meant}?`
  throw new UserError(`unknown flag ${written}`, help)
}

function checkedValue(name: FlagName, value: string | undefined, inline: boolean): string {
  const flag: FlagKind = FLAGS[name]
  if (flag.takes === undefined) {
    if (value !== undefined) throw new UserError(`--${name} takes no value`, `write --${name}`)
    return ''
  }
  const help = `write --${name} ${flag.values?.join('|') ?? flag.takes}`
  if (value === undefined || value === '' || (!inline && value.startsWith('-'))) {
    throw new UserError(`--${name} has no value`, help)
  }
  if (flag.values && !flag.values.includes(value)) {
    const meant = nearest(value, flag.values)
    throw new UserError(`--${name} has no value "${value}"`, meant ? `did you mean "${meant}"?` : help)
  }
  return value
}

function flagsOf(given: ReadonlyMap<FlagName, string>): Flags {
  const [format, failOn, failOnChange] = [
    FORMAT_NAMES.find((name) => name === given.get('format')),
    FAIL_ON.find((level) => level === given.get('fail-on')),
    FAIL_ON_CHANGE.find((level) => level === given.get('fail-on-change')),
  ]
  const [config, language, base] = [given.get('config'), given.get('language'), given.get('base')]
  const [jobs, shard] = [given.get('jobs'), given.get('shard')]
  return {
    ...(format && { format }),
    ...(failOn && { failOn }),
    ...(failOnChange && { failOnChange }),
    ...(config !== undefined && { config }),
    ...(language !== undefined && { language }),
    ...(base !== undefined && { base }),
    ...(jobs !== undefined && { jobs: jobsOf(jobs) }),
    ...(shard !== undefined && { shard: sliceOf(shard) }),
    ...(given.has('by-name') && { byName: true as const }),
    ...(given.has('print') && { print: true as const }),
    ...(given.has('update') && { update: true as const }),
    ...(given.has('coverage') && { coverage: true as const }),
    ...(given.has('help') && { help: true as const }),
    ...(given.has('version') && { version: true as const }),
  }
}

function jobsOf(written: string): number {
  const jobs = /^\d{1,3}$/.test(written) ? Number(written) : 0
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs
  throw new UserError(`--jobs has no value "${written}"`, `write a number from 1 to ${MOST_JOBS}`)
}

function listed(names: readonly FlagName[]): string {
  return names.map((name) => `--${name}`).join(', ')
}
