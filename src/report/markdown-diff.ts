// What a revision changes, as Markdown: what readers must be told first and in the open, the rest folded.
import type { Change } from '../model/change.ts'
import { type Finding, SEVERITIES } from '../model/finding.ts'
import type { DiffReport, NoticeDiff } from '../model/report.ts'
import { disarmCode, shorten } from './disarm.ts'
import { editorialWords } from './editorial-words.ts'
import { findingLine } from './markdown-findings.ts'
import type { Section } from './markdown-fit.ts'
import { type Links, lineLink, type Side } from './markdown-links.ts'
import {
  type Block,
  code,
  folded,
  glue,
  heading,
  type Inline,
  lineBreak,
  list,
  markdownOf,
  paragraph,
  strong,
  struck,
  table,
  words,
} from './markdown-tree.ts'
import { type RedlinePart, redline } from './redline.ts'
import { counted, severityCounts } from './text-words.ts'

export interface DiffStyle {
  readonly links?: Links
  readonly acknowledged?: ReadonlySet<string>
}

/** Characters of old and new wording that a table cell and a redline hold. */
const CELL = 400
const REDLINE = 1500

interface Item<T> {
  readonly notice: NoticeDiff
  readonly of: T
}

export function diffSections({ notices }: DiffReport, style: DiffStyle): Section[] {
  const several = notices.length > 1
  const changes = notices.flatMap((notice) => notice.changes.map((of): Item<Change> => ({ notice, of })))
  const findings = notices.flatMap((notice) => notice.findings.map((of): Item<Finding> => ({ notice, of })))
  const rank = ({ of }: Item<Finding>) => SEVERITIES.indexOf(of.severity)
  const ofStatus = (status: string) =>
    findings.filter(({ of }) => of.status === status).sort((a, b) => rank(a) - rank(b))
  const line = (side: Side) => (item: Item<Finding>) => [
    ...findingLine(sideOf(item.notice, side), side, item.of, style.links),
  ]
  return [
    section('notices', 'Notices', notices.filter(isNotable), (shown) => [list(shown.map(arrival))]),
    {
      ...section('material changes', 'What changes for readers', weighing(changes, 'material'), (shown) =>
        byNotice(shown, several, (rows) => table([HEAD, ...rows.map((item) => row(item, style))])),
      ),
      keptLongest: true,
    },
    section('new findings', 'New findings', ofStatus('new'), (shown) => [list(shown.map(line('new')))]),
    section('review items', 'To review', weighing(changes, 'review'), (shown) =>
      byNotice(shown, several, (items) => list(items.map((item) => reviewItem(item, style)))),
    ),
    restSection(notices, ofStatus('fixed'), ofStatus('existing'), line('old')),
  ]
}

/** Without items there is no section. */
function section<T>(
  items: string,
  title: string,
  all: readonly T[],
  render: (shown: readonly T[]) => readonly Block[],
): Section {
  return {
    items,
    count: all.length,
    render: (shown, cut) => {
      if (all.length === 0) return ''
      const body = shown === 0 ? [] : render(all.slice(0, shown))
      return markdownOf([heading(3, glue(title)), ...body, ...(cut === '' ? [] : [paragraph(glue(`${cut}.`))])])
    },
  }
}

function weighing(changes: readonly Item<Change>[], weight: Change['materiality']): readonly Item<Change>[] {
  return changes.filter(({ of }) => of.materiality === weight)
}

function byNotice<T>(
  items: readonly Item<T>[],
  several: boolean,
  render: (items: readonly Item<T>[]) => Block,
): Block[] {
  const notices = [...new Set(items.map(({ notice }) => notice))]
  return notices.flatMap((notice) => {
    const block = render(items.filter((item) => item.notice === notice))
    return several ? [heading(4, code(notice.file)), block] : [block]
  })
}

function isNotable({ status, oldFile }: NoticeDiff): boolean {
  return status === 'added' || status === 'removed' || oldFile !== undefined
}

function arrival({ status, file, oldFile }: NoticeDiff): Inline[] {
  if (status === 'added') return [code(file), glue(' is new')]
  if (status === 'removed') return [code(file), glue(' was removed')]
  return [code(file), glue(' was named '), code(oldFile ?? file)]
}

/** Three columns, with the law below the change: four are too many for a telephone. */
const HEAD = ['Change', 'Before', 'After'].map((title) => [glue(title)])

function row({ notice, of }: Item<Change>, { links, acknowledged }: DiffStyle): Inline[][] {
  const wording = sideBySide(of)
  const cell = (side: Side, text: readonly Inline[], place: Change['oldPlace']): Inline[] => {
    const where = place ? [glue(' ('), lineLink(links, side, sideOf(notice, side), place), glue(')')] : []
    return text.length === 0 ? [glue('-')] : [...text, ...where]
  }
  return [
    [...namesOf(of), ...seenMark(of, acknowledged), ...lawOf(of)],
    cell('old', wording.before, of.oldPlace),
    cell('new', wording.after, of.newPlace),
  ]
}

function lawOf({ law }: Change): Inline[] {
  return law.length === 0 ? [] : [lineBreak(), words(law.join(', '))]
}

/** What changed for readers; what it is about is added where neither the sentence nor the wording says it. */
function namesOf({ summary, subject, fact, before, after }: Change): Inline[] {
  const what = disarmCode(subject || fact)
  const said = disarmCode(summary)
  if (said === '') return [strong(words(shorten(what, CELL)))]
  const isKnown = [said, before ?? '', after ?? ''].some((text) => text.includes(what))
  const sentence = strong(words(shorten(said.slice(0, 1).toUpperCase() + said.slice(1), CELL)))
  return isKnown ? [sentence] : [sentence, lineBreak(), words(shorten(what, CELL))]
}

/** Both wordings, with what went struck out in the old one and what came set bold in the new one. */
function sideBySide({ before, after }: Change): { readonly before: Inline[]; readonly after: Inline[] } {
  const parts = before !== null && after !== null ? redline(before, after) : undefined
  const whole = (text: string | null) => (text === null ? [] : [words(shorten(text, CELL))])
  if (!parts?.some((part) => part.kind === 'same')) return { before: whole(before), after: whole(after) }
  return {
    before: redlined(parts.filter((part) => part.kind !== 'added')),
    after: redlined(parts.filter((part) => part.kind !== 'removed')),
  }
}

function reviewItem({ notice, of }: Item<Change>, { links, acknowledged }: DiffStyle): Inline[] {
  const places: Inline[] = [
    ...(of.oldPlace ? [lineLink(links, 'old', sideOf(notice, 'old'), of.oldPlace)] : []),
    ...(of.oldPlace && of.newPlace ? [glue(' → ')] : []),
    ...(of.newPlace ? [lineLink(links, 'new', sideOf(notice, 'new'), of.newPlace)] : []),
  ]
  const { before, after } = of
  const parts = (before !== null && after !== null ? redline(before, after) : undefined) ?? [
    ...(before === null ? [] : [{ kind: 'removed', text: before } as const]),
    ...(after === null ? [] : [{ kind: 'added', text: after } as const]),
  ]
  const name = [strong(words(shorten(of.subject || of.fact, CELL))), ...seenMark(of, acknowledged)]
  return [...name, glue(' ('), ...places, glue('): '), ...redlined(parts)]
}

function redlined(parts: readonly RedlinePart[]): Inline[] {
  let left = 2 * REDLINE
  return parts.flatMap(({ kind, text }, i) => {
    if (left <= 0) return []
    left -= text.length
    const piece = words(shorten(text, REDLINE))
    const shown = kind === 'same' ? piece : kind === 'removed' ? struck(piece) : strong(piece)
    return i === 0 ? [shown] : [glue(' '), shown]
  })
}

function seenMark({ fingerprint }: Change, acknowledged: ReadonlySet<string> | undefined): Inline[] {
  return acknowledged?.has(fingerprint) ? [glue(' (acknowledged)')] : []
}

/** Fixed findings are listed; those that stood there before, and edits without weight, are counted. */
function restSection(
  notices: readonly NoticeDiff[],
  fixed: readonly Item<Finding>[],
  existing: readonly Item<Finding>[],
  line: (item: Item<Finding>) => Inline[],
): Section {
  const edits = editorialWords(notices)
  const before = existing.map(({ of }) => of)
  const counts = [
    fixed.length > 0 ? counted(fixed.length, 'fixed finding') : '',
    before.length > 0 ? counted(before.length, 'existing finding') : '',
    edits === '' ? '' : 'editorial changes',
  ].filter((part) => part !== '')
  return {
    items: 'fixed findings',
    count: fixed.length,
    render: (shown, cut) => {
      if (counts.length === 0) return ''
      const said = [
        before.length > 0 ? `Findings that stood there before: ${severityCounts(before)}.` : '',
        edits === '' ? '' : `Editorial, without meaning for readers: ${edits}.`,
        cut === '' ? '' : `${cut}.`,
      ].filter((sentence) => sentence !== '')
      const listed = shown === 0 ? [] : [list(fixed.slice(0, shown).map((item) => [glue('fixed: '), ...line(item)]))]
      return markdownOf(folded(counts.join(', '), [...listed, ...said.map((sentence) => paragraph(glue(sentence)))]))
    },
  }
}

function sideOf(notice: NoticeDiff, side: Side): string {
  return side === 'old' ? (notice.oldFile ?? notice.file) : notice.file
}
