// Edited sentences that no fact tells: what a person must read, one entry for a block, and what is only editing.
import type { Delta } from './delta.ts'
import { type Draft, passagePlace, passageText, shorten } from './draft.ts'
import type { Edit } from './edit.ts'
import type { Sense } from './sense.ts'
import { type Signals, signalsOf } from './signals.ts'
import type { Passage, Side } from './side.ts'

export function wordingDrafts(delta: Delta, drafts: readonly Draft[], sense: Sense): Draft[] {
  const toldEdits = new Set(drafts.flatMap((draft) => draft.edits))
  const toldOld = new Set(drafts.flatMap((draft) => (draft.oldBlock === undefined ? [] : [draft.oldBlock])))
  const toldNow = new Set(drafts.flatMap((draft) => (draft.newBlock === undefined ? [] : [draft.newBlock])))
  const open = new Map<string, Edit[]>()
  for (const edit of delta.edits) {
    if (toldEdits.has(edit) || isHeading(delta, edit)) continue
    const inTold = (edit.now && toldNow.has(edit.now.block)) || (edit.old && toldOld.has(edit.old.block))
    if (!needsReading(signalsOf(edit, delta, sense), edit, inTold === true)) continue
    const key = regionOf(delta, edit)
    const known = open.get(key)
    if (known) known.push(edit)
    else open.set(key, [edit])
  }
  return [...open.values()].map((edits) => draftOf(delta, edits))
}

/** Where an entry already points to the block, only what turns a sentence round is worth another one. */
function needsReading(signals: Signals, edit: Edit, isTold: boolean): boolean {
  if (isTold) return signals.negation && edit.old !== undefined && edit.now !== undefined
  if (signals.negation || signals.number || signals.contact) return signals.isWeighty || signals.content > 0
  if (signals.name && signals.isWeighty) return true
  if (signals.modal) return signals.isWeighty
  return signals.isWeighty && signals.content >= 2
}

function isHeading(delta: Delta, edit: Edit): boolean {
  const isOne = (side: Side, passage: Passage | undefined) => passage === undefined || side.blocks[passage.block]?.kind === 'heading'
  return isOne(delta.old, edit.old) && isOne(delta.now, edit.now)
}

/** Edits of one region are one entry: an edited block, or what is new or gone in one section. */
function regionOf(delta: Delta, edit: Edit): string {
  if (edit.now && !delta.added.has(edit.now.block)) return `block ${edit.now.block}`
  if (edit.now) return `new ${delta.now.blocks[edit.now.block]?.section}`
  const block = edit.old?.block ?? -1
  return delta.dropped.has(block) ? `old ${delta.old.blocks[block]?.section}` : `old block ${block}`
}

function draftOf(delta: Delta, edits: readonly Edit[]): Draft {
  const [was, is] = [edits.flatMap((edit) => edit.old ?? []), edits.flatMap((edit) => edit.now ?? [])]
  const [firstOld, firstNow] = [was[0], is[0]]
  const before = was.map((passage) => passageText(delta.old, passage)).join(' ')
  const after = is.map((passage) => passageText(delta.now, passage)).join(' ')
  return {
    fact: 'wording',
    op: firstOld && firstNow ? 'changed' : firstNow ? 'added' : 'removed',
    subject: subjectOf(delta, firstOld, firstNow),
    before: firstOld ? shorten(before, 600) : null,
    after: firstNow ? shorten(after, 600) : null,
    oldPlace: firstOld ? passagePlace(delta.old, firstOld) : null,
    newPlace: firstNow ? passagePlace(delta.now, firstNow) : null,
    ...(firstOld ? { oldBlock: firstOld.block } : {}),
    ...(firstNow ? { newBlock: firstNow.block } : {}),
    edits,
    size: edits.reduce((sum, edit) => sum + edit.added.length + edit.dropped.length, 0),
    told: [],
  }
}

/** The heading above it, else its first words. */
function subjectOf(delta: Delta, old: Passage | undefined, now: Passage | undefined): string {
  const [side, passage] = now ? [delta.now, now] : [delta.old, old]
  if (!passage) return ''
  const section = side.blocks[passage.block]?.section ?? 0
  const title = side.reading.outline.sections[section]?.title ?? ''
  return shorten(title === '' ? passageText(side, passage) : title, 80)
}
