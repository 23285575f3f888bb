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
  const taken = new Set(sections.flatMap(({ blocks }) => blocks))
  const lists = purposeLists(view, taken)
  const items = withBasesByName(view, [...tables, ...lists, ...sections.filter((section) => !holds(section, tables))])
  const purposes = { items, blocks: new Set(items.flatMap(({ blocks }) => blocks)) }
  known.set(view, purposes)
  return purposes
}

/** A section whose table lists purposes is not one itself. */
function holds(section: PurposeItem, tables: readonly PurposeItem[]): boolean {
  return tables.some((row) => section.blocks.includes(row.block))
}
