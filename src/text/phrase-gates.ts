// The gate of a phrase: words of which one stands in every match, chosen so that a sentence seldom has one of them.
// A sentence without them cannot match, and the phrase need not be tried.
import type { PhraseAutomaton, PhraseState, WordTest } from './phrase-syntax.ts'

const END = -1
/** Parts of words are met more often than the words that phrases spell out. */
const PART = 20
const NUMBER = 50

/** For each phrase the states (by position) of its gate: every way through the phrase passes one of them. */
export function gatesOf(automata: readonly PhraseAutomaton[]): (readonly number[])[] {
  const uses = new Map<string, number>()
  for (const { states } of automata)
    for (const { test } of states) {
      const stem = stemOf(test)
      uses.set(stem, (uses.get(stem) ?? 0) + 1)
    }
  return automata.map((automaton) => {
    const costs = automaton.states.map(({ test }) => usual(test, uses))
    return gateOf(automaton, costs)
  })
}

/** Words with the same beginning are counted together. */
function stemOf(test: WordTest): string {
  return 'word' in test ? test.word.slice(0, 5) : ''
}

/** How usual a word is in texts, guessed from how many phrases use it: "we" and "data" are in hundreds. */
function usual(test: WordTest, uses: ReadonlyMap<string, number>): number {
  if (test.kind === 'any') return Number.POSITIVE_INFINITY
  if (test.kind === 'number') return NUMBER
  const part = test.kind === 'ends' || test.kind === 'holds' ? PART : 0
  return part + (uses.get(stemOf(test)) ?? 0)
}

/** Of all gates one whose most usual word is as rare as can be. */
function gateOf({ states, first }: PhraseAutomaton, costs: readonly number[]): number[] {
  const limit = bottleneck(states, first, costs)
  const gate: number[] = []
  const seen = new Set<number>()
  const open = [...first]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index === END || seen.has(index)) continue
    seen.add(index)
    if ((costs[index] ?? 0) <= limit) gate.push(index)
    else open.push(...(states[index]?.next ?? []))
  }
  return gate
}

/** The least cost such that every way through the phrase has a word that costs no more. */
function bottleneck(states: readonly PhraseState[], first: readonly number[], costs: readonly number[]): number {
  const known: number[] = []
  const dearest = (targets: readonly number[]): number => {
    let most = 0
    for (const target of targets)
      most = Math.max(most, target === END ? Number.POSITIVE_INFINITY : cheapestFrom(target))
    return most
  }
  const cheapestFrom = (index: number): number => {
    const before = known[index]
    if (before !== undefined) return before
    const found = Math.min(costs[index] ?? 0, dearest(states[index]?.next ?? []))
    known[index] = found
    return found
  }
  return dearest(first)
}
