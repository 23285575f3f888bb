// Lists that are really the chapters of a notice: "1. **Who we are**", or bullets, with paragraphs under each of them.
import { PART_BREAK } from '../text/breaks.ts'
import { cut, type Draft, trimmed } from './draft.ts'

const SHORT = 110
/** Text that a chapter holds on average; a plain list has less under its items. */
const CHAPTER = 150
/** Bullets prove less than numbers: so many of them make chapters. */
const BULLETS = 4

/** Splits such items into a heading and the text under it, and lifts what is nested in them; other lists pass through. */
export function splitItemHeadings(drafts: readonly Draft[]): Draft[] {
  const chapters = chapterGroups(drafts)
  if (chapters.size === 0) return [...drafts]
  const lifted = new Map<Draft, Draft>()
  let within = false
  return drafts.flatMap((draft) => {
    const opens = draft.kind === 'item' && draft.depth === 1 && draft.group !== undefined && chapters.has(draft.group)
    if (opens) {
      within = true
      return chapterOf(draft)
    }
    if (draft.depth === 0 && draft.kind !== 'row' && draft.kind !== 'head') within = false
    if (!within || draft.depth === 0) return [draft]
    const higher = lift(draft, lifted)
    lifted.set(draft, higher)
    return [higher]
  })
}

/** The first line as a heading, and the paragraphs behind it. */
function chapterOf(draft: Draft): Draft[] {
  const { group: _group, marker: _marker, ...plain } = draft
  const end = firstBreak(draft.text)
  const title = end < 0 ? draft.text.length : end
  const parts: Draft[] = [trimmed(cut(plain, 0, title), { kind: 'heading', depth: 0, headingDepth: 6 })]
  for (let start = title + 1; start < draft.text.length; ) {
    const stop = draft.text.indexOf(PART_BREAK, start)
    const to = stop < 0 ? draft.text.length : stop
    const part = trimmed(cut(plain, start, to), { kind: 'paragraph', depth: 0 })
    if (part.text !== '') parts.push(part)
    start = to + 1
  }
  return parts
}

/** A level up: what hung under the chapter's own item now hangs under the text before it. */
function lift(draft: Draft, lifted: ReadonlyMap<Draft, Draft>): Draft {
  const { parent, ...rest } = draft
  const above = parent && lifted.get(parent)
  const depth = draft.depth - 1
  const isText = draft.kind === 'item' && draft.group === undefined && depth === 0
  return { ...rest, depth, ...(above ? { parent: above } : {}), ...(isText ? { kind: 'paragraph' } : {}) }
}

function firstBreak(text: string): number {
  return text.search(/[\n\u2028\u2029]/)
}

/** Groups of top-level items whose first lines are short titles and which carry text of their own. */
function chapterGroups(drafts: readonly Draft[]): Set<number> {
  const groups = new Map<number, { items: number; titled: number; text: number; least: number }>()
  let open: number | undefined
  for (const draft of drafts) {
    if (draft.kind === 'item' && draft.depth === 1 && draft.group !== undefined) {
      open = draft.group
      const numbered = /^\d/.test(draft.marker ?? '')
      const known = groups.get(open) ?? { items: 0, titled: 0, text: 0, least: numbered ? 1 : BULLETS }
      const end = firstBreak(draft.text)
      const first = end < 0 ? draft.text : draft.text.slice(0, end)
      const titled = first.length <= SHORT && !/[.;,:]$/.test(first.trim()) && isTitle(draft, first)
      known.items++
      known.titled += titled ? 1 : 0
      known.text += end < 0 ? 0 : draft.text.length - end
      groups.set(open, known)
    } else if (draft.kind === 'heading' || draft.kind === 'head') open = undefined
    else if (open !== undefined && draft.depth >= 1) {
      const known = groups.get(open)
      if (known) known.text += draft.text.length
    }
  }
  const chapters = [...groups].filter(
    ([, { items, titled, text, least }]) => titled === items && items >= least && text / items >= CHAPTER,
  )
  return new Set(chapters.map(([group]) => group))
}

/** Bold, in capitals, or followed by a paragraph of its own. */
function isTitle(draft: Draft, first: string): boolean {
  const bold = draft.strong[0]
  if (bold && bold.start <= 1 && bold.end >= first.trimEnd().length - 2) return true
  return first === first.toUpperCase() || draft.text.includes(PART_BREAK) || draft.text.includes('\n')
}
