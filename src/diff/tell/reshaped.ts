// A sentence that became a list, or a list that became a sentence: the kinds of data that both name neither came nor went.
import type { Delta } from '../align/delta.ts'
import type { Draft } from '../draft.ts'
import { wordKey } from '../pair/name-key.ts'
import { partsOf } from '../unread/enumeration.ts'

interface Shape {
  readonly isListed: boolean
  readonly key: string
}

/** Drafts without kinds of data that stand in the other shape in an edited place of the same section of the other notice. */
export function withoutReshaped(drafts: readonly Draft[], delta: Delta): Draft[] {
  const shapes = { old: shapesOf(delta, 'old'), now: shapesOf(delta, 'now') }
  const [toNow, toOld] = [
    new Map(delta.sections.map(({ a, b }) => [a, b])),
    new Map(delta.sections.map(({ a, b }) => [b, a])),
  ]
  return drafts.filter((draft) => {
    if (draft.fact !== 'data-category' || draft.op === 'changed') return true
    const isNew = draft.op === 'added'
    const block = (isNew ? delta.now : delta.old).blocks[(isNew ? draft.newBlock : draft.oldBlock) ?? -1]
    if (!block) return true
    const section = (isNew ? toOld : toNow).get(block.section)
    const others = (isNew ? shapes.old : shapes.now)
      .get(section ?? -1)
      ?.filter(({ isListed }) => isListed !== isInList(block.kind))
    const parts = partsOf(draft.subject).map(wordKey).filter(Boolean)
    if (!others || parts.length === 0) return true
    return !parts.every((part) => others.some(({ key }) => ` ${key} `.includes(` ${part} `)))
  })
}

function isInList(kind: string): boolean {
  return kind === 'item' || kind === 'row'
}

/** Edited passages of one notice by section. */
function shapesOf(delta: Delta, side: 'old' | 'now'): ReadonlyMap<number, readonly Shape[]> {
  const shapes = new Map<number, Shape[]>()
  for (const edit of delta.edits) {
    const passage = edit[side]
    const block = passage && delta[side].blocks[passage.block]
    if (!block) continue
    const shape = { isListed: isInList(block.kind), key: passage.key }
    const known = shapes.get(block.section)
    if (known) known.push(shape)
    else shapes.set(block.section, [shape])
  }
  return shapes
}
