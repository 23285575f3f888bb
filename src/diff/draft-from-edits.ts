// A draft of edited sentences themselves, where no fact stands for them.
import type { ChangeFact } from '../model/change.ts'
import type { Delta } from './align/delta.ts'
import type { Edit } from './align/edit.ts'
import type { Passage } from './align/side.ts'
import { type Draft, passagePlace, passageText, shorten } from './draft.ts'

/** Longest text quoted of one side. */
const LONGEST = 600

/** One entry for edits of one region; without a subject, it is the heading above them. */
export function draftFromEdits(delta: Delta, edits: readonly Edit[], fact: ChangeFact, subject?: string): Draft {
  const [was, is] = [edits.flatMap((edit) => edit.old ?? []), edits.flatMap((edit) => edit.now ?? [])]
  const [old, now] = [was[0], is[0]]
  const textOf = (side: Delta['old'], passages: readonly Passage[]) =>
    shorten(passages.map((passage) => passageText(side, passage)).join(' '), LONGEST)
  return {
    fact,
    op: old && now ? 'changed' : now ? 'added' : 'removed',
    subject: subject ?? subjectOf(delta, old, now),
    before: old ? textOf(delta.old, was) : null,
    after: now ? textOf(delta.now, is) : null,
    oldPlace: old ? passagePlace(delta.old, old) : null,
    newPlace: now ? passagePlace(delta.now, now) : null,
    ...(old ? { oldBlock: old.block } : {}),
    ...(now ? { newBlock: now.block } : {}),
    edits,
    size: edits.reduce((sum, edit) => sum + edit.added.length + edit.dropped.length, 0),
    told: [],
  }
}

/** The heading above, else the first words. */
function subjectOf(delta: Delta, old: Passage | undefined, now: Passage | undefined): string {
  const [side, passage] = now ? [delta.now, now] : [delta.old, old]
  if (!passage) return ''
  const section = side.blocks[passage.block]?.section ?? 0
  const title = side.reading.outline.sections[section]?.title ?? ''
  return shorten(title === '' ? passageText(side, passage) : title, 80)
}

/** The two texts of an edited sentence; empty where it stands on one side only. */
export function textsOf(delta: Delta, edit: Edit): { was: string; is: string } {
  return { was: edit.old ? passageText(delta.old, edit.old) : '', is: edit.now ? passageText(delta.now, edit.now) : '' }
}
