// From a span of a block's text to its place in the file.
import type { Span } from '../text/span.ts'
import type { Block, Outline } from './outline.ts'
import type { Place } from './place.ts'

/** Offset in the source of an offset in a block's text. */
export function sourceOffset(block: Block, offset: number): number {
  let [low, high] = [0, block.runs.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((block.runs[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const run = block.runs[low]
  if (!run) return block.source.start
  const within = Math.max(0, offset - run.at)
  return run.length === run.sourceLength ? run.source + Math.min(within, run.length) : run.source
}

/** Place of a span of a block's text; of the whole block without one. */
export function placeOf(outline: Outline, block: Block, span: Span = { start: 0, end: block.text.length }): Place {
  const start = sourceOffset(block, span.start)
  const end = Math.max(start, span.end > span.start ? sourceOffset(block, span.end - 1) + 1 : start)
  const [from, to] = [lineAt(outline, start), lineAt(outline, end)]
  return {
    line: from,
    column: start - (outline.lineStarts[from - 1] ?? 0) + 1,
    endLine: to,
    endColumn: end - (outline.lineStarts[to - 1] ?? 0) + 1,
    section: sectionPath(outline, block.section),
  }
}

/** 1-based line of an offset. */
function lineAt(outline: Outline, offset: number): number {
  let [low, high] = [0, outline.lineStarts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((outline.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** Titles of a section and those around it, outermost first; section 0 has none. */
export function sectionPath(outline: Outline, index: number): string[] {
  const path: string[] = []
  for (let section = outline.sections[index]; section; ) {
    if (section.title !== '') path.unshift(section.title)
    section = section.parent === undefined ? undefined : outline.sections[section.parent]
  }
  return path
}
