// A phrase as what may follow at each of its points. Matching goes from branch to branch, one word at a time.
import type { Phrase, PhrasePart, WordTest } from './phrase-syntax.ts'

/** What may follow at one point of a phrase. */
export interface Branch {
  /** The phrase may end here. */
  readonly ends: boolean
  /** Nothing may follow. */
  readonly isLast: boolean
  /** Where any word leads: the words of a gap. */
  readonly any: readonly Branch[]
  /** Numbers of the tests of which a word must pass one to lead on, each once. */
  readonly tests: readonly number[]
  /** Where a word leads that passes the test at the same place of `tests`. */
  readonly targets: readonly (readonly Branch[])[]
  /** For whoever follows branches: the last step that led here, so that none is followed twice. */
  step: number
}

const NONE: readonly never[] = []

/** The branch at which a phrase begins. Its size is linear in the steps of the phrase, times the size of a group behind a gap. */
export function branchOf(phrase: Phrase, numberOf: (test: WordTest) => number): Branch {
  return before(phrase, { ends: true, isLast: true, any: NONE, tests: NONE, targets: NONE, step: 0 }, numberOf)
}

/** What may follow before a phrase that has `after` behind it. */
function before(phrase: Phrase, after: Branch, numberOf: (test: WordTest) => number): Branch {
  let branch = after
  for (let at = phrase.length - 1; at >= 0; at--) {
    const part = phrase[at]
    if (part) branch = beforePart(part, branch, numberOf)
  }
  return branch
}

function beforePart(part: PhrasePart, after: Branch, numberOf: (test: WordTest) => number): Branch {
  if (part.kind === 'word')
    return { ends: false, isLast: false, any: NONE, tests: [numberOf(part.test)], targets: [[after]], step: 0 }
  if (part.kind === 'gap') {
    let branch = after
    for (let words = 0; words < part.size; words++)
      branch = joined([{ ends: false, isLast: false, any: [branch], tests: NONE, targets: NONE, step: 0 }, after])
    return branch
  }
  const branches = part.branches.map((inside) => before(inside, after, numberOf))
  return joined(part.optional ? [...branches, after] : branches)
}

function joined(branches: readonly Branch[]): Branch {
  const byTest = new Map<number, readonly Branch[]>()
  for (const { tests, targets } of branches)
    for (const [at, test] of tests.entries()) byTest.set(test, union(byTest.get(test), targets[at] ?? NONE))
  return {
    ends: branches.some(({ ends }) => ends),
    isLast: branches.every(({ isLast }) => isLast),
    any: branches.reduce<readonly Branch[]>((all, { any }) => union(all, any), NONE),
    tests: [...byTest.keys()],
    targets: [...byTest.values()],
    step: 0,
  }
}

function union(known: readonly Branch[] | undefined, more: readonly Branch[]): readonly Branch[] {
  if (!known || known.length === 0) return more
  return more.every((branch) => known.includes(branch)) ? known : [...new Set([...known, ...more])]
}
