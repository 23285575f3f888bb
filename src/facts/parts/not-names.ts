// What looks like the name of a recipient and is none: streets, lines of the contents, kinds of recipients in capitals.
import type { Block } from '../../model/outline.ts'
import type { Span } from '../../text/span.ts'
import { type AddressHit, findAddresses } from './address.ts'
import { findCompanies } from './name.ts'

const known = new WeakMap<Block, readonly AddressHit[]>()

/** "Quay Street" in the line under a company is where it lives, unless a legal form says that it is one too. */
export function isStreet(block: Block, { span, name }: { readonly span: Span; readonly name: string }): boolean {
  if (findCompanies(name).length > 0) return false
  const addresses = known.get(block) ?? findAddresses(block.text)
  known.set(block, addresses)
  return addresses.some(({ start, end }) => start <= span.start && span.end <= end)
}

/** A line of the contents, which leads to another place of the notice. */
export function isContentsEntry({ text, links }: Block): boolean {
  return links.some(({ start, end, url }) => url.startsWith('#') && end - start >= text.trim().length)
}

const KIND =
  /^\s*(?:our|other|any|all|certain|your|unsere?[nrm]?|andere[nr]?|weitere[nr]?|alle|onze|uw|je|overige|nos|notre|vos|autres?|d['’]autres|tous)\s/i

/** "Our affiliates and parent company", "Other users of Example": kinds of recipients, whatever capitals they bear. */
export function isKind(text: string): boolean {
  return KIND.test(text)
}

/** Written in capitals from end to end, so that they tell no name. */
export function isShouted(text: string): boolean {
  return text.length > 30 && text.replace(/\P{Ll}/gu, '').length < text.replace(/\P{Lu}/gu, '').length / 4
}

/** Words in lower case that no name of a company or product holds between its capitals. */
const CLAUSE =
  /\s(?:to|in|or|with|from|by|on|into|oder|mit|bei|durch|zur|zum|im|bij|met|om|door|voor|ou|avec|par|pour|dans)\s/
/** "Sharing", "Improving the Service": what is done, and nobody who does it. */
const DOING = /^(?:\p{Lu}\p{Ll}+ing|\p{Lu}{3,}ING)(?=\s)/u

/** "Sharing to Protect Others": a heading in capitals. */
export function isPhrase(text: string): boolean {
  return CLAUSE.test(text) || DOING.test(text)
}
