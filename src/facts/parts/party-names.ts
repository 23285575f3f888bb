// The names of parties: beside their address, or in the sentence that introduces them.
import type { LexiconKey } from '../../model/lexicon-keys.ts'
import type { Block } from '../../model/outline.ts'
import type { Span } from '../../text/span.ts'
import type { AddressHit } from './address.ts'
import { bareName, findCompanies, JOIN, looksLikeName, nameAtEnd } from './name.ts'
import { isOrdinary } from './ordinary-words.ts'
import type { Sentence } from './scan.ts'
import { keysOf, marksOf, type View } from './view.ts'

/** The company right before or behind an address, else the line above it, else the name in the block before. */
export function nameNear(view: View, block: Block, from: number, hit: AddressHit): string | undefined {
  const before = block.text.slice(from, hit.start)
  const company = findCompanies(before).at(-1)
  if (company) return before.slice(company.start, company.end)
  const behind = block.text.slice(hit.end, hit.end + 80).split(/[.\u2028\u2029]\s/)[0] ?? ''
  const after = findCompanies(behind)[0]
  if (after) return behind.slice(after.start, after.end)
  const line = before
    .split(/[\n\u2028\u2029:]/)
    .map((part) => part.replace(/[,;\s]+$/, '').trim())
    .filter((part) => part !== '')
    .at(-1)
  if (line && isName(view, line)) return line
  const last = line === undefined ? undefined : nameAtEnd(line)
  if (last !== undefined && isName(view, last)) return last
  const previous = view.outline.blocks[block.index - 1]
  const text = previous && previous.section === block.section ? previous.text : ''
  const earlier = findCompanies(text).at(-1)
  if (earlier) return text.slice(earlier.start, earlier.end)
  return previous?.kind !== 'heading' && isName(view, text) ? text : undefined
}

const LABELS: readonly LexiconKey[] = ['address.label', 'contact.phone', 'contact.lead', 'controller.term', 'dpo.term']

/** A line that could be a name: not a label, a number or a mail box. */
function isName(view: View, line: string): boolean {
  if (!looksLikeName(line) || !/\p{L}{2}/u.test(line) || /@|\d{5}/.test(line)) return false
  const keys = keysOf(view, line)
  return !LABELS.some((key) => keys.has(key))
}

const CAPITALISED =
  /^\s*(?:the|der|die|das|de|het|la|le|l['’])?\s*["“„«']?((?:\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}])(?:\s+\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]){0,3})/u

/** The name that a sentence gives the party it introduces: with its legal form, as its subject, or behind "operated by". */
export function nameOfParty(view: View, sentence: Sentence): Span | undefined {
  const text = sentence.block.text.slice(sentence.start, sentence.end)
  const company = findCompanies(text)[0]
  if (company) return { start: sentence.start + company.start, end: sentence.start + company.end }
  const subject = subjectOf(view, sentence)
  if (subject) return subject
  for (const mark of marksOf(sentence, 'controller.operated-by', 'controller.lead')) {
    const held = heldBy(sentence, mark)
    const at = held?.at ?? mark.end
    const match = held?.match ?? CAPITALISED.exec(sentence.block.text.slice(mark.end, sentence.end))
    const name = match?.[1]
    if (!match || !name || name.length < 3 || isOrdinary(view, bareName(name).replace(ARTICLES, ''))) continue
    const start = at + match[0].length - name.length
    return { start, end: start + name.length }
  }
  return undefined
}

/** "wird von Example betrieben" holds the name that "operated by Example" has behind it. */
function heldBy({ block }: Sentence, { start, end }: Span): { match: RegExpExecArray; at: number } | undefined {
  const words = block.text.slice(start, end)
  const at = start + words.search(/\s|$/)
  const match = CAPITALISED.exec(block.text.slice(at, end))
  return match && /^\s+\p{Ll}/u.test(block.text.slice(at + match[0].length, end)) ? { match, at } : undefined
}

/** What stands before a name and is not part of it. */
const ARTICLES =
  /^(?:(?:la|le|les|l['’]|the|de|het|die|der|das|société|association|entreprise|firma|vereniging|company)[\s'’]+)*/i
/** "Whoever has Questions": words in lower case that no name holds between its capitals. */
function isClause(name: string): boolean {
  return name.split(/\s+/).some((word) => /^\p{Ll}+$/u.test(word) && !JOIN.test(word))
}

const ROLES: readonly LexiconKey[] = ['controller.located', 'controller.term', 'controller.operated-by']

/** "The Choir of Linden, established at ..., is the controller": what stands before the first comma, bracket or role. */
function subjectOf(view: View, sentence: Sentence): Span | undefined {
  const role = marksOf(sentence, ...ROLES)[0]
  if (!role) return undefined
  const text = sentence.block.text.slice(sentence.start, role.start)
  const end = text.search(/[,(:;]|\s(?:is|are|ist|sind|zijn|est|sont)\s/)
  const skip = ARTICLES.exec(text)?.[0].length ?? 0
  const name = (end < 0 ? text.slice(skip) : text.slice(skip, end)).trimEnd()
  if (name.length < 3 || !isName(view, name) || isClause(name) || isOrdinary(view, name)) return undefined
  return { start: sentence.start + skip, end: sentence.start + skip + name.length }
}
