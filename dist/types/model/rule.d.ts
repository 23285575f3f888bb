import type { ChangeFact, ChangeOp, Materiality } from './change.js';
import type { FactKind, FactStatus } from './fact.js';
import type { Severity } from './finding.js';
import type { LexiconKey } from './lexicon-keys.js';
/** A value that a field can be compared with. */
export type Scalar = string | number | boolean;
/** A value for an option of a rule. */
export type OptionValue = Scalar | readonly Scalar[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;
/** A condition on one field of a fact; all given keys must hold. A bare value means equals. */
export interface Condition {
    readonly equals?: Scalar;
    readonly in?: readonly Scalar[];
    readonly not?: Scalar | Condition;
    readonly exists?: boolean;
    readonly count?: {
        readonly min?: number;
        readonly max?: number;
    };
    /** Phrases (see docs/rule-language.md); one must occur in the field. */
    readonly matches?: readonly string[];
    /** At least, and at most: a number, an ISO 8601 duration or date, or CONSENT_AGE. */
    readonly min?: number | string;
    readonly max?: number | string;
}
/** Stands for the age of GDPR Art. 8(1): the highest among the countries that the config names; without any, no bound. */
export declare const CONSENT_AGE = "consent-age";
/** Stands for every country of the European Economic Area. */
export declare const EEA = "EEA";
/** Which facts are meant: a kind, and conditions on its fields by path ("address.country"). */
export interface FactQuery {
    readonly fact: FactKind;
    readonly status?: readonly FactStatus[];
    readonly where: Readonly<Record<string, Condition>>;
}
/** Where words are looked for. `sentence`: the words must be a whole sentence; the others: they must occur. */
export declare const TEXT_SCOPES: readonly ['heading', 'paragraph', 'item', 'row', 'cell', 'quote', 'code', 'link', 'sentence'];
export type TextScope = (typeof TEXT_SCOPES)[number];
/** Which words are meant: phrases per language (`*` for all) or of the language file, in places of these kinds. */
export interface TextQuery {
    readonly text: Readonly<Record<string, readonly string[]>>;
    readonly words?: LexiconKey;
    readonly in: readonly TextScope[];
    /** Only in sections about one of these topics, subsections included. */
    readonly under?: readonly string[];
}
/** Which links are meant: addresses, or the beginnings of addresses, with or without their scheme. */
export interface LinkQuery {
    readonly links: readonly string[];
}
export type Query = FactQuery | TextQuery | LinkQuery;
/** Which changes of a revision are meant. */
export interface ChangeQuery {
    /** Absent: whatever is changed. */
    readonly facts?: readonly ChangeFact[];
    /** `missing`: there is no such change. */
    readonly op: readonly ChangeOp[] | 'missing';
    readonly materiality?: readonly Materiality[];
    /** Phrases, one of which must occur in what is changed, before or after. */
    readonly matches?: readonly string[];
    /** Only where another change is of this weight at least; `none`: only where nothing else is edited. */
    readonly with?: 'material' | 'review' | 'any' | 'none';
    /** One finding for all of them. */
    readonly once: boolean;
}
/** Numbers that a text has: LIX of the whole, words of the whole, words of each sentence. */
export declare const MEASURES: readonly ['lix', 'words', 'sentence-words'];
export type Measure = (typeof MEASURES)[number];
/** What a rule demands. */
export type Demand = {
    readonly kind: 'require';
    readonly any: readonly Query[];
} | {
    readonly kind: 'each';
    readonly each: FactQuery;
    readonly must: Readonly<Record<string, Condition>>;
} | {
    readonly kind: 'forbid';
    readonly query: Query;
    readonly once?: 'section' | 'notice';
} | {
    readonly kind: 'measure';
    readonly measure: Measure;
    readonly min?: number;
    readonly max?: number;
} | {
    readonly kind: 'change';
    readonly query: ChangeQuery;
};
export interface LawCitation {
    readonly cite: string;
    readonly url?: string;
    /** ISO date on which somebody compared the rule with the law. */
    readonly checked?: string;
    /** True where it rests on memory and nobody has compared it yet; such a rule is never an error. */
    readonly unverified?: boolean;
}
export interface RuleExample {
    readonly name?: string;
    readonly language?: string;
    readonly text: string;
    /** For a demand on changes: the revision before `text`. */
    readonly before?: string;
    /** Countries of the config it is read with. */
    readonly countries?: readonly string[];
    /** `line:column message`; empty for a good example. */
    readonly finds: readonly string[];
    readonly kind: 'bad' | 'good';
    /** Where it stands in its file; absent for rules that come with noticelint. */
    readonly at?: ExamplePlace;
}
/** Lines and columns are 1-based. */
export interface ExamplePlace {
    readonly line: number;
    readonly column: number;
    /** Of each entry of `finds`. */
    readonly finds: readonly {
        readonly line: number;
        readonly column: number;
    }[];
}
/** Where an absence is reported: at the first heading about one of these topics, tried in this order; else at the title. */
export interface Anchor {
    readonly topics: readonly string[];
}
export interface Rule {
    /** `folder/file`. */
    readonly id: string;
    readonly severity: Severity;
    readonly title: string;
    readonly law: readonly LawCitation[];
    /** Absent: all languages. */
    readonly languages?: readonly string[];
    /** All must be found for the rule to apply. */
    readonly when: readonly Query[];
    /** None may be found for the rule to apply. */
    readonly unless: readonly Query[];
    readonly demand: Demand;
    readonly anchor: Anchor;
    /** With `{field}` slots of the fact found. */
    readonly message: string;
    /** Said once for the notice where every item of an `each` fails. */
    readonly messageAll?: string;
    readonly why: string;
    readonly help: string;
    /** None for rules that come with noticelint, which are read at every start: theirs are in generated/rule-examples.ts. */
    readonly examples: readonly RuleExample[];
    /** File the rule was loaded from. */
    readonly file: string;
    /** Where its message stands there; absent for rules that come with noticelint. */
    readonly messageAt?: {
        readonly line: number;
        readonly column: number;
    };
    /** Where its phrases stand there; absent for rules that come with noticelint. */
    readonly phrasesAt?: readonly {
        readonly phrase: string;
        readonly line: number;
        readonly column: number;
    }[];
    /** Its options, with the values that they have where no settings give any. */
    readonly options?: RuleOptions;
}
