// Edited sentences that no fact tells: what a person must read, one entry for a block, and what is only editing.
import type { Delta } from './delta.ts'
import type { Draft } from './draft.ts'
import { draftFromEdits } from './draft-from-edits.ts'
import type { Edit } from './edit.ts'
import { isHeadingEdit, regionOf, regionsOf } from './region.ts'
import type { Sense } from './sense.ts'
import { type Signals, signalsOf } from './signals.ts'

export function wordingDrafts(delta: Delta, drafts: readonly Draft[], sense: Sense): Draft[] {
  const toldEdits = new Set(drafts.flatMap((draft) => draft.edits))
  const toldRegions = regionsTold(delta, drafts)
  const open = delta.edits.filter((edit) => {
    if (toldEdits.has(edit) || isHeadingEdit(delta, edit)) return false
    return needsReading(signalsOf(edit, delta, sense), edit, toldRegions.has(regionOf(delta, edit)))
  })
  return regionsOf(delta, open).map((edits) => draftFromEdits(delta, edits, 'wording'))
}

/** Edited blocks that an entry points to already. */
function regionsTold(delta: Delta, drafts: readonly Draft[]): Set<string> {
  const regions = new Set<string>()
  for (const { oldBlock, newBlock } of drafts) {
    if (newBlock !== undefined) regions.add(`block ${newBlock}`)
    const now = oldBlock === undefined ? undefined : delta.counterpart.get(oldBlock)
    if (now !== undefined) regions.add(`block ${now}`)
    else if (oldBlock !== undefined) regions.add(`old block ${oldBlock}`)
  }
  return regions
}

/** Where an entry already points to the block, only what turns a sentence round is worth another one. */
function needsReading(signals: Signals, edit: Edit, isTold: boolean): boolean {
  if (isTold) return signals.negation && edit.old !== undefined && edit.now !== undefined
  if (signals.negation || signals.number || signals.contact) return signals.isWeighty || signals.content > 0
  if (signals.name && signals.isWeighty) return true
  if (signals.modal) return signals.isWeighty
  return signals.isWeighty && signals.content >= 2
}
