// Tables with a row for each purpose.
import type { Block } from '../../model/outline.ts'
import { basesOfValue } from './bases.ts'
import { basesOfHeading } from './basis-headings.ts'
import { basesIn, interestIn, type PurposeItem, titleOf } from './purpose-item.ts'
import { isUnder, keysOf, type View } from './view.ts'

export function purposeTables(view: View): PurposeItem[] {
  let above: PurposeItem | undefined
  return view.outline.blocks.flatMap((block) => {
    if (block.kind !== 'row') return []
    const [item] = rowOf(view, block)
    if (!item) return []
    const merged = above && isSameTable(view, above, block) && !hasBasisCell(view, block) ? above.bases : []
    const shared = merged.length > 0 ? merged : basesOfHeading(view, block.section)
    const row = item.bases.length === 0 ? { ...item, bases: shared } : item
    above = row
    return [row]
  })
}

function isSameTable(view: View, above: PurposeItem, block: Block): boolean {
  return view.outline.blocks[above.block]?.group === block.group
}

/** False where the row ends before the column "legal basis": its cell was merged with the one above. */
function hasBasisCell(view: View, block: Block): boolean {
  return (block.cells ?? []).some((cell) => keysOf(view, cell.header).has('basis.term'))
}

/** UTF-16 units of a header cell. */
const HEADER = 100

function rowOf(view: View, block: Block): PurposeItem[] {
  // A "header" as long as a row is a row: the table has none.
  if ((block.cells ?? []).some(({ header }) => header.length > HEADER)) return []
  const columns = (block.cells ?? []).map((cell) => ({ cell, keys: keysOf(view, cell.header) }))
  const basisColumn = columns.find(({ keys }) => keys.has('basis.term'))
  const purposeColumn = columns.find(({ keys }) => keys.has('purpose.header') && !keys.has('basis.term'))
  const first = columns[0]
  if (!first) return []
  // What a processor or a cookie is for is not a purpose that the notice sets apart, unless a basis stands beside it.
  const foreign =
    first.keys.has('recipient.header') ||
    first.keys.has('cookies.phrase') ||
    isUnder(view, block, 'cookies', 'recipients', 'retention')
  const column = purposeColumn ?? (basisColumn ? first : undefined)
  const leads = column === first || first.keys.has('data.header')
  if (!column || (!basisColumn && (!leads || foreign))) return []
  const title = titleOf(block.text.slice(column.cell.start, column.cell.end))
  if (title === '') return []
  const bases = basisColumn
    ? basesOfValue(view, block.text.slice(basisColumn.cell.start, basisColumn.cell.end))
    : basesIn(view, [block], true)
  const interest = interestIn(view, [block])
  return [
    { block: block.index, span: column.cell, title, bases, blocks: [block.index], ...(interest ? { interest } : {}) },
  ]
}
