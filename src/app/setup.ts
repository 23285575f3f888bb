// Built-in data, packs and a config to an engine. Which level a rule has is levels.ts's.
import type { Accepted } from '../check/accept.ts'
import { LANGUAGES, LEXICONS } from '../generated/languages.ts'
import { REGISTERS } from '../generated/registers.ts'
import type { ChangeRule } from '../model/change-rule.ts'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Rule } from '../model/rule.ts'
import { weightedRows } from './change-weights.ts'
import { createEngine, type Engine, type Own } from './engine.ts'
import { matchesGlob } from './globs.ts'
import { knownIds, type LevelOptions, ruleLevels } from './levels.ts'

export interface SetupOptions extends LevelOptions {
  /** ISO date; without it, nothing that the config accepts has lapsed. */
  readonly today?: string
}

/** An engine that knows the built-in data and the user's choices. Throws UserError for a rule, pack or language there is not. */
export function setup(options: SetupOptions = {}): Engine {
  const { config = {}, packRules = [] } = options
  const rules = rulesOn(options)
  for (const { language } of [config, ...(config.overrides ?? [])]) if (language !== undefined) knownLanguage(language)
  return createEngine({
    lexicons: LEXICONS,
    languages: LANGUAGES,
    registers: REGISTERS,
    rules,
    ruleIds: knownIds(packRules),
    changeRules: changeRulesFor(config),
    ...(config.language !== undefined && { language: config.language }),
    ...(config.countries && { countries: config.countries }),
    ...(hasOwn(config) && { ownOf: (path: string) => ownOf(options, path) }),
  })
}

/** Rules that are on, each with the severity it is to be reported at. */
function rulesOn(options: SetupOptions, path?: string): Rule[] {
  return ruleLevels(options, path).flatMap(({ rule, level }) => (level === 'off' ? [] : [{ ...rule, severity: level }]))
}

function changeRulesFor(config: Config, path?: string): ChangeRule[] {
  return weightedRows(config, undefined, path).map(({ rule }) => rule)
}

function hasOwn({ overrides = [], accept = [] }: Config): boolean {
  return overrides.length + accept.length > 0
}

function ownOf(options: SetupOptions, path: string): Own | undefined {
  const { config = {}, today = '' } = options
  const isMeant = ({ notices }: { readonly notices: readonly string[] }) => matchesGlob(path, notices)
  const overrides = (config.overrides ?? []).filter(isMeant)
  const acceptances = (config.accept ?? []).filter(isMeant)
  if (overrides.length + acceptances.length === 0) return undefined
  const accepted = acceptances.map(({ rule, message, reason, until }): Accepted => {
    return { rule, reason, until, isLapsed: today > until, ...(message !== undefined && { message }) }
  })
  const { language, countries } = settingsFor(config, path)
  return {
    key: JSON.stringify([overrides, acceptances]),
    rules: rulesOn(options, path),
    changeRules: changeRulesFor(config, path),
    accepted,
    ...(language !== undefined && { language }),
    ...(countries && { countries }),
  }
}

/** The language and countries of one notice, overrides counted. */
export function settingsFor(config: Config, path: string): Pick<Config, 'language' | 'countries'> {
  const overrides = (config.overrides ?? []).filter(({ notices }) => matchesGlob(path, notices))
  const language = overrides.findLast((override) => override.language !== undefined)?.language ?? config.language
  const countries = overrides.findLast((override) => override.countries)?.countries ?? config.countries
  return { ...(language !== undefined && { language }), ...(countries && { countries }) }
}

function knownLanguage(tag: string): void {
  const known = LEXICONS.map((lexicon) => lexicon.tag)
  if (!known.includes(tag))
    throw new UserError(`there is no language file for "${tag}"`, `choose one of ${known.join(', ')}`)
}
