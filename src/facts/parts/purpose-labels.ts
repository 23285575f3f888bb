// Purposes told in paragraphs under labels: "Purpose: ...", then "Legal basis: ...", again and again in one section.
import type { Block, Section } from '../../model/outline.ts'
import { basesIn, interestIn, type PurposeItem, titleOf } from './purpose-item.ts'
import { keysOf, type View } from './view.ts'

/** Sections already taken as a purpose keep their labels. */
export function labelledPurposes(view: View, taken: ReadonlySet<number>): PurposeItem[] {
  return view.outline.sections.flatMap((section) => {
    const items = recordsOf(view, section, taken).map((blocks) => itemOf(view, blocks))
    return items.some(({ bases }) => bases.length > 0) ? items : []
  })
}

/** Each label with the blocks down to the next. */
function recordsOf(view: View, section: Section, taken: ReadonlySet<number>): [Block, ...Block[]][] {
  const records: [Block, ...Block[]][] = []
  for (const index of section.blocks) {
    const block = view.outline.blocks[index]
    if (!block || taken.has(index)) continue
    if (isLabelled(view, block)) records.push([block])
    else records.at(-1)?.push(block)
  }
  return records
}

/** Words of a label. */
const LABEL = 5

function isLabelled(view: View, { kind, title, text }: Block): boolean {
  if (kind !== 'paragraph' || !title) return false
  const label = text.slice(title.start, title.end)
  if (label.split(/\s+/).length > LABEL) return false
  const keys = keysOf(view, label)
  return keys.has('purpose.header') && !keys.has('basis.term')
}

function itemOf(view: View, blocks: readonly [Block, ...Block[]]): PurposeItem {
  const [{ index, text, title }] = blocks
  const told = text.slice(title?.end ?? 0).replace(/^[\s:.–—-]+/, '')
  const interest = interestIn(view, blocks)
  return {
    block: index,
    span: { start: 0, end: text.length },
    title: titleOf(told),
    bases: basesIn(view, blocks),
    blocks: blocks.map((block) => block.index),
    ...(interest ? { interest } : {}),
  }
}
