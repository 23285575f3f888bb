// The gate of a phrase: words of which one stands in every match, chosen so that a sentence seldom has one of them.
// A sentence without them cannot match, and the phrase need not be tried.
import type { PhraseAutomaton, PhraseState } from './phrase-syntax.ts'
import type { TellingTest } from './word-index.ts'

const END = -1
/** Parts of words are met more often than the words that phrases spell out. */
const PART = 20
const NUMBER = 50

/** What a state tests: the number of a test, or undefined for the words of a gap. */
type Numbers = readonly (number | undefined)[]

/** For each phrase the states (by position) of its gate: every way through the phrase passes one of them. */
export function gatesOf(
  automata: readonly PhraseAutomaton[],
  numbers: readonly Numbers[],
  tests: readonly TellingTest[],
): (readonly number[])[] {
  const usual = usualness(tests, numbers)
  return automata.map((automaton, phrase) => {
    const costs = (numbers[phrase] ?? []).map((test) => usual[test ?? -1] ?? Number.POSITIVE_INFINITY)
    return isChain(automaton) ? [costs.indexOf(Math.min(...costs))] : gateOf(automaton, costs)
  })
}

/** How usual the words of each test are in texts, guessed from how many phrases use them: "we" and "data" are in hundreds. */
function usualness(tests: readonly TellingTest[], numbers: readonly Numbers[]): number[] {
  const stems = tests.map(stemOf)
  const uses = new Map<string, number>()
  for (const states of numbers)
    for (const test of states) {
      const stem = test === undefined ? undefined : stems[test]
      if (stem !== undefined) uses.set(stem, (uses.get(stem) ?? 0) + 1)
    }
  return tests.map(({ kind }, test) => {
    if (kind === 'number') return NUMBER
    return (kind === 'ends' || kind === 'holds' ? PART : 0) + (uses.get(stems[test] ?? '') ?? 0)
  })
}

/** Words with the same beginning are counted together. */
function stemOf(test: TellingTest): string {
  return test.kind === 'number' ? '' : test.word.slice(0, 5).toLowerCase()
}

function isChain({ states, first }: PhraseAutomaton): boolean {
  return first.length === 1 && states.every(({ next }) => next.length === 1)
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
  // States that go on alike share the list of what comes next.
  const known = new Map<readonly number[], number>()
  const dearest = (targets: readonly number[]): number => {
    const before = known.get(targets)
    if (before !== undefined) return before
    let most = 0
    for (const target of targets) {
      const state = states[target]
      const cheapest = state ? Math.min(costs[target] ?? 0, dearest(state.next)) : Number.POSITIVE_INFINITY
      most = Math.max(most, cheapest)
    }
    known.set(targets, most)
    return most
  }
  return dearest(first)
}
