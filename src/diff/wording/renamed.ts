// Terms that were replaced alike everywhere: "the Entity" that became "the Company" is one decision of the editor, not many.

import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Sense } from '../sense/sense.ts'
import type { Signals } from './signals.ts'

/** Fewest places where one word gives way to the same other. */
const FEWEST = 2

/** Whether all that an edit changes is such terms. Asked for edits of both sides, after all of them are counted. */
export function renamedTerms(delta: Delta, edits: ReadonlyMap<Edit, Signals>, sense: Sense): ReadonlySet<string> {
  const places = new Map<string, number>()
  for (const [edit, { content }] of edits) {
    const [was, is] = swapOf(edit, content)
    if (was !== undefined && is !== undefined) places.set(`${was} ${is}`, (places.get(`${was} ${is}`) ?? 0) + 1)
  }
  const terms = new Set<string>()
  for (const [swap, count] of places) {
    const [was = '', is = ''] = swap.split(' ')
    const isGone = !delta.now.vocabulary().words.has(was) || !delta.old.vocabulary().words.has(is)
    if (count >= FEWEST && isGone && [was, is].every((word) => isTerm(word, sense))) terms.add(swap)
  }
  return terms
}

export function isRenaming(edit: Edit, { content }: Signals, terms: ReadonlySet<string>): boolean {
  return terms.has(swapOf(edit, content).join(' '))
}

/** The one word that gave way to one other. */
function swapOf(edit: Edit, content: readonly string[]): readonly string[] {
  const [first, second, ...more] = content
  if (first === undefined || second === undefined || more.length > 0) return []
  return edit.dropped.includes(first) && edit.added.includes(second) ? [first, second] : []
}

/** Another number, or another word of the law, is another thing. */
function isTerm(word: string, sense: Sense): boolean {
  return !/\d/.test(word) && sense.says(word).size === 0 && sense.numeral(word) === undefined
}
