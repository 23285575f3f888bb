import type { Place } from './place.js';
export declare const SEVERITIES: readonly ['error', 'warning', 'note'];
export type Severity = (typeof SEVERITIES)[number];
/** Against the base of a pull request; absent when there is no base. */
export type FindingStatus = 'new' | 'existing' | 'fixed';
export interface Finding {
    readonly ruleId: string;
    readonly severity: Severity;
    /** What the text states or lacks, names in quotes, no final stop. */
    readonly message: string;
    /** Why it matters, one sentence. */
    readonly why: string;
    /** What to do, in the imperative. */
    readonly help: string;
    readonly place: Place;
    /** Stable over moved lines: rule, section-independent subject and values, no line numbers. 16 hex digits. */
    readonly fingerprint: string;
    readonly status?: FindingStatus;
}
