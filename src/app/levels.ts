// The level and the options of every rule, and every step on the way to them: the rule's own, packs in the order of
// `extends`, the config, and what the config sets for one notice. The last step counts.

import { RULES } from '../generated/rules.ts'
import type { Config, Level, RuleSettings, SettingsOfRules } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { OptionValue, Rule } from '../model/rule.ts'
import { matchesGlob } from './globs.ts'
import { ALL, checkNames, cureFor, isBuiltInPack } from './names.ts'
import { type Variants, variantKey } from './options.ts'

/** What a pack sets for rules, its own and others. `from` is its file. */
export interface PackSettings extends RuleSettings {
  readonly from: string
}

export interface LevelOptions {
  readonly config?: Config
  /** Name of the config in words for people. */
  readonly configFile?: string
  /** Rules of the folders under `extends`, loaded by the caller. */
  readonly packRules?: readonly Rule[]
  /** What those folders set, in the order in which it applies. */
  readonly packSettings?: readonly PackSettings[]
  /** Rules of those folders with the options that overrides of the config give them. */
  readonly packVariants?: Variants
}

/** One thing that set a level. */
export interface LevelStep {
  readonly level: Level
  /** `noticelint/<pack>`, a file of rules or settings, or the config. */
  readonly from: string
}

/** A rule, the level it is reported at, and what set the level. */
export interface RuleLevel extends LevelStep {
  readonly rule: Rule
  /** From the first to the one that counts. */
  readonly steps: readonly LevelStep[]
  readonly options: readonly OptionLevel[]
}

/** One thing that gave an option its value. */
export interface OptionStep {
  readonly value: OptionValue
  readonly from: string
}

/** An option of a rule, its value, and what gave it: from the rule's own default to the step that counts. */
export interface OptionLevel extends OptionStep {
  readonly name: string
  readonly steps: readonly OptionStep[]
}

/** Every rule of the packs in use, by id; for one notice where `path` is given. Throws UserError for a rule or pack there is not. */
export function ruleLevels(options: LevelOptions = {}, path?: string): RuleLevel[] {
  const { config = {}, packRules = [] } = options
  const known = knownIds(packRules)
  checkNames([...(options.packSettings ?? []), config], { rule: known, pack: [ALL, ...builtInPacks()] })
  const rules = uniqueRules([...builtInRules(options), ...packRules])
  const layers = layersOf(options, path)
  for (const { rules: levels = {}, from } of layers) for (const id of Object.keys(levels)) checkKnown(id, from, known)
  for (const { rule } of config.accept ?? [])
    checkKnown(rule, options.configFile ?? 'the config', known, 'accepts findings of')
  return rules.map((rule): RuleLevel => {
    const own = { level: rule.severity, from: packRules.includes(rule) ? rule.file : packOf(rule) }
    const steps = [own, ...layers.flatMap((layer) => stepOf(layer, rule.id))]
    const given = Object.assign({}, ...layers.map((layer) => optionsIn(layer, rule.id)))
    const variant = options.packVariants?.[variantKey(rule.id, given)] ?? rule
    return { rule: variant, steps, ...(steps.at(-1) ?? own), options: optionLevels(rule, layers) }
  })
}

/** Packs that come with noticelint, as `extends` names them. */
export function builtInPacks(): string[] {
  return [...new Set(RULES.map(packOf))].sort()
}

/** All rules there are, whether they are in use or not. */
export function allRules(packRules: readonly Rule[]): Rule[] {
  return [...RULES, ...packRules]
}

/** Their ids. */
export function knownIds(packRules: readonly Rule[]): string[] {
  return [...new Set(allRules(packRules).map((rule) => rule.id))]
}

type Layer = SettingsOfRules & { readonly from: string }

function layersOf({ config = {}, configFile = 'config', packSettings = [] }: LevelOptions, path?: string): Layer[] {
  const overrides = (config.overrides ?? []).map((override, index) => ({
    ...override,
    from: `${configFile}, override ${index + 1}`,
  }))
  return [
    ...packSettings,
    { ...settingsOf(config), from: configFile },
    ...overrides.filter(({ notices }) => path !== undefined && matchesGlob(path, notices)),
  ]
}

function stepOf({ rules = {}, from }: Layer, id: string): LevelStep[] {
  const level = Object.hasOwn(rules, id) ? rules[id] : undefined
  return level === undefined ? [] : [{ level, from }]
}

function settingsOf({ rules, options }: SettingsOfRules): SettingsOfRules {
  return { ...(rules && { rules }), ...(options && { options }) }
}

function optionsIn({ options = {} }: Layer, id: string): Readonly<Record<string, OptionValue>> {
  return (Object.hasOwn(options, id) ? options[id] : undefined) ?? {}
}

function optionLevels({ id, file, options = {} }: Rule, layers: readonly Layer[]): OptionLevel[] {
  return Object.entries(options).map(([name, value]) => {
    const own: OptionStep = { value, from: file }
    const given = layers.flatMap((layer): OptionStep[] => {
      const set = optionsIn(layer, id)[name]
      return set === undefined ? [] : [{ value: set, from: layer.from }]
    })
    const steps = [own, ...given]
    return { name, steps, ...(steps.at(-1) ?? own) }
  })
}

/** For settings that are in no file. */
function checkKnown(id: string, from: string, known: readonly string[], does = 'sets a level for'): void {
  if (known.includes(id)) return
  const who = from === 'config' ? 'the config' : from
  throw new UserError(`${who} ${does} "${id}", which is no rule`, cureFor(id, known))
}

/** Of the built-in packs, those that `extends` names; all of them where it names none. */
function builtInRules({ config = {}, packRules = [], packSettings = [] }: LevelOptions): readonly Rule[] {
  const named = [...packSettings, config].flatMap((settings) => settings.extends ?? [])
  const packs = [ALL, ...builtInPacks()]
  const builtIn = named.filter(isBuiltInPack)
  for (const name of builtIn) {
    if (!packs.includes(name)) throw new UserError(`there is no built-in pack "${name}"`, cureFor(name, packs))
  }
  const folder = named.find((name) => !builtIn.includes(name))
  if (folder !== undefined && packRules.length === 0 && packSettings.length === 0)
    throw new UserError(
      `the pack "${folder}" holds no rules`,
      'put rule files (*.yml) into the folder, or remove it from "extends"',
    )
  return builtIn.length === 0 || builtIn.includes(ALL) ? RULES : RULES.filter((rule) => builtIn.includes(packOf(rule)))
}

function packOf(rule: Rule): string {
  return `${ALL}/${rule.id.split('/')[0]}`
}

function uniqueRules(rules: readonly Rule[]): Rule[] {
  const byId = new Map<string, Rule>()
  for (const rule of rules) {
    const twin = byId.get(rule.id)
    if (twin)
      throw new UserError(`"${rule.id}" is a rule that comes with noticelint`, 'rename the file or its folder', {
        file: rule.file,
      })
    byId.set(rule.id, rule)
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
