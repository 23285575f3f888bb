import type { FactKind } from './fact.js';
import type { Place } from './place.js';
export declare const CHANGE_OPS: readonly ['added', 'removed', 'changed'];
export type ChangeOp = (typeof CHANGE_OPS)[number];
/** Facts a change can be about: the facts of a notice, and parts of them that readers are told about on their own. */
export type ChangeFact = FactKind | 'safeguard' | 'wording' | 'other';
/** Material: readers must be told (WP260 rev.01 par. 29 to 31). Review: a person must read it. Editorial: neither. */
export declare const MATERIALITIES: readonly ['material', 'review', 'editorial'];
export type Materiality = (typeof MATERIALITIES)[number];
export interface Change {
    /** `<fact>-<op>`. */
    readonly id: string;
    readonly fact: ChangeFact;
    readonly op: ChangeOp;
    /** Short noun phrase in the words of the notice. */
    readonly subject: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly materiality: Materiality;
    /** One sentence that says what the change means for readers. */
    readonly summary: string;
    /** Citations, e.g. "GDPR Art. 13(1)(e)". */
    readonly law: readonly string[];
    readonly oldPlace: Place | null;
    readonly newPlace: Place | null;
    /** Of fact, op, subject and values, no line numbers. 16 hex digits. */
    readonly fingerprint: string;
}
/** Edits that change nothing for readers, counted and not listed: together they are all that no change tells. */
export interface Editorial {
    /** Blocks whose wording, punctuation or markup changed. */
    readonly reworded: number;
    /** Sentences without weight that are new. */
    readonly added: number;
    /** Sentences without weight that are gone. */
    readonly removed: number;
    /** Blocks or sections that stand elsewhere. */
    readonly moved: number;
    /** Links whose target changed. */
    readonly links: number;
}
export declare const NO_EDITS: Editorial;
export declare function sumOfEdits(all: readonly Editorial[]): Editorial;
/** How many edits these are together; with none, and no change told, a reader sees the same. */
export declare function countOfEdits({ reworded, added, removed, moved, links }: Editorial): number;
