// What an app may use of a device ("Bluetooth: to find friends nearby") is neither a purpose nor a kind of data: a permission
// that comes or goes is told as such.
import type { ChangeFact } from '../../model/change.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Side } from '../align/side.ts'
import { type Draft, headOf } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import type { Sense } from '../sense/sense.ts'

const READ_AS: ReadonlySet<ChangeFact> = new Set(['purpose', 'data-category'])

/** The draft, filed under `other` where it stands in a list of permissions and is new or gone. */
export function asPermission(draft: Draft, delta: Delta, sense: Sense): Draft {
  if (draft.op === 'changed' || !READ_AS.has(draft.fact)) return draft
  const [side, block] = draft.op === 'added' ? [delta.now, draft.newBlock] : [delta.old, draft.oldBlock]
  return isUnderPermissions(side, block, sense) ? { ...draft, fact: 'other' } : draft
}

/** An item on one side that no reader took for anything. */
export function permissionDrafts(delta: Delta, edit: Edit, sense: Sense): Draft[] {
  if (edit.old && edit.now) return []
  const [side, passage] = edit.now ? [delta.now, edit.now] : [delta.old, edit.old]
  const block = passage && side.blocks[passage.block]
  if ((block?.kind !== 'item' && block?.kind !== 'row') || !isUnderPermissions(side, block.index, sense)) return []
  const { was, is } = textsOf(delta, edit)
  const [label = ''] = (is || was).split(':')
  return [draftFromEdits(delta, [edit], 'other', headOf(label))]
}

function isUnderPermissions({ blocks, reading }: Side, at: number | undefined, sense: Sense): boolean {
  const block = at === undefined ? undefined : blocks[at]
  if (!block) return false
  const { sections } = reading.outline
  const own = sections[block.section]
  const section = block.kind === 'heading' && own?.parent !== undefined ? sections[own.parent] : own
  return sense.says(section?.title ?? '').has('permission.header')
}
