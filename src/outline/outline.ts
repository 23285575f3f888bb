// A parsed notice to its outline: sections as a reader sees them, blocks with their exact places.
import type { Notice } from '../model/notice.ts'
import type { Block, Outline, Section } from '../model/outline.ts'
import { type Draft, trimmed } from './draft.ts'
import { flatten } from './flatten.ts'
import { findHeadings, type HeadingMark } from './headings.ts'
import { splitItemHeadings } from './item-headings.ts'
import { splitLines } from './lines.ts'
import { itemsOfParagraphs, joinPageLines } from './loose.ts'
import { Levels } from './nest.ts'
import { numberOf } from './numbering.ts'
import { runInTitle } from './run-in.ts'

/** Builds the outline. Total: every text has one, of at least section 0. */
export function outlineOf(notice: Notice): Outline {
  let groups = 100_000 // apart from the numbers that flattening gives to lists and tables
  const nextGroup = () => ++groups
  const drafts = joinPageLines(splitLines(splitItemHeadings(flatten(notice.tree, notice.text)), nextGroup))
  const joined = itemsOfParagraphs(joinTypedLists(drafts), nextGroup)
  return build(joined, findHeadings(joined), lineStartsOf(notice.text))
}

/** Neighbouring paragraphs that each begin with a typed bullet are one list. */
function joinTypedLists(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    const typed = draft.kind === 'item' && (draft.group ?? 0) > 100_000
    const follows = before?.kind === 'item' && (before.group ?? 0) > 100_000 && before.group !== undefined
    joined.push(typed && follows ? { ...draft, group: before.group } : draft)
  }
  return joined
}

interface OpenSection {
  index: number
  title: string
  level: number
  parent: number | undefined
  children: number[]
  heading: number | undefined
  blocks: number[]
}

function build(drafts: readonly Draft[], marks: readonly (HeadingMark | undefined)[], lineStarts: number[]): Outline {
  const root: OpenSection = {
    index: 0,
    title: '',
    level: 0,
    parent: undefined,
    children: [],
    heading: undefined,
    blocks: [],
  }
  const sections: OpenSection[] = [root]
  const blocks: Block[] = []
  const indexOf = new Map<Draft, number>()
  const leads: (number | undefined)[] = []
  const levels = new Levels()
  let current = root
  for (const [index, draft] of drafts.entries()) {
    const mark = marks[index]
    if (mark) {
      const level = levels.next(mark, index)
      let parent = current
      while (parent.level >= level && parent.parent !== undefined) parent = sections[parent.parent] ?? root
      const section: OpenSection = {
        index: sections.length,
        title: headingTitle(draft),
        level,
        parent: parent.index,
        children: [],
        heading: index,
        blocks: [],
      }
      parent.children.push(section.index)
      sections.push(section)
      current = section
    } else current.blocks.push(index)
    indexOf.set(draft, index)
    const lead = leadOf(draft, index, drafts, indexOf, leads)
    leads.push(lead)
    blocks.push(blockOf(draft, index, current.index, mark !== undefined, lead))
  }
  return { sections: sections.map(sectionOf), blocks, lineStarts }
}

function sectionOf(open: OpenSection): Section {
  const { parent, heading, ...rest } = open
  return { ...rest, ...(parent === undefined ? {} : { parent }), ...(heading === undefined ? {} : { heading }) }
}

function headingTitle(draft: Draft): string {
  const number = draft.kind === 'item' ? undefined : numberOf(draft.text)
  const text = draft.text.slice(number?.length ?? 0).replace(/[\s\u2028\u2029]+/g, ' ')
  return text
    .replace(/\s*\{[:#][^}]*\}\s*$/, '')
    .replace(/[\s:]+$/, '')
    .trim()
}

/** The block a list or table hangs under: the parent item, else the last block before the group began. */
function leadOf(
  draft: Draft,
  index: number,
  drafts: readonly Draft[],
  indexOf: ReadonlyMap<Draft, number>,
  leads: readonly (number | undefined)[],
): number | undefined {
  if (!hangs(draft)) return undefined
  if (draft.parent) return indexOf.get(draft.parent)
  for (let at = index - 1; at >= 0; at--) {
    const before = drafts[at]
    if (!before) return undefined
    // What its sibling hangs under was found before: a list of thousands is not walked through for each of its items.
    if (before.group === draft.group && before.depth === draft.depth && hangs(before) && !before.parent)
      return leads[at]
    if (before.group !== draft.group && before.depth <= draft.depth) return at
  }
  return undefined
}

function hangs({ kind }: Draft): boolean {
  return kind === 'item' || kind === 'row' || kind === 'head'
}

function blockOf(draft: Draft, index: number, section: number, heading: boolean, lead: number | undefined): Block {
  const block = draft.cells ? draft : trimmed(draft)
  const title = heading ? undefined : runInTitle(block)
  return {
    index,
    kind: heading ? 'heading' : block.kind,
    text: block.text,
    runs: block.runs,
    source: block.source,
    section,
    strong: block.strong,
    links: block.links,
    depth: heading ? 0 : block.depth,
    ...(title ? { title } : {}),
    ...(lead === undefined || heading ? {} : { lead }),
    ...(block.group === undefined ? {} : { group: block.group }),
    ...(block.cells ? { cells: block.cells } : {}),
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
