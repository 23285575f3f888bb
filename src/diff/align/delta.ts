// Everything that was edited between two notices, sentence by sentence, and where each block went.

import type { Reading } from '../../model/reading.ts'
import { alignLike, alignSame, type Match } from '../../text/align.ts'
import { bagOf, likeness } from '../../text/similar.ts'
import { alignBlocks, type BlockPair, isContinued, labelOf } from './align-blocks.ts'
import { alignSections } from './align-sections.ts'
import { type Edit, editOf, singleEdit, standsIn } from './edit.ts'
import { mostAlike } from './most-alike.ts'
import { type Passage, type Pieces, type Side, sideOf } from './side.ts'

export interface Delta {
  readonly old: Side
  readonly now: Side
  readonly edits: readonly Edit[]
  /** Aligned blocks, identical ones included. */
  readonly pairs: readonly BlockPair[]
  /** The new block of an old one. */
  readonly counterpart: ReadonlyMap<number, number>
  /** Sections that are one, in the order of the old notice. */
  readonly sections: readonly Match[]
  /** Blocks without a counterpart. */
  readonly dropped: ReadonlySet<number>
  readonly added: ReadonlySet<number>
}

const ALIKE_IN_BLOCK = 0.35
const ALIKE_COPIES = 0.6
const ALIKE_ANYWHERE = 0.5
const FEW_WORDS = 5
const ALIKE_SHORT = 0.75

export function deltaOf(before: Reading, after: Reading): Delta {
  const pieces: Pieces = new Map()
  const [old, now] = [sideOf(before, pieces), sideOf(after, pieces)]
  const sections = alignSections(old, now)
  const { pairs, dropped, added } = alignBlocks(old, now, sections)
  const contents = { old: { side: old, keys: titlesOf(old) }, now: { side: now, keys: titlesOf(now) } }
  const edits: Edit[] = []
  const [lost, won]: [Passage[], Passage[]] = [[], []]
  for (const pair of pairs) {
    if (pair.same) continue
    const found = editsWithin(old, now, pair)
    edits.push(...found.edits)
    lost.push(...found.lost)
    won.push(...found.won)
  }
  for (const block of dropped) lost.push(...old.passages(block).filter((passage) => !standsIn(passage, now)))
  for (const block of added) won.push(...now.passages(block).filter((passage) => !standsIn(passage, old)))
  edits.push(...editsAnywhere(old, now, lost, won))
  const real = edits.filter((edit) => !isContents(edit.old, contents.old) && !isContents(edit.now, contents.now))
  real.sort((x, y) => position(x) - position(y))
  const counterpart = new Map(pairs.map((pair) => [pair.old, pair.now]))
  return { old, now, edits: real, sections, pairs, counterpart, dropped: new Set(dropped), added: new Set(added) }
}

/** Keys of all headings. */
function titlesOf(side: Side): ReadonlySet<string> {
  const { sections } = side.reading.outline
  return new Set(sections.flatMap(({ heading }) => (heading === undefined ? [] : [side.key(heading)])))
}

/** A line of the table of contents says nothing of its own. */
function isContents(
  passage: Passage | undefined,
  titles: { readonly side: Side; readonly keys: ReadonlySet<string> },
): boolean {
  if (!passage || !titles.keys.has(passage.key)) return false
  return titles.side.blocks[passage.block]?.kind !== 'heading'
}

interface Within {
  readonly edits: readonly Edit[]
  readonly lost: readonly Passage[]
  readonly won: readonly Passage[]
}

/** Sentences of two blocks that are one; those left over may have gone elsewhere. */
function editsWithin(old: Side, now: Side, pair: BlockPair): Within {
  const [a, b] = [old.passages(pair.old), now.passages(pair.now)]
  const same = alignSame(keysOf(a), keysOf(b))
  const [sameA, sameB] = [new Set(same.map((match) => match.a)), new Set(same.map((match) => match.b))]
  const restA = a.filter((_, at) => !sameA.has(at))
  const restB = b.filter((_, at) => !sameB.has(at))
  const [bagsA, bagsB] = [restA.map(bagOfPassage), restB.map(bagOfPassage)]
  const [copiedA, copiedB] = [
    restA.map((passage) => standsIn(passage, now)),
    restB.map((passage) => standsIn(passage, old)),
  ]
  const label = labelOf(old, pair.old)
  const isLabelled = label !== '' && label === labelOf(now, pair.now)
  const alike = (i: number, j: number) => {
    const [x, y] = [bagsA[i], bagsB[j]]
    // What stands first behind a run-in title or first cell is what that is about.
    const least = isLabelled && restA[i] === a[0] && restB[j] === b[0] ? ALIKE_IN_BLOCK : 0
    const isLonger = isContinued(restA[i]?.key ?? '', restB[j]?.key ?? '')
    const value = x && y ? Math.max(likeness(x, y), least, isLonger ? ALIKE_COPIES : 0) : 0
    // A formula that stands elsewhere too only gives way to one of much the same words.
    return (copiedA[i] || copiedB[j]) && value < ALIKE_COPIES ? 0 : value
  }
  const matches = alignLike(restA.length, restB.length, alike, ALIKE_IN_BLOCK)
  const edits = matches.flatMap(({ a: i, b: j }) => {
    const [x, y] = [restA[i], restB[j]]
    const edit = x && y ? editOf(x, y, old, now) : undefined
    return edit ? [edit] : []
  })
  const [doneA, doneB] = [new Set(matches.map((match) => match.a)), new Set(matches.map((match) => match.b))]
  return {
    edits,
    lost: restA.filter((_, at) => !doneA.has(at) && !copiedA[at]),
    won: restB.filter((_, at) => !doneB.has(at) && !copiedB[at]),
  }
}

/** A few words far from each other share half of them by chance: "length of the line", "number of the kite". */
function isLikely(a: Passage | undefined, b: Passage | undefined): boolean {
  if (!a || !b) return false
  return (
    Math.max(a.words.length, b.words.length) > FEW_WORDS || likeness(bagOfPassage(a), bagOfPassage(b)) >= ALIKE_SHORT
  )
}

function editsAnywhere(old: Side, now: Side, lost: readonly Passage[], won: readonly Passage[]): Edit[] {
  const matches = mostAlike(lost.map(bagOfPassage), won.map(bagOfPassage), ALIKE_ANYWHERE).filter(({ a, b }) =>
    isLikely(lost[a], won[b]),
  )
  const [doneA, doneB] = [new Set(matches.map((match) => match.a)), new Set(matches.map((match) => match.b))]
  const paired = matches.flatMap(({ a, b }) => {
    const [x, y] = [lost[a], won[b]]
    const edit = x && y ? editOf(x, y, old, now) : undefined
    return edit ? [edit] : []
  })
  const gone = lost.flatMap((passage, at) => (doneA.has(at) ? [] : [singleEdit(passage, 'old')]))
  const fresh = won.flatMap((passage, at) => (doneB.has(at) ? [] : [singleEdit(passage, 'now')]))
  return [...paired, ...gone, ...fresh]
}

function keysOf(passages: readonly Passage[]): string[] {
  return passages.map((passage) => passage.key)
}

function bagOfPassage(passage: Passage) {
  return bagOf(passage.words)
}

function position(edit: Edit): number {
  const passage = edit.now ?? edit.old
  return passage ? passage.block * 1e6 + passage.span.start : 0
}
