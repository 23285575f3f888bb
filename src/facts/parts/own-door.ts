// Letters to an officer that go to the controller's own door: "Example – data protection officer, 12 Quay Street".
import type { Block } from '../../model/outline.ts'
import { bareName, findCompanies } from './name.ts'
import { isOrdinary } from './ordinary-words.ts'
import type { Owner } from './owner.ts'
import type { View } from './view.ts'

/** UTF-16 units before an address in which its first line is looked for. */
const LINE = 100
/** Where the first line of an address begins: behind a sign that ends what is before it, or behind "to" or "at". */
const BEGINS = /^.*(?:[:;\u2029]|(?<!\p{L})(?:to|at|an|bei|à|aan|bij)(?=\s+\p{Lu}))\s*/su
const FIRST_WORD = /^["“„«*]?(\p{Lu}[\p{L}\p{N}]+)/u
/** Blocks at the head of a notice, and how often a name that stands there must come again to be the notice's own. */
const [OPENING, OFTEN] = [6, 8]
/** UTF-16 units of each of them in which a name is looked for. */
const HEAD = 4000

/**
 * The name that the notice is written under, where an address opens with it though words near it speak of somebody else.
 * A representative bears that name too, and so do companies of the group to which data go.
 */
export function ownDoor(view: View, block: Block, from: number, at: number, owner: Owner): string | undefined {
  if (owner === 'representative' || owner === 'authority') return undefined
  const line = block.text.slice(Math.max(from, at - LINE), at).replace(BEGINS, '')
  if (owner === 'recipient' && findCompanies(line).length > 0) return undefined
  const name = FIRST_WORD.exec(line)?.[1]
  return name !== undefined && !isOrdinary(view, name) && isSubject(view, bareName(name)) ? name : undefined
}

/** A name of the opening that the notice keeps using, in whatever case. */
function isSubject(view: View, name: string): boolean {
  const opening = view.blocks.slice(0, OPENING).some(({ block }) => wordsIn(block.text.slice(0, HEAD)).includes(name))
  return opening && (countsOf(view).get(name) ?? 0) >= OFTEN
}

const known = new WeakMap<View, ReadonlyMap<string, number>>()

/** How often each word stands in the notice; counted once. */
function countsOf(view: View): ReadonlyMap<string, number> {
  const before = known.get(view)
  if (before) return before
  const counts = new Map<string, number>()
  for (const { block } of view.blocks)
    for (const word of wordsIn(block.text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  known.set(view, counts)
  return counts
}

function wordsIn(text: string): string[] {
  return bareName(text).split(' ')
}
