// Paragraphs whose lines are things of their own: headings, typed bullets and address lines without a blank line between.
import { HARD_BREAK } from '../text/breaks.ts'
import type { Span } from '../text/span.ts'
import { cut, type Draft, trimmed } from './draft.ts'
import { numberOf } from './numbering.ts'

/** Bullets typed by hand; "o" only before a blank, as some editors paste it. */
const BULLET = /^\s*(?:[•·▪◦●○■□➢►✓✔–—*-]|o(?=\s{1,4}\p{Lu}))\s+/u
/** A line longer than this is a paragraph, not one line of an address or a list. */
const LONG = 140

/** Splits where the lines of a paragraph do not read on; everything else is passed through. */
export function splitLines(drafts: readonly Draft[], nextGroup: () => number): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.kind !== 'paragraph') return [draft]
    return linesOf(draft, nextGroup)
  })
}

function linesOf(wrapped: Draft, nextGroup: () => number): Draft[] {
  const draft = { ...wrapped, text: withHardBreaks(withoutExportBreaks(wrapped.text)) }
  const lines = brokenLines(draft.text)
  const first = lines[0]
  if (!first) return []
  if (lines.length === 1) return bulleted(draft, first, nextGroup)
  if (isUnmarkedList(draft, lines)) {
    const group = nextGroup()
    return lines.map((line) => itemOf(draft, line, 0, group))
  }
  const parts: Draft[] = []
  let open: Span | undefined
  let group = 0
  const close = () => {
    if (open) parts.push(trimmed(cut(draft, open.start, open.end), { tight: parts.length > 0 }))
    open = undefined
  }
  for (const [at, line] of lines.entries()) {
    const text = draft.text.slice(line.start, line.end)
    const bullet = BULLET.exec(text)
    if (bullet) {
      close()
      group ||= nextGroup()
      parts.push(itemOf(draft, line, bullet[0].length, group))
    } else if (text.length > LONG || isHeadingLine(draft, line, lines[at + 1])) {
      close()
      group = 0
      parts.push(trimmed(cut(draft, line.start, line.end), { tight: parts.length > 0 }))
    } else {
      group = 0
      open = { start: open?.start ?? line.start, end: line.end }
    }
  }
  close()
  return parts
}

/** Lines that all begin in lower case and were not wrapped: a list that lost its bullets. */
function isUnmarkedList(draft: Draft, lines: readonly Span[]): boolean {
  return lines.every((line) => /^\s*\p{Ll}/u.test(draft.text.slice(line.start, line.start + 8)))
}

function bulleted(draft: Draft, line: Span, nextGroup: () => number): Draft[] {
  const bullet = BULLET.exec(draft.text)
  return bullet ? [itemOf(draft, line, bullet[0].length, nextGroup())] : [draft]
}

function itemOf(draft: Draft, line: Span, marker: number, group: number): Draft {
  return trimmed(cut(draft, line.start + marker, line.end, { kind: 'item', depth: 1, group, marker: '-' }))
}

/** Soft breaks become hard ones where the author did not simply wrap the text. */
function withHardBreaks(text: string): string {
  if (!text.includes('\n')) return text
  if (!isWrapped(text)) return text.replaceAll('\n', HARD_BREAK)
  return text.replace(/\n/g, (sign, at: number) => (BULLET.test(text.slice(at + 1, at + 8)) ? HARD_BREAK : sign))
}

/** Shortest line that is read as running on into the next one. */
const RUNNING = 40

/** Hard breaks become soft where an export ended every line of running prose with one, so that sentences go on in lower case. */
function withoutExportBreaks(text: string): string {
  if (!text.includes(HARD_BREAK)) return text
  const lines = text.split(HARD_BREAK)
  if (lines.every(beginsLower)) return text
  const open = lines.map((line) => line.length >= RUNNING && !/[.!?:;]\s*$/.test(line))
  const runsOn = lines.map((line, at) => open[at - 1] === true && beginsLower(line))
  const exported = runsOn.includes(true)
  let inList = false
  return lines.reduce((joined, line, at) => {
    const before = lines[at - 1] ?? ''
    inList = /:\s*$/.test(before) || (inList && !/[.!?]\s*$/.test(before))
    const joins = exported && open[at - 1] === true && !inList && !BULLET.test(line)
    return `${joined}${joins ? '\n' : HARD_BREAK}${line}`
  })
}

function beginsLower(line: string): boolean {
  return /^\s*\p{Ll}/u.test(line)
}

function brokenLines(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf(HARD_BREAK, start)
    const end = at < 0 ? text.length : at
    if (end > start) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** True where each line but the last is so full that the next word did not fit, or ends inside a sentence in lower case. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n')
  if (lines.length < 2) return true
  const width = Math.max(...lines.map((line) => line.length))
  if (width < 45) return false
  let full = 0
  for (let at = 0; at < lines.length - 1; at++) {
    const [line, next] = [lines[at] ?? '', lines[at + 1] ?? '']
    const word = next.trimStart().split(' ')[0] ?? ''
    if (line.length + 1 + word.length > width - 12 || /^\p{Ll}/u.test(next.trimStart()) || /[.!?:;,]$/.test(line))
      full++
  }
  return full >= (lines.length - 1) * 0.7
}

function isHeadingLine(draft: Draft, line: Span, next: Span | undefined): boolean {
  if (!next) return false
  const text = draft.text.slice(line.start, line.end).trim()
  const following = draft.text.slice(next.start, next.end).trim()
  if (text.length > 100 || following.length < 30) return false
  const bold = draft.strong.some((span) => span.start <= line.start + 1 && span.end >= line.start + text.length - 1)
  const numbered = numberOf(text) !== undefined && !/[.;,]$/.test(text) && numberOf(following) === undefined
  return (bold && !/[.;,]$/.test(text)) || (numbered && following.length > text.length) || isCapitals(text)
}

/** A line in capitals, of at least two words or eight letters. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 8 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}
