// Edits that a reader sees as one: those of an edited block, or what is new or gone in one section.
import type { Delta } from './delta.ts'
import type { Edit } from './edit.ts'
import type { Passage, Side } from './side.ts'

/** Equal for edits of one region. */
export function regionOf(delta: Delta, edit: Edit): string {
  if (edit.now && !delta.added.has(edit.now.block)) return `block ${edit.now.block}`
  if (edit.now) return `new ${delta.now.blocks[edit.now.block]?.section}`
  const block = edit.old?.block ?? -1
  if (delta.dropped.has(block)) return `old ${delta.old.blocks[block]?.section}`
  const now = delta.counterpart.get(block)
  return now === undefined ? `old block ${block}` : `block ${now}`
}

/** Edits by region, in the order in which the regions begin. */
export function regionsOf(delta: Delta, edits: readonly Edit[]): Edit[][] {
  const regions = new Map<string, Edit[]>()
  for (const edit of edits) {
    const key = regionOf(delta, edit)
    const known = regions.get(key)
    if (known) known.push(edit)
    else regions.set(key, [edit])
  }
  return [...regions.values()]
}

export function isHeadingEdit(delta: Delta, edit: Edit): boolean {
  const isOne = (side: Side, passage: Passage | undefined) =>
    passage === undefined || side.blocks[passage.block]?.kind === 'heading'
  return isOne(delta.old, edit.old) && isOne(delta.now, edit.now)
}
