// Keeps a page of Markdown below a limit: the largest section loses items first, and says how many it lost.

/** One part of a page. Sections that are kept longest hold what the page is for. */
export interface Section {
  /** What its items are called, e.g. "review items". */
  readonly items: string
  readonly count: number
  readonly keptLongest?: boolean
  /** Markdown with the first `shown` items; `cut` says in words what is left out, or is empty. */
  render(shown: number, cut: string): string
}

export interface Fit {
  /** Bytes of UTF-8; there are never more characters than bytes. */
  readonly limit: number
  /** Where everything can be read, e.g. "the job summary". */
  readonly elsewhere?: string
}

interface Piece {
  readonly section: Section
  readonly shown: number
  readonly text: string
  readonly bytes: number
}

/** What an item takes, more or less: a page of a hundred thousand items is not written to be thrown away. */
const USUAL_BYTES = 400

/** The head is never cut. */
export function fitSections(head: string, sections: readonly Section[], fit: Fit): string {
  let pieces = sections.map((section) => longestPiece(section, fit))
  while (bytesOf(joined(head, pieces)) > fit.limit) {
    const largest = largestOf(pieces)
    if (!largest) break
    const fewer = pieceOf(largest.section, Math.floor(largest.shown / 2), fit)
    pieces = pieces.map((piece) => (piece === largest ? fewer : piece))
  }
  return joined(head, pieces)
}

function largestOf(pieces: readonly Piece[]): Piece | undefined {
  const cuttable = pieces.filter((piece) => piece.shown > 0)
  const first = cuttable.filter((piece) => !piece.section.keptLongest)
  return (first.length > 0 ? first : cuttable).reduce<Piece | undefined>(
    (largest, piece) => (largest && largest.bytes >= piece.bytes ? largest : piece),
    undefined,
  )
}

/** All of a section, or as much as is too long for the page even alone. */
function longestPiece(section: Section, fit: Fit): Piece {
  for (let most = Math.max(1, Math.ceil(fit.limit / USUAL_BYTES)); ; most *= 2) {
    const piece = pieceOf(section, Math.min(section.count, most), fit)
    if (piece.shown === section.count || piece.bytes > fit.limit) return piece
  }
}

function pieceOf(section: Section, shown: number, { elsewhere }: Fit): Piece {
  const left = section.count - shown
  const where = elsewhere === undefined ? '' : `; ${elsewhere} has all of them`
  const cut = left === 0 ? '' : `${left} of ${section.count} ${section.items} are left out here for length${where}`
  const text = section.render(shown, cut)
  return { section, shown, text, bytes: bytesOf(text) }
}

function joined(head: string, pieces: readonly Piece[]): string {
  return [head, ...pieces.map((piece) => piece.text)].filter((text) => text !== '').join('\n\n')
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
