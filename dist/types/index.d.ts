import type { Config } from './model/config.js';
import type { FactsReport, LintedNotice, NoticeDiff } from './model/report.js';
export type { Change, ChangeFact, ChangeOp, Editorial, Materiality } from './model/change.js';
export type { Config, FailOn, FailOnChange } from './model/config.js';
export { type ErrorPlace, UserError } from './model/error.js';
export type { Fact, FactKind, FactOf, FactStatus, LegalBasis, Practice, Right, Safeguard } from './model/fact.js';
export type { Finding, FindingStatus, Severity } from './model/finding.js';
export type { Place } from './model/place.js';
export type { FactsReport, LintedNotice, NoticeDiff } from './model/report.js';
export { VERSION } from './model/version.js';
/** What to know of a notice beside its text. */
export interface NoticeOptions {
    /** Name in reports; its ending says how the text is read: `.txt` line by line, all else as Markdown. */
    readonly file?: string;
    /** As in .noticelint.yml; what is about files (notices, ignore) has no meaning here. */
    readonly config?: Config;
}
/** Says what a notice states and lacks, by the built-in rules. Throws a UserError for a text that cannot be read. */
export declare function lint(text: string, options?: NoticeOptions): LintedNotice;
/** Says what a revision changes for readers. Throws a UserError where one of the texts cannot be read. */
export declare function diff(oldText: string, newText: string, options?: NoticeOptions): NoticeDiff;
/** Gives what was read in a notice. Throws a UserError for a text that cannot be read. */
export declare function facts(text: string, options?: NoticeOptions): FactsReport;
