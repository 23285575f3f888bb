// Ordered lists that are really the chapters of a notice: "1. **Who we are**" with paragraphs under each number.
import { PART_BREAK } from '../text/breaks.ts'
import { cut, type Draft, trimmed } from './draft.ts'

const SHORT = 110
/** Text that a chapter holds on average; a plain list has less under its items. */
const CHAPTER = 150

/** Splits such items into a heading-like paragraph and the text under it; other lists pass through. */
export function splitItemHeadings(drafts: readonly Draft[]): Draft[] {
  const chapters = chapterGroups(drafts)
  return drafts.flatMap((draft) => {
    if (draft.group === undefined || !chapters.has(draft.group) || draft.kind !== 'item') return [draft]
    const end = firstBreak(draft.text)
    const heading = trimmed(cut(draft, 0, end < 0 ? draft.text.length : end), {
      kind: 'heading',
      depth: 0,
      headingDepth: 6,
    })
    if (end < 0) return [heading]
    const { group: _group, marker: _marker, ...text } = trimmed(cut(draft, end + 1, draft.text.length))
    return [heading, { ...text, kind: 'paragraph', depth: 0 }]
  })
}

function firstBreak(text: string): number {
  return text.search(/[\n\u2028\u2029]/)
}

/** Groups of top-level numbered items whose first lines are short titles and which carry text of their own. */
function chapterGroups(drafts: readonly Draft[]): Set<number> {
  const groups = new Map<number, { items: number; titled: number; text: number }>()
  let open: number | undefined
  for (const draft of drafts) {
    if (draft.kind === 'item' && draft.depth === 1 && draft.group !== undefined && /^\d/.test(draft.marker ?? '')) {
      open = draft.group
      const known = groups.get(open) ?? { items: 0, titled: 0, text: 0 }
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
  const chapters = [...groups].filter(([, { items, titled, text }]) => titled === items && text / items >= CHAPTER)
  return new Set(chapters.map(([group]) => group))
}

/** Bold, in capitals, or followed by a paragraph of its own. */
function isTitle(draft: Draft, first: string): boolean {
  const bold = draft.strong[0]
  if (bold && bold.start <= 1 && bold.end >= first.trimEnd().length - 2) return true
  return first === first.toUpperCase() || draft.text.includes(PART_BREAK) || draft.text.includes('\n')
}
