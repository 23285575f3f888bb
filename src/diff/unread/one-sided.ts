// What comes into or leaves a sentence that stays: told on one side, though the sentence stands on both.
import type { Draft } from '../draft.ts'

export function oneSided(draft: Draft, op: 'added' | 'removed'): Draft {
  return op === 'added' ? { ...draft, op, before: null, oldPlace: null } : { ...draft, op, after: null, newPlace: null }
}
