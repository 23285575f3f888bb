import type { Materiality } from './change.js';
import type { Severity } from './finding.js';
export type FailOn = Severity | 'never';
export type FailOnChange = Exclude<Materiality, 'editorial'> | 'never';
/** `.noticelint.yml`, validated. Every key is optional. */
export interface Config {
    /** Globs of the notices; absent: found by name. */
    readonly notices?: readonly string[];
    /** Language of the notices where detection is not wanted. */
    readonly language?: string;
    /** ISO 3166-1 alpha-2 codes of the countries whose people are addressed. */
    readonly countries?: readonly string[];
    readonly extends?: readonly string[];
    /** Level per rule id. */
    readonly rules?: Readonly<Record<string, Severity | 'off'>>;
    readonly failOn?: FailOn;
    readonly failOnChange?: FailOnChange;
    /** Globs of files that are never notices. */
    readonly ignore?: readonly string[];
}
