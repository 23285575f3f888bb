// What a revision changes for the people the notice is about.
import type { FactKind } from './fact.ts'
import type { Place } from './place.ts'

export const CHANGE_OPS = ['added', 'removed', 'changed'] as const
export type ChangeOp = (typeof CHANGE_OPS)[number]

/** Facts a change can be about: the facts of a notice, and parts of them that readers are told about on their own. */
export type ChangeFact = FactKind | 'safeguard' | 'wording' | 'other'

/** Material: readers must be told (WP260 rev.01 par. 29 to 31). Review: a person must read it. Editorial: neither. */
export const MATERIALITIES = ['material', 'review', 'editorial'] as const
export type Materiality = (typeof MATERIALITIES)[number]

export interface Change {
  /** `<fact>-<op>`. */
  readonly id: string
  readonly fact: ChangeFact
  readonly op: ChangeOp
  /** Short noun phrase in the words of the notice. */
  readonly subject: string
  readonly before: string | null
  readonly after: string | null
  readonly materiality: Materiality
  /** One sentence that says what the change means for readers. */
  readonly summary: string
  /** Citations, e.g. "GDPR Art. 13(1)(e)". */
  readonly law: readonly string[]
  readonly oldPlace: Place | null
  readonly newPlace: Place | null
  /** Of fact, op, subject and values, no line numbers. 16 hex digits. */
  readonly fingerprint: string
}

/** Edits that change nothing for readers, counted and not listed: together they are all that no change tells. */
export interface Editorial {
  /** Blocks whose wording, punctuation or markup changed. */
  readonly reworded: number
  /** Sentences without weight that are new. */
  readonly added: number
  /** Sentences without weight that are gone. */
  readonly removed: number
  /** Blocks or sections that stand elsewhere. */
  readonly moved: number
  /** Links whose target changed. */
  readonly links: number
}

export const NO_EDITS: Editorial = { reworded: 0, added: 0, removed: 0, moved: 0, links: 0 }

export function sumOfEdits(all: readonly Editorial[]): Editorial {
  const sum = (key: keyof Editorial) => all.reduce((total, edits) => total + edits[key], 0)
  return {
    reworded: sum('reworded'),
    added: sum('added'),
    removed: sum('removed'),
    moved: sum('moved'),
    links: sum('links'),
  }
}

/** How many edits these are together; with none, and no change told, a reader sees the same. */
export function countOfEdits({ reworded, added, removed, moved, links }: Editorial): number {
  return reworded + added + removed + moved + links
}
