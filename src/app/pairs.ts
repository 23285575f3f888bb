// Of the files that changed, which are notices, which old one goes with which new one, and both sides read.
import type { PathPair, Revision } from '../model/revision.ts'
import type { SourcePair } from './diff.ts'
import { sourceAt } from './in-turn.ts'
import { inPathOrder } from './path-order.ts'

/**
 * Pairs with a notice on either side. A notice that gets its name now is compared with what it was; one that loses it
 * counts as removed. A removed and an added notice with the same file name, unlike all others, are one that moved. In
 * order of path.
 */
export function noticePairs(files: readonly PathPair[], isNotice: (path: string) => boolean): PathPair[] {
  const pairs = files.flatMap(({ before, after }): PathPair[] => {
    if (after !== undefined && isNotice(after)) return [{ ...(before !== undefined && { before }), after }]
    return before !== undefined && isNotice(before) ? [{ before }] : []
  })
  const removed = pairs.filter((pair) => pair.after === undefined)
  const added = pairs.filter((pair) => pair.before === undefined)
  const moves = new Map<PathPair, PathPair>()
  for (const now of added) {
    const old = only(removed.filter((pair) => nameOf(pair.before) === nameOf(now.after)))
    const rivals = added.filter((pair) => nameOf(pair.after) === nameOf(now.after))
    if (old && rivals.length === 1) moves.set(now, old)
  }
  const moved = new Set(moves.values())
  const whole = pairs.filter((pair) => !moved.has(pair)).map((pair) => ({ ...moves.get(pair), ...pair }))
  return inPathOrder(whole, ({ before, after }) => after ?? before ?? '')
}

/**
 * Reads both sides; `shown` is what reports call a path. An old side that cannot be read is none: a revision that
 * mends a notice must not fail for what it mends.
 */
export async function readPair(
  [old, now]: readonly [Revision, Revision],
  { before, after }: PathPair,
  shown = (path: string) => path,
): Promise<SourcePair> {
  const [was, is] = await Promise.all([
    before === undefined ? undefined : sourceAt(old, before, shown(before)),
    after === undefined ? undefined : sourceAt(now, after, shown(after)),
  ])
  return { ...(was && 'bytes' in was && { before: was }), ...(is && { after: is }) }
}

function nameOf(path: string | undefined): string {
  return (path?.split('/').at(-1) ?? '').toLowerCase()
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}
