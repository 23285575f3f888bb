// What phrases ask of words, as plain data: all their tests, and which phrases a test can begin or rule out. Finding
// this takes a look at every part of every phrase, so it is done once for what is built in (phrase-packing.ts keeps it).
import { gatesOf } from './phrase-gates.ts'
import { isSkippable, type Phrase, type WordTest } from './phrase-syntax.ts'
import { WordIndex } from './word-index.ts'

/** Phrases are known by their position in the list that the table was made of. */
export interface PhraseTable {
  readonly phrases: number
  /** Every test of every phrase, each once, in the order in which the phrases ask for it. */
  readonly tests: readonly WordTest[]
  /** For each test, the phrases whose first word may pass it, in their order. */
  readonly firsts: readonly PhraseNumbers[]
  /** For each test, the phrases whose gate it is in, in their order. */
  readonly gates: readonly PhraseNumbers[]
}

export type PhraseNumbers = readonly number[]

/** `usual`: phrases that tell how usual a word is, where these are only some of those that will be looked for. */
export function phraseTable(phrases: readonly Phrase[], usual: readonly Phrase[] = phrases): PhraseTable {
  const index = new WordIndex()
  const [firsts, gates]: [number[][], number[][]] = [[], []]
  const gateTests = gatesOf(phrases, usual)
  for (const [at, phrase] of phrases.entries()) {
    addTests(phrase, index)
    for (const test of firstTests(phrase)) put(firsts, index.add(test), at)
    for (const test of gateTests[at] ?? []) put(gates, index.add(test), at)
  }
  const { tests } = index
  const listed = (table: readonly number[][]) => tests.map((_, test) => table[test] ?? [])
  return { phrases: phrases.length, tests, firsts: listed(firsts), gates: listed(gates) }
}

function addTests(phrase: Phrase, index: WordIndex): void {
  for (const part of phrase) {
    if (part.kind === 'word') index.add(part.test)
    else if (part.kind === 'group') for (const branch of part.branches) addTests(branch, index)
  }
}

/** Tests that the first word of a match may pass. */
function firstTests(phrase: Phrase): WordTest[] {
  const tests: WordTest[] = []
  for (const part of phrase) {
    if (part.kind === 'word') tests.push(part.test)
    else if (part.kind === 'group') tests.push(...part.branches.flatMap(firstTests))
    if (!isSkippable(part)) break
  }
  return tests
}

function put(table: number[][], at: number, value: number): void {
  const known = table[at]
  if (!known) table[at] = [value]
  else if (known.at(-1) !== value) known.push(value)
}
