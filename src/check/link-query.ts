// Links of a notice by their addresses; an address that stands in the text without markup is a link to its readers.
import type { Block, Outline } from '../model/outline.ts'
import { placeOf } from '../model/place-of.ts'
import type { LinkQuery } from '../model/rule.ts'
import type { Span } from '../text/span.ts'
import type { Case, Evidence } from './evidence.ts'

interface Target extends Span {
  readonly url: string
}

interface LinkInBlock extends Target {
  readonly block: Block
  /** The address as addresses are compared. */
  readonly address: string
}

const BARE = /\bhttps?:\/\/[^\s<>"]{1,2000}/gi
/** What ends a sentence or a bracket is not the end of an address. */
const TRAILING = /[.,;:!?)\]}'"»]+$/

export function linksMeant(query: LinkQuery, known: Case): Evidence[] {
  const wanted = query.links.map(plain)
  const { outline } = known.reading
  return linksOf(outline)
    .filter(({ address }) => wanted.some((asked) => leadsTo(address, asked)))
    .map(({ block, start, end, url }) => ({
      place: placeOf(outline, block, { start, end }),
      absence: false,
      text: url,
    }))
}

const linksByOutline = new WeakMap<Outline, readonly LinkInBlock[]>()

/** Several rules look at the links of a notice. */
function linksOf(outline: Outline): readonly LinkInBlock[] {
  const known = linksByOutline.get(outline)
  if (known) return known
  const links = outline.blocks.flatMap((block) =>
    targetsOf(block).map((target) => ({ ...target, block, address: plain(target.url) })),
  )
  linksByOutline.set(outline, links)
  return links
}

function targetsOf(block: Block): Target[] {
  const links: Target[] = [...block.links]
  for (const match of block.text.matchAll(BARE)) {
    const url = match[0].replace(TRAILING, '')
    const [start, end] = [match.index, match.index + url.length]
    if (!block.links.some((link) => link.start < end && start < link.end)) links.push({ start, end, url })
  }
  return links.sort((a, b) => a.start - b.start)
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
