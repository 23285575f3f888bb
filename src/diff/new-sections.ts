// Whole sections that are new or gone. One without a topic of its own is about a function or a service, and so about what
// data are used for.
import type { Section } from '../model/outline.ts'
import type { Delta } from './delta.ts'
import { type Draft, passageText } from './draft.ts'
import { draftFromEdits } from './draft-from-edits.ts'
import type { Edit } from './edit.ts'
import { isWeighty, type Sense } from './sense.ts'

/** Share of a section's words that must be new or gone. */
const MOSTLY = 0.7
const FEWEST_WORDS = 25

export function sectionDrafts(delta: Delta, sense: Sense): Draft[] {
  return [...drafts(delta, sense, 'old'), ...drafts(delta, sense, 'now')]
}

function drafts(delta: Delta, sense: Sense, name: 'old' | 'now'): Draft[] {
  const { sections } = delta[name].reading.outline
  const byBlock = new Map<number, Edit[]>()
  for (const edit of delta.edits) {
    const single = name === 'old' ? !edit.now && edit.old : !edit.old && edit.now
    if (single) byBlock.set(single.block, [...(byBlock.get(single.block) ?? []), edit])
  }
  return sections.flatMap((section) => {
    if (section.heading === undefined || !isAlone(delta, name, section.heading)) return []
    const blocks = [section.heading, ...section.blocks]
    const edits = blocks.flatMap((block) => byBlock.get(block) ?? [])
    return isPurpose(delta, sense, name, section, blocks, edits)
      ? [draftFromEdits(delta, edits, 'purpose', section.title)]
      : []
  })
}

function isAlone(delta: Delta, name: 'old' | 'now', block: number): boolean {
  return (name === 'old' ? delta.dropped : delta.added).has(block)
}

function isPurpose(
  delta: Delta,
  sense: Sense,
  name: 'old' | 'now',
  section: Section,
  blocks: readonly number[],
  edits: readonly Edit[],
): boolean {
  const side = delta[name]
  const [all, changed] = [blocks.reduce((sum, block) => sum + side.bag(block).size, 0), wordCount(edits)]
  if (changed < FEWEST_WORDS || changed < all * MOSTLY || sense.hasTopic(section.title)) return false
  return edits.some((edit) => {
    const passage = edit[name]
    return passage !== undefined && isWeighty(passageText(side, passage), sense)
  })
}

function wordCount(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + edit.added.length + edit.dropped.length, 0)
}
