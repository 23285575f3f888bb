// Contacts that are told with something else: with whom they reach, or with the contact that they give way to.
import type { Delta } from '../align/delta.ts'
import type { Draft } from '../draft.ts'

/**
 * A contact of the officer is told with the officer, that of the representative likewise, a postal address with the
 * controller: the earlier kind tells. Two contacts of a sentence that give way to one are one change.
 */
export function isContactOfAnother(draft: Draft, drafts: readonly Draft[], delta: Delta): boolean {
  const isContact =
    draft.fact === 'contact' || (draft.fact === 'dpo' && draft.told.every((fact) => fact.kind === 'contact'))
  if (!isContact) return false
  return drafts.some((other) => {
    if (other === draft) return false
    if (other.told.some((fact) => fact.kind === 'dpo' || fact.kind === 'representative'))
      return isSamePlace(draft, other, delta)
    if (isInChangeOf(draft, other) || isWayOf(draft, other)) return true
    return other.fact === 'controller' && isSamePlace(draft, other, delta) && isSameValue(draft, other)
  })
}

/** One of several contacts of a sentence that changes: what it gives way to is told with another. */
function isInChangeOf(draft: Draft, other: Draft): boolean {
  if (draft.op === 'changed' || other.op !== 'changed' || other.fact !== draft.fact) return false
  const channelOf = ({ told }: Draft) => told.flatMap((fact) => (fact.kind === 'contact' ? [fact.channel] : []))[0]
  return channelOf(draft) === channelOf(other) && draft.edits.some((edit) => other.edits.includes(edit))
}

/** "For deletion requests, write to ...": the way to use a right is told with the address in it. */
function isWayOf(draft: Draft, other: Draft): boolean {
  if (draft.fact !== 'contact' || other.fact !== 'right' || draft.op === 'changed' || other.op !== draft.op)
    return false
  return draft.edits.length > 0 && draft.edits.every((edit) => other.edits.includes(edit))
}

function isSamePlace(a: Draft, b: Draft, delta: Delta): boolean {
  const blocks = (draft: Draft) => [
    draft.newBlock,
    draft.oldBlock === undefined ? undefined : (delta.counterpart.get(draft.oldBlock) ?? -1 - draft.oldBlock),
  ]
  const known = new Set(blocks(b))
  return blocks(a).some((block) => block !== undefined && known.has(block))
}

function isSameValue(a: Draft, b: Draft): boolean {
  const same = (x: string | null, y: string | null) => x === null || y === null || x.includes(y) || y.includes(x)
  return same(a.before, b.before) && same(a.after, b.after)
}
