import type { Place } from './place.js';
/** Legal bases of GDPR Art. 6(1)(a) to (f), in that order. */
export declare const LEGAL_BASES: readonly ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'];
export type LegalBasis = (typeof LEGAL_BASES)[number];
/** Safeguards and grounds for transfers, GDPR Art. 45 to 49; privacy-shield and safe-harbor are no longer in force. */
export declare const SAFEGUARDS: readonly ['scc', 'bcr', 'adequacy', 'dpf', 'privacy-shield', 'safe-harbor', 'consent', 'derogation', 'none'];
export type Safeguard = (typeof SAFEGUARDS)[number];
/** Rights of GDPR Art. 15 to 18, 20, 21 and 7(3). */
export declare const RIGHTS: readonly ['access', 'rectification', 'erasure', 'restriction', 'portability', 'object', 'withdraw-consent'];
export type Right = (typeof RIGHTS)[number];
/** Practices that notices make promises about. */
export declare const PRACTICES: readonly ['sell', 'share', 'profile', 'train-ai', 'track', 'automated-decisions', 'sensitive-data', 'children'];
export type Practice = (typeof PRACTICES)[number];
/** Kinds of fact; the order is the order of reports. */
export declare const FACT_KINDS: readonly ['controller', 'representative', 'dpo', 'contact', 'purpose', 'legal-basis', 'data-category', 'data-source', 'recipient', 'transfer', 'retention', 'right', 'complaint', 'authority', 'automated-decision', 'provision', 'children-age', 'commitment', 'effective-date', 'change-clause', 'reference', 'security', 'cookies'];
export type FactKind = (typeof FACT_KINDS)[number];
/** `vague`: said, but without what a reader can use; `denied`: the notice says that it does not apply. */
export type FactStatus = 'stated' | 'vague' | 'denied';
interface Base<K extends FactKind> {
    readonly kind: K;
    readonly status: FactStatus;
    readonly place: Place;
    /** The words of the notice, shortened to one line. */
    readonly quote: string;
}
/** A postal address in the words of the notice; `country` is ISO 3166-1 alpha-2 where it is given or follows from its form. */
export interface Address {
    readonly text: string;
    readonly country?: string;
}
export interface ControllerFact extends Base<'controller'> {
    readonly name?: string;
    readonly address?: Address;
}
export interface RepresentativeFact extends Base<'representative'> {
    readonly name?: string;
    readonly contact?: string;
}
export interface DpoFact extends Base<'dpo'> {
    readonly name?: string;
    readonly contact?: string;
}
export type ContactChannel = 'email' | 'phone' | 'form' | 'postal';
export interface ContactFact extends Base<'contact'> {
    /** Whose contact it is. */
    readonly of: 'controller' | 'dpo' | 'representative' | 'authority' | 'recipient';
    readonly channel: ContactChannel;
    readonly value: string;
}
export interface PurposeFact extends Base<'purpose'> {
    readonly title: string;
    readonly legalBases: readonly LegalBasis[];
    /** The interest pursued, where the notice names one (Art. 13(1)(d)). */
    readonly interest?: string;
}
export interface LegalBasisFact extends Base<'legal-basis'> {
    readonly basis: LegalBasis;
    /** As written, e.g. "Art. 6(1)(f) GDPR". */
    readonly citation?: string;
    /** The interest named for legitimate-interests. */
    readonly interest?: string;
}
export interface DataCategoryFact extends Base<'data-category'> {
    readonly name: string;
    /** A special category of GDPR Art. 9(1). */
    readonly special: boolean;
}
export interface DataSourceFact extends Base<'data-source'> {
    readonly name: string;
}
export interface RecipientFact extends Base<'recipient'> {
    /** A named third party. */
    readonly name?: string;
    /** A kind of recipient by function. */
    readonly category?: string;
    readonly country?: string;
    readonly purpose?: string;
    readonly safeguards: readonly Safeguard[];
}
export interface TransferFact extends Base<'transfer'> {
    readonly country?: string;
    readonly safeguards: readonly Safeguard[];
}
export interface RetentionFact extends Base<'retention'> {
    readonly subject: string;
    /** ISO 8601 duration, e.g. `P2Y`, `PT72H`. */
    readonly period?: string;
    /** A criterion that a reader can apply, in the words of the notice. */
    readonly criterion?: string;
}
export interface RightFact extends Base<'right'> {
    readonly right: Right;
}
export type ComplaintFact = Base<'complaint'>;
export interface AuthorityFact extends Base<'authority'> {
    /** Id in the register of authorities, e.g. `nl`, `de-by`. */
    readonly id: string;
    readonly name: string;
    /** False where the notice uses a name that the authority no longer has. */
    readonly current: boolean;
}
export type AutomatedDecisionFact = Base<'automated-decision'>;
export type ProvisionFact = Base<'provision'>;
export interface ChildrenAgeFact extends Base<'children-age'> {
    /** Empty: minors are addressed without an age. */
    readonly ages: readonly number[];
}
export interface CommitmentFact extends Base<'commitment'> {
    readonly practice: Practice;
    /** True for "we do not". */
    readonly negated: boolean;
}
export interface EffectiveDateFact extends Base<'effective-date'> {
    /** ISO 8601, as precise as given: `2018`, `2018-04`, `2018-04-30`. */
    readonly date: string;
}
export interface ChangeClauseFact extends Base<'change-clause'> {
    readonly how: 'notify' | 'check-the-page' | 'unspecified';
}
export interface ReferenceFact extends Base<'reference'> {
    /** Id in the register of instruments, e.g. `privacy-shield`. */
    readonly ref: string;
    /** `historical`: said to be invalid, ended, replaced or no longer relied on. */
    readonly use: 'relied' | 'historical';
    /** Whether the instrument is out of force today. */
    readonly outdated: boolean;
}
export type SecurityFact = Base<'security'>;
export type CookiesFact = Base<'cookies'>;
/** Every fact by its kind. */
export interface FactOf {
    readonly controller: ControllerFact;
    readonly representative: RepresentativeFact;
    readonly dpo: DpoFact;
    readonly contact: ContactFact;
    readonly purpose: PurposeFact;
    readonly 'legal-basis': LegalBasisFact;
    readonly 'data-category': DataCategoryFact;
    readonly 'data-source': DataSourceFact;
    readonly recipient: RecipientFact;
    readonly transfer: TransferFact;
    readonly retention: RetentionFact;
    readonly right: RightFact;
    readonly complaint: ComplaintFact;
    readonly authority: AuthorityFact;
    readonly 'automated-decision': AutomatedDecisionFact;
    readonly provision: ProvisionFact;
    readonly 'children-age': ChildrenAgeFact;
    readonly commitment: CommitmentFact;
    readonly 'effective-date': EffectiveDateFact;
    readonly 'change-clause': ChangeClauseFact;
    readonly reference: ReferenceFact;
    readonly security: SecurityFact;
    readonly cookies: CookiesFact;
}
export type Fact = FactOf[FactKind];
export {};
