// Edits that change nothing for readers, counted: markup and punctuation, sentences without weight, places, link targets.
import type { Editorial } from '../../model/change.ts'
import type { Block } from '../../model/outline.ts'
import { risingMatches } from '../../text/align.ts'
import type { BlockPair } from '../align/align-blocks.ts'
import type { Delta } from '../align/delta.ts'
import type { Draft } from '../draft.ts'
import { regionOf, regionsTold } from '../region.ts'

/** What no draft tells: with it, nothing that differs between two notices is passed over in silence. */
export function editorialOf(delta: Delta, drafts: readonly Draft[]): Editorial {
  const told = new Set(drafts.flatMap((draft) => (draft.newBlock === undefined ? [] : [draft.newBlock])))
  const single = singleEdits(delta, drafts)
  let [reworded, moved, links] = [0, movedSections(delta) + repeated(delta), 0]
  for (const pair of delta.pairs) {
    const [old, now] = [delta.old.blocks[pair.old], delta.now.blocks[pair.now]]
    if (!old || !now) continue
    if (pair.moved && pair.same) moved++
    const targets = pair.same ? changedTargets(old, now) : 0
    links += targets
    const isCounted = told.has(pair.now) || single.now.has(pair.now) || single.old.has(pair.old)
    if (!isCounted && targets === 0 && isReworded(delta, pair, old, now)) reworded++
  }
  return { reworded, added: single.added, removed: single.removed, moved, links }
}

interface Single {
  readonly added: number
  readonly removed: number
  /** Blocks that these sentences came to, and blocks that they left. */
  readonly now: ReadonlySet<number>
  readonly old: ReadonlySet<number>
}

/** Sentences on one side only that no draft tells, not even as part of its section. */
function singleEdits(delta: Delta, drafts: readonly Draft[]): Single {
  const told = new Set(drafts.flatMap((draft) => draft.edits))
  const regions = regionsTold(delta, drafts)
  const open = delta.edits.filter((edit) => !told.has(edit) && !regions.has(regionOf(delta, edit)))
  const [come, gone] = [open.filter((edit) => !edit.old), open.filter((edit) => !edit.now)]
  return {
    added: come.length,
    removed: gone.length,
    now: new Set(come.flatMap((edit) => edit.now?.block ?? [])),
    old: new Set(gone.flatMap((edit) => edit.old?.block ?? [])),
  }
}

/** Blocks without a counterpart in which nothing was edited: all that they say stands elsewhere. */
function repeated(delta: Delta): number {
  const edited = new Set(
    delta.edits.flatMap((edit) => [edit.old && `old ${edit.old.block}`, edit.now && `now ${edit.now.block}`]),
  )
  const [gone, come] = [[...delta.dropped], [...delta.added]]
  return (
    gone.filter((block) => !edited.has(`old ${block}`)).length +
    come.filter((block) => !edited.has(`now ${block}`)).length
  )
}

/** Sections that left the order of the others. */
function movedSections({ sections }: Delta): number {
  return sections.length - risingMatches(sections).length
}

function changedTargets(old: Block, now: Block): number {
  if (old.links.length !== now.links.length) return Math.abs(old.links.length - now.links.length)
  return old.links.filter((link, at) => link.url !== now.links[at]?.url).length
}

function isReworded(delta: Delta, pair: BlockPair, old: Block, now: Block): boolean {
  return !pair.same || old.text !== now.text || sourceOf(delta.old, old) !== sourceOf(delta.now, now)
}

function sourceOf(side: Delta['old'], block: Block): string {
  return side.reading.notice.text.slice(block.source.start, block.source.end)
}
