// Pieces that several parts of the page share: redlines, links to lines, the law.
import type { Place } from '../model/place.ts'
import { element, type Html, joined, raw } from './html-tree.ts'
import { type Links, lineAddress, type Side } from './markdown-links.ts'
import type { RedlinePart } from './redline.ts'

/** One of the two wordings, with what went or what came marked. */
export function redlineSide(parts: readonly RedlinePart[], side: Side): Html {
  const gone = side === 'old' ? 'added' : 'removed'
  const shown = parts.filter(({ kind }) => kind !== gone)
  return joined(
    shown.map(({ kind, text }, i) => {
      const words = i === 0 ? text : ` ${text}`
      if (kind === 'same') return words
      return joined([i === 0 ? '' : ' ', element(kind === 'removed' ? 'del' : 'ins', {}, text)])
    }),
  )
}

/** Id of a line in the whole notice below, for links from changes and findings. */
export function lineId(notice: number, side: Side, line: number): string {
  return `n${notice}-${side}-${line}`
}

/** "line 12": to the notice on this page, and to the commit where that is known. */
export function lineLinks(
  notice: number,
  side: Side,
  file: string,
  place: Place,
  links: Links | undefined,
  hasText: boolean,
): Html {
  const said = `line ${place.line}`
  const here = hasText ? element('a', { href: `#${lineId(notice, side, place.line)}` }, said) : joined([said])
  const address = lineAddress(links, side, file, place)
  const there = address === undefined ? [] : [raw(' '), outside(address, 'on GitHub')]
  return element('span', { class: 'where' }, here, ...there)
}

/** `address` is our own, or has been held to webAddress. */
export function outside(address: string, said: string): Html {
  return element('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, said)
}
