// Edited sentences that no fact tells: what a person must read, one entry for a block, and what is only editing.
import type { Delta } from './delta.ts'
import type { Draft } from './draft.ts'
import { draftFromEdits } from './draft-from-edits.ts'
import type { Edit } from './edit.ts'
import { isHeadingEdit, regionOf } from './region.ts'
import type { Sense } from './sense.ts'
import { type Signals, signalsOf } from './signals.ts'

export function wordingDrafts(delta: Delta, drafts: readonly Draft[], sense: Sense): Draft[] {
  const toldEdits = new Set(drafts.flatMap((draft) => draft.edits))
  const toldOld = new Set(drafts.flatMap((draft) => (draft.oldBlock === undefined ? [] : [draft.oldBlock])))
  const toldNow = new Set(drafts.flatMap((draft) => (draft.newBlock === undefined ? [] : [draft.newBlock])))
  const open = new Map<string, Edit[]>()
  for (const edit of delta.edits) {
    if (toldEdits.has(edit) || isHeadingEdit(delta, edit)) continue
    const inTold = (edit.now && toldNow.has(edit.now.block)) || (edit.old && toldOld.has(edit.old.block))
    if (!needsReading(signalsOf(edit, delta, sense), edit, inTold === true)) continue
    const key = regionOf(delta, edit)
    const known = open.get(key)
    if (known) known.push(edit)
    else open.set(key, [edit])
  }
  return [...open.values()].map((edits) => draftFromEdits(delta, edits, 'wording'))
}

/** Where an entry already points to the block, only what turns a sentence round is worth another one. */
function needsReading(signals: Signals, edit: Edit, isTold: boolean): boolean {
  if (isTold) return signals.negation && edit.old !== undefined && edit.now !== undefined
  if (signals.negation || signals.number || signals.contact) return signals.isWeighty || signals.content > 0
  if (signals.name && signals.isWeighty) return true
  if (signals.modal) return signals.isWeighty
  return signals.isWeighty && signals.content >= 2
}
