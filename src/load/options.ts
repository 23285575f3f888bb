// Options of a rule: values that a config may set, put where the rule says "$name", before anything else is checked.
import type { OptionValue, RuleOptions } from '../model/config.ts'
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

/** The file with its options filled in, and their values for the slots of messages. */
export function fillOptions(
  yaml: YamlFile,
  given: RuleOptions,
): { readonly yaml: YamlFile; readonly values: ReadonlyMap<string, OptionValue> } {
  const { data, problems } = yaml
  if (!isRecord(data)) return { yaml, values: new Map() }
  const values = valuesOf(data.options, given, problems)
  const used = new Set<string>()
  const filled = Object.entries(data).map(([key, value]): [string, unknown] =>
    WITH_OPTIONS.has(key) ? [key, fill(value, [key], values, used, problems)] : [key, value],
  )
  for (const name of values.keys()) {
    if (used.has(name) || slotsUse(data, name)) continue
    problems.add(
      { path: ['options', name], at: 'key' },
      `the option "${name}" is used nowhere`,
      `write $${name} where it belongs`,
    )
  }
  return { yaml: { ...yaml, data: Object.fromEntries(filled) }, values }
}

function valuesOf(written: unknown, given: RuleOptions, problems: Problems): Map<string, OptionValue> {
  const values = new Map<string, OptionValue>()
  const options = isRecord(written) ? written : {}
  for (const [name, option] of Object.entries(options)) {
    const value = Object.hasOwn(given, name) ? given[name] : isRecord(option) ? option.default : undefined
    if (isOptionValue(value)) values.set(name, value)
  }
  const names = Object.keys(options)
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    const meant = nearest(name, names)
    const known = names.length === 0 ? 'it has none' : `known are ${names.join(', ')}`
    problems.add(
      { path: [] },
      `the config sets the option "${name}", which this rule has not`,
      meant ? `did you mean "${meant}"?` : known,
    )
  }
  return values
}

function fill(
  value: unknown,
  path: readonly PropertyKey[],
  values: ReadonlyMap<string, OptionValue>,
  used: Set<string>,
  problems: Problems,
): unknown {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => {
      const filled = fill(item, [...path, index], values, used, problems)
      return Array.isArray(filled) && !Array.isArray(item) ? filled : [filled]
    })
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key], values, used, problems)]),
    )
  const name = typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined
  if (name === undefined) return value
  const known = values.get(name)
  if (known !== undefined) {
    used.add(name)
    return known
  }
  const meant = nearest(name, values.keys())
  problems.add({ path }, `no option is called "${name}"`, meant ? `did you mean $${meant}?` : 'add it under "options:"')
  problems.settle(path)
  return value
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
