// Edited sentences that no fact tells: what a person must read, one entry for a place, and what is only editing.

import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import { type Draft, passageText } from '../draft.ts'
import { draftFromEdits } from '../draft-from-edits.ts'
import { isHeadingEdit, placesOf, regionOf, regionsTold } from '../region.ts'
import type { Sense } from '../sense/sense.ts'
import { changedWords } from './changed-words.ts'
import { isRenaming, renamedTerms } from './renamed.ts'
import { residueOf } from './residue.ts'
import { Shown } from './shown.ts'
import { type Signals, signalsOf } from './signals.ts'

/** `restated`: edits of which all stands elsewhere in other words. */
export function wordingDrafts(
  delta: Delta,
  drafts: readonly Draft[],
  restated: readonly Edit[],
  sense: Sense,
): Draft[] {
  const toldEdits = new Set([...drafts.flatMap((draft) => draft.edits), ...restated])
  const toldRegions = regionsTold(delta, drafts)
  const isResidue = residueOf(delta, drafts, sense)
  const shown = new Shown(toldEdits)
  const untold = delta.edits.filter(
    (edit) => !toldEdits.has(edit) && !isHeadingEdit(delta, edit) && !isImprint(delta, edit, sense),
  )
  const signals = new Map(untold.map((edit) => [edit, signalsOf(edit, delta, sense)]))
  const renamed = renamedTerms(delta, signals, sense)
  const open = [...signals].filter(
    ([edit, own]) =>
      !isKnownLabel(delta, edit) &&
      !(isAboutNotice(delta, edit, sense) && !turns(own)) &&
      needsReading(own, edit, toldRegions.has(regionOf(delta, edit))) &&
      !(isRenaming(edit, own, renamed) && !turns(own) && !own.name) &&
      !isResidue(edit, own) &&
      !shown.has(edit, turns(own)),
  )
  return placesOf(
    delta,
    open.map(([edit]) => edit),
  ).map((edits) => draftFromEdits(delta, edits, 'wording', changedWords(delta, edits, sense)))
}

const LONGEST_LABEL = 4

/** A few words on one side that the other notice has too: a cell or label that was set apart. */
function isKnownLabel(delta: Delta, edit: Edit): boolean {
  const words = (edit.old ?? edit.now)?.words ?? []
  if ((edit.old && edit.now) || words.length > LONGEST_LABEL || words.some((word) => /\d/.test(word))) return false
  const known = (edit.now ? delta.old : delta.now).vocabulary().words
  return words.every((word) => known.has(word))
}

/** "This notice explains which data we collect" on one side: what it explains is said elsewhere. */
function isAboutNotice(delta: Delta, edit: Edit, sense: Sense): boolean {
  const [side, passage] = edit.now ? [delta.now, edit.now] : [delta.old, edit.old]
  if ((edit.old && edit.now) || !passage) return false
  return sense.says(passageText(side, passage)).has('notice.about')
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

/** Another number, a negation or a modal verb: the same words then say another thing. */
function turns({ negation, number, modal }: Signals): boolean {
  return negation || number || modal
}

/** Replaced words of their own below which other words may mean the same. */
const FEWEST_WORDS = 2
/** Words of its own from which a sentence that came or went says something, even where no topic of the law is named. */
const FEWEST_OF_SENTENCE = 6

/** Under a purpose that is new or gone, only what turns a sentence round is worth another entry. */
function needsReading(signals: Signals, edit: Edit, isTold: boolean): boolean {
  const isPaired = edit.old !== undefined && edit.now !== undefined
  if (isTold) return signals.negation && isPaired
  if (signals.mail.length > 0) return true
  if (!signals.isWeighty && !signals.isUnderWeighty)
    return signals.isOfUse && (isPaired ? signals.name : signals.content.length >= FEWEST_OF_SENTENCE)
  return turns(signals) || signals.name || signals.content.length >= FEWEST_WORDS || signals.isInserted
}
