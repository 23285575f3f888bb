// Chapters arranged by basis: "Consent", "Contract" and "Legal obligation" as headings, with the purposes under each of them.
import type { LegalBasis } from '../../model/fact.ts'
import type { Block, Section } from '../../model/outline.ts'
import { basesOfValue } from './bases.ts'
import { has, leadOf, type View } from './view.ts'

/** Words of a heading that names a basis and hardly more. */
const SHORT = 7

interface Known {
  /** Bases by the index of the section whose heading names them. */
  readonly bases: ReadonlyMap<number, readonly LegalBasis[]>
  /** Sections that stand among such headings, those included. */
  readonly within: ReadonlySet<number>
}

const known = new WeakMap<View, Known>()

function headingsByBasis(view: View): Known {
  const before = known.get(view)
  if (before) return before
  const bases = new Map<number, readonly LegalBasis[]>()
  const within = new Set<number>()
  for (const { index: chapter, children } of view.outline.sections) {
    const topics = view.around[chapter]?.all
    if (children.length < 2 || !(topics?.has('legal-basis') || topics?.has('purposes'))) continue
    const named = children.flatMap((index) => namedBy(view, view.outline.sections[index]))
    const several = new Set(named.map(({ given }) => given.join())).size >= 2
    if (!several || named.length <= children.length / 2) continue
    for (const { index, given } of named) bases.set(index, given)
    for (const index of children) within.add(index)
  }
  const found = { bases, within }
  known.set(view, found)
  return found
}

function namedBy(view: View, section: Section | undefined): { index: number; given: readonly LegalBasis[] }[] {
  if (section?.heading === undefined || section.title.split(/\s+/).length > SHORT) return []
  const given = basesOfValue(view, section.title)
  return given.length > 0 ? [{ index: section.index, given }] : []
}

/** Bases that the heading of a section names, where the chapter is arranged by basis. */
export function basesOfHeading(view: View, section: number): readonly LegalBasis[] {
  return headingsByBasis(view).bases.get(section) ?? []
}

/** Whether a section stands in a chapter arranged by basis: what it is headed by is no purpose. */
export function isAmongBases(view: View, section: number): boolean {
  return headingsByBasis(view).within.has(section)
}

/** Whether a list stands under such a heading and its lead-in speaks of nothing but what data are used for. */
export function isListUnderBasis(view: View, item: Block): boolean {
  if (basesOfHeading(view, item.section).length === 0) return false
  const lead = leadOf(view, item)
  const last = lead?.sentences.at(-1)
  if (!lead || !last || lead.block.kind === 'heading') return true
  if (!/:\s*$/.test(lead.block.text)) return false
  return !has(last, 'purpose.not', 'right.frame', 'recipient.lead', 'data.lead', 'negation')
}
