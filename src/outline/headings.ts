// Which blocks are headings to a reader though the markup does not say so: bold lines, numbered lines, capitals,
// and, where there is no markup at all, short lines that stand alone and are followed by text.

import type { Draft } from './draft.ts'
import { isCapitals } from './lines.ts'
import { type Numbering, numberOf } from './numbering.ts'

export type HeadingStyle = 'real' | 'numbered' | 'capitals' | 'bold' | 'plain'

export interface HeadingMark {
  readonly style: HeadingStyle
  /** Depth of a real heading. */
  readonly depth: number
  readonly numbering?: Numbering
}

const MAX_TITLE = 110
const CONTACT = /@|https?:|www\.|\+\d|\d{5,}/
const DATE_OR_VALUE = /^[^:]{1,60}:\s|\d{4}\b.*\d|^\d/

/** Marks per draft; undefined for text. */
export function findHeadings(drafts: readonly Draft[]): (HeadingMark | undefined)[] {
  const unmarked = drafts.filter((draft) => draft.kind === 'heading').length < 2
  const repeated = repeatedLines(drafts)
  const marks = drafts.map((_, at) => markOf(drafts, at, unmarked, repeated))
  return withoutContents(drafts, marks)
}

/** A table of contents set as headings: titles that come again further down, with another heading right behind them. */
function withoutContents(
  drafts: readonly Draft[],
  marks: readonly (HeadingMark | undefined)[],
): (HeadingMark | undefined)[] {
  const last = new Map<string, number>()
  for (const [at, draft] of drafts.entries()) if (marks[at]) last.set(bareTitle(draft), at)
  return marks.map((mark, at) => {
    const draft = drafts[at]
    const listed = marks[at + 1] !== undefined || marks[at - 1] !== undefined
    if (!mark || !draft || !listed) return mark
    return (last.get(bareTitle(draft)) ?? at) > at ? undefined : mark
  })
}

function bareTitle({ text }: Draft): string {
  return text
    .slice(numberOf(text)?.length ?? 0)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

function markOf(
  drafts: readonly Draft[],
  at: number,
  unmarked: boolean,
  repeated: ReadonlySet<string>,
): HeadingMark | undefined {
  const draft = drafts[at]
  if (!draft) return undefined
  const numbering = numberOf(draft.text)
  if (draft.kind === 'heading')
    return { style: 'real', depth: draft.headingDepth ?? 1, ...(numbering ? { numbering } : {}) }
  const next = drafts[at + 1]
  const title = titleText(draft)
  if (!next || title === undefined || repeated.has(title)) return undefined
  const number = draft.kind === 'item' ? itemNumber(draft, drafts[at - 1], next) : numbering
  if (draft.kind === 'item' && !number) return undefined
  if (draft.kind !== 'item' && draft.kind !== 'paragraph') return undefined
  const more = number ? { numbering: number } : {}
  // "Legal basis: contract" in bold, with the next heading right behind it, is text.
  if (/:\s+\S/.test(title) && next.kind === 'heading') return undefined
  if (isBold(draft) && !/[;,]$/.test(title) && !CONTACT.test(title)) return { style: 'bold', depth: 0, ...more }
  if (/[.;,]$/.test(title) && !/\b(etc|\.\.)\.$/.test(title)) return undefined
  if (number && isNumberedHeading(draft, number, next)) return { style: 'numbered', depth: 0, numbering: number }
  if (draft.kind === 'item') return undefined
  if (isCapitals(title) && !CONTACT.test(title) && standsAlone(draft, drafts[at - 1], next))
    return { style: 'capitals', depth: 0 }
  return unmarked && isPlainHeading(draft, title, drafts[at - 1], next) ? { style: 'plain', depth: 0 } : undefined
}

/** The draft's text where it is one short line. */
function titleText(draft: Draft): string | undefined {
  const text = draft.text.trim()
  return text.length <= MAX_TITLE && !/[\n\u2028\u2029]/.test(text) && text.length >= 3 ? text : undefined
}

function isBold({ strong, text }: Draft): boolean {
  if (strong.length === 0) return false
  let covered = 0
  for (const span of strong) covered += span.end - span.start
  const bare = text.replace(/^[\d.\s)]+|[:.\s]+$/g, '').length
  return covered >= bare
}

/** A list of one ordered item between other blocks is a numbered heading that Markdown took for a list. */
function itemNumber(draft: Draft, before: Draft | undefined, next: Draft): Numbering | undefined {
  if (draft.depth !== 1 || before?.group === draft.group || next.group === draft.group) return undefined
  const value = Number.parseInt(draft.marker ?? '', 10)
  return Number.isNaN(value) ? undefined : { depth: 1, style: 'digits', value, length: 0 }
}

function isNumberedHeading(draft: Draft, number: Numbering, next: Draft): boolean {
  const title = draft.text.slice(number.length)
  if (number.style === 'letter' && title.length > 60) return false
  if (!/^["“„«(]?[\p{Lu}\d]/u.test(title)) return false
  // Two numbered lines in a row are a list or a table of contents, unless the second one opens a deeper series.
  const following = next.kind === 'item' && draft.kind === 'item' ? undefined : numberOf(next.text)
  if (!following || following.style !== number.style) return true
  return following.depth > number.depth || next.text.length > MAX_TITLE
}

function isPlainHeading(draft: Draft, title: string, before: Draft | undefined, next: Draft): boolean {
  if (title.length > 95 || !/^["“„«(]?\p{Lu}/u.test(title)) return false
  if (CONTACT.test(title) || DATE_OR_VALUE.test(title) || /[:!]$/.test(title)) return false
  if (title.split(/\s+/).length > 14 || draft.tight || next.tight) return false
  if (draft.links.some((link) => link.end - link.start >= title.length)) return false
  if (!standsAlone(draft, before, next)) return false
  const opensText = next.text.length > Math.min(40, title.length) || next.kind === 'item'
  return opensText || before === undefined || numberOf(next.text) !== undefined
}

function standsAlone(draft: Draft, before: Draft | undefined, next: Draft): boolean {
  return next.source.start > draft.source.end && (!before || before.source.end < draft.source.start)
}

/** Lines such as "Back to top" come again and again and head nothing. */
function repeatedLines(drafts: readonly Draft[]): Set<string> {
  const seen = new Map<string, number>()
  for (const draft of drafts) {
    const title = draft.kind === 'paragraph' ? titleText(draft) : undefined
    if (title !== undefined) seen.set(title, (seen.get(title) ?? 0) + 1)
  }
  return new Set([...seen].filter(([, count]) => count >= 3).map(([title]) => title))
}
