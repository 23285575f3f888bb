// Names of recipients: in tables under their header, in lists that a lead introduces, and in running text.
import type { Block } from '../../model/outline.ts'
import type { Span } from '../../text/span.ts'
import { isPartOfProgram, UNLIMITED } from './announced-names.ts'
import { isLinkedName } from './linked-names.ts'
import { findCompanies, looksLikeName } from './name.ts'
import { isContentsEntry, isKind, isShouted, isStreet } from './not-names.ts'
import { isOrdinary } from './ordinary-words.ts'
import { partiesOf } from './parties.ts'
import { isRecord, isUnderDenial, titleOf } from './record.ts'
import type { Sentence } from './scan.ts'
import { has, isUnder, keysOf, leadSentence, marksOf, oneLine, type View } from './view.ts'

export interface NamedRecipient {
  readonly block: Block
  readonly span: Span
  readonly name: string
  readonly purpose?: string
}

export function namedRecipients(view: View): NamedRecipient[] {
  return view.outline.blocks.flatMap((block) => namesOf(view, block).filter((named) => !isStreet(block, named)))
}

function namesOf(view: View, block: Block): NamedRecipient[] {
  if (block.kind === 'head' || block.kind === 'code') return []
  if (block.kind === 'heading') return inHeading(view, block)
  if (block.kind === 'row') return inRow(view, block)
  const listed = block.kind === 'item' ? inItem(view, block) : inLines(view, block)
  return listed.length > 0 ? listed : inText(view, block)
}

/** A heading that is the name of a service to whose site the notice links. */
function inHeading(view: View, block: Block): NamedRecipient[] {
  const name = nameIn(view, block.text.replace(/[\s:]+$/, ''))
  const words = name?.split(/\s+/) ?? []
  if (name === undefined || words.length > 5) return []
  // "Hosting by Example" and "2.1 Improving Example" say more than a name.
  if (words.some((word) => /^\p{Ll}+$|^\d/u.test(word))) return []
  if (!words.some((word) => word.length >= 4 && isLinkedName(view, word))) return []
  const start = block.text.indexOf(name)
  return [{ block, span: { start, end: start + name.length }, name }]
}

function inRow(view: View, block: Block): NamedRecipient[] {
  const columns = (block.cells ?? []).map((cell) => ({ cell, keys: keysOf(view, cell.header) }))
  const column = columns.find(
    ({ keys }) => keys.has('recipient.header') && !keys.has('purpose.header') && !keys.has('data.header'),
  )
  if (!column) return columns.length > 0 && isUnder(view, block, 'recipients') ? inText(view, block) : []
  const { start, end } = column.cell
  const text = block.text.slice(start, end).split(/[\u2028\u2029]/)[0] ?? ''
  const name = nameIn(view, text)
  if (name === undefined) return []
  const why = columns.find(({ keys }) => keys.has('purpose.header'))?.cell
  const purpose = why ? oneLine(block.text.slice(why.start, why.end), 160) : ''
  const at = block.text.indexOf(name, start)
  return [{ block, span: { start: at, end: at + name.length }, name, ...(purpose ? { purpose } : {}) }]
}

/** The name at the head of an item in a list of recipients. */
function inItem(view: View, block: Block): NamedRecipient[] {
  if (isContentsEntry(block)) return []
  const lead = leadSentence(view, block)
  const introduced =
    lead !== undefined &&
    lead.block.kind !== 'heading' &&
    has(lead, 'recipient.lead') &&
    !has(lead, 'purpose.lead', 'right.frame', 'retention.keep', 'retention.label')
  if (!introduced && (!isUnder(view, block, 'recipients') || isUnderDenial(view, block))) return []
  if (lead !== undefined && has(lead, 'data.lead') && !has(lead, 'recipient.lead')) return []
  const title = titleOf(block)
  if (isRecord(view, block) && !keysOf(view, title).has('recipient.header')) return []
  const head = title || headOf(block.text)
  const several = companiesAtHead(block.text)
  const name = several.length > 1 ? undefined : nameIn(view, head)
  // "Hosting: Example Cloud, Sample Mail": the title names a function, and the names follow.
  const behind = title === '' || several.length > 1 ? [] : namesBehind(view, block.text.slice(title.length))
  const names = several.length > 1 ? several : name !== undefined ? [name] : behind
  return names.map((found) => {
    const at = block.text.indexOf(found)
    return { block, span: { start: at, end: at + found.length }, name: found }
  })
}

function namesBehind(view: View, text: string): string[] {
  const value = (text.split(/[.\u2028\u2029]\s|\s[-–—]\s/)[0] ?? '')
    .replace(/^[\s:.–—-]+/, '')
    .replace(/\([^)]*\)/g, '')
  // "In case of a merger, takeover or sale" names nobody.
  if (value.length > 120 || /^\p{Ll}+\s/u.test(value)) return []
  return value
    .split(/,|;|\s(?:and|und|en|et|or|oder|of|ou)\s|\s&\s/)
    .flatMap((part) => nameIn(view, part.trim()) ?? nameBefore(view, part.trim()) ?? [])
}

/** "Example Cloud for the storage of files" names Example Cloud. */
function nameBefore(view: View, text: string): string | undefined {
  const name =
    /^(\p{Lu}[\p{L}\p{N}.]*(?:\s\p{Lu}[\p{L}\p{N}.]*){0,3})\s(?:for|to|für|zur|zum|voor|om|pour|afin)\s/u.exec(
      text,
    )?.[1]
  return name === undefined || isOrdinary(view, name) ? undefined : name
}

/** "Example, Inc. (US) and Sample, Inc. (US) - for mail": the companies before what they do. */
function companiesAtHead(text: string): string[] {
  const head = text.slice(0, 200).split(/\s[—–-]\s|:\s/)[0] ?? ''
  return findCompanies(head).map(({ start, end }) => head.slice(start, end))
}

/** What an item is about: a company with its legal form, else the text before the first sign that sets the rest apart. */
function headOf(text: string): string {
  const company = findCompanies(text.slice(0, 120))[0]
  if (company?.start === 0) return text.slice(0, company.end)
  return text.split(/[\u2028\u2029(:–—]|, | - |\. /)[0] ?? ''
}

const LEADING = /^\s*((?:\p{Lu}[\p{L}\p{N}&.-]*|[a-z]+[A-Z]\w*)(?:\s+\p{Lu}[\p{L}\p{N}&.-]*){0,2})/u

/** Lines under a line of column titles: a table that lost its borders. */
function inLines(view: View, block: Block): NamedRecipient[] {
  const [titles, ...lines] = block.text.split('\u2028')
  if (!titles || lines.length === 0 || titles.length > 120 || /[.!?]$/.test(titles)) return []
  const keys = keysOf(view, titles)
  if (
    !keys.has('recipient.header') ||
    !(keys.has('purpose.header') || keys.has('transfer.location') || lines.length > 2)
  )
    return []
  let at = titles.length + 1
  return lines.flatMap((line) => {
    const start = at
    at += line.length + 1
    const company = findCompanies(line)[0]
    const name = company && company.start < 4 ? line.slice(company.start, company.end) : (LEADING.exec(line)?.[1] ?? '')
    if (name.length < 3 || (!company && isOrdinary(view, name))) return []
    const from = block.text.indexOf(name, start)
    return [{ block, span: { start: from, end: from + name.length }, name }]
  })
}

/** A short text as a name, where it is not a kind of recipient. */
function nameIn(view: View, text: string): string | undefined {
  if (isKind(text)) return undefined
  const company = findCompanies(text)[0]
  // Where nothing else follows, the stop of "Ltd." is the form's.
  if (company) return text.slice(company.start, text.slice(company.end).trim() === '.' ? text.length : company.end)
  const name = (text.split(/[,(]/)[0] ?? '').trim()
  if (!looksLikeName(name) || name.length > 50) return undefined
  return isOrdinary(view, name) ? undefined : name
}

/** Companies by legal form where sharing is spoken of, and capitalised names right behind "we use". */
function inText(view: View, block: Block): NamedRecipient[] {
  const place = partiesOf(view)
  const around = isUnder(view, block, 'recipients', 'cookies', 'transfers')
  return (view.blocks[block.index]?.sentences ?? []).flatMap((sentence) => {
    if (has(sentence, 'controller.term', 'dpo.term', 'representative.term', 'complaint.phrase')) return []
    const shares = around || has(sentence, 'recipient.lead', 'recipient.uses')
    if (!shares || place.ownBlocks.has(block.index) || namesController(view, block)) return []
    const said = block.text.slice(sentence.start, sentence.end)
    const companies = findCompanies(said)
      .filter(({ start, end }) => !isKind(said.slice(start, end)))
      .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }))
    const used = afterUse(view, sentence, companies).filter((span) => !isChosenByReader(sentence, span))
    const found = [...companies, ...used]
    if (found.length === 0 || PARTY.test(said) || isShouted(said)) return []
    return found.map((span) => ({
      block,
      span,
      name: block.text.slice(span.start, span.end),
    }))
  })
}

/** Names under a heading on the controller alone are its own or those of who runs the site for it. */
function namesController(view: View, block: Block): boolean {
  const topics = view.topics[block.section]
  return topics?.size === 1 && topics.has('controller')
}

/** Characters behind a name within which words still speak of it: further off, a long sentence is about something else. */
const SOON = 80

/** "Log in with Example", "share on Example": the reader picks the service. A single word tells that a name is none, not what is done. */
function isChosenByReader(sentence: Sentence, name: Span): boolean {
  return marksOf(sentence, 'recipient.not').some(({ from, to, start }) => to - from > 1 && start < name.end + SOON)
}

/** Example Ltd and its sisters ("we", "us"): the parties that speak. */
const PARTY = /["“„«]\s?(?:we|us|our|wir|uns|wij|ons|onze|nous|notre)[\s,]?["”“»]/i

const CAPITALISED =
  /^\s*(?:the\s+)?["“„«']?((?:\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]|[a-z]+[A-Z][\p{L}\p{N}]*)(?:\s+(?:\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]|\d+)){0,3})/u

/** What parts the names of a row: "Example (mail), Sample and Other". */
const NEXT =
  /^\s*(?:\([^()]{0,80}\)\s*)?(?:,\s*(?:and|or|und|oder|en|of|et|ou)?|and|or|und|oder|en|of|et|ou|&)\s+(?=\p{Lu}|[a-z]+[A-Z])/u
/** Names of a row that are read. */
const ROW = 12

/** "we use Example Mail, Sample and Other for ...": capitalised names right behind the words that announce them. */
function afterUse(view: View, sentence: Sentence, companies: readonly Span[]): Span[] {
  const text = sentence.block.text
  return marksOf(sentence, 'recipient.uses').flatMap((mark) => {
    const row: Span[] = []
    const unlimited = UNLIMITED.exec(text.slice(mark.end, Math.min(sentence.end, mark.end + 80)))
    for (let at = mark.end + (unlimited?.[0].length ?? 0); row.length < ROW; ) {
      const span = capitalisedAt(text, at, sentence.end)
      if (!span) break
      // Behind a company with its legal form stands its address as often as another name.
      if (companies.some((company) => company.start < span.end && span.start < company.end)) break
      row.push(span)
      const next = NEXT.exec(text.slice(span.end, Math.min(sentence.end, span.end + 120)))
      if (!next) break
      at = span.end + next[0].length
    }
    return row.filter((span) => isNameOfOther(view, text, span) && !isTaken(sentence, span, companies))
  })
}

function capitalisedAt(text: string, from: number, end: number): Span | undefined {
  const match = CAPITALISED.exec(text.slice(from, Math.min(end, from + 80)))
  const name = match?.[1]
  if (!match || name === undefined) return undefined
  const start = from + match[0].length - name.length
  return { start, end: start + name.length }
}

function isNameOfOther(view: View, text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end)
  if (name.length < 3 || isOrdinary(view, name) || isPartOfProgram(text.slice(end, end + 40))) return false
  // Every German noun has a capital: one word alone tells nothing there, unless the notice links to a site of that name.
  if (view.lexicon.tag === 'de' && !/\s|\p{Ll}\p{Lu}/u.test(name) && !isLinkedName(view, name)) return false
  // "Example, our chat": a product of the notice's own.
  return !/^,\s+our\b/.test(text.slice(end, end + 8))
}

/** What stands between a product and its company: "Example Forms (Example Inc.)", "Example Forms, a service of the firm Example Inc.". */
const OF =
  /^["”“»'\s,]{0,3}(?:\(|(?:(?:a|an|ein|eine|einen|einem|einer|een|un|une|der|die|das|the|de|het|la|le)\s+)?(?:[\p{L}-]+\s+)?(?:by|of|from|von|vom|der|des|van|de|du|door|par)\s+)(?:(?:the|der|die|de|la|het|firma|company|société|firm|bedrijf)\s+)*$/iu

function isTaken(sentence: Sentence, span: Span, companies: readonly Span[]): boolean {
  return (
    companies.some((company) => company.start < span.end + 2 && span.start < company.end) ||
    companies.some((company) => OF.test(sentence.block.text.slice(span.end, Math.max(span.end, company.start)))) ||
    sentence.marks.some(({ meaning, ...at }) => meaning.of !== 'lexicon' && at.start < span.end && span.start < at.end)
  )
}
