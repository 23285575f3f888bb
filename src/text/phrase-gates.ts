// The gate of a phrase: words of which one stands in every match, chosen so that a sentence seldom has one of them.
// A sentence without them cannot match, and the phrase need not be tried.
import { isSkippable, type Phrase, type PhrasePart, type WordTest } from './phrase-syntax.ts'

/** Parts of words are met more often than the words that phrases spell out. */
const PART = 20
const NUMBER = 50

/** Tests of which a match passes one with each of its words, and how usual the most usual of them is in texts. */
interface Gate {
  readonly tests: readonly WordTest[]
  readonly cost: number
}

/** For each phrase the tests of its gate: every match holds a word that passes one of them. `usual` tell which words are. */
export function gatesOf(phrases: readonly Phrase[], usual: readonly Phrase[]): (readonly WordTest[])[] {
  const uses = new Map<string, number>()
  for (const phrase of usual) countWords(phrase, uses)
  return phrases.map((phrase) => gateOf(phrase, uses)?.tests ?? [])
}

/** Counts in how many places phrases use a word: "we" and "data" are in hundreds, and as usual in texts. */
function countWords(phrase: Phrase, uses: Map<string, number>): void {
  for (const part of phrase) {
    if (part.kind === 'group') for (const branch of part.branches) countWords(branch, uses)
    else if (part.kind === 'word') {
      const stem = stemOf(part.test)
      uses.set(stem, (uses.get(stem) ?? 0) + 1)
    }
  }
}

/** Words with the same beginning are counted together. */
function stemOf(test: WordTest): string {
  if (test.kind === 'number') return ''
  return (test.kind === 'exact' ? test.folded : test.word).slice(0, 5)
}

function costOf(test: WordTest, uses: ReadonlyMap<string, number>): number {
  if (test.kind === 'number') return NUMBER
  return (test.kind === 'ends' || test.kind === 'holds' ? PART : 0) + (uses.get(stemOf(test)) ?? 0)
}

/** Of the parts that no match can do without, the one with the rarest words. */
function gateOf(phrase: Phrase, uses: ReadonlyMap<string, number>): Gate | undefined {
  let best: Gate | undefined
  for (const part of phrase) {
    const gate = isSkippable(part) ? undefined : gateOfPart(part, uses)
    if (gate && (!best || gate.cost < best.cost)) best = gate
  }
  return best
}

function gateOfPart(part: PhrasePart, uses: ReadonlyMap<string, number>): Gate | undefined {
  if (part.kind === 'gap') return undefined
  if (part.kind === 'word') return { tests: [part.test], cost: costOf(part.test, uses) }
  const gates = part.branches.flatMap((branch) => gateOf(branch, uses) ?? [])
  return { tests: gates.flatMap(({ tests }) => tests), cost: Math.max(...gates.map(({ cost }) => cost)) }
}
