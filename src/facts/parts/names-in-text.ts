// Names of recipients in running text: companies where sharing is spoken of, and what stands behind words that announce names.
import type { Block } from '../../model/outline.ts'
import type { Span } from '../../text/span.ts'
import { isPartOfProgram, UNLIMITED } from './announced-names.ts'
import { isLinkedName } from './linked-names.ts'
import { findCompanies } from './name.ts'
import { isKind, isShouted } from './not-names.ts'
import { isOrdinary } from './ordinary-words.ts'
import { partiesOf } from './parties.ts'
import type { Mark, Sentence } from './scan.ts'
import { has, isUnder, marksOf, type View } from './view.ts'

export interface NamedRecipient {
  readonly block: Block
  readonly span: Span
  readonly name: string
  readonly purpose?: string
}

/** Companies by legal form where sharing is spoken of, and capitalised names right behind "we use". */
export function namesInText(view: View, block: Block): NamedRecipient[] {
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
    if (found.length === 0 || isSpeaking(said) || isShouted(said)) return []
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
const PARTY =
  /["“„«]\s?(?:we|us|our|wir|uns|wij|ons|onze|nous|notre)[\s,]?["”“»]|(?:^|[\n\u2028\u2029])\s*(?:we|wir|wij|nous),?\s(?:including|einschließlich|inklusive|waaronder|inclusief|y compris)\s/i

/** Whether a text introduces companies as those that speak. */
export function isSpeaking(text: string): boolean {
  return PARTY.test(text)
}

const CAPITALISED =
  /^\s*(?:the\s+)?["“„«']?((?:\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]|[a-z]+[A-Z][\p{L}\p{N}]*)(?:\s+(?:\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]|\d+)){0,3})/u

/** What parts the names of a row: "Example (mail), Sample and Other". */
const NEXT =
  /^\s*(?:\([^()]{0,80}\)\s*)?(?:,\s*(?:and|or|und|oder|en|of|et|ou)?|and|or|und|oder|en|of|et|ou|&)\s+(?=[\p{L}\d])/u
/** Names of a row that are read, and how many it takes to be one in which a name may go on in lower case. */
const [ROW, LONG_ROW] = [40, 3]
/** A part of a long row up to the next comma: "Example ads", "example". */
const PART =
  /^\s*((?:[\p{L}\p{N}][\p{L}\p{N}&.-]*\s){0,2}[\p{L}\p{N}][\p{L}\p{N}&.-]*[\p{L}\p{N}])(?=\s*(?:,|\.?$|\.\s))/u

/** "we use Example Mail, Sample and Other for ...": capitalised names right behind the words that announce them. */
function afterUse(view: View, sentence: Sentence, companies: readonly Span[]): Span[] {
  const text = sentence.block.text
  const uses = marksOf(sentence, 'recipient.uses').filter((mark) => !isSource(sentence, mark))
  const starts = [...uses.map(({ end }) => end), ...behindCompanyWords(sentence)]
  return starts.flatMap((start) => {
    const ahead = text.slice(start, Math.min(sentence.end, start + 80))
    const row = rowFrom(
      text,
      start + (UNLIMITED.exec(ahead) ?? COLON.exec(ahead) ?? [''])[0].length,
      sentence.end,
      companies,
    )
    return row.filter((span) => isNameOfOther(view, text, span) && !isTaken(sentence, span, companies))
  })
}

/** "We receive your name from third parties such as Example": Example gives data and gets none. */
function isSource(sentence: Sentence, announcing: Mark): boolean {
  if (has(sentence, 'recipient.lead')) return false
  return marksOf(sentence, 'source.phrase').some(
    ({ from, to }) => from < announcing.from && announcing.from - to <= SOURCE,
  )
}

/** Words between those on a source and those that announce its name. */
const SOURCE = 12

const COLON = /^\s?:(?=\s)/

function rowFrom(text: string, from: number, end: number, companies: readonly Span[]): Span[] {
  const row: Span[] = []
  for (let at = from; row.length < ROW; ) {
    const span = (row.length >= LONG_ROW ? partAt(text, at, end) : undefined) ?? capitalisedAt(text, at, end)
    if (!span) break
    // Behind a company with its legal form stands its address as often as another name.
    if (companies.some((company) => company.start < span.end && span.start < company.end)) break
    row.push(span)
    const next = NEXT.exec(text.slice(span.end, Math.min(end, span.end + 120)))
    if (!next) break
    at = span.end + next[0].length
  }
  return row
}

function partAt(text: string, from: number, end: number): Span | undefined {
  const match = PART.exec(text.slice(from, Math.min(end, from + 60)))
  return match?.[1] === undefined
    ? undefined
    : { start: from + match[0].length - match[1].length, end: from + match[0].length }
}

/** "with the company Example", "avec la société Example": words for a company, right before its name. */
const COMPANY_WORD =
  /(?<![\p{L}])(?:compan(?:y|ies)|firms?|soci[ée]tés?|entreprises?|prestataires?|hébergeurs?|Firmen?|Unternehmen|Dienstleisters?|bedrij(?:f|ven)|dienstverleners?|leveranciers?)(?=\s+["“„«]?\s?(?:\p{Lu}|[a-z]+[A-Z]))/gu

function behindCompanyWords({ block, start, end }: Sentence): number[] {
  return [...block.text.slice(start, end).matchAll(COMPANY_WORD)].map((match) => start + match.index + match[0].length)
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
