// Options of a rule: values that settings may give, put where the rule says "$name", before anything else is checked.
import type { GivenOptions } from '../model/config.ts'
import type { OptionValue, RuleOptions } from '../model/rule.ts'
import { nearest } from '../text/nearest.ts'
import type { Problems } from './load-errors.ts'
import { isRecord } from './schema-keys.ts'
import type { YamlFile } from './yaml.ts'

/** Keys of a rule in which options may stand. */
const WITH_OPTIONS: ReadonlySet<string> = new Set([
  'languages',
  'when',
  'unless',
  'require',
  'each',
  'must',
  'forbid',
  'measure',
  'change',
])
const REFERENCE = /^\$([a-z][a-z0-9-]*)$/

/** What is filled in, and what came of it. */
interface Filling {
  readonly id: string
  readonly given: GivenOptions
  /** Names under `options:`, those included that have no usable value. */
  readonly names: readonly string[]
  readonly values: ReadonlyMap<string, OptionValue>
  readonly used: Set<string>
  readonly yaml: YamlFile
}

/** The file with its options filled in, and their values for the slots of messages. */
export function fillOptions(
  yaml: YamlFile,
  id: string,
  given: GivenOptions,
): { readonly yaml: YamlFile; readonly values: ReadonlyMap<string, OptionValue> } {
  const { data, problems } = yaml
  if (!isRecord(data)) return { yaml, values: new Map() }
  const written = isRecord(data.options) ? data.options : {}
  const names = Object.keys(written)
  const values = valuesOf(written, given)
  checkGiven(given, names, id, problems)
  const filling: Filling = { id, given, names, values, used: new Set(), yaml }
  const filled = Object.entries(data).map(([key, value]): [string, unknown] =>
    WITH_OPTIONS.has(key) ? [key, fill(value, [key], filling)] : [key, value],
  )
  for (const name of values.keys()) {
    if (filling.used.has(name) || slotsUse(data, name)) continue
    problems.add(
      { path: ['options', name], at: 'key' },
      `the option "${name}" is used nowhere`,
      `write $${name} where it belongs`,
    )
  }
  return { yaml: { ...yaml, data: Object.fromEntries(filled) }, values }
}

/** The values of the rule itself. */
export function defaultsOf(written: Readonly<Record<string, { readonly default: OptionValue }>>): RuleOptions {
  return Object.fromEntries(Object.entries(written).map(([name, option]) => [name, option.default]))
}

function valuesOf(written: Readonly<Record<string, unknown>>, given: GivenOptions): Map<string, OptionValue> {
  const values = new Map<string, OptionValue>()
  for (const [name, option] of Object.entries(written)) {
    const value = Object.hasOwn(given, name) ? given[name]?.value : isRecord(option) ? option.default : undefined
    if (isOptionValue(value)) values.set(name, value)
  }
  return values
}

function checkGiven(given: GivenOptions, names: readonly string[], id: string, problems: Problems): void {
  for (const [name, { place }] of Object.entries(given)) {
    if (names.includes(name)) continue
    const meant = nearest(name, names)
    const known = names.length === 0 ? 'it has none' : `known are ${names.join(', ')}`
    const cure = meant ? `did you mean "${meant}"?` : known
    const message = `the config sets the option "${name}", which the rule "${id}" has not`
    if (place) problems.addAt(place, message, cure)
    else problems.add({ path: [] }, message, cure)
  }
}

function fill(value: unknown, path: readonly PropertyKey[], filling: Filling): unknown {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => {
      const filled = fill(item, [...path, index], filling)
      return Array.isArray(filled) && !Array.isArray(item) ? filled : [filled]
    })
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key], filling)]))
  const name = typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined
  return name === undefined ? value : (optionValue(name, path, filling) ?? value)
}

function optionValue(name: string, path: readonly PropertyKey[], filling: Filling): OptionValue | undefined {
  const { values, used, names, yaml, given, id } = filling
  const known = values.get(name)
  if (known !== undefined) {
    used.add(name)
    const own = Object.hasOwn(given, name) ? given[name] : undefined
    const place = own ? own.place : yaml.placeOf({ path: ['options', name, 'default'] })
    const about = own ? `the option "${name}" of "${id}"` : `the default of the option "${name}"`
    if (place) yaml.problems.blame(path, place, about)
    return known
  }
  if (!names.includes(name)) {
    const meant = nearest(name, names)
    const cure = meant ? `did you mean $${meant}?` : 'add it under "options:"'
    yaml.problems.add({ path }, `no option is called "${name}"`, cure)
  }
  yaml.problems.settle(path)
  return undefined
}

function slotsUse({ message }: Readonly<Record<string, unknown>>, name: string): boolean {
  return typeof message === 'string' && message.includes(`{${name}}`)
}

function isOptionValue(value: unknown): value is OptionValue {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value)
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
