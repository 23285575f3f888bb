// Blocks under construction: what flattening the tree gives, before headings are told from text.
import type { BlockKind, Cell, Link, SourceRun } from '../model/outline.ts'
import type { Span } from '../text/span.ts'

export interface Draft {
  readonly kind: BlockKind
  readonly text: string
  readonly runs: readonly SourceRun[]
  readonly source: Span
  readonly strong: readonly Span[]
  readonly links: readonly Link[]
  /** 0 outside lists. */
  readonly depth: number
  /** Depth of a real heading, 1 to 6. */
  readonly headingDepth?: number
  /** List or table it belongs to. */
  readonly group?: number
  /** The draft that the list item hangs under. */
  readonly parent?: Draft
  /** For items: "1.", "a)", or a bullet. */
  readonly marker?: string
  readonly cells?: readonly Cell[]
  /** Made from a line of a paragraph: blank lines do not set it apart from its neighbours. */
  readonly tight?: boolean
}

/** Runs are in order and do not overlap: a paragraph of thousands of lines is not looked through for each of them. */
function runsWithin(runs: readonly SourceRun[], start: number, end: number): SourceRun[] {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run && run.at + run.length <= start) low = middle + 1
    else high = middle
  }
  const within: SourceRun[] = []
  for (let at = low; at < runs.length; at++) {
    const run = runs[at]
    if (!run || run.at >= end) break
    if (run.at + run.length > start) within.push(run)
  }
  return within
}

/** Part of a draft's text as a draft of its own. Bold and links are cut to it. */
export function cut(draft: Draft, start: number, end: number, changes: Partial<Draft> = {}): Draft {
  const within = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
  const runs = runsWithin(draft.runs, start, end).map((run): SourceRun => {
    const skip = Math.max(0, start - run.at)
    const length = Math.min(run.at + run.length, end) - run.at - skip
    const exact = run.length === run.sourceLength
    return {
      at: run.at + skip - start,
      length,
      source: exact ? run.source + skip : run.source,
      sourceLength: exact ? length : run.sourceLength,
    }
  })
  const [first, last] = [runs[0], runs.at(-1)]
  const source = first && last ? { start: first.source, end: last.source + last.sourceLength } : draft.source
  const { cells: _cells, ...rest } = draft
  return {
    ...rest,
    text: draft.text.slice(start, end),
    runs,
    source,
    strong: within(draft.strong),
    links: within(draft.links),
    ...changes,
  }
}

/** A draft without blanks at its ends. */
export function trimmed(draft: Draft, changes: Partial<Draft> = {}): Draft {
  const start = draft.text.length - draft.text.trimStart().length
  const end = draft.text.trimEnd().length
  return start === 0 && end === draft.text.length
    ? { ...draft, ...changes }
    : cut(draft, start, Math.max(start, end), changes)
}
