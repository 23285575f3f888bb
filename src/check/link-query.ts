// Links of a notice by their addresses; an address that stands in the text without markup is a link to its readers.
import type { Block } from '../model/outline.ts'
import { placeOf } from '../model/place-of.ts'
import type { LinkQuery } from '../model/rule.ts'
import type { Span } from '../text/span.ts'
import type { Case, Evidence } from './evidence.ts'

interface Target extends Span {
  readonly url: string
}

const BARE = /\bhttps?:\/\/[^\s<>"]{1,2000}/gi
/** What ends a sentence or a bracket is not the end of an address. */
const TRAILING = /[.,;:!?)\]}'"»]+$/

export function linksMeant(query: LinkQuery, known: Case): Evidence[] {
  const wanted = query.links.map(plain)
  const { outline } = known.reading
  return outline.blocks.flatMap((block) =>
    linksOf(block)
      .filter(({ url }) => wanted.some((address) => leadsTo(plain(url), address)))
      .map(
        ({ start, end, url }): Evidence => ({
          place: placeOf(outline, block, { start, end }),
          absence: false,
          text: url,
        }),
      ),
  )
}

const linksByBlock = new WeakMap<Block, readonly Target[]>()

function linksOf(block: Block): readonly Target[] {
  const known = linksByBlock.get(block)
  if (known) return known
  const links: Target[] = [...block.links]
  for (const match of block.text.matchAll(BARE)) {
    const url = match[0].replace(TRAILING, '')
    const [start, end] = [match.index, match.index + url.length]
    if (!block.links.some((link) => link.start < end && start < link.end)) links.push({ start, end, url })
  }
  links.sort((a, b) => a.start - b.start)
  linksByBlock.set(block, links)
  return links
}

/** The same address, or one below it: "choir.example/privacy" leads to ".../privacy/cookies", not to ".../privacy-old". */
function leadsTo(url: string, address: string): boolean {
  if (!url.startsWith(address)) return false
  return url.length === address.length || /[/?#:]$/.test(address) || /[/?#]/.test(url.charAt(address.length))
}

/** Scheme and "www." are how an address is reached; a mail address keeps its scheme. */
function plain(url: string): string {
  const bare = url
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
  const host = /^[^/?#]*/.exec(bare)?.[0] ?? ''
  return host.toLowerCase() + bare.slice(host.length).replace(/\/$/, '')
}
