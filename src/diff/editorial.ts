// Edits that change nothing for readers, counted: markup and punctuation, places, link targets.
import type { Editorial } from '../model/change.ts'
import type { Block } from '../model/outline.ts'
import { risingMatches } from '../text/align.ts'
import type { BlockPair } from './align-blocks.ts'
import type { Delta } from './delta.ts'

/** `told` holds the new blocks of edits that are told as changes; what is edited elsewhere is editorial. */
export function editorialOf(delta: Delta, told: ReadonlySet<number>): Editorial {
  let [reworded, moved, links] = [0, movedSections(delta), 0]
  for (const pair of delta.pairs) {
    const [old, now] = [delta.old.blocks[pair.old], delta.now.blocks[pair.now]]
    if (!old || !now) continue
    if (pair.moved && pair.same) moved++
    const targets = pair.same ? changedTargets(old, now) : 0
    links += targets
    if (!told.has(pair.now) && targets === 0 && isReworded(delta, pair, old, now)) reworded++
  }
  return { reworded, moved, links }
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
