// A run that is split over several machines: which notices are whose, and by what its parts are known to belong together.
import { UserError } from '../model/error.ts'
import type { Shard } from '../model/report.ts'
import { VERSION } from '../model/version.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { inPathOrder } from './path-order.ts'
import type { SetupOptions } from './setup.ts'

/** Part `index` (from 1) of `count`. */
export type Slice = Pick<Shard, 'index' | 'count'>

/** More than the jobs of any matrix. */
const MOST_SHARDS = 9999

/** Reads "2/8". Throws a UserError for what is no such part. */
export function sliceOf(written: string): Slice {
  const [, first = '', second = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []
  const [index, count] = [Number(first), Number(second)]
  if (first === '' || count === 0) {
    const help = `write --shard 2/8 for the second of eight; there can be ${MOST_SHARDS}`
    throw new UserError(`--shard has no value "${written}"`, help)
  }
  if (index >= 1 && index <= count) return { index, count }
  throw new UserError(`there is no shard ${index} of ${count}`, `write --shard 1/${count} to --shard ${count}/${count}`)
}

/**
 * The items of one part, in order of path. Neighbours go to different parts, so that a folder of long notices is shared;
 * the order in which the items are given does not count.
 */
export function itemsOf<T extends { readonly path: string }>(items: readonly T[], { index, count }: Slice): T[] {
  return inPathOrder(items, ({ path }) => path).filter((_, i) => i % count === index - 1)
}

/** What a report says of its part. `items` are those of all parts. The day is left out: a run may last past midnight. */
export function shardOf(
  slice: Slice,
  items: readonly { readonly path: string }[],
  { config, packRules, packSettings, packVariants }: SetupOptions,
): Shard {
  const paths = inPathOrder(
    items.map(({ path }) => path),
    (path) => path,
  )
  // Where a name stands in a file says nothing about the run, and is told as seen from the current folder.
  const settings = JSON.stringify([config, packRules, packSettings, packVariants], (key, value) =>
    key === 'named' ? undefined : value,
  )
  const run = fingerprint([JSON.stringify(paths), settings])
  return { ...slice, run, version: VERSION }
}
