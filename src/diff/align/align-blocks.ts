// Which block of the new notice is which of the old one: identical ones within aligned sections, then anywhere (moved),
// then alike ones within aligned sections, then anywhere. An identical block is never looked at again.
import { alignLike, alignSame, type Match } from '../../text/align.ts'
import { likeness } from '../../text/similar.ts'
import { wordsOf } from '../../text/words.ts'
import { mostAlike } from './most-alike.ts'
import type { Side } from './side.ts'

export interface BlockPair {
  readonly old: number
  readonly now: number
  /** The same words. */
  readonly same: boolean
  /** Stands in another section, or elsewhere among its neighbours. */
  readonly moved: boolean
}

/** Blocks that have a counterpart; those of the old and the new notice that have none. */
export interface BlockAlignment {
  readonly pairs: readonly BlockPair[]
  readonly dropped: readonly number[]
  readonly added: readonly number[]
}

const ALIKE_IN_PLACE = 0.4
const ALIKE_ANYWHERE = 0.6

export function alignBlocks(old: Side, now: Side, sections: readonly Match[]): BlockAlignment {
  const alignment = new Alignment(old, now)
  const ranges = sections.map((match) => ({ a: blocksOf(old, match.a), b: blocksOf(now, match.b) }))
  for (const { a, b } of ranges) alignment.pairSame(a, b)
  alignment.pairMoved()
  for (const { a, b } of ranges) alignment.pairAlike(a, b)
  alignment.pairAlikeAnywhere()
  return alignment.done()
}

/** Heading and direct blocks of a section. */
function blocksOf(side: Side, index: number): number[] {
  const section = side.reading.outline.sections[index]
  if (!section) return []
  return section.heading === undefined ? [...section.blocks] : [section.heading, ...section.blocks]
}

/** Shorter texts begin others by chance. */
const FEWEST_WORDS = 3

/** Whether one text, by its key, is the other and goes on. */
export function isContinued(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.startsWith(`${short} `) && short.split(' ').length >= FEWEST_WORDS
}

/** The first cell of a row, or the run-in title of an item or paragraph, in folded words; empty where it has none. */
export function labelOf(side: Side, index: number): string {
  const block = side.blocks[index]
  const label = block?.kind === 'row' ? block.cells?.[0] : block?.title
  return block && label ? wordsOf(block.text.slice(label.start, label.end)).folded.join(' ') : ''
}

class Alignment {
  private readonly pairs: BlockPair[] = []
  private readonly freeOld: Set<number>
  private readonly freeNow: Set<number>
  private readonly old: Side
  private readonly now: Side

  constructor(old: Side, now: Side) {
    this.old = old
    this.now = now
    this.freeOld = new Set(old.blocks.keys())
    this.freeNow = new Set(now.blocks.keys())
  }

  pairSame(a: readonly number[], b: readonly number[]): void {
    const texts = [a.map((block) => this.old.text(block)), b.map((block) => this.now.text(block))] as const
    for (const match of alignSame(texts[0], texts[1])) this.take(a[match.a], b[match.b], true, false)
    const [restA, restB] = [a.filter((block) => this.freeOld.has(block)), b.filter((block) => this.freeNow.has(block))]
    if (restA.length === 0 || restB.length === 0) return
    const keys = [restA.map((block) => this.old.key(block)), restB.map((block) => this.now.key(block))] as const
    for (const match of alignSame(keys[0], keys[1])) this.take(restA[match.a], restB[match.b], true, false)
  }

  pairMoved(): void {
    const waiting = new Map<string, number[]>()
    for (const block of this.freeNow) {
      const key = this.now.key(block)
      const same = waiting.get(key)
      if (same) same.push(block)
      else waiting.set(key, [block])
    }
    for (const block of [...this.freeOld]) this.take(block, waiting.get(this.old.key(block))?.shift(), true, true)
  }

  pairAlike(a: readonly number[], b: readonly number[]): void {
    const [restA, restB] = [a.filter((block) => this.freeOld.has(block)), b.filter((block) => this.freeNow.has(block))]
    const alike = (i: number, j: number) => this.alike(restA[i], restB[j])
    for (const match of alignLike(restA.length, restB.length, alike, ALIKE_IN_PLACE))
      this.take(restA[match.a], restB[match.b], false, false)
  }

  pairAlikeAnywhere(): void {
    const [a, b] = [[...this.freeOld], [...this.freeNow]]
    const found = mostAlike(
      a.map((block) => this.old.bag(block)),
      b.map((block) => this.now.bag(block)),
      ALIKE_ANYWHERE,
    )
    for (const match of found) if (this.sameKind(a[match.a], b[match.b])) this.take(a[match.a], b[match.b], false, true)
  }

  done(): BlockAlignment {
    return { pairs: this.pairs, dropped: [...this.freeOld], added: [...this.freeNow] }
  }

  private alike(a: number | undefined, b: number | undefined): number {
    if (a === undefined || b === undefined || !this.sameKind(a, b)) return 0
    const alike = Math.max(likeness(this.old.bag(a), this.now.bag(b)), this.isLabelled(a, b) ? ALIKE_IN_PLACE : 0)
    return isContinued(this.old.key(a), this.now.key(b)) ? Math.max(alike, ALIKE_ANYWHERE) : alike
  }

  /** Items under one run-in title, "Retention:", and rows behind one first cell are about one thing. */
  private isLabelled(a: number, b: number): boolean {
    const was = labelOf(this.old, a)
    return was !== '' && was === labelOf(this.now, b)
  }

  /** A heading is only ever compared with a heading. */
  private sameKind(a: number | undefined, b: number | undefined): boolean {
    const [x, y] = [this.old.blocks[a ?? -1], this.now.blocks[b ?? -1]]
    return x !== undefined && y !== undefined && (x.kind === 'heading') === (y.kind === 'heading')
  }

  private take(old: number | undefined, now: number | undefined, same: boolean, moved: boolean): void {
    if (old === undefined || now === undefined) return
    this.freeOld.delete(old)
    this.freeNow.delete(now)
    this.pairs.push({ old, now, same, moved })
  }
}
