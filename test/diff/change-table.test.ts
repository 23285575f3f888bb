// The table of changes: every fact has a row for every op, every row is shown by an example or says why not, and what
// must be material is.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHANGE_FACTS, type ChangeTable, parseChangeTable } from '../../src/load/change-rule.ts'
import { CHANGE_OPS, type Change, type ChangeFact, type ChangeOp } from '../../src/model/change.ts'
import { ROOT } from '../built.ts'
import { compared } from './bench.ts'

const tableOf = (fact: string): ChangeTable => {
  const file = `rules/changes/${fact}.yml`
  return parseChangeTable(readFileSync(ROOT + file, 'utf8'), file, fact)
}
const rowsOf = (fact: string) => tableOf(fact).rules
const back: Record<ChangeOp, ChangeOp> = { added: 'removed', removed: 'added', changed: 'changed' }
const EXAMPLES = CHANGE_FACTS.flatMap((fact) => tableOf(fact).examples.map((example) => ({ fact, ...example })))

/** What a comparison tells, in the words of the table. */
function told(changes: readonly Change[]): string[] {
  return changes.map(({ id, materiality }) => `${id} ${materiality}`)
}

function rowIn(fact: ChangeFact, op: ChangeOp): string {
  return `${fact}-${op} ${rowsOf(fact).find((row) => row.op === op)?.materiality}`
}

describe('the table of changes', () => {
  it.each(CHANGE_FACTS)('says what it means that %s is added, removed and changed', (fact) => {
    expect(rowsOf(fact).map((row) => row.op)).toEqual([...CHANGE_OPS])
  })

  it.each(CHANGE_FACTS)('shows every row of %s by an example, or says why there is none', (fact) => {
    const { examples, waivers } = tableOf(fact)
    const shown = new Set(examples.flatMap(({ tells }) => [tells, back[tells]]))
    const waived = waivers.map(({ op }) => op)
    expect(CHANGE_OPS.filter((op) => !shown.has(op))).toEqual(waived)
  })

  it('cites law or guidance for everything material', () => {
    for (const row of CHANGE_FACTS.flatMap(rowsOf))
      if (row.materiality === 'material') expect(row.law.length, `${row.fact}-${row.op}`).toBeGreaterThan(0)
  })

  it("never counts the notice's own date as material", () => {
    expect(rowsOf('effective-date').map((row) => row.materiality)).toEqual(['editorial', 'editorial', 'editorial'])
  })

  it.each(['controller', 'purpose', 'legal-basis', 'recipient', 'safeguard', 'retention', 'right', 'commitment'])(
    'counts every change of %s as material',
    (fact) => expect(rowsOf(fact).map((row) => row.materiality)).toEqual(['material', 'material', 'material']),
  )

  it('asks a person to read words that no fact tells', () => {
    expect(rowsOf('wording').map((row) => row.materiality)).toEqual(['review', 'review', 'review'])
  })
})

describe('an example of the table', () => {
  it.each(EXAMPLES)('$language: $fact $tells, "$subject"', ({ fact, language, tells, subject, before, after }) => {
    const there = compared(before, after, language).changes
    expect(told(there)).toEqual([rowIn(fact, tells)])
    expect(there[0]?.subject).toBe(subject)
    expect(told(compared(after, before, language).changes)).toEqual([rowIn(fact, back[tells])])
  })
})
