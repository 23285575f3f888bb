// How deep each heading lies, whatever marks it: real depth first, then the series that bold, numbered and plain lines form.
import type { HeadingMark, HeadingStyle } from './headings.ts'

/** Levels of real headings are this far apart, so that numbers and pseudo-headings fit between them. */
const STEP = 20
/** Pseudo-headings in documents that mix them: the usual order from outer to inner. */
const ORDER: readonly HeadingStyle[] = ['capitals', 'plain', 'numbered', 'bold']

/** Assigns levels to headings in reading order; smaller is further out. */
export class Levels {
  private real = 0
  private series: { readonly style: HeadingStyle; readonly level: number }[] = []
  private previous: { readonly level: number; readonly index: number; readonly style: HeadingStyle } | undefined

  /** `index` is the heading's place in reading order: two neighbours tell which series holds the other. */
  next(mark: HeadingMark, index: number): number {
    const level = mark.style === 'real' ? this.realLevel(mark) : this.pseudoLevel(mark, index)
    this.previous = { level, index, style: mark.style }
    return level
  }

  private realLevel(mark: HeadingMark): number {
    this.series = []
    this.real = mark.depth * STEP + Math.min(4, (mark.numbering?.depth ?? 1) - 1)
    return this.real
  }

  private pseudoLevel(mark: HeadingMark, index: number): number {
    const known = this.series.findIndex((series) => series.style === mark.style)
    if (known >= 0) this.series = this.series.slice(0, known + 1)
    else this.series = [...this.outer(mark, index), { style: mark.style, level: 0 }]
    const position = this.series.length - 1
    return this.real + 5 + position * 4 + Math.min(3, (mark.numbering?.depth ?? 1) - 1)
  }

  /** The series a new one opens inside of: those it directly follows, or those that usually hold its style. */
  private outer(mark: HeadingMark, index: number) {
    const follows = this.previous?.index === index - 1 && this.previous.style !== 'real'
    if (follows) return this.series
    const rank = ORDER.indexOf(mark.style)
    return this.series.filter((series) => ORDER.indexOf(series.style) < rank && series.style !== 'plain')
  }
}
