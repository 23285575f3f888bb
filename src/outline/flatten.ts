// The tree of a notice to blocks in reading order.
import type { BlockContent, DefinitionContent, List, ListItem, Nodes, Root, Table } from 'mdast'
import type { BlockKind, Cell } from '../model/outline.ts'
import { HARD_BREAK, PART_BREAK } from '../text/breaks.ts'
import { type Draft, trimmed } from './draft.ts'
import { htmlDrafts } from './html.ts'
import { TextBuilder } from './inline.ts'
import { withoutStrayMarks } from './stray-marks.ts'

interface Around {
  readonly kind: BlockKind
  readonly depth: number
  readonly parent?: Draft
}

/** Real headings keep their depth; items know their list and parent; rows know their header cells. */
export function flatten(tree: Root, source: string): Draft[] {
  const flattener = new Flattener(source)
  flattener.all(tree.children, { kind: 'paragraph', depth: 0 })
  return flattener.drafts.filter((draft) => draft.text.trim() !== '')
}

class Flattener {
  readonly drafts: Draft[] = []
  private groups = 0
  private readonly source: string
  constructor(source: string) {
    this.source = source
  }

  all(nodes: readonly Nodes[], around: Around): void {
    for (const node of nodes) this.node(node, around)
  }

  private node(node: Nodes, around: Around): void {
    switch (node.type) {
      case 'heading':
        this.push(this.inline(node.children), node, { ...around, kind: 'heading' }, { headingDepth: node.depth })
        return
      case 'paragraph':
        this.push(this.inline(node.children), node, around)
        return
      case 'blockquote':
        this.all(node.children, { ...around, kind: around.kind === 'paragraph' ? 'quote' : around.kind })
        return
      case 'list':
        this.list(node, around)
        return
      case 'table':
        this.table(node)
        return
      case 'html':
        this.drafts.push(...htmlDrafts(node.value, node.position?.start.offset ?? 0, () => ++this.groups))
        return
      case 'code':
        this.code(node.value, node)
        return
      case 'footnoteDefinition':
        this.all(node.children, around)
        return
      default:
        return
    }
  }

  private inline(nodes: Parameters<TextBuilder['inline']>[0]): TextBuilder {
    const builder = new TextBuilder(this.source)
    builder.inline(nodes)
    return builder
  }

  private push(builder: TextBuilder, node: Nodes, around: Around, more: Partial<Draft> = {}): Draft {
    const draft = withoutStrayMarks(
      trimmed({
        kind: around.kind,
        text: builder.text,
        runs: builder.runs,
        source: sourceOf(node),
        strong: builder.strong,
        links: builder.links,
        depth: around.depth,
        ...(around.parent ? { parent: around.parent } : {}),
        ...more,
      }),
    )
    this.drafts.push(draft)
    return draft
  }

  private code(value: string, node: Nodes): void {
    const builder = new TextBuilder(this.source)
    const { start, end } = sourceOf(node)
    const fence = /^\s*(?:`{3,}|~{3,})([^\n]*)\n/.exec(this.source.slice(start, start + 200))
    const from = start + (fence?.[0].length ?? 0)
    for (const [at, line] of value.split('\n').entries()) {
      if (at > 0) builder.append(HARD_BREAK, from)
      builder.mapped(
        line,
        Math.max(from, this.source.indexOf(line, at === 0 ? from : this.lastOffset(builder, from))),
        end,
      )
    }
    // Text that an author aligned by hand is an address or a list far more often than it is code, in a privacy notice.
    this.push(builder, node, { kind: fence?.[1]?.trim() ? 'code' : 'paragraph', depth: 0 })
  }

  private lastOffset(builder: TextBuilder, from: number): number {
    const last = builder.runs.findLast((run) => run.sourceLength > 0)
    return last ? last.source + last.sourceLength : from
  }

  private list(list: List, around: Around): void {
    const group = ++this.groups
    const parent = around.kind === 'item' ? this.drafts.at(-1) : undefined
    for (const [at, item] of list.children.entries()) {
      const marker = list.ordered ? `${(list.start ?? 1) + at}.` : '-'
      this.item(item, { kind: 'item', depth: around.depth + 1, ...(parent ? { parent } : {}) }, { group, marker })
    }
  }

  /** The paragraphs at the head of an item are one block; what follows a nested list stands on its own. */
  private item(item: ListItem, around: Around, more: Partial<Draft>): void {
    const head: (BlockContent | DefinitionContent)[] = []
    const rest = [...item.children]
    while (rest[0]?.type === 'paragraph') head.push(...rest.splice(0, 1))
    if (head.length > 0) {
      const builder = new TextBuilder(this.source)
      for (const [at, paragraph] of head.entries()) {
        if (at > 0) builder.append(PART_BREAK, paragraph.position?.start.offset ?? 0)
        if (paragraph.type === 'paragraph') builder.inline(paragraph.children)
      }
      this.push(builder, item, around, more)
    }
    this.all(rest, around)
  }

  private table(table: Table): void {
    const group = ++this.groups
    const rows = table.children.map((row) => {
      const builder = new TextBuilder(this.source)
      const cells: Cell[] = []
      for (const cell of row.children) {
        if (cells.length > 0) builder.append(PART_BREAK, cell.position?.start.offset ?? 0)
        const start = builder.text.length
        builder.inline(cell.children)
        cells.push({ start, end: builder.text.length, header: '' })
      }
      return { row, builder, cells }
    })
    const first = rows.findIndex(({ builder, cells }) => isHeaderRow(builder.text, cells))
    const headers = rows[first]?.cells.map((cell) => rows[first]?.builder.text.slice(cell.start, cell.end) ?? '') ?? []
    for (const [at, { row, builder, cells }] of rows.entries()) {
      const titled = cells.map((cell, column) => ({ ...cell, header: at > first ? (headers[column] ?? '') : '' }))
      const kind = at <= first ? 'head' : 'row'
      const draft = {
        kind,
        text: builder.text,
        runs: builder.runs,
        source: sourceOf(row),
        strong: builder.strong,
        links: builder.links,
        depth: 0,
        group,
        cells: titled,
      } as const
      if (builder.text.trim() !== '') this.drafts.push(draft)
    }
  }
}

/** Scraped tables often have an empty first row, or a title that spans it; the first full row of short cells heads them. */
function isHeaderRow(text: string, cells: readonly Cell[]): boolean {
  return cells.every((cell) => {
    const value = text.slice(cell.start, cell.end).trim()
    return value !== '' && (value.split(/[\u2028\u2029]/)[0] ?? '').length <= 80
  })
}

function sourceOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
