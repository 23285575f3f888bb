// Purposes that the notice sets apart as items of their own, each with the bases tied to it.
import type { PurposeFact } from '../model/fact.ts'
import { purposesOf } from './parts/purposes.ts'
import { basis, type View } from './parts/view.ts'

export function readPurposes(view: View): PurposeFact[] {
  return purposesOf(view).items.flatMap(({ block: index, span, title, bases, interest }) => {
    const block = view.outline.blocks[index]
    if (!block) return []
    return [{ ...basis(view, 'purpose', block, span), title, legalBases: bases, ...(interest ? { interest } : {}) }]
  })
}
