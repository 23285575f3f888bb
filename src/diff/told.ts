// One change is told once: what belongs to a new or dropped thing is told with it, and what changes alike in many places is one.
import type { ChangeFact } from '../model/change.ts'
import type { Delta } from './delta.ts'
import type { Draft } from './draft.ts'
import type { Side } from './side.ts'

/** Facts that are told with the purpose or the section that they belong to. Recipients and promises stand on their own. */
const PARTS: ReadonlySet<ChangeFact> = new Set(['legal-basis', 'data-category', 'data-source', 'retention'])
/** Facts that are told with a recipient in the same block. */
const OF_RECIPIENT: ReadonlySet<ChangeFact> = new Set(['transfer', 'safeguard', 'contact', 'reference'])

export function tellOnce(drafts: readonly Draft[], delta: Delta): Draft[] {
  const once = new Set<string>()
  return drafts.filter((draft) => {
    if (belongsToAnother(draft, drafts, delta)) return false
    if (draft.onceFor === undefined) return true
    const key = `${draft.fact} ${draft.op} ${draft.onceFor}`
    return once.has(key) ? false : once.add(key)
  })
}

function belongsToAnother(draft: Draft, drafts: readonly Draft[], delta: Delta): boolean {
  if (draft.op === 'changed') return false
  const side = draft.op === 'added' ? delta.now : delta.old
  const block = blockOf(draft)
  if (block === undefined) return false
  return drafts.some((other) => {
    if (other === draft || other.op !== draft.op) return false
    const holder = blockOf(other)
    if (holder === undefined) return false
    if (other.fact === 'purpose') return PARTS.has(draft.fact) && isUnder(side, block, holder)
    if (other.fact === 'recipient') return OF_RECIPIENT.has(draft.fact) && block === holder
    return false
  })
}

function blockOf(draft: Draft): number | undefined {
  return draft.op === 'added' ? draft.newBlock : draft.oldBlock
}

/** In the same block, in a list below it, or in the section that it heads. */
function isUnder(side: Side, block: number, holder: number): boolean {
  if (block === holder) return true
  const [inner, outer] = [side.blocks[block], side.blocks[holder]]
  if (!inner || !outer || block < holder) return false
  if (outer.kind !== 'heading') return inner.lead === holder
  const { sections } = side.reading.outline
  for (let at: number | undefined = inner.section; at !== undefined; at = sections[at]?.parent)
    if (at === outer.section) return true
  return false
}
