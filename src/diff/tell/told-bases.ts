// A basis that is told of the paragraph before it: "This processing rests on our legitimate interests".
import type { Draft } from '../draft.ts'

/** The words by which a sentence speaks of the use of data that was told right before it, in all languages. */
const OF_THIS =
  /^\W{0,4}(?:(?:this|such) (?:processing|use|sharing|disclosure|transfer)|(?:diese|die genannte) (?:daten)?(?:verarbeitung|nutzung|weitergabe|übermittlung)|de(?:ze) (?:verwerking|gegevensverwerking|doorgifte|verstrekking)|ce (?:traitement|partage|transfert)|cette (?:utilisation|communication))\b/i

/** Blocks further up are about something else. */
const NEXT = 1

/** The purpose that comes or goes right before a basis in a paragraph of its own. */
export function purposeBefore(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const text = draft.op === 'added' ? draft.after : draft.before
  if (draft.fact !== 'legal-basis' || draft.op === 'changed' || !OF_THIS.test(text ?? '')) return undefined
  const blockOf = (one: Draft) => (draft.op === 'added' ? one.newBlock : one.oldBlock)
  const own = blockOf(draft)
  return drafts.find((other) => {
    const block = blockOf(other)
    if (other.fact !== 'purpose' || other.op !== draft.op || block === undefined || own === undefined) return false
    return own - block === NEXT
  })
}
