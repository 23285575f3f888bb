// Values for the options of rules: who gives them, and every combination of them that a notice can meet. A rule is read
// once for each, before there is a notice: a value that does not fit is told at once, and what a run knows is plain data.
import type { Config, GivenOptions, Named, RuleSettings, SettingsOfRules } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { OptionValue, Rule } from '../model/rule.ts'

/** Combinations for one rule: each is a rule of its own. */
const MOST_COMBINATIONS = 100

/**
 * Per rule, the values of its options: those for every notice first, then all that overrides can make of them. Later
 * settings win, option by option.
 */
export function optionCombinations(settings: readonly RuleSettings[], config: Config): Map<string, GivenOptions[]> {
  const layers = [...settings, config]
  const overrides = config.overrides ?? []
  const ids = new Set([...layers, ...overrides].flatMap(({ options = {} }) => Object.keys(options)))
  return new Map(
    [...ids].map((id) => {
      const base: GivenOptions = Object.assign({}, ...layers.map((layer) => givenBy(layer, id, layer.named)))
      const found = new Map([[keyOf(base), base]])
      for (const [index, override] of overrides.entries()) {
        const own = givenBy(override, id, config.named, index)
        if (Object.keys(own).length === 0) continue
        for (const before of [...found.values()]) {
          const after = { ...before, ...own }
          found.set(keyOf(after), after)
        }
        if (found.size > MOST_COMBINATIONS) throw tooMany(id, own)
      }
      return [id, [...found.values()]]
    }),
  )
}

/** Rules by `variantKey`, for notices whose overrides set options. */
export type Variants = Readonly<Record<string, Rule>>

/** What a variant of a rule is known by: the values that its options are given, by whomever. */
export function variantKey(id: string, values: Readonly<Record<string, OptionValue>>): string {
  return `${id} ${JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))}`
}

/** Values without their places. */
export function plainValues(given: GivenOptions): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value]))
}

/** Options of rules that have none because they are no rules of a pack; `ids` are those of packs. */
export function strayOptions(settings: readonly RuleSettings[], ids: ReadonlySet<string>, file: string): UserError[] {
  const help = 'options are for rules of your own packs that have "options:"'
  return settings.flatMap((from) => {
    const { overrides = [] }: Config = from
    const stray = [from, ...overrides].flatMap(({ options = {} }) => Object.keys(options)).filter((id) => !ids.has(id))
    return [...new Set(stray)].map((id) => {
      const place = from.named?.find((each) => each.kind === 'rule' && each.name === id)?.place
      return new UserError(`options are set for "${id}", which has none`, help, place ?? { file })
    })
  })
}

function keyOf(given: GivenOptions): string {
  return variantKey('', plainValues(given))
}

function givenBy(
  { options = {} }: SettingsOfRules,
  id: string,
  named: readonly Named[] = [],
  override?: number,
): GivenOptions {
  const own = Object.hasOwn(options, id) ? options[id] : undefined
  return Object.fromEntries(
    Object.entries(own ?? {}).map(([name, value]) => {
      const isThis = (each: Named) =>
        each.kind === 'option' && each.of === id && each.name === name && each.override === override
      const place = named.find(isThis)?.place
      return [name, { value, ...(place && { place }) }]
    }),
  )
}

function tooMany(id: string, given: GivenOptions): UserError {
  const place = Object.values(given)[0]?.place
  return new UserError(
    `overrides give the options of "${id}" in more than ${MOST_COMBINATIONS} combinations`,
    'let fewer overrides set them',
    place,
  )
}
