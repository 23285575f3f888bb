// Built-in data, packs and a config to an engine; and the level of every rule, with where it came from.
import { CHANGE_RULES } from '../generated/change-rules.ts'
import { LANGUAGES, LEXICONS } from '../generated/languages.ts'
import { REGISTERS } from '../generated/registers.ts'
import { RULES } from '../generated/rules.ts'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Severity } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { nearest } from '../text/nearest.ts'
import { createEngine, type Engine } from './engine.ts'

export interface SetupOptions {
  readonly config?: Config
  /** Rules of the folders under `extends`, loaded by the caller. */
  readonly packRules?: readonly Rule[]
}

/** A rule, the level it is reported at, and what set the level. */
export interface RuleLevel {
  readonly rule: Rule
  readonly level: Severity | 'off'
  /** `noticelint/<pack>`, the file of the rule, or `config`. */
  readonly from: string
}

/** Name of all built-in packs together. */
const ALL = 'noticelint'

/** An engine that knows the built-in data and the user's choices. Throws UserError for a rule, pack or language there is not. */
export function setup({ config = {}, packRules = [] }: SetupOptions = {}): Engine {
  const levels = ruleLevels({ config, packRules })
  return createEngine({
    lexicons: LEXICONS,
    languages: LANGUAGES,
    registers: REGISTERS,
    rules: levels.flatMap(({ rule, level }) => (level === 'off' ? [] : [{ ...rule, severity: level }])),
    ruleIds: [...RULES, ...packRules].map((rule) => rule.id),
    changeRules: CHANGE_RULES,
    ...(config.language === undefined ? {} : { language: knownLanguage(config.language) }),
  })
}

/** Every rule of the packs in use, by id. Throws UserError for a rule or pack there is not. */
export function ruleLevels({ config = {}, packRules = [] }: SetupOptions = {}): RuleLevel[] {
  const rules = uniqueRules([...builtInRules(config, packRules), ...packRules])
  const levels = config.rules ?? {}
  const known = [...new Set([...RULES, ...packRules].map((rule) => rule.id))]
  for (const id of Object.keys(levels)) {
    if (known.includes(id)) continue
    throw new UserError(`the config sets a level for "${id}", which is no rule`, cureFor(id, known))
  }
  return rules.map((rule): RuleLevel => {
    const chosen = Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined
    if (chosen !== undefined) return { rule, level: chosen, from: 'config' }
    return { rule, level: rule.severity, from: packRules.includes(rule) ? rule.file : packOf(rule) }
  })
}

/** Packs that come with noticelint, as `extends` names them. */
export function builtInPacks(): string[] {
  return [...new Set(RULES.map(packOf))].sort()
}

/** Of the built-in packs, those that `extends` names; all of them where it names none. */
function builtInRules(config: Config, packRules: readonly Rule[]): readonly Rule[] {
  const named = config.extends ?? []
  const packs = [ALL, ...builtInPacks()]
  const builtIn = named.filter((name) => name === ALL || name.startsWith(`${ALL}/`))
  for (const name of builtIn) {
    if (!packs.includes(name)) throw new UserError(`there is no built-in pack "${name}"`, cureFor(name, packs))
  }
  const folder = named.find((name) => !builtIn.includes(name))
  if (folder !== undefined && packRules.length === 0)
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
      throw new UserError(`the rule "${rule.id}" is in "${twin.file}" as well`, 'rename one of them', {
        file: rule.file,
      })
    byId.set(rule.id, rule)
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function knownLanguage(tag: string): string {
  const known = LEXICONS.map((lexicon) => lexicon.tag)
  if (known.includes(tag)) return tag
  throw new UserError(`there is no language file for "${tag}"`, `choose one of ${known.join(', ')}`)
}

function cureFor(written: string, known: readonly string[]): string {
  const close = nearest(written, known)
  return close === undefined ? 'run "noticelint rules" for a list' : `did you mean "${close}"?`
}
