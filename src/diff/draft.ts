// A change before it is weighed: what it is about, in the words of the notices, and where it stands.
import type { ChangeFact, ChangeOp } from '../model/change.ts'
import type { Fact } from '../model/fact.ts'
import type { Place } from '../model/place.ts'
import { placeOf } from '../model/place-of.ts'
import type { Edit } from './align/edit.ts'
import type { Passage, Side } from './align/side.ts'
import type { Sighting } from './pair/locate.ts'

export interface Draft {
  readonly fact: ChangeFact
  readonly op: ChangeOp
  readonly subject: string
  readonly before: string | null
  readonly after: string | null
  readonly oldPlace: Place | null
  readonly newPlace: Place | null
  /** Blocks it tells of, by index; what is edited there needs no entry of its own. */
  readonly oldBlock?: number
  readonly newBlock?: number
  /** Edits it tells of. */
  readonly edits: readonly Edit[]
  /** How much changed, in words; entries of one materiality are sorted by it where kinds are equal. */
  readonly size: number
  /** Set where the table of changes is not the last word: a named thing that stays named elsewhere. */
  readonly weight?: 'review' | 'editorial'
  /** For entries that are one where several places change alike: dropped where all of these were told before. */
  readonly onceFor?: readonly string[]
  /** Told only where nothing else tells of its edits. */
  readonly isWeak?: boolean
  /** Set where the subject is a name that no fact stands for. */
  readonly isName?: boolean
  /** The facts it tells of. */
  readonly told: readonly Fact[]
}

const LONGEST = 240

/** One line, cut at a word. */
export function shorten(text: string, longest: number = LONGEST): string {
  const line = text
    .replace(/\s*[\u2028\u2029]+\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 3)
  const blank = cut.lastIndexOf(' ')
  return `${(blank > longest / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:]+$/, '')}...`
}

export function passageText(side: Side, passage: Passage): string {
  return side.blocks[passage.block]?.text.slice(passage.span.start, passage.span.end) ?? ''
}

export function passagePlace(side: Side, passage: Passage): Place | null {
  const block = side.blocks[passage.block]
  return block ? placeOf(side.reading.outline, block, passage.span) : null
}

/** A subject from a sentence: its first words. */
export function headOf(text: string): string {
  return shorten(text.replace(/^[\s•*–—-]+/, ''), 80)
}

/** The sighting that stands in edited text, else the first. */
export function shown<F extends Fact>(sightings: readonly Sighting<F>[]): Sighting<F> | undefined {
  return sightings.find((sighting) => sighting.edits.length > 0) ?? sightings[0]
}
