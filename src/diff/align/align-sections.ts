// Which section of the new notice is which of the old one: by what stands in them, then by their headings.
import type { Section } from '../../model/outline.ts'
import { alignLike, type Match } from '../../text/align.ts'
import { type Bag, bagOf, likeness } from '../../text/similar.ts'
import { wordsOf } from '../../text/words.ts'
import type { Side } from './side.ts'

/** Votes of one identical block, by its length in characters: a long paragraph says more than a line. */
const MOST_VOTES = 200
const TITLE_VOTES = 60

/** Sections that are one, in the order of the old notice; those without a counterpart are left out. */
export function alignSections(old: Side, now: Side): Match[] {
  const free = { a: new Set(sectionsOf(old).keys()), b: new Set(sectionsOf(now).keys()) }
  const matches: Match[] = []
  const take = (match: Match) => {
    if (!free.a.has(match.a) || !free.b.has(match.b)) return
    free.a.delete(match.a)
    free.b.delete(match.b)
    matches.push(match)
  }
  for (const match of byVotes(old, now)) take(match)
  for (const match of byLikeness(old, now, [...free.a], [...free.b])) take(match)
  return matches.sort((x, y) => x.a - y.a)
}

function sectionsOf(side: Side): readonly Section[] {
  return side.reading.outline.sections
}

/** Pairs of sections that share identical blocks or their heading, the most votes first. */
function byVotes(old: Side, now: Side): Match[] {
  const votes = new Map<number, number>()
  const width = sectionsOf(now).length
  const vote = (a: number, b: number, weight: number) =>
    votes.set(a * width + b, (votes.get(a * width + b) ?? 0) + weight)
  const inNew = uniqueTexts(now)
  for (const [text, block] of uniqueTexts(old)) {
    const other = block === undefined ? undefined : inNew.get(text)
    if (block === undefined || other === undefined) continue
    const [a, b] = [old.blocks[block], now.blocks[other]]
    if (a && b && (a.kind === 'heading') === (b.kind === 'heading'))
      vote(a.section, b.section, a.kind === 'heading' ? TITLE_VOTES : Math.min(MOST_VOTES, text.length))
  }
  return [...votes]
    .sort(([x, more], [y, less]) => less - more || x - y)
    .map(([cell]) => ({ a: Math.floor(cell / width), b: cell % width }))
}

/** Where each text stands; undefined where it stands more than once. */
function uniqueTexts(side: Side): Map<string, number | undefined> {
  const found = new Map<string, number | undefined>()
  for (const block of side.blocks) {
    const text = side.text(block.index)
    found.set(text, found.has(text) ? undefined : block.index)
  }
  return found
}

/** What is left, in order: the same heading written otherwise, or much the same words. */
function byLikeness(old: Side, now: Side, a: readonly number[], b: readonly number[]): Match[] {
  const [left, right] = [a.map((section) => looksOf(old, section)), b.map((section) => looksOf(now, section))]
  const alike = (i: number, j: number): number => {
    const [x, y] = [left[i], right[j]]
    if (!x || !y) return 0
    if (x.title === y.title) return 1
    return Math.max(likeness(x.titleBag, y.titleBag) * 0.9, likeness(x.body, y.body))
  }
  return alignLike(a.length, b.length, alike, 0.5).flatMap((match) => {
    const [i, j] = [a[match.a], b[match.b]]
    return i === undefined || j === undefined ? [] : [{ a: i, b: j }]
  })
}

interface Looks {
  readonly title: string
  readonly titleBag: Bag
  readonly body: Bag
}

function looksOf(side: Side, index: number): Looks {
  const section = sectionsOf(side)[index]
  const title = wordsOf(section?.title ?? '').folded
  const body = (section?.blocks ?? []).flatMap((block) => side.passages(block).flatMap((passage) => passage.words))
  return { title: title.join(' '), titleBag: bagOf(title), body: bagOf(body) }
}
