// Links to the lines of a notice at one commit, for as long as the commit lives.
import { type Inline, link, words } from './markdown-tree.ts'

/** Where both revisions can be read in a browser. */
export interface Links {
  /** E.g. https://github.com. */
  readonly server: string
  /** owner/repo. */
  readonly repository: string
  /** Commit ids. Without a base nothing is linked in the old revision. */
  readonly base?: string
  readonly head: string
}

export type Side = 'old' | 'new'

interface Lines {
  readonly line: number
  readonly endLine: number
  readonly endColumn: number
}

/** "line 12", linked where it can be. */
export function lineLink(links: Links | undefined, side: Side, file: string, place: Lines): Inline {
  const said = `line ${place.line}`
  const address = lineAddress(links, side, file, place)
  return address === undefined ? words(said) : link(address, said)
}

/** Address of a line at its commit; undefined where the commit is not known. */
export function lineAddress(links: Links | undefined, side: Side, file: string, place: Lines): string | undefined {
  const commit = side === 'old' ? links?.base : links?.head
  return links && commit !== undefined ? permalink(links, commit, file, place) : undefined
}

/** `plain=1` because GitHub shows Markdown rendered, where lines have no number. */
function permalink({ server, repository }: Links, commit: string, file: string, place: Lines): string {
  const path = file.split('/').map(encoded).join('/')
  const last = place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine
  const lines = last > place.line ? `#L${place.line}-L${last}` : `#L${place.line}`
  return `${server}/${repository}/blob/${commit}/${path}?plain=1${lines}`
}

/** Brackets are left alone by encodeURIComponent and would end a Markdown link. */
function encoded(segment: string): string {
  const whole = segment.replace(/\p{Surrogate}/gu, '\ufffd')
  return encodeURIComponent(whole).replace(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}
