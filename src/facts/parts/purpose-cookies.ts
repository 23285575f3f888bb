// Kinds of cookies with what each is for: "Analytical cookies. They show us how the site is used."
import type { Block } from '../../model/outline.ts'
import { type PurposeItem, titleOf } from './purpose-item.ts'
import { has, keysOf, type View } from './view.ts'

/** Words of the name of a kind, and the least that is said of it, in UTF-16 units. */
const [NAME, TOLD] = [5, 40]

/** At least two kinds in a section, each with its aim; a list of cookies that says no aim has no purposes. */
export function cookieKinds(view: View): PurposeItem[] {
  const kinds = new Map<number, PurposeItem[]>()
  for (const block of view.outline.blocks) {
    const item = block.kind === 'item' ? kindOf(view, block) : undefined
    if (item) kinds.set(block.section, [...(kinds.get(block.section) ?? []), item])
  }
  return [...kinds.values()].flatMap((items) => (items.length < 2 ? [] : items))
}

function kindOf(view: View, block: Block): PurposeItem | undefined {
  const name = nameOf(block)
  if (name.split(/\s+/).length > NAME || !keysOf(view, name).has('cookies.phrase')) return undefined
  const told = [block, ...behind(view, block, name)]
  if (told.reduce((sum, { text }) => sum + text.length, -name.length) < TOLD) return undefined
  const sentences = told.flatMap(({ index }) => view.blocks[index]?.sentences ?? [])
  if (!sentences.some((sentence) => has(sentence, 'purpose.lead', 'purpose.clause', 'purpose.aim'))) return undefined
  return {
    block: block.index,
    span: { start: 0, end: block.text.length },
    title: titleOf(name),
    bases: [],
    blocks: told.map(({ index }) => index),
  }
}

/** The paragraph under an item that is nothing but the name. */
function behind(view: View, block: Block, name: string): Block[] {
  const next = view.outline.blocks[block.index + 1]
  const alone = block.text.length - name.length <= 2
  return alone && next?.kind === 'paragraph' && next.section === block.section ? [next] : []
}

function nameOf({ title, text }: Block): string {
  if (title) return text.slice(title.start, title.end)
  return text.split(/[\u2028\u2029:]|\.\s|\s[–—-]\s/)[0] ?? text
}
