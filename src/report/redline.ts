// Two wordings as one text with what went and what came. Only words, no look: formats say how it is shown.
import { diffArrays } from 'diff'

export interface RedlinePart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Edits beyond which two texts have too little in common for a redline to be readable. */
const MAX_EDITS = 120
/** Words that must stay for a redline: below, reading both texts one after the other is easier. */
const LEAST_SHARED = 0.4
/** Characters of an unchanged run that are kept beside each edit. */
const CONTEXT = 48

/** Parts are to be joined by spaces. Undefined where the texts share so little that they are better shown one by one. */
export function redline(before: string, after: string): readonly RedlinePart[] | undefined {
  const parts = wholeRedline(before, after)
  return parts?.map((part, i) => (part.kind === 'same' ? shortened(part, i === 0, i === parts.length - 1) : part))
}

/** The same with every unchanged word, for formats with room for them. */
export function wholeRedline(before: string, after: string): readonly RedlinePart[] | undefined {
  const [old, now] = [before.split(/\s+/), after.split(/\s+/)]
  const edits = diffArrays(old, now, { maxEditLength: MAX_EDITS })
  if (!edits) return undefined
  const shared = edits.filter((edit) => !edit.added && !edit.removed).reduce((sum, edit) => sum + edit.count, 0)
  if (shared < LEAST_SHARED * Math.max(old.length, now.length)) return undefined
  return edits.map((edit): RedlinePart => {
    return { kind: edit.added ? 'added' : edit.removed ? 'removed' : 'same', text: edit.value.join(' ') }
  })
}

/** Cuts the middle of a long unchanged run, or its outer end where it opens or closes the text. */
function shortened(part: RedlinePart, isFirst: boolean, isLast: boolean): RedlinePart {
  const { text } = part
  const keep = isFirst || isLast ? CONTEXT : 2 * CONTEXT
  if (text.length <= keep + 24) return part
  const head = isFirst ? '' : text.slice(0, wordEnd(text, CONTEXT))
  const tail = isLast ? '' : text.slice(wordStart(text, text.length - CONTEXT))
  return { kind: 'same', text: `${head} … ${tail}`.trim() }
}

function wordEnd(text: string, from: number): number {
  const gap = text.slice(0, from).lastIndexOf(' ')
  return gap < 0 ? from : gap
}

function wordStart(text: string, from: number): number {
  const gap = text.indexOf(' ', from)
  return gap < 0 ? from : gap + 1
}
