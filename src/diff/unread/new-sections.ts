// Whole sections that are new or gone. One without a topic of its own is about a function or a service, and so about what
// data are used for.
import type { Section } from '../../model/outline.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import { type Draft, passageText } from '../draft.ts'
import { draftFromEdits } from '../draft-from-edits.ts'
import { isWeighty, type Sense } from '../sense/sense.ts'

/** Share of a section's words that must be new or gone. */
const MOSTLY = 0.7
const FEWEST_WORDS = 20
/** Share of the notice beyond which a section is no function or service, but a part of the notice. */
const LARGEST = 0.5

export function sectionDrafts(delta: Delta, sense: Sense): Draft[] {
  return [...drafts(delta, sense, 'old'), ...drafts(delta, sense, 'now')]
}

function drafts(delta: Delta, sense: Sense, name: 'old' | 'now'): Draft[] {
  const { sections } = delta[name].reading.outline
  const byBlock = singleEdits(delta, name)
  const held = new Set<number>()
  return sections.flatMap((section) => {
    if (section.parent !== undefined && held.has(section.parent)) held.add(section.index)
    if (held.has(section.index) || !isAlone(delta, name, section)) return []
    const blocks = blocksUnder(delta, name, section)
    const edits = blocks.flatMap((block) => byBlock.get(block) ?? [])
    if (!isPurpose(delta, sense, name, section, blocks, edits)) return []
    held.add(section.index)
    const fact = saysWhoAnswers(delta, sense, name, edits) ? 'controller' : 'purpose'
    return [draftFromEdits(delta, edits, fact, section.title)]
  })
}

function singleEdits(delta: Delta, name: 'old' | 'now'): ReadonlyMap<number, readonly Edit[]> {
  const byBlock = new Map<number, Edit[]>()
  for (const edit of delta.edits) {
    const single = name === 'old' ? !edit.now && edit.old : !edit.old && edit.now
    if (!single) continue
    const known = byBlock.get(single.block)
    if (known) known.push(edit)
    else byBlock.set(single.block, [edit])
  }
  return byBlock
}

/** The heading is new or gone. */
function isAlone(delta: Delta, name: 'old' | 'now', { heading }: Section): boolean {
  return heading !== undefined && (name === 'old' ? delta.dropped : delta.added).has(heading)
}

/** Heading and blocks, with the subsections that are new or gone too. */
function blocksUnder(delta: Delta, name: 'old' | 'now', section: Section): number[] {
  const { sections } = delta[name].reading.outline
  const found: number[] = []
  const open = [section]
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(...(next.heading === undefined ? [] : [next.heading]), ...next.blocks)
    for (const child of next.children) {
      const below = sections[child]
      if (below && isAlone(delta, name, below)) open.push(below)
    }
  }
  return found.sort((a, b) => a - b)
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
  if (changed < FEWEST_WORDS || changed < all * MOSTLY || all > side.size() * LARGEST) return false
  const texts = edits.flatMap((edit) => {
    const passage = edit[name]
    return passage === undefined ? [] : [passageText(side, passage)]
  })
  // "Contact" is an address, or what is done with the data of those who write.
  if (sense.isContact(section.title)) return texts.some((text) => sense.says(text).has('purpose.lead'))
  return !sense.hasTopic(section.title) && texts.some((text) => isWeighty(text, sense))
}

/** Who is responsible for which data, with no word on what they rest on or which they are. */
function saysWhoAnswers(delta: Delta, sense: Sense, name: 'old' | 'now', edits: readonly Edit[]): boolean {
  const texts = edits.flatMap((edit) => (edit[name] ? [passageText(delta[name], edit[name])] : []))
  const isOfUse = (text: string) =>
    sense.bases(text).size > 0 || sense.dataItems(text).length > 0 || sense.says(text).has('retention.keep')
  return texts.some((text) => sense.says(text).has('controller.term')) && !texts.some(isOfUse)
}

function wordCount(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + edit.added.length + edit.dropped.length, 0)
}
