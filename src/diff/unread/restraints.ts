// Promises that deny nothing or stand in a clause of their own: data used only with consent, "and they do not leave the ship".
import { isSpelling } from '../../text/wording.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Passage, Side } from '../align/side.ts'
import { passageText } from '../draft.ts'
import { textsOf } from '../draft-from-edits.ts'
import type { Sense } from '../sense/sense.ts'

/** A sentence on one side by which something is done with data only so far: with consent, for one purpose, in one place. */
export function isRestraint(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (edit.old && edit.now) return false
  const { was, is } = textsOf(delta, edit)
  const text = was + is
  return sense.says(text).has('commitment.only') && !sense.rights(text)?.size
}

/** Words behind the whole of a sentence that stays, on the side where it goes on; by which a clause was joined on. */
function joinedClause({ old, now }: Edit): { readonly words: readonly string[]; readonly isNew: boolean } | undefined {
  if (!old || !now || old.words.length === now.words.length) return undefined
  const isNew = now.words.length > old.words.length
  const [short, long] = isNew ? [old.words, now.words] : [now.words, old.words]
  return short.every((word, at) => long[at] === word) ? { words: long.slice(short.length), isNew } : undefined
}

/** A denial joined on to a sentence turns nothing of it round. */
export function isJoinedOn(edit: Edit): boolean {
  return joinedClause(edit) !== undefined
}

const FEWEST = 2

/** Whether the other notice denies the same in a sentence of its own. */
export function isDeniedElsewhere(delta: Delta, edit: Edit, sense: Sense): boolean {
  const clause = joinedClause(edit)
  if (!clause) return false
  const other = clause.isNew ? delta.old : delta.now
  const words = new Set(clause.words.filter((word) => !sense.isFiller(word) && word.length > 3))
  if (words.size === 0) return false
  const isThere = (passage: Passage) =>
    [...words].filter((word) => passage.words.some((one) => isSpelling(word, one))).length >=
      Math.min(words.size, FEWEST) && sense.negations(passageText(other, passage)).length > 0
  return passagesOf(other).some(isThere)
}

function passagesOf(side: Side): Passage[] {
  return side.blocks.flatMap(({ index }) => side.passages(index))
}
