// Text that lost its form on the way to Markdown: prose with every line a paragraph, and lists with every item one.
import { cut, type Draft, trimmed } from './draft.ts'
import { numberOf } from './numbering.ts'

/** Longest line of a page, and how many of them make a page that was cut into lines. */
const [PAGE_LINE, PAGE_LINES] = [150, 24]
/** Share of the longest line from which a line without a stop runs on into the next. */
const FULL = 0.7
/** Longest item of a list that lost its bullets, and of one that still has its letters. */
const [LONG_ITEM, LONG_LETTERED] = [320, 900]
const STOPPED = /[.:;!?]["”’»)\]]*\s*$/
const BEGINS_LOWER = /^\s*\p{Ll}/u
/** "...;" or "..., and": more of the list follows. */
const GOES_ON = /(?:[;,]|[;,]\s*(?:and|or|und|oder|en|of|et|ou)(?:\/(?:or|oder|of|ou))?)\s*$/
const LEADS_IN = /:\s*$/

/** Joins the lines of prose that an export of a page made paragraphs of. */
export function joinPageLines(drafts: readonly Draft[]): Draft[] {
  const lines = drafts.filter(({ kind }) => kind === 'paragraph')
  const width = Math.max(0, ...lines.map(({ text }) => text.length))
  if (lines.length < PAGE_LINES || width > PAGE_LINE) return [...drafts]
  const joined: Draft[] = []
  for (const [at, draft] of drafts.entries()) {
    const before = joined.at(-1)
    const last = drafts[at - 1]?.text
    if (before && last && isLine(before) && isLine(draft) && readsOn(last, draft.text, width))
      joined[joined.length - 1] = append(before, draft)
    else joined.push(draft)
  }
  return joined
}

function isLine({ kind, depth }: Draft): boolean {
  return kind === 'paragraph' && depth === 0
}

function readsOn(line: string, next: string, width: number): boolean {
  if (STOPPED.test(line) || numberOf(next) !== undefined) return false
  return BEGINS_LOWER.test(next) || (line.length >= FULL * width && line.length >= 45)
}

function append(draft: Draft, next: Draft): Draft {
  const offset = draft.text.length + 1
  const moved = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): T[] =>
    spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }))
  return {
    ...draft,
    text: `${draft.text} ${next.text}`,
    runs: [...draft.runs, ...next.runs.map((run) => ({ ...run, at: run.at + offset }))],
    source: { start: draft.source.start, end: next.source.end },
    strong: [...draft.strong, ...moved(next.strong)],
    links: [...draft.links, ...moved(next.links)],
  }
}

/** Paragraphs behind a lead-in that go on from one to the next ("...;", "a) ...") are the items of a list. */
export function itemsOfParagraphs(drafts: readonly Draft[], nextGroup: () => number): Draft[] {
  const made = [...drafts]
  for (let at = 0; at < drafts.length; at++) {
    const lead = drafts[at]
    if (!lead || (lead.kind !== 'paragraph' && lead.kind !== 'heading') || !LEADS_IN.test(lead.text)) continue
    const end = endOfList(drafts, at + 1)
    if (end - at <= 2) continue
    const group = nextGroup()
    for (let item = at + 1; item < end; item++) {
      const draft = drafts[item]
      if (draft) made[item] = itemOf(draft, group)
    }
    at = end - 1
  }
  return made
}

/** Index behind the last paragraph of the list that begins at `from`; `from` where there is none. */
function endOfList(drafts: readonly Draft[], from: number): number {
  let at = from
  for (; at < drafts.length; at++) {
    const [before, draft] = [drafts[at - 1], drafts[at]]
    if (!draft || !couldBeItem(draft)) break
    const letter = letterOf(draft)
    const counted = letter === at - from + 1
    const wentOn = at > from && before !== undefined && GOES_ON.test(before.text)
    const begins = at === from && (GOES_ON.test(draft.text) || BEGINS_LOWER.test(draft.text))
    const lower = at > from && BEGINS_LOWER.test(draft.text)
    if (!(counted || begins || wentOn || lower)) break
    const closes = letter === undefined && !GOES_ON.test(draft.text) && STOPPED.test(draft.text)
    if (closes && !BEGINS_LOWER.test(drafts[at + 1]?.text ?? '')) return at + 1
  }
  return at
}

function couldBeItem(draft: Draft): boolean {
  const longest = letterOf(draft) === undefined ? LONG_ITEM : LONG_LETTERED
  return isLine(draft) && draft.text.length <= longest && !LEADS_IN.test(draft.text)
}

/** "(a)" is 1, "b)" is 2; undefined for text without a letter before it. */
function letterOf({ text }: Draft): number | undefined {
  const number = numberOf(text)
  return number?.style === 'letter' ? number.value : undefined
}

function itemOf(draft: Draft, group: number): Draft {
  const number = numberOf(draft.text)
  const start = number?.style === 'letter' ? number.length : 0
  return trimmed(cut(draft, start, draft.text.length, { kind: 'item', depth: 1, group, marker: '-' }))
}
