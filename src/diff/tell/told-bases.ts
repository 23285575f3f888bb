// A basis that is told of the paragraph before it: "This processing rests on our legitimate interests".
import type { Draft } from '../draft.ts'
import type { Sense } from '../sense/sense.ts'

/** Signs that may stand before the first word. */
const MARKS = 4

/** Blocks further up are about something else. */
const NEXT = 1

/** The purpose that comes or goes right before a basis in a paragraph of its own. */
export function purposeBefore(draft: Draft, drafts: readonly Draft[], sense: Sense): Draft | undefined {
  if (draft.fact !== 'legal-basis' || draft.op === 'changed') return undefined
  const [first] = sense.spans((draft.op === 'added' ? draft.after : draft.before) ?? '', 'basis.this-use')
  if (first === undefined || first.start > MARKS) return undefined
  const blockOf = (one: Draft) => (draft.op === 'added' ? one.newBlock : one.oldBlock)
  const own = blockOf(draft)
  return drafts.find((other) => {
    const block = blockOf(other)
    if (other.fact !== 'purpose' || other.op !== draft.op || block === undefined || own === undefined) return false
    return own - block === NEXT
  })
}
