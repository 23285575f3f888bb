// Run-in titles: the words before the colon or stop that name what a paragraph or item is about.

import type { Span } from '../text/span.ts'
import { wordsOf } from '../text/words.ts'
import type { Draft } from './draft.ts'

const LABEL = /^([^\n\u2028\u2029:.;!?()]{2,70})\s*:\s*(?=\S)/
const MAX_WORDS = 8

/** Span of the title without its colon, or undefined. Bold beginnings count, and short labels before a colon. */
export function runInTitle(draft: Draft): Span | undefined {
  if (draft.kind !== 'paragraph' && draft.kind !== 'item' && draft.kind !== 'quote') return undefined
  const bold = draft.strong[0]
  const text = draft.text
  if (bold && text.slice(0, bold.start).trim() === '' && bold.end - bold.start <= 100) {
    const rest = text.slice(bold.end).replace(/^[\s:.–—-]+/, '')
    const title = text.slice(bold.start, bold.end)
    const end = bold.start + title.replace(/[\s:.–—-]+$/, '').length
    if (rest !== '' && end > bold.start && !/^\p{Ll}/u.test(title)) return { start: bold.start, end }
  }
  const label = LABEL.exec(text)?.[1]
  if (label === undefined || /https?$|\d$/.test(label) || wordsOf(label).folded.length > MAX_WORDS) return undefined
  return { start: 0, end: label.trimEnd().length }
}
