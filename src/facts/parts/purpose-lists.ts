// Lists whose items are purposes: those a lead-in or a heading introduces as such.
import type { LegalBasis } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import { basesOfValue, wordedBases } from './bases.ts'
import { basesOfHeading, isListUnderBasis } from './basis-headings.ts'
import { isDataLabel } from './data-label.ts'
import { isNegated } from './polarity.ts'
import { basesIn, interestIn, isLabelOfData, type PurposeItem, titleOf } from './purpose-item.ts'
import type { Sentence } from './scan.ts'
import { has, isUnder, keysOf, leadOf, marksOf, topicsAround, type View } from './view.ts'

/** Items of sections already taken as a purpose are left to them. */
export function purposeLists(view: View, taken: ReadonlySet<number>): PurposeItem[] {
  const isOpen = (block: Block) => block.depth === 1 || answersWhy(view, block) || hangsUnderBasis(view, block)
  const found = listsOf(view, taken, isOpen)
  const held = new Set([...taken, ...found.flatMap(({ blocks }) => blocks)])
  return [...found, ...listsOf(view, held, (block) => !isOpen(block) && isLedInByItem(view, block))]
}

function listsOf(view: View, taken: ReadonlySet<number>, isOpen: (block: Block) => boolean): PurposeItem[] {
  const groups = new Map<number, Block[]>()
  for (const block of view.outline.blocks) {
    if (block.group === undefined || block.kind !== 'item' || taken.has(block.index) || !isOpen(block)) continue
    const items = groups.get(block.group)
    if (items) items.push(block)
    else groups.set(block.group, [block])
  }
  return [...groups.values()].flatMap((items) => listOf(view, items))
}

/** "How we use your data. We use it as follows:" as an item, with the purposes one level down. */
function isLedInByItem(view: View, block: Block): boolean {
  const lead = leadOf(view, block)
  const last = lead?.sentences.at(-1)
  return lead?.block.kind === 'item' && last !== undefined && /:\s*$/.test(lead.block.text) && has(last, 'purpose.lead')
}

function listOf(view: View, items: readonly Block[]): PurposeItem[] {
  const first = items[0]
  if (!first || isContents(items) || asks(items) || isDataList(view, items) || isListByBasis(view, items)) return []
  const headed = isListUnderBasis(view, first)
  if (!headed && !introducesPurposes(view, first) && !giveBases(view, items)) return []
  const led = leadBases(view, first)
  const above = led.length > 0 ? led : basesOfHeading(view, first.section)
  const shared = above.length > 0 ? above : trailingBases(view, items)
  const positive = items.filter((item) => !saysNo(view, item))
  if (positive.length < items.length / 3) return []
  return positive.map((item) => {
    const blocks = [item, ...childrenOf(view, item)]
    const told = basesIn(view, blocks, true)
    const own = told.length > 0 ? told : basesOfValue(view, item.text.slice(withoutBasis(view, item.text).length))
    const interest = interestIn(view, blocks) ?? (own.length === 0 ? leadInterest(view, item) : undefined)
    const title = item.title
      ? item.text.slice(item.title.start, item.title.end)
      : titleOf(withoutBasis(view, item.text))
    return {
      block: item.index,
      span: { start: 0, end: item.text.length },
      title,
      bases: own.length > 0 ? own : shared,
      blocks: blocks.map(({ index }) => index),
      ...(interest ? { interest } : {}),
    }
  })
}

/** Items that each begin with the name of a kind of data. */
function isDataList(view: View, items: readonly Block[]): boolean {
  const data = items.filter(({ index }) => {
    const opening = view.blocks[index]?.sentences[0]
    return opening !== undefined && marksOf(opening, 'data.item').some(({ from }) => from === opening.from)
  })
  return items.length >= 2 && data.length > items.length / 2
}

/** Under "legal bases", a list whose items each give their own. */
function giveBases(view: View, items: readonly Block[]): boolean {
  const first = items[0]
  if (!first || items.length < 2 || !topicsAround(view, first).has('legal-basis')) return false
  return items.every((item) => basesIn(view, [item]).length > 0)
}

/** "We will not sell your address" among what data are used for. */
function saysNo(view: View, item: Block): boolean {
  const opening = view.blocks[item.index]?.sentences[0]
  return opening !== undefined && marksOf(opening, 'negation').some(({ from }) => from - opening.from <= 3)
}

/** "What do we store?", "Why?", "How long?": items that ask, with the answers under them. */
function asks(items: readonly Block[]): boolean {
  return items.filter(({ text }) => /\?\s*$/.test(text)).length > items.length / 2
}

/** Items that lead to other places of the notice. */
function isContents(items: readonly Block[]): boolean {
  return items.every(({ links }) => links.some(({ url }) => url.startsWith('#')))
}

/** A list under an item that asks for the purpose: "Why?", with the purposes one level down. */
function answersWhy(view: View, block: Block): boolean {
  const lead = leadOf(view, block)
  return (
    lead?.block.kind === 'item' && lead.block.text.length < 60 && keysOf(view, lead.block.text).has('purpose.header')
  )
}

/** "Legitimate interests: for example" with the purposes one level down. */
function hangsUnderBasis(view: View, block: Block): boolean {
  const parent = leadOf(view, block)?.block
  if (parent?.kind !== 'item' || block.depth !== parent.depth + 1 || basesOfValue(view, parent.text).length === 0)
    return false
  return isGroupByBasis(view, parent)
}

const knownGroups = new WeakMap<View, Map<number, boolean>>()

/** Whether the list that an item belongs to is one by basis. Asked for every item under it, so it is remembered. */
function isGroupByBasis(view: View, { group, depth }: Block): boolean {
  if (group === undefined) return false
  const groups = knownGroups.get(view) ?? new Map<number, boolean>()
  knownGroups.set(view, groups)
  const before = groups.get(group)
  if (before !== undefined) return before
  const items = view.outline.blocks.filter((block) => block.group === group && block.depth === depth)
  const found = isListByBasis(view, items)
  groups.set(group, found)
  return found
}

function introducesPurposes(view: View, item: Block): boolean {
  const lead = leadOf(view, item)
  const last = lead?.sentences.at(-1)
  const topics = topicsAround(view, item)
  if (lead && last && isLabelOfData(lead.block, last)) return false
  if (lead && lead.block.kind !== 'heading' && last) {
    if (lead.block.kind === 'item' && hangsUnderBasis(view, item)) return true
    if (has(last, 'purpose.not', 'right.frame') || lead.sentences.some(isDataLabel)) return false
    // What is said of access, sharing or rights "for these purposes" lists no purposes.
    if (!topics.has('purposes') && (topics.has('recipients') || topics.has('rights'))) return false
    // A lead-in that ends in a full stop leads nothing in, unless the heading does.
    if (/[.)]\s*$/.test(lead.block.text) && !isUnder(view, item, 'purposes')) return false
    if (has(last, 'purpose.lead')) return marksOf(last, 'purpose.lead').some((mark) => !isNegated(last, mark))
    return isUnder(view, item, 'purposes') && !has(last, 'data.lead', 'recipient.lead', 'negation')
  }
  return topics.has('purposes') && !topics.has('data') && !topics.has('rights') && !topics.has('recipients')
}

/** Bases of a lead-in hold for every item under it. */
function leadBases(view: View, item: Block): LegalBasis[] {
  const lead = leadOf(view, item)
  if (!lead) return []
  const last: Sentence | undefined = lead.sentences.at(-1)
  return last ? wordedOrCited(view, lead.block, last) : []
}

/** "The legal basis of these uses is ...": the paragraph right behind a list whose items give none. */
function trailingBases(view: View, items: readonly Block[]): LegalBasis[] {
  const last = items.at(-1)
  const next = last && view.outline.blocks[last.index + childrenOf(view, last).length + 1]
  if (!last || next?.kind !== 'paragraph' || next.section !== last.section) return []
  const opening = view.blocks[next.index]?.sentences[0]
  if (!opening || !has(opening, 'basis.term') || has(opening, 'negation', 'right.frame')) return []
  return items.some((item) => basesIn(view, [item], true).length > 0) ? [] : basesIn(view, [next])
}

function leadInterest(view: View, item: Block): string | undefined {
  const lead = leadOf(view, item)
  return lead && interestIn(view, [lead.block])
}

function wordedOrCited(view: View, lead: Block, last: Sentence): LegalBasis[] {
  const stated = basesIn(view, [lead])
  return stated.length > 0 ? stated : wordedBases(last).map(({ basis }) => basis)
}

/** Items that each begin with a basis list the bases, not the purposes. */
export function isListByBasis(view: View, items: readonly Block[]): boolean {
  const named = items.filter((item) => {
    const head = item.title
      ? item.text.slice(item.title.start, item.title.end)
      : firstWords(item.text.slice(0, headEnd(item.text)), 6)
    return basesOfValue(view, head).length > 0
  })
  if (eachItsOwnBasis(view, items)) return true
  return named.length > items.length / 2 && isUnder(view, items[0] ?? EMPTY, 'legal-basis', 'purposes', 'data')
}

/** "Where you have asked us and consented", "where it is necessary for a contract": three bases or more, no two alike. */
function eachItsOwnBasis(view: View, items: readonly Block[]): boolean {
  const bases = items.flatMap(({ text }) => basesOfValue(view, firstWords(text.slice(0, headEnd(text)), 14))[0] ?? [])
  return bases.length >= 3 && bases.length > items.length / 2 && new Set(bases).size === bases.length
}

/** "Sending parcels (contract)" is called "Sending parcels". */
function withoutBasis(view: View, text: string): string {
  const aside = /\s\((?=\p{L}{2})/u.exec(text)
  if (!aside || !/\)[\s.;,]*$/.test(text)) return text
  return basesOfValue(view, text.slice(aside.index)).length > 0 ? text.slice(0, aside.index) : text
}

/** Where what an item is about ends: a basis in brackets or behind a dash is told of it. */
function headEnd(text: string): number {
  const aside = /\s\((?=\p{L}{2})|\s[–—-]\s|:\s/u.exec(text)
  return Math.min(90, aside && aside.index >= 3 ? aside.index : 90)
}

function firstWords(text: string, count: number): string {
  return text.split(/\s+/, count).join(' ')
}

const EMPTY: Block = {
  index: 0,
  kind: 'paragraph',
  text: '',
  runs: [],
  source: { start: 0, end: 0 },
  section: 0,
  strong: [],
  links: [],
  depth: 0,
}

/** Blocks nested under an item. */
function childrenOf(view: View, item: Block): Block[] {
  const nested: Block[] = []
  for (let at = item.index + 1; at < view.outline.blocks.length; at++) {
    const block = view.outline.blocks[at]
    if (!block || block.kind === 'heading' || block.depth <= item.depth) break
    nested.push(block)
  }
  return nested
}
