// Kinds of personal data a notice names one by one: items and rows under a lead or heading about data.
import type { DataCategoryFact } from '../model/fact.ts'
import type { Block } from '../model/outline.ts'
import { isDataLabel } from './parts/data-label.ts'
import { basis, has, isUnder, keysOf, leadSentence, oneLine, type View } from './parts/view.ts'

export function readDataCategories(view: View): DataCategoryFact[] {
  return view.outline.blocks.flatMap((block): DataCategoryFact[] => {
    const span =
      block.kind === 'item' ? itemName(view, block) : block.kind === 'row' ? cellName(view, block) : undefined
    if (!span) return []
    const name = oneLine(block.text.slice(span.start, span.end), 120)
    if (name === '') return []
    return [{ ...basis(view, 'data-category', block, span), name, special: keysOf(view, name).has('data.special') }]
  })
}

function itemName(view: View, block: Block) {
  const under = isUnder(view, block, 'data') && !isUnder(view, block, 'purposes', 'rights', 'recipients')
  if (!isLed(view, block) && !under) return undefined
  const end = block.title?.end ?? view.blocks[block.index]?.sentences[0]?.end ?? block.text.length
  return { start: block.title?.start ?? 0, end }
}

/** The column that says so; else the first with words, in a table that a lead introduces. */
function cellName(view: View, block: Block) {
  const named = block.cells?.find((candidate) => {
    const keys = keysOf(view, candidate.header)
    return keys.has('data.header') && !keys.has('purpose.header')
  })
  if (named) return named.end > named.start ? named : undefined
  if (!isLed(view, block)) return undefined
  return block.cells?.find(({ start, end }) => /\p{L}{2}/u.test(block.text.slice(start, end)))
}

function isLed(view: View, block: Block): boolean {
  const lead = leadSentence(view, block)
  if (lead && isDataLabel(lead)) return true
  return (
    lead !== undefined &&
    has(lead, 'data.lead') &&
    !has(lead, 'recipient.lead', 'right.frame') &&
    (!has(lead, 'purpose.lead') || has(lead, 'purpose.not'))
  )
}
