// Edited sentences that no fact tells: what a person must read, one entry for a block, and what is only editing.
import type { Delta } from './delta.ts'
import { type Draft, passageText } from './draft.ts'
import { draftFromEdits } from './draft-from-edits.ts'
import type { Edit } from './edit.ts'
import { isHeadingEdit, regionOf, regionsOf, regionsTold } from './region.ts'
import type { Sense } from './sense.ts'
import { type Signals, signalsOf } from './signals.ts'

export function wordingDrafts(delta: Delta, drafts: readonly Draft[], sense: Sense): Draft[] {
  const toldEdits = new Set(drafts.flatMap((draft) => draft.edits))
  const toldRegions = regionsTold(delta, drafts)
  const shown = new Shown(toldEdits)
  const open = delta.edits.filter((edit) => {
    if (toldEdits.has(edit) || isHeadingEdit(delta, edit) || isImprint(delta, edit, sense)) return false
    const signals = signalsOf(edit, delta, sense)
    return (
      !isKnownLabel(delta, edit) &&
      needsReading(signals, edit, toldRegions.has(regionOf(delta, edit))) &&
      !shown.has(edit, signals)
    )
  })
  return regionsOf(delta, open).map((edits) => draftFromEdits(delta, edits, 'wording'))
}

const LONGEST_LABEL = 4

/** A few words on one side that the other notice has too: a cell or label that was set apart. */
function isKnownLabel(delta: Delta, edit: Edit): boolean {
  const words = (edit.old ?? edit.now)?.words ?? []
  if ((edit.old && edit.now) || words.length > LONGEST_LABEL || words.some((word) => /\d/.test(word))) return false
  const known = (edit.now ? delta.old : delta.now).vocabulary().words
  return words.every((word) => known.has(word))
}

/** What readers were shown: the same words for the same words in another place are no news. */
class Shown {
  private readonly whole = new Set<string>()
  private readonly dropped = new Set<string>()
  private readonly added = new Set<string>()

  constructor(edits: Iterable<Edit>) {
    for (const edit of edits) this.add(edit)
  }

  /** Whether nothing of an edit is new; otherwise it counts as shown from now on. */
  has(edit: Edit, signals: Signals): boolean {
    if (this.whole.has(signature(edit))) return true
    const turns = signals.negation || signals.number || signals.modal
    const isKnown =
      edit.dropped.every((word) => this.dropped.has(word)) && edit.added.every((word) => this.added.has(word))
    if (isKnown && !turns && edit.old && edit.now) return true
    this.add(edit)
    return false
  }

  private add(edit: Edit): void {
    this.whole.add(signature(edit))
    if (!edit.old || !edit.now) return
    for (const word of edit.dropped) this.dropped.add(word)
    for (const word of edit.added) this.added.add(word)
  }
}

function signature(edit: Edit): string {
  return `${edit.dropped.join(' ')} > ${edit.added.join(' ')}`
}

const MOST_DATE_WORDS = 12

/** The notice's own dates and the copyright line. */
function isImprint(delta: Delta, edit: Edit, sense: Sense): boolean {
  const texts = [edit.old && passageText(delta.old, edit.old), edit.now && passageText(delta.now, edit.now)]
  return texts.every((text) => {
    if (text === undefined || text.includes('©')) return true
    return /\d/.test(text) && text.split(/\s+/).length <= MOST_DATE_WORDS && sense.says(text).has('date.label')
  })
}

/** Under a purpose that is new or gone, only what turns a sentence round is worth another entry. */
function needsReading(signals: Signals, edit: Edit, isTold: boolean): boolean {
  if (isTold) return signals.negation && edit.old !== undefined && edit.now !== undefined
  if (!signals.isWeighty) return signals.contact
  return (
    signals.negation ||
    signals.number ||
    signals.contact ||
    signals.name ||
    signals.modal ||
    signals.content >= FEWEST_WORDS ||
    signals.isInserted
  )
}

/** Replaced words of their own below which other words may mean the same. */
const FEWEST_WORDS = 2
