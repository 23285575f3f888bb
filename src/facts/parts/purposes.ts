// Which items, rows and sections of a notice are purposes, and which bases each is given. Read once, used by two readers.
import { withBasesByName } from './bases-by-name.ts'
import type { PurposeItem } from './purpose-item.ts'
import { purposeLists } from './purpose-lists.ts'
import { purposeSections } from './purpose-sections.ts'
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
  const lists = purposeLists(view, taken)
  const own = [...tables, ...lists.filter(({ block }) => view.outline.blocks[block]?.depth === 1)]
  const headed = sections.filter((section) => !holds(section, section.bases.length > 0 ? tables : own))
  const within = new Set(headed.flatMap(({ blocks }) => blocks))
  const all = [...tables, ...lists.filter(({ block }) => !within.has(block)), ...headed]
  const items = withoutRepeats(view, withBasesByName(view, all))
  const purposes = { items, blocks: new Set(items.flatMap(({ blocks }) => blocks)) }
  known.set(view, purposes)
  return purposes
}

/** Sections with a basis beside which a list without any is an overview of them. */
const OVERVIEW = 3

/** Purposes listed once without bases and again beside their bases: the second list counts. */
function withoutRepeats(view: View, items: readonly PurposeItem[]): readonly PurposeItem[] {
  const groups = new Map<number, PurposeItem[]>()
  for (const item of items) {
    const group = view.outline.blocks[item.block]?.group
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), item])
  }
  const based = [...groups.values()].some(
    (group) =>
      group.length >= 2 &&
      group.every(({ block, bases }) => bases.length > 0 && (view.outline.blocks[block]?.depth ?? 0) <= 1),
  )
  const headed = items.filter(({ block, bases }) => bases.length > 0 && view.outline.blocks[block]?.kind === 'heading')
  if (!based && headed.length < OVERVIEW) return items
  return items.filter(({ block }) => {
    const { group, kind } = view.outline.blocks[block] ?? {}
    if (kind !== 'item' || group === undefined) return true
    return groups.get(group)?.some(({ bases }) => bases.length > 0) ?? true
  })
}

/** A section whose table or list holds the purposes is not one itself. */
function holds(section: PurposeItem, tables: readonly PurposeItem[]): boolean {
  return tables.some((row) => section.blocks.includes(row.block))
}
