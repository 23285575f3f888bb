// Lists that tell one thing item by item, under labels. What each label means is asked elsewhere.
import type { Block } from '../../model/outline.ts'
import { keysOf, type View } from './view.ts'

/** "Data: ...", "Processing: ...", "Legal basis: ...": a list that tells one thing item by item, under labels. */
export function isRecord(view: View, block: Block): boolean {
  const titles = view.outline.blocks
    .slice(Math.max(0, block.index - RECORD), block.index + RECORD)
    .filter(({ group, depth }) => group === block.group && depth === block.depth)
    .map(titleOf)
  return titles.some((title) => {
    const keys = keysOf(view, title)
    return keys.has('basis.term') || keys.has('retention.label') || keys.has('purpose.header')
  })
}

/** Items of a record are looked for within so many blocks. */
const RECORD = 10

/** The run-in title of an item, or nothing. */
export function titleOf({ title, text }: Block): string {
  return title ? text.slice(title.start, title.end) : ''
}

/** Under "No sharing with third parties" the items are those who get nothing. */
export function isUnderDenial(view: View, block: Block): boolean {
  const heading = view.outline.sections[block.section]?.heading
  return heading !== undefined && (view.blocks[heading]?.sentences.some(({ keys }) => keys.has('negation')) ?? false)
}
