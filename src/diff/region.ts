// Edits that a reader sees as one: those of an edited block, or what is new or gone in one section.
import type { Delta } from './align/delta.ts'
import type { Edit } from './align/edit.ts'
import type { Passage, Side } from './align/side.ts'
import type { Draft } from './draft.ts'

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
  return grouped(edits, (edit) => regionOf(delta, edit))
}

/** Edits by what one entry shows: a block with its edited sentences, or what came into and left a section. */
export function placesOf(delta: Delta, edits: readonly Edit[]): Edit[][] {
  const edited = new Set(edits.filter(({ old, now }) => old && now).map((edit) => regionOf(delta, edit)))
  const counterpart = new Map(delta.sections.map(({ a, b }) => [a, b]))
  return grouped(edits, (edit) => {
    const region = regionOf(delta, edit)
    if (edited.has(region)) return region
    if (edit.now) return `new ${delta.now.blocks[edit.now.block]?.section}`
    const section = delta.old.blocks[edit.old?.block ?? -1]?.section ?? -1
    const now = counterpart.get(section)
    return now === undefined ? `old ${section}` : `new ${now}`
  })
}

function grouped(edits: readonly Edit[], keyOf: (edit: Edit) => string): Edit[][] {
  const groups = new Map<string, Edit[]>()
  for (const edit of edits) {
    const key = keyOf(edit)
    const known = groups.get(key)
    if (known) known.push(edit)
    else groups.set(key, [edit])
  }
  return [...groups.values()]
}

export function isHeadingEdit(delta: Delta, edit: Edit): boolean {
  const isOne = (side: Side, passage: Passage | undefined) =>
    passage === undefined || side.blocks[passage.block]?.kind === 'heading'
  return isOne(delta.old, edit.old) && isOne(delta.now, edit.now)
}

/** Edited blocks of the sections that an entry tells as a whole. */
export function regionsTold(delta: Delta, drafts: readonly Draft[]): Set<string> {
  const regions = new Set<string>()
  for (const { fact, oldBlock, newBlock } of drafts)
    if (fact === 'purpose' || fact === 'right')
      for (const key of sectionRegions(delta, oldBlock, newBlock)) regions.add(key)
  return regions
}

/** Regions of the section that a new or dropped purpose or right heads. */
function sectionRegions(delta: Delta, oldBlock: number | undefined, newBlock: number | undefined): string[] {
  const sectionOf = (side: Delta['old'], block: number | undefined) => {
    const heading = block === undefined ? undefined : side.blocks[block]
    return heading?.kind === 'heading' ? side.reading.outline.sections[heading.section] : undefined
  }
  const [old, now] = [sectionOf(delta.old, oldBlock), sectionOf(delta.now, newBlock)]
  return [
    ...(now ? [`new ${now.index}`, ...now.blocks.map((block) => `block ${block}`)] : []),
    ...(old ? [`old ${old.index}`, ...old.blocks.map((block) => `block ${delta.counterpart.get(block)}`)] : []),
  ]
}
