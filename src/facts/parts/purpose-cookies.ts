// Kinds of cookies with what each is for: "Analytical cookies. They show us how the site is used."
import type { Block } from '../../model/outline.ts'
import { type PurposeItem, titleOf } from './purpose-item.ts'
import { has, keysOf, type View } from './view.ts'

/** Words of the name of a kind, and the least that is said of it, in UTF-16 units. */
const [NAME, TOLD] = [5, 40]

/** Lists of at least two kinds, each with its aim; a list of cookies that says no aim has no purposes. */
export function cookieKinds(view: View): PurposeItem[] {
  const groups = new Map<number, PurposeItem[]>()
  for (const block of view.outline.blocks) {
    if (block.kind !== 'item' || block.group === undefined) continue
    const item = kindOf(view, block)
    if (item) groups.set(block.group, [...(groups.get(block.group) ?? []), item])
  }
  return [...groups.values()].flatMap((items) => (items.length < 2 ? [] : items))
}

function kindOf(view: View, block: Block): PurposeItem | undefined {
  const name = nameOf(block)
  if (name.split(/\s+/).length > NAME || block.text.length - name.length < TOLD) return undefined
  if (!keysOf(view, name).has('cookies.phrase')) return undefined
  const says = view.blocks[block.index]?.sentences.some((sentence) =>
    has(sentence, 'purpose.lead', 'purpose.clause', 'purpose.aim'),
  )
  if (!says) return undefined
  return {
    block: block.index,
    span: { start: 0, end: block.text.length },
    title: titleOf(name),
    bases: [],
    blocks: [block.index],
  }
}

function nameOf({ title, text }: Block): string {
  if (title) return text.slice(title.start, title.end)
  return text.split(/[\u2028\u2029:]|\.\s|\s[–—-]\s/)[0] ?? text
}
