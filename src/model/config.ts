// The user's choices: .noticelint.yml, flags and action inputs, merged.
import type { Materiality } from './change.ts'
import type { ErrorPlace } from './error.ts'
import type { Severity } from './finding.ts'
import type { OptionValue, RuleOptions } from './rule.ts'

export type FailOn = Severity | 'never'
export type FailOnChange = Exclude<Materiality, 'editorial'> | 'never'

/** What a rule is reported at. */
export type Level = Severity | 'off'
/** A rule, pack, language or option by the name that a file gives it; whether there is one is known when packs are read. */
export interface Named {
  readonly kind: 'rule' | 'pack' | 'language' | 'option'
  readonly name: string
  readonly place: ErrorPlace
  /** Of an option: its rule. */
  readonly of?: string
  /** Of what an override names: which one, from 0. */
  readonly override?: number
}

/** A value that settings give an option, and where: in a file, or by a caller. */
export interface GivenOption {
  readonly value: OptionValue
  readonly place?: ErrorPlace
}
export type GivenOptions = Readonly<Record<string, GivenOption>>

/** Per rule id: its level, and values of its own options. */
export interface SettingsOfRules {
  readonly rules?: Readonly<Record<string, Level>>
  readonly options?: Readonly<Record<string, RuleOptions>>
}

/** What is set for the rules of a project or of a pack. */
export interface RuleSettings extends SettingsOfRules {
  /** Every place of the file that names one of these; absent where there is no file. */
  readonly named?: readonly Named[]
  readonly extends?: readonly string[]
}

/** What changes weigh instead of what the table says, per fact ("recipient") or row ("recipient-removed"). */
export type ChangeWeights = Readonly<Record<string, Materiality>>

/** Settings of the notices that the globs match; of several, the last one that says something counts. */
export interface Override extends SettingsOfRules {
  readonly notices: readonly string[]
  readonly language?: string
  readonly countries?: readonly string[]
  readonly changes?: ChangeWeights
}

/** Findings that are accepted for a while. */
export interface Acceptance {
  readonly rule: string
  /** Globs of the notices. */
  readonly notices: readonly string[]
  /** Words of the message by which one of several findings is meant. */
  readonly message?: string
  readonly reason: string
  /** ISO date: the last day on which it holds. */
  readonly until: string
}

/** `.noticelint.yml`, validated. Every key is optional. */
export interface Config extends RuleSettings {
  /** Globs of the notices; absent: found by name. */
  readonly notices?: readonly string[]
  /** Language of the notices where detection is not wanted. */
  readonly language?: string
  /** ISO 3166-1 alpha-2 codes of the countries whose people are addressed. */
  readonly countries?: readonly string[]
  readonly changes?: ChangeWeights
  readonly overrides?: readonly Override[]
  readonly accept?: readonly Acceptance[]
  readonly failOn?: FailOn
  readonly failOnChange?: FailOnChange
  /** Globs of files that are never notices. */
  readonly ignore?: readonly string[]
}
