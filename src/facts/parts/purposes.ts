// Which items, rows and sections of a notice are purposes, and which bases each is given. Read once, used by two readers.
import { stemsOf, withBasesByName } from './bases-by-name.ts'
import { cookieKinds } from './purpose-cookies.ts'
import type { PurposeItem } from './purpose-item.ts'
import { labelledPurposes } from './purpose-labels.ts'
import { purposeLists } from './purpose-lists.ts'
import { purposeSections, sectionsThatSayWhy } from './purpose-sections.ts'
import { purposeTables } from './purpose-tables.ts'
import type { View } from './view.ts'

export interface Purposes {
  readonly items: readonly PurposeItem[]
  /** Blocks that belong to a purpose. */
  readonly blocks: ReadonlySet<number>
}

const known = new WeakMap<View, Purposes>()

export function purposesOf(view: View): Purposes {
  const before = known.get(view)
  if (before) return before
  const tables = purposeTables(view)
  const sections = purposeSections(view)
  const taken = new Set(sections.flatMap(({ bases, blocks }) => (bases.length > 0 ? blocks : [])))
  const labels = labelledPurposes(view, taken)
  const lists = purposeLists(view, new Set([...taken, ...labels.flatMap(({ blocks }) => blocks)]))
  const own = [...tables, ...lists.filter(({ block }) => view.outline.blocks[block]?.depth === 1)]
  const headed = sections.filter((section) => !holds(section, section.bases.length > 0 ? tables : own))
  const within = new Set(headed.flatMap(({ blocks }) => blocks))
  const apart = [...tables, ...labels, ...lists.filter(({ block }) => !within.has(block)), ...headed]
  const all = apart.some(({ bases }) => bases.length > 0) ? apart : withLooser(view, apart)
  const items = withoutRepeats(view, withBasesByName(view, all))
  const purposes = { items, blocks: new Set(items.flatMap(({ blocks }) => blocks)) }
  known.set(view, purposes)
  return purposes
}

/** What only a notice that ties no basis to a purpose sets apart: kinds of cookies, and where there is nothing else, sections. */
function withLooser(view: View, apart: readonly PurposeItem[]): PurposeItem[] {
  const held = new Set(apart.flatMap(({ blocks }) => blocks))
  const kinds = cookieKinds(view).filter(({ block }) => !held.has(block))
  return apart.length + kinds.length > 0 ? [...apart, ...kinds] : sectionsThatSayWhy(view)
}

/** Share of a list's items that another list with bases must name for the two to be one list given twice. */
const SAME_LIST = 0.5

/** Purposes listed once without bases and again beside their bases: the second list counts. */
function withoutRepeats(view: View, items: readonly PurposeItem[]): readonly PurposeItem[] {
  const groups = new Map<number, PurposeItem[]>()
  for (const item of items) {
    const { group, kind } = view.outline.blocks[item.block] ?? {}
    if (group !== undefined && kind === 'item') groups.set(group, [...(groups.get(group) ?? []), item])
  }
  const named = items.filter(({ bases }) => bases.length > 0).map(({ title }) => stemsOf(title))
  const repeated = [...groups].filter(([, group]) => {
    if (group.some(({ bases }) => bases.length > 0)) return false
    const again = group.filter(({ title }) => named.some((stems) => names(stems, stemsOf(title))))
    return again.length >= group.length * SAME_LIST
  })
  const dropped = new Set(repeated.map(([group]) => group))
  return items.filter(({ block }) => !dropped.has(view.outline.blocks[block]?.group ?? -1))
}

/** Whether two titles name the same purpose: half the telling words of the shorter one, and more than one, stand in the other. */
function names(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const shared = [...few].filter((stem) => many.has(stem)).length
  return few.size > 0 && shared >= Math.max(few.size / 2, Math.min(few.size, 2))
}

/** A section whose table or list holds the purposes is not one itself. */
function holds(section: PurposeItem, tables: readonly PurposeItem[]): boolean {
  return tables.some((row) => section.blocks.includes(row.block))
}
