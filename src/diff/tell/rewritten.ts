// Sections that were written anew nearly as a whole: that one of their purposes or kinds of data is new or gone cannot be told
// from words alone, since all words are others. A person must read them.
import type { ChangeFact } from '../../model/change.ts'
import type { Delta } from '../align/delta.ts'
import type { Draft } from '../draft.ts'

const FACTS: ReadonlySet<ChangeFact> = new Set(['purpose', 'data-category'])
/** Share of the words of a section, in both notices, that stand in edited sentences. */
const NEARLY_ALL = 0.7
const FEWEST_WORDS = 25

/** Drafts of such sections to review; `delta.sections` says which section became which. */
export function toReviewWhereRewritten(drafts: readonly Draft[], delta: Delta): Draft[] {
  const share = { old: sharesOf(delta, 'old'), now: sharesOf(delta, 'now') }
  const anew = delta.sections.filter(({ a, b }) => isAnew(share.old.get(a)) && isAnew(share.now.get(b)))
  const [old, now] = [new Set(anew.map(({ a }) => a)), new Set(anew.map(({ b }) => b))]
  if (anew.length === 0) return [...drafts]
  return drafts.map((draft) => {
    if (!FACTS.has(draft.fact) || draft.op === 'changed' || draft.weight !== undefined) return draft
    // What a sentence names more or less than before is told by holding its two forms against each other.
    if (draft.fact === 'data-category' && draft.edits.some((edit) => edit.old && edit.now)) return draft
    const block = draft.op === 'added' ? draft.newBlock : draft.oldBlock
    const section = delta[draft.op === 'added' ? 'now' : 'old'].blocks[block ?? -1]?.section ?? -1
    return (draft.op === 'added' ? now : old).has(section) ? { ...draft, weight: 'review' } : draft
  })
}

interface Share {
  edited: number
  all: number
}

function isAnew(share: Share | undefined): boolean {
  return share !== undefined && share.all >= FEWEST_WORDS && share.edited >= share.all * NEARLY_ALL
}

/** Words in edited sentences, and all words, by section. */
function sharesOf(delta: Delta, name: 'old' | 'now'): ReadonlyMap<number, Share> {
  const side = delta[name]
  const shares = new Map<number, Share>()
  const of = (block: number) => {
    const section = side.blocks[block]?.section ?? 0
    const known = shares.get(section) ?? { edited: 0, all: 0 }
    shares.set(section, known)
    return known
  }
  for (const { index, kind } of side.blocks) if (kind !== 'heading') of(index).all += side.bag(index).size
  for (const edit of delta.edits) {
    const passage = edit[name]
    if (passage && side.blocks[passage.block]?.kind !== 'heading') of(passage.block).edited += passage.words.length
  }
  return shares
}
