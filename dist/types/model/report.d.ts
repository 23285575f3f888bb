import type { Change, Editorial } from './change.js';
import type { Fact } from './fact.js';
import type { Finding } from './finding.js';
/** A notice that could not be checked, and why; a run with one of these is never green. */
export interface NotChecked {
    readonly file: string;
    readonly reason: string;
}
/** Notices whose language has no lexicon are named, and do not make a run red. */
export interface Skipped {
    readonly file: string;
    readonly reason: string;
}
export interface FactsReport {
    readonly file: string;
    readonly language: string;
    readonly facts: readonly Fact[];
}
export interface LintedNotice {
    readonly file: string;
    readonly language: string;
    readonly findings: readonly Finding[];
}
/** Which part of the notices of one run a report is about, where the run was split. */
export interface Shard {
    /** From 1 to `count`. */
    readonly index: number;
    readonly count: number;
    /** The same for all shards of one run: of its notices, its rules and its config. 16 hex digits. */
    readonly run: string;
    /** The version of noticelint. */
    readonly version: string;
}
export interface LintReport {
    readonly files: readonly LintedNotice[];
    readonly notChecked: readonly NotChecked[];
    readonly skipped: readonly Skipped[];
    readonly shard?: Shard;
}
/** One notice between two revisions. */
export interface NoticeDiff {
    /** Path in the new revision; in the old one where the notice was deleted. */
    readonly file: string;
    /** Path in the old revision where it differs. */
    readonly oldFile?: string;
    readonly status: 'added' | 'removed' | 'modified' | 'unchanged';
    readonly language: string;
    /** Sorted by weight: material, review, editorial; the biggest first. */
    readonly changes: readonly Change[];
    readonly editorial: Editorial;
    /** With `status`: new and existing ones stand in the new revision, fixed ones in the old. */
    readonly findings: readonly Finding[];
}
export interface DiffReport {
    readonly notices: readonly NoticeDiff[];
    readonly notChecked: readonly NotChecked[];
    readonly skipped: readonly Skipped[];
    readonly shard?: Shard;
}
