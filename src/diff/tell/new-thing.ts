// What else a revision says of a purpose that is new or gone, elsewhere in the notice: the data, periods and promises of it
// are told with the purpose. They are known by the words that only the purpose brought: the name of a function, a service.
import { isSpelling } from '../../text/wording.ts'
import { wordsOf } from '../../text/words.ts'
import type { Delta } from '../align/delta.ts'
import type { Draft } from '../draft.ts'

/** Shorter words are seldom the name of anything. */
const SHORTEST = 5

/** Finds, for a draft, the purpose told beside it that it speaks of. */
export function newThings(drafts: readonly Draft[], delta: Delta): (draft: Draft) => Draft | undefined {
  const things = drafts.flatMap((draft) => {
    if (draft.fact !== 'purpose' || draft.op === 'changed' || draft.weight !== undefined) return []
    const words = ownWords(draft, delta)
    return words.length === 0 ? [] : [{ draft, words }]
  })
  if (things.length === 0) return () => undefined
  return (draft) => {
    if (draft.fact === 'purpose') return undefined
    // What a basis or a period is for stands in its sentence.
    const own = draft.fact === 'legal-basis' || draft.fact === 'retention' ? (draft.after ?? draft.before ?? '') : ''
    const said = longWords([draft.subject, own, ...around(draft, delta)].join(' '))
    const isNamed = (words: readonly string[]) => said.some((word) => words.some((own) => isSpelling(own, word)))
    return things.find(({ draft: thing, words }) => thing.op === draft.op && isNamed(words))?.draft
  }
}

/** Words of a purpose that the other notice has nowhere. */
function ownWords(draft: Draft, delta: Delta): string[] {
  const known = (draft.op === 'added' ? delta.old : delta.now).vocabulary().words
  return longWords(draft.subject).filter((word) => !known.has(word))
}

function longWords(text: string): string[] {
  return [...new Set(wordsOf(text).folded)].filter((word) => word.length >= SHORTEST)
}

/** What introduces the list or table that a draft stands in, and the heading above. */
function around(draft: Draft, delta: Delta): string[] {
  const [side, index] = draft.op === 'added' ? [delta.now, draft.newBlock] : [delta.old, draft.oldBlock]
  const block = index === undefined ? undefined : side.blocks[index]
  if (!block) return []
  const lead = block.lead === undefined ? '' : (side.blocks[block.lead]?.text ?? '')
  return [lead, side.reading.outline.sections[block.section]?.title ?? '']
}
