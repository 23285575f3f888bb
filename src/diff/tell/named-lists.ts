// Lists of data that are new or gone as a whole and that the notice gives a name: readers are told the name, not each item.
import type { Delta } from '../align/delta.ts'
import { type Draft, shorten } from '../draft.ts'

/** Fewest items that are told as their list, and most words of what counts as its name. */
const FEWEST = 3
const LONGEST_NAME = 8

/** One draft for the items of each such list, in the place of the first. */
export function asNamedLists(drafts: readonly Draft[], delta: Delta): Draft[] {
  const lists = new Map<string, { readonly name: string; readonly items: Draft[] }>()
  for (const draft of drafts) {
    const list = listOf(draft, delta)
    if (!list) continue
    const known = lists.get(list.key)
    if (known) known.items.push(draft)
    else lists.set(list.key, { name: list.name, items: [draft] })
  }
  const merged = new Map<Draft, Draft | undefined>()
  for (const { name, items } of lists.values()) {
    if (items.length < FEWEST) continue
    for (const [at, item] of items.entries()) merged.set(item, at === 0 ? asOne(name, item, items, delta) : undefined)
  }
  return drafts.flatMap((draft) => (merged.has(draft) ? (merged.get(draft) ?? []) : [draft]))
}

/** The list whose item a draft tells, if what introduces it is a name that is new or gone with it. */
function listOf(draft: Draft, delta: Delta): { readonly key: string; readonly name: string } | undefined {
  if (draft.fact !== 'data-category' || draft.op === 'changed' || draft.weight !== undefined) return undefined
  const isNew = draft.op === 'added'
  const [side, alone] = isNew ? [delta.now, delta.added] : [delta.old, delta.dropped]
  const block = side.blocks[(isNew ? draft.newBlock : draft.oldBlock) ?? -1]
  if (block?.kind !== 'item' || block.lead === undefined || !alone.has(block.index) || !alone.has(block.lead))
    return undefined
  const text = side.blocks[block.lead]?.text ?? ''
  const name = text.replace(/\s*\([^)]{0,300}\)/g, '').replace(/[\s:]+$/, '')
  if (name === '' || name.split(/\s+/).length > LONGEST_NAME || /[.;]/.test(name)) return undefined
  return { key: `${draft.op} ${block.lead}`, name }
}

function asOne(name: string, first: Draft, items: readonly Draft[], delta: Delta): Draft {
  const lead =
    first.op === 'added' ? delta.now.blocks[first.newBlock ?? -1]?.lead : delta.old.blocks[first.oldBlock ?? -1]?.lead
  const named = delta.edits.filter(
    (edit) => lead !== undefined && (first.op === 'added' ? edit.now : edit.old)?.block === lead,
  )
  const all = shorten(`${name}: ${items.map((item) => item.subject).join(', ')}`)
  return {
    ...first,
    subject: name,
    before: first.before === null ? null : all,
    after: first.after === null ? null : all,
    edits: [...new Set([...named, ...items.flatMap((item) => item.edits)])],
    size: items.reduce((sum, item) => sum + item.size, 0),
    told: items.flatMap((item) => item.told),
  }
}
