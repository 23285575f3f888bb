import type { Materiality } from './change.js';
import type { ErrorPlace } from './error.js';
import type { Severity } from './finding.js';
import type { Scalar } from './rule.js';
export type FailOn = Severity | 'never';
export type FailOnChange = Exclude<Materiality, 'editorial'> | 'never';
/** What a rule is reported at. */
export type Level = Severity | 'off';
/** A value for an option of a rule. */
export type OptionValue = Scalar | readonly Scalar[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;
/** A rule, pack or language by the name that a file gives it; whether there is one is known when packs are read. */
export interface Named {
    readonly kind: 'rule' | 'pack' | 'language';
    readonly name: string;
    readonly place: ErrorPlace;
}
/** What is set for the rules of a project or of a pack. */
export interface RuleSettings {
    /** Every place of the file that names one of these; absent where there is no file. */
    readonly named?: readonly Named[];
    readonly extends?: readonly string[];
    /** Level per rule id. */
    readonly rules?: Readonly<Record<string, Level>>;
    /** Values of the rule's own options, per rule id. */
    readonly options?: Readonly<Record<string, RuleOptions>>;
}
/** Settings of the notices that the globs match; of several, the last one that says something counts. */
export interface Override {
    readonly notices: readonly string[];
    readonly language?: string;
    readonly countries?: readonly string[];
    readonly rules?: Readonly<Record<string, Level>>;
}
/** Findings that are accepted for a while. */
export interface Acceptance {
    readonly rule: string;
    /** Globs of the notices. */
    readonly notices: readonly string[];
    /** Words of the message by which one of several findings is meant. */
    readonly message?: string;
    readonly reason: string;
    /** ISO date: the last day on which it holds. */
    readonly until: string;
}
/** `.noticelint.yml`, validated. Every key is optional. */
export interface Config extends RuleSettings {
    /** Globs of the notices; absent: found by name. */
    readonly notices?: readonly string[];
    /** Language of the notices where detection is not wanted. */
    readonly language?: string;
    /** ISO 3166-1 alpha-2 codes of the countries whose people are addressed. */
    readonly countries?: readonly string[];
    readonly overrides?: readonly Override[];
    readonly accept?: readonly Acceptance[];
    readonly failOn?: FailOn;
    readonly failOnChange?: FailOnChange;
    /** Globs of files that are never notices. */
    readonly ignore?: readonly string[];
}
