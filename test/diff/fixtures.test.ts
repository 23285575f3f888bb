// The pairs under fixtures/changes: what is told, of which weight, and on which lines.
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../built.ts'
import { compared, fixture, lineOf } from './bench.ts'

interface Expected {
  readonly language: string
  readonly changes: readonly {
    readonly id: string
    readonly materiality: string
    readonly old: number | null
    readonly new: number | null
  }[]
}

const themes = readdirSync(`${ROOT}fixtures/changes`).filter((theme) =>
  existsSync(`${ROOT}fixtures/changes/${theme}/changes.json`),
)

describe.each(themes)('the two notices of the %s', (theme) => {
  const expected: Expected = JSON.parse(fixture(`${theme}/changes.json`))
  const [before, after] = [fixture(`${theme}/old.md`), fixture(`${theme}/new.md`)]

  it('differ in what readers must be told', () => {
    const { changes } = compared(before, after, expected.language)
    const told = changes.map((change) => ({
      id: change.id,
      materiality: change.materiality,
      old: lineOf(change, 'old'),
      new: lineOf(change, 'new'),
    }))
    expect(told).toEqual(expected.changes)
  })

  it('differ the other way round in the mirrored way', () => {
    const mirror: Record<string, string> = { added: 'removed', removed: 'added', changed: 'changed' }
    const there = compared(before, after, expected.language).changes.map(({ fact, op }) => `${fact} ${mirror[op]}`)
    const back = compared(after, before, expected.language).changes.map(({ fact, op }) => `${fact} ${op}`)
    expect(back.sort()).toEqual(there.sort())
  })
})
