// Sections by the lines they begin on: which one a line stands in, and how far it reaches.
import type { Outline } from '../model/outline.ts'
import { placeOf } from '../model/place-of.ts'

/** Sections `[from, to)` by index: a section with its subsections, which follow it in reading order. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface SectionLines {
  /** Index of the section that a 1-based line stands in; 0 before any heading. */
  at(line: number): number
  /** The section of a line, and one that begins with the next block; each with its subsections. */
  scopeOf(line: number): readonly Range[]
}

export function sectionLines(outline: Outline): SectionLines {
  const blocks = outline.blocks.map((block) => ({ line: placeOf(outline, block).line, block }))
  const begins = outline.sections.flatMap(({ heading, index }) => {
    const known = heading === undefined ? undefined : blocks[heading]
    return known ? [{ line: known.line, index }] : []
  })
  const ends = endsOf(outline)
  const rangeOf = (index: number): Range => ({ from: index, to: ends[index] ?? index + 1 })
  const at = (line: number): number => begins[countUpTo(begins, line) - 1]?.index ?? 0
  return {
    at,
    scopeOf(line) {
      const next = blocks[countUpTo(blocks, line)]
      return next?.block.kind === 'heading' ? [rangeOf(at(line)), rangeOf(at(next.line))] : [rangeOf(at(line))]
    },
  }
}

/** For every section, the index of the first section behind it that is not below it. */
function endsOf(outline: Outline): number[] {
  const ends = outline.sections.map(({ index }) => index + 1)
  for (const { index, parent } of [...outline.sections].reverse())
    if (parent !== undefined) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0)
  return ends
}

/** How many entries stand on or before a line; entries are in order. */
function countUpTo(entries: readonly { readonly line: number }[], line: number): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low
}
