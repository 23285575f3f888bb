// HTML inside Markdown to blocks: headings, paragraphs, list items and table rows, tags dropped. No HTML is ever kept.
import type { BlockKind, Cell } from '../model/outline.ts'
import { HARD_BREAK, PART_BREAK } from '../text/breaks.ts'
import { type Draft, trimmed } from './draft.ts'
import { TextBuilder } from './inline.ts'

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<\/?([a-zA-Z][\w-]*)\b[^>]*>|<[!?][^>]*>/g
const BLOCK = new Set(
  'p div section article header footer main ul ol dl dt dd blockquote figure details summary center tbody thead table hr address'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'template', 'svg', 'head'])

/** Splits an HTML block. `offset` is its place in the source; `group` numbers lists and tables. */
export function htmlDrafts(html: string, offset: number, group: () => number): Draft[] {
  const reader = new HtmlReader(html, offset, group)
  let at = 0
  for (const match of html.matchAll(TOKEN)) {
    reader.text(at, match.index)
    at = match.index + match[0].length
    if (match[1]) reader.tag(match[1].toLowerCase(), match[0], match.index)
  }
  reader.text(at, html.length)
  reader.close()
  return reader.drafts
}

class HtmlReader {
  readonly drafts: Draft[] = []
  private builder: TextBuilder
  private kind: BlockKind = 'paragraph'
  private headingDepth: number | undefined
  private silent: string | undefined
  private bold: number | undefined
  private lists: number[] = []
  private cells: Cell[] | undefined
  private cellStart = 0
  private headers: string[] = []
  private table = 0
  private readonly html: string
  private readonly offset: number
  private readonly group: () => number

  constructor(html: string, offset: number, group: () => number) {
    this.html = html
    this.offset = offset
    this.group = group
    this.builder = new TextBuilder('')
  }

  text(from: number, to: number): void {
    if (this.silent !== undefined || to <= from) return
    const value = this.html
      .slice(from, to)
      .replace(/&nbsp;/g, '      ')
      .replace(/&amp;/g, '&    ')
    this.builder.mapped(value, this.offset + from, this.offset + to)
  }

  tag(name: string, written: string, at: number): void {
    const closes = written.startsWith('</')
    if (SILENT.has(name)) this.silent = closes ? undefined : name
    else if (name === 'br') this.builder.append(HARD_BREAK, this.offset + at, written.length)
    else if (name === 'b' || name === 'strong') this.strong(closes)
    else if (/^h[1-6]$/.test(name)) {
      this.close()
      if (!closes) [this.kind, this.headingDepth] = ['heading', Number(name[1])]
    } else if (name === 'li') {
      this.close()
      if (!closes) this.kind = 'item'
    } else if (name === 'tr') this.row(closes)
    else if (name === 'td' || name === 'th') this.cell(closes)
    else if (BLOCK.has(name)) this.block(name, closes)
  }

  private strong(closes: boolean): void {
    if (!closes) this.bold = this.builder.text.length
    else if (this.bold !== undefined) {
      this.builder.strong.push({ start: this.bold, end: this.builder.text.length })
      this.bold = undefined
    }
  }

  private block(name: string, closes: boolean): void {
    if (this.cells) {
      if (this.builder.text.length > this.cellStart) this.builder.append(HARD_BREAK, this.offset)
      return
    }
    this.close()
    if (name === 'ul' || name === 'ol') {
      if (closes) this.lists.pop()
      else this.lists.push(this.group())
    }
    if (name === 'table' && !closes) [this.table, this.headers] = [this.group(), []]
  }

  private row(closes: boolean): void {
    if (!closes) {
      this.close()
      this.cells = []
      return
    }
    const cells = this.cells ?? []
    this.cells = undefined
    const header = this.headers.length === 0
    if (header) this.headers = cells.map((cell) => this.builder.text.slice(cell.start, cell.end).trim())
    const titled = cells.map((cell, column) => ({ ...cell, header: header ? '' : (this.headers[column] ?? '') }))
    this.push(header ? 'head' : 'row', { cells: titled, group: this.table })
  }

  private cell(closes: boolean): void {
    if (!this.cells) return
    if (closes) this.cells.push({ start: this.cellStart, end: this.builder.text.length, header: '' })
    else {
      if (this.cells.length > 0) this.builder.append(PART_BREAK, this.offset)
      this.cellStart = this.builder.text.length
    }
  }

  close(): void {
    const group = this.kind === 'item' ? this.lists.at(-1) : undefined
    this.push(this.kind, {
      ...(this.headingDepth === undefined ? {} : { headingDepth: this.headingDepth }),
      ...(group === undefined ? {} : { group, marker: '-' }),
      depth: this.kind === 'item' ? Math.max(1, this.lists.length) : 0,
    })
    this.kind = 'paragraph'
    this.headingDepth = undefined
  }

  private push(kind: BlockKind, more: Partial<Draft>): void {
    const { text, runs, strong, links } = this.builder
    this.builder = new TextBuilder('')
    this.bold = undefined
    if (text.trim() === '') return
    const [first, last] = [runs[0], runs.at(-1)]
    const source = {
      start: first?.source ?? this.offset,
      end: (last?.source ?? this.offset) + (last?.sourceLength ?? 0),
    }
    const draft: Draft = { kind, text, runs, source, strong, links, depth: 0, ...more }
    this.drafts.push(more.cells ? draft : trimmed(draft))
  }
}
