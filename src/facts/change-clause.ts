// How readers hear of changes to the notice. "Check this page regularly" is insufficient and unfair: WP260 rev.01 par. 29.
import type { ChangeClauseFact } from '../model/fact.ts'
import { stating } from './parts/first.ts'
import { basisOf, has, isUnder, type View } from './parts/view.ts'

export function readChangeClauses(view: View): ChangeClauseFact[] {
  return stating(view, 'change.clause', 'change.notify', 'change.check').flatMap((sentence): ChangeClauseFact[] => {
    const inSection = isUnder(view, sentence.block, 'changes')
    if (!inSection && !has(sentence, 'change.clause') && !has(sentence, 'change.check')) return []
    const how = has(sentence, 'change.check')
      ? 'check-the-page'
      : has(sentence, 'change.notify')
        ? 'notify'
        : 'unspecified'
    return [{ ...basisOf(view, 'change-clause', sentence), how }]
  })
}
