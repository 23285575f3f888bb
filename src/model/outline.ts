// The outline: a notice as a reader sees it, nested sections that hold blocks of text. No legal meaning yet.
import type { Span } from '../text/span.ts'

/** What a block is to a reader. `head` is the header row of a table, `row` one table row read under its header cells. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'head' | 'row' | 'quote' | 'code'

/** One stretch of a block's text that maps one to one onto the source (`exact`) or stands for it as a whole. */
export interface SourceRun {
  /** Offset in the block's text. */
  readonly at: number
  readonly length: number
  /** Offset in the source text. */
  readonly source: number
  readonly sourceLength: number
}

/** A link inside a block. */
export interface Link extends Span {
  readonly url: string
}

/** One cell of a table row; `start` and `end` are offsets in the row's text. */
export interface Cell extends Span {
  /** Text of the header cell above it; empty when the table has none. */
  readonly header: string
}

/** A piece of text with an exact place. */
export interface Block {
  /** Position in reading order, from 0. */
  readonly index: number
  readonly kind: BlockKind
  /** Plain text without markup, with the breaks of src/text/breaks.ts. */
  readonly text: string
  readonly runs: readonly SourceRun[]
  /** Source span of the whole block. */
  readonly source: Span
  /** Index into `Outline.sections`. */
  readonly section: number
  /** A run-in title ("Legal basis: ..."): a span of `text`, without its colon or stop. */
  readonly title?: Span
  /** Spans of the text set in bold. */
  readonly strong: readonly Span[]
  readonly links: readonly Link[]
  /** For items: nesting depth from 1; otherwise 0. */
  readonly depth: number
  /** For items and rows: index of the block that introduces the list or table (or parent item), if any. */
  readonly lead?: number
  /** For items and rows: a number shared by all members of one list or table. */
  readonly group?: number
  /** For rows. */
  readonly cells?: readonly Cell[]
}

/** A part of the notice under one heading. Section 0 is the notice itself, before any heading. */
export interface Section {
  readonly index: number
  /** Heading text without its number ("1.", "§ 2"); empty for section 0. */
  readonly title: string
  /** 0 for the notice itself, 1 and up for headings; bold and numbered pseudo-headings sit below real ones. */
  readonly level: number
  readonly parent?: number
  readonly children: readonly number[]
  /** Index of the heading's block; absent for section 0. */
  readonly heading?: number
  /** Indices of the blocks directly in this section, without heading and subsections. */
  readonly blocks: readonly number[]
}

/** Sections and blocks of a notice, both in reading order. */
export interface Outline {
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  /** Offsets at which the source lines start; line n (1-based) starts at `lineStarts[n - 1]`. */
  readonly lineStarts: readonly number[]
}
