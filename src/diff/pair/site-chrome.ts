// What stands around a notice on its page and was copied with it: it says nothing to readers of the notice.
import type { Fact } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import type { Side } from '../align/side.ts'
import type { Sighting } from './locate.ts'

/** Fewest links in a row that are a menu. */
const FEWEST = 3

/** Whether all places of a thing are items of a list of bare links: the menu or the foot of a page. */
export function isLinkList(side: Side, group: { readonly sightings: readonly Sighting<Fact>[] } | undefined): boolean {
  if (!group || group.sightings.length === 0) return false
  return group.sightings.every(({ block }) => {
    const own = block === undefined ? undefined : side.blocks[block]
    return own !== undefined && isBareLink(own) && neighbours(side, own) >= FEWEST
  })
}

/** An item that is nothing but a link. */
function isBareLink({ kind, text, links }: Block): boolean {
  const [link] = links
  return kind === 'item' && link !== undefined && links.length === 1 && link.end - link.start >= text.trim().length
}

/** Bare links in an unbroken row around an item, itself included. */
function neighbours(side: Side, own: Block): number {
  let [first, last] = [own.index, own.index]
  const isLink = (index: number) => {
    const block = side.blocks[index]
    return block !== undefined && isBareLink(block)
  }
  while (isLink(first - 1) && last - first < FEWEST) first--
  while (isLink(last + 1) && last - first < FEWEST) last++
  return last - first + 1
}
