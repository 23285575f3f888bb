// Where a fact stands among the blocks, and which edits touch it.
import type { Fact } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import type { Span } from '../../text/span.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Passage, Side } from '../align/side.ts'

/** A fact at one place of one notice, with what was edited there. */
export interface Sighting<F extends Fact = Fact> {
  readonly fact: F
  readonly side: 'old' | 'now'
  readonly block: number | undefined
  /** Edits of the sentences it stands in. */
  readonly edits: readonly Edit[]
  /** The first edited sentence or row that it stands in. */
  readonly sentence?: string
  /** Edits of what belongs to it as well: its row or item, what introduces its list, the section that it heads. */
  readonly around: readonly Edit[]
  /** Blocks among these that are new or gone as a whole. */
  readonly alone: readonly number[]
}

/** Finds the edits that touch facts of one side. */
export class Locator {
  private readonly side: Side
  private readonly name: 'old' | 'now'
  private readonly byBlock = new Map<number, Edit[]>()
  private readonly alone: ReadonlySet<number>

  constructor(delta: Delta, name: 'old' | 'now') {
    this.name = name
    this.alone = name === 'old' ? delta.dropped : delta.added
    this.side = delta[name]
    for (const edit of delta.edits) {
      const block = edit[name]?.block
      if (block === undefined) continue
      const known = this.byBlock.get(block)
      if (known) known.push(edit)
      else this.byBlock.set(block, [edit])
    }
  }

  sight<F extends Fact>(fact: F): Sighting<F> {
    const { outline } = this.side.reading
    const [start, end] = [
      (outline.lineStarts[fact.place.line - 1] ?? 0) + fact.place.column - 1,
      (outline.lineStarts[fact.place.endLine - 1] ?? 0) + fact.place.endColumn - 1,
    ]
    const block = this.blockAt(start)
    if (!block) return { fact, side: this.name, block: undefined, edits: [], around: [], alone: [] }
    const span = { start: textOffset(block, start), end: textOffset(block, Math.max(start, end - 1)) + 1 }
    const own = this.byBlock.get(block.index) ?? []
    const edits = own.filter((edit) => touches(edit[this.name], span))
    const scope = this.scopeOf(block)
    // Most facts rest on their own block alone, whose edits are many where it is long.
    const around = scope.length === 1 ? own : scope.flatMap((index) => this.editsOf(index))
    const passage = edits[0]?.[this.name]
    const sentence = passage ? { sentence: block.text.slice(passage.span.start, passage.span.end) } : {}
    return {
      fact,
      side: this.name,
      block: block.index,
      edits,
      ...sentence,
      around,
      alone: scope.filter((index) => this.alone.has(index)),
    }
  }

  editsOf(block: number): readonly Edit[] {
    return this.byBlock.get(block) ?? []
  }

  /** Blocks that a fact of this block may rest on. */
  private scopeOf(block: Block): readonly number[] {
    if (this.byBlock.size + this.alone.size === 0) return []
    if (block.kind === 'heading') return this.sectionBlocks(block.section)
    const lead = block.lead === undefined ? [] : [block.lead]
    return [block.index, ...lead, ...(block.kind === 'item' ? this.itemsUnder(block) : [])]
  }

  /** Deeper items that follow an item. */
  private itemsUnder(block: Block): number[] {
    const found: number[] = []
    for (let at = block.index + 1; (this.side.blocks[at]?.depth ?? 0) > block.depth; at++) found.push(at)
    return found
  }

  /** Blocks of a section and all sections below it. */
  private sectionBlocks(index: number): number[] {
    const { sections } = this.side.reading.outline
    const open = [index]
    const found: number[] = []
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const section = sections[at]
      if (!section) continue
      if (section.heading !== undefined) found.push(section.heading)
      found.push(...section.blocks)
      open.push(...section.children)
    }
    return found
  }

  /** The last block that begins at or before an offset and reaches it. */
  private blockAt(offset: number): Block | undefined {
    const { blocks } = this.side
    let [low, high] = [0, blocks.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((blocks[middle]?.source.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const block = blocks[low]
    return block && block.source.start <= offset && offset < Math.max(block.source.end, block.source.start + 1)
      ? block
      : undefined
  }
}

function touches(passage: Passage | undefined, span: Span): boolean {
  return passage !== undefined && passage.span.start < span.end && span.start < passage.span.end
}

/** Offset in a block's text of an offset in the source. */
function textOffset(block: Block, source: number): number {
  let [low, high] = [0, block.runs.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((block.runs[middle]?.source ?? 0) <= source) low = middle
    else high = middle - 1
  }
  const run = block.runs[low]
  if (!run) return 0
  const within = Math.max(0, source - run.source)
  return run.at + (run.length === run.sourceLength ? Math.min(within, run.length) : 0)
}
