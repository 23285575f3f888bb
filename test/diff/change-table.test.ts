// The table of changes: every fact has a row for every op, and what must be material is.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHANGE_FACTS, parseChangeRules } from '../../src/load/change-rule.ts'
import { CHANGE_OPS } from '../../src/model/change.ts'
import { ROOT } from '../built.ts'

const rowsOf = (fact: string) => {
  const file = `rules/changes/${fact}.yml`
  return parseChangeRules(readFileSync(ROOT + file, 'utf8'), file, fact)
}

describe('the table of changes', () => {
  it.each(CHANGE_FACTS)('says what it means that %s is added, removed and changed', (fact) => {
    expect(rowsOf(fact).map((row) => row.op)).toEqual([...CHANGE_OPS])
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
