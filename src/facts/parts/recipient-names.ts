// Names of recipients: in tables under their header, in lists that a lead introduces, and in running text.
import type { Block } from '../../model/outline.ts'
import { isLinkedName } from './linked-names.ts'
import { findCompanies, looksLikeName } from './name.ts'
import { isSpeaking, type NamedRecipient, namesInText } from './names-in-text.ts'
import { isContentsEntry, isKind, isPhrase, isStreet } from './not-names.ts'
import { isOrdinary } from './ordinary-words.ts'
import { isRecord, isUnderDenial, titleOf } from './record.ts'
import { has, isUnder, keysOf, leadSentence, oneLine, type View } from './view.ts'

export type { NamedRecipient } from './names-in-text.ts'

export function namedRecipients(view: View): NamedRecipient[] {
  return view.outline.blocks.flatMap((block) => namesOf(view, block).filter((named) => !isStreet(block, named)))
}

function namesOf(view: View, block: Block): NamedRecipient[] {
  if (block.kind === 'head' || block.kind === 'code') return []
  if (block.kind === 'heading') return inHeading(view, block)
  if (block.kind === 'row') return inRow(view, block)
  const listed = block.kind === 'item' ? inItem(view, block) : inLines(view, block)
  return listed.length > 0 ? listed : namesInText(view, block)
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
  if (!column) return columns.length > 0 && isUnder(view, block, 'recipients') ? namesInText(view, block) : []
  const { start, end } = column.cell
  const text = block.text.slice(start, end).split(/[\u2028\u2029]/)[0] ?? ''
  const name = nameIn(view, text)
  if (name === undefined) return []
  const why = columns.find(({ keys }) => keys.has('purpose.header'))?.cell
  const purpose = why ? oneLine(block.text.slice(why.start, why.end), 160) : ''
  const at = block.text.indexOf(name, start)
  return [{ block, span: { start: at, end: at + name.length }, name, ...(purpose ? { purpose } : {}) }]
}

/** UTF-16 units of an item in which it says whom it is about. */
const HEAD = 240

/** The name at the head of an item in a list of recipients. */
function inItem(view: View, block: Block): NamedRecipient[] {
  if (isContentsEntry(block) || isSpeaking(block.text.slice(0, HEAD))) return []
  const lead = leadSentence(view, block)
  const introduced =
    lead !== undefined &&
    lead.block.kind !== 'heading' &&
    has(lead, 'recipient.lead') &&
    !has(lead, 'purpose.lead', 'right.frame', 'retention.keep', 'retention.label')
  const listed = introduced || isAmongProviders(view, block)
  if (!listed && (!isUnder(view, block, 'recipients') || isUnderDenial(view, block))) return []
  if (lead !== undefined && has(lead, 'data.lead') && !has(lead, 'recipient.lead')) return []
  const title = titleOf(block)
  if (isRecord(view, block) && !keysOf(view, title).has('recipient.header')) return []
  const head = title || headOf(block.text)
  const several = companiesAtHead(block.text)
  const name = several.length > 1 ? undefined : (nameIn(view, head) ?? nameBefore(view, head))
  // "Hosting: Example Cloud, Sample Mail": the title names a function, and the names follow.
  const behind = title === '' || several.length > 1 ? [] : namesBehind(view, block.text.slice(title.length))
  const names = several.length > 1 ? several : name !== undefined ? [name] : behind
  return names.map((found) => {
    const at = block.text.indexOf(found)
    return { block, span: { start: at, end: at + found.length }, name: found }
  })
}

/** "Addresses of the providers:" and a company with its legal form at the head of each item. */
function isAmongProviders(view: View, block: Block): boolean {
  const lead = leadSentence(view, block)
  if (lead === undefined || lead.block.kind === 'heading' || !/:\s*$/.test(lead.block.text)) return false
  return (
    has(lead, 'recipient.header') &&
    !has(lead, 'negation') &&
    (findCompanies(block.text.slice(0, 90))[0]?.start ?? 9) < 3
  )
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
  return name === undefined || isPhrase(text.slice(0, name.length + 1)) || isOrdinary(view, name) ? undefined : name
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
  return text.split(/[\u2028\u2029(:–—|]|, | - |\. /)[0] ?? ''
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
  if (!looksLikeName(name) || name.length > 50 || isPhrase(name)) return undefined
  return isOrdinary(view, name) || isChapterTitle(view, name) ? undefined : name
}

/** "Children's Privacy", "Your Rights": what the notice speaks of next, not whom it names. */
function isChapterTitle(view: View, name: string): boolean {
  const keys = keysOf(view, name)
  return CHAPTERS.some((topic) => keys.has(`topic.${topic}`))
}

const CHAPTERS = ['children', 'rights', 'retention', 'complaint', 'changes', 'transfers', 'definitions'] as const
