// Text of a pull request made harmless for GitHub comments. Markdown itself is escaped by remark-stringify; this is for
// what GitHub does on top of it: mentions, references, autolinks, emoji names and hidden comments.

/** A break that nobody sees and that no autolink survives. */
const GAP = '\u200b'

/** Control characters, and marks that turn the direction of text around. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** One line, for code spans: they show everything else as it is. */
export function disarmCode(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim().replaceAll('<!--', `<${GAP}!--`)
}

/** Words that are wider than a column of a table on a telephone. */
const LONG_WORD = /[^\s\u200b]{25,}/gu
/** Where a long word may break: behind the marks of an address, and else after so many characters. */
const PART = /\S{0,23}?[/.&?=_-](?=\S)|\S{24}(?=\S)/gu

/** One line, for running text. What a reader sees stays the same; a table of it fits its page. */
export function disarm(text: string): string {
  return disarmCode(text)
    .replaceAll('@', `@${GAP}`)
    .replace(/#(?=\d)/g, `#${GAP}`)
    .replace(/\b(GH|GHSA)-(?=[a-z\d])/gi, `$1-${GAP}`)
    .replaceAll('://', `:${GAP}//`)
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}${GAP}.`)
    .replace(/:(?=[a-z\d_+-]+:)/gi, `:${GAP}`)
    .replace(LONG_WORD, (word) => word.replace(PART, `$&${GAP}`))
}

/** Cuts at a word where `text` is longer than `limit` characters; never inside of one character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
  const gap = cut.lastIndexOf(' ')
  return `${gap > limit / 2 ? cut.slice(0, gap) : cut} …`
}

/** The address where it is one of the web, without marks that could end where it stands; rules of a pull request name any. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\/[\w.-]+(\/[^\s"'<>\\`]*)?$/.test(url) ? url : undefined
}
