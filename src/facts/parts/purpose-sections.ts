// Headed sections that are purposes: those which give their own basis, their siblings in between,
// and the parts of a chapter on purposes.
import type { Topic } from '../../model/lexicon-keys.ts'
import type { Block, Section } from '../../model/outline.ts'
import { speaksOfBasis } from './bases.ts'
import { basesOfHeading, isAmongBases } from './basis-headings.ts'
import { basesIn, interestIn, isLabelOfData, type PurposeItem } from './purpose-item.ts'
import { isApart, isChapter, isOnRights, isWhole, saysNo, saysWhy, textBlocks } from './section-kinds.ts'
import { keysOf, marksOf, type View } from './view.ts'

export function purposeSections(view: View): PurposeItem[] {
  const { sections } = view.outline
  const basis = new Set(sections.filter((section) => givesOwnBasis(view, section)).map(({ index }) => index))
  const chosen = new Set([...basis, ...sayingWhatFor(view)])
  for (const section of sections) {
    if (isPurposesChapter(view, section)) for (const child of partsOf(view, section, basis)) chosen.add(child)
    for (const between of siblingsBetween(view, section, basis)) chosen.add(between)
  }
  for (const section of sections)
    if (basesOfHeading(view, section.index).length > 0)
      for (const child of partsOf(view, section, basis)) chosen.add(child)
  const purposes = sections.filter(({ index }) => chosen.has(index) && !isAmongBases(view, index))
  return purposes.flatMap((section) => itemOf(view, section))
}

/** "For the purpose of sending letters", "Zum Zwecke der Werbung": headings that begin like that, of which there are several. */
function sayingWhatFor(view: View): number[] {
  const found = view.outline.sections.filter(({ heading, blocks }) => {
    const opening = heading === undefined ? undefined : view.blocks[heading]?.sentences[0]
    return (
      opening !== undefined &&
      blocks.length > 0 &&
      marksOf(opening, 'purpose.aim').some(({ from }) => from - opening.from <= NUMBER)
    )
  })
  return found.length < 2 ? [] : found.map(({ index }) => index)
}

/** Words that the number of a heading takes ("2.1.1"). */
const NUMBER = 3

/** A heading that asks, or that names the notice itself. */
const NO_REASON =
  /\?\s*$|privacy|datenschutz|confidentialit|vie privée|gegevensbescherming|politique|policy|verklaring|charte/iu

/**
 * Sections that say why, for a notice that sets no purpose apart in any other way: "Newsletter", "Contact form",
 * with what the data are used for in the text under each.
 */
export function sectionsThatSayWhy(view: View): PurposeItem[] {
  const found = view.outline.sections.filter(
    (section) =>
      section.heading !== undefined &&
      section.children.length === 0 &&
      !NO_REASON.test(section.title) &&
      !keysOf(view, section.title).has('purpose.not') &&
      !isWhole(view, section) &&
      !isOnRights(view, section) &&
      saysWhy(view, section, 'personal-data', 'data.item') &&
      !saysNo(view, section),
  )
  // One alone is a sentence among others; two or more are a way to set purposes apart.
  return found.length < 2 ? [] : found.flatMap((section) => itemOf(view, section))
}

/** A basis tied to what the section is about: a run-in label, a citation, or words on the legal basis. */
function givesOwnBasis(view: View, section: Section): boolean {
  if (section.heading === undefined || isChapter(view, section) || isWhole(view, section)) return false
  if (isOnRights(view, section)) return false
  const blocks = textBlocks(view, section)
  const speaks = (block: Block | undefined) =>
    view.blocks[block?.index ?? -1]?.sentences.some((sentence) => speaksOfBasis(view, sentence)) ?? false
  // "Legal basis:" in a paragraph of its own speaks for the next one.
  const speaking = blocks.filter(
    (block, at) => speaks(block) || (speaks(blocks[at - 1]) && /:\s*$/.test(blocks[at - 1]?.text ?? '')),
  )
  return basesIn(view, speaking).length > 0 || hasPartOnBasis(view, section)
}

/** "Newsletter", with "Purpose", "Legal basis" and "Retention" as headings under it. */
function hasPartOnBasis(view: View, section: Section): boolean {
  const parts = section.children.flatMap((index) => view.outline.sections[index] ?? [])
  const whole: readonly Topic[] = ['controller', 'dpo', 'representative', 'complaint', 'changes']
  if (parts.some(({ index }) => whole.some((topic) => view.topics[index]?.has(topic)))) return false
  // Where the parts have bases of their own, they are the purposes.
  if (parts.some((part) => givesOwnBasis(view, part))) return false
  return parts.some((part) => {
    const bases = view.topics[part.index]?.has('legal-basis') ? basesIn(view, textBlocks(view, part)) : []
    return bases.length > 0 && bases.length <= OF_ONE
  })
}

/** A section that goes through so many of the six bases speaks of all that the notice is about. */
const OF_WHOLE = 5

/** Bases that one purpose is given under a heading of their own; more are those of the whole notice. */
const OF_ONE = 2

/** "We use your data for these reasons", with a heading for each of them. */
function isPurposesChapter(view: View, section: Section): boolean {
  const topics = view.topics[section.index]
  return (
    (topics?.has('purposes') ?? false) &&
    !topics?.has('recipients') &&
    !topics?.has('rights') &&
    section.children.length >= 2
  )
}

function partsOf(view: View, section: Section, basis: ReadonlySet<number>): number[] {
  const children = section.children.flatMap((index) => view.outline.sections[index] ?? [])
  const parts = children.filter(
    (child) => !isOtherChapter(view, child) && child.blocks.length > 0 && !itemsGiveBases(view, child),
  )
  return parts.length >= 2 || parts.some((part) => basis.has(part.index)) ? parts.map(({ index }) => index) : []
}

/** Where each item of a list gives its basis, the items are the purposes and not the heading over them. */
function itemsGiveBases(view: View, section: Section): boolean {
  const items = textBlocks(view, section).filter(({ kind }) => kind === 'item')
  const given = items.filter((item) => basesIn(view, [item], true).length > 0)
  return given.length >= 2 && given.length >= items.length / 2
}

/** Under "purposes" a heading such as "Security" or "Contact" names a purpose; one on rights or retention does not. */
function isOtherChapter(view: View, section: Section): boolean {
  const topics = view.topics[section.index]
  const never: readonly Topic[] = [
    'rights',
    'retention',
    'recipients',
    'transfers',
    'legal-basis',
    'controller',
    'dpo',
    'complaint',
    'changes',
  ]
  // "What data do we collect?" and "Why do we collect data?" are chapters of their own within one on purposes.
  const asks = /\?\s*$/.test(section.title) && (topics?.has('purposes') || topics?.has('data'))
  if (keysOf(view, section.title).has('negation')) return true
  return asks || [...never, 'source' as const].some((topic) => topics?.has(topic))
}

/**
 * Sections without a basis between two siblings with one, and those next to them that say why:
 * the notice gives bases at this level.
 */
function siblingsBetween(view: View, section: Section, basis: ReadonlySet<number>): number[] {
  const given = section.children.flatMap((index, at) => (basis.has(index) ? [at] : []))
  let [first, last] = [given[0], given.at(-1)]
  if (first === undefined || last === undefined || given.length < 2) return []
  const child = (at: number) => view.outline.sections[section.children[at] ?? -1]
  const isReason = (at: number) => {
    const beside = child(at)
    return beside !== undefined && saysWhy(view, beside)
  }
  while (isReason(first - 1)) first--
  while (isReason(last + 1)) last++
  return section.children.slice(first, last + 1).filter((index) => {
    const between = view.outline.sections[index]
    return between && !isChapter(view, between) && between.blocks.length > 0 && !saysNo(view, between)
  })
}

function itemOf(view: View, section: Section): PurposeItem[] {
  const heading = section.heading === undefined ? undefined : view.outline.blocks[section.heading]
  if (!heading || keysOf(view, section.title).has('basis.term')) return []
  const last = view.blocks[heading.index]?.sentences.at(-1)
  if (last && isLabelOfData(heading, last)) return []
  const blocks = [heading, ...textBlocks(view, section), ...deeper(view, section)]
  const interest = interestIn(view, blocks)
  const told = basesIn(view, blocks)
  if (told.length >= OF_WHOLE) return []
  return [
    {
      block: heading.index,
      span: { start: 0, end: heading.text.length },
      title: section.title,
      bases: told.length > 0 ? told : basesOfHeading(view, section.parent ?? 0),
      blocks: blocks.map(({ index }) => index),
      ...(interest ? { interest } : {}),
    },
  ]
}

function deeper(view: View, section: Section): Block[] {
  return section.children.flatMap((index) => {
    const child = view.outline.sections[index]
    return child && !isApart(view, child) ? [...textBlocks(view, child), ...deeper(view, child)] : []
  })
}
