// Names of companies and other bodies in running text: by legal form, or by capitals where a name is expected.
import { remember } from '../../text/remember.ts'
import type { Span } from '../../text/span.ts'

/** Legal forms that certify an identity, longest first. */
const FORM =
  /(?:^|[\s,])(GmbH\s*&\s*Co\.?\s*KG(?:aA)?|Sp\. z o\.o\.|S\.?\s?à\.?\s?r\.?\s?l\.?|Pty\.? Ltd\.?|Co\.,? Ltd\.?|Pte\.? Ltd\.?|L\.L\.C\.|S\.A\.R\.L\.|S\.A\.S\.?U?\.?|S\.p\.A\.|S\.r\.l\.|B\.V\.|N\.V\.|S\.A\.|S\.L\.|e\.\s?V\.|e\.\s?K\.|Gesellschaft mbH|mbH|GbR|V\.O\.F\.|Corporation|Limited|CLG|CIC|CIO|GesmbH|Company|SASU|SARL|EURL|GmbH|gGmbH|ASBL|Corp\.?|Inc\.?|LLC|LLP|Ltd\.?|PLC|plc|PBC|VZW|vzw|SAS|SNC|ApS|A\/S|OHG|KGaA|DAC|OÜ|Oyj?|UG|AG|KG|SE|AB|AS|SA|BV|NV|eG)(?:(?<=\.)|(?![\p{L}\p{N}]))/gu
const TOKEN =
  /[\p{Lu}\p{N}][\p{L}\p{N}&.'’+-]*|&|de|du|des|der|van|von|und|et|en|and|of|for|the|la|le|am|im|zu|zum|zur|vom|für|aan|op|te|aux?|sur/u
export const JOIN =
  /^(?:&|de|du|des|der|van|von|und|et|en|and|of|for|the|la|le|am|im|zu|zum|zur|vom|für|aan|op|te|aux?|sur)$/
/** Articles and words for a company that stand before its name. */
const LEAD =
  /^(?:(?:Die|Der|Das|Den|Dem|The|De|Het|La|Le|Les|Firma|Unternehmen|Gesellschaft|Anbieter|Dienste?|Société|Bedrijf|Company|Wir|We|Wij|Nous)\s+)+(?=\p{Lu}|\p{N})/u
const PREFIX =
  /\b(Stichting|Vereniging|Coöperatie|Association|Fondation|Stiftung|Verein|Foundation)[ \t\n]+(?:[\p{Lu}][\p{L}\p{N}.&'’-]*(?:[ \t\n]+(?=[\p{Lu}])|[ \t\n]+(?=(?:van|voor|de|des|du|der|of|en|et)[ \t\n]+\p{Lu})(?:van|voor|de|des|du|der|of|en|et)[ \t\n]+)?){1,6}/gu
const MAX_TOKENS = 7
const BACK = 90

/** Characters of the texts of which is remembered what they name: several readers look at the same sentences. */
const ROOM = 100_000

/** Names with a legal form, in order. Spans leave out articles and labels before the name. */
export const findCompanies: (text: string) => readonly Span[] = remember(companiesIn, ROOM)

function companiesIn(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(FORM)) {
    const form = match[1] ?? ''
    const end = match.index + match[0].length - (endsSentence(text, match.index + match[0].length) ? 1 : 0)
    const start = nameStart(text, match.index + match[0].length - form.length, found.at(-1)?.end)
    if (start === undefined) continue
    found.push({ start: start + (LEAD.exec(text.slice(start, end))?.[0].length ?? 0), end })
  }
  for (const match of text.matchAll(PREFIX)) {
    const name = match[0].trimEnd().replace(/(\p{Ll}{2})\.$/u, '$1')
    const span = { start: match.index, end: match.index + name.length }
    if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The stop of "Ltd." is the sentence's where a new one begins behind it; that of "B.V." is always the form's. */
function endsSentence(text: string, end: number): boolean {
  if (!/[a-z]\.$/.test(text.slice(end - 3, end)) || /[A-Z]\.[a-z]\.$/.test(text.slice(end - 4, end))) return false
  return /^\s*(?:$|[\u2028\u2029]|\s\p{Lu})/u.test(text.slice(end, end + 6))
}

/** Walks back over capitalised words and what joins them, at most to `floor`, where the company before ends. */
function nameStart(text: string, formStart: number, floor = 0): number | undefined {
  const base = Math.max(floor, formStart - BACK)
  const before = text.slice(base, formStart)
  const tokens = [...before.matchAll(/[^\s,;:()"“”„«»|\u2028\u2029]+|[,;:()"“”„«»|\u2028\u2029]/gu)]
  let start: number | undefined
  let count = 0
  for (let at = tokens.length - 1; at >= 0 && count < MAX_TOKENS; at--, count++) {
    const token = tokens[at]?.[0] ?? ''
    const last = at === tokens.length - 1
    if (token === ',' && last) continue
    // "1234 AB" is a Dutch postcode, no company.
    if (last && /^\d{4}$/.test(token)) return undefined
    const whole = TOKEN.exec(token)?.[0] === token || /^[a-z]+[A-Z.\d]/.test(token)
    if (!whole || (/[.!?]$/.test(token) && token.length > 4)) break
    if (!JOIN.test(token)) start = base + (tokens[at]?.index ?? 0)
  }
  return start
}

/** Capitalised words at the end of a text, of which there are at least two: a name without a legal form before its address. */
export function nameAtEnd(text: string): string | undefined {
  const end = text.replace(/[\s,;(]+$/, '').length
  const start = nameStart(text, end)
  const name = start === undefined ? '' : text.slice(start, end)
  return name.includes(' ') && looksLikeName(name) ? name : undefined
}

/** Whether a short text looks like the name of a company, product or body: capitalised words, no sentence. */
export function looksLikeName(text: string): boolean {
  const name = text.trim()
  if (
    name.length < 2 ||
    name.length > 80 ||
    /[!?;]|\.\s|\.$/.test(name.replace(/\b(?:Inc|Ltd|Corp|Co|B\.V|S\.A|S\.A\.S|N\.V|e\.V)\.$/, ''))
  )
    return false
  const words = name.split(/\s+/)
  if (words.length > 8) return false
  const capital = words.filter((word) => /^[("“]?[\p{Lu}\p{N}]/u.test(word) || /^[a-z]+[A-Z.]/.test(word)).length
  return /^["“(]?[\p{Lu}\p{N}]|^[a-z]+[A-Z.]/u.test(name) && capital >= words.length / 2
}

/** A name without its legal form and without case, to compare two. */
export const bareName: (name: string) => string = remember(
  (name) =>
    name
      .replace(/\([^)]*\)/g, ' ')
      .replace(FORM, ' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ROOM,
)
