// Rules on changes, from two texts to findings.
import { describe, expect, it } from 'vitest'
import { diffSources } from '../../src/app/diff.ts'
import { lintSources } from '../../src/app/lint.ts'
import { setup } from '../../src/app/setup.ts'

const engine = setup({ config: { language: 'en', extends: ['noticelint/changes'] } })
const source = (text: string) => ({ file: 'privacy.md', bytes: new TextEncoder().encode(text) })
const notice = (day: string, years: number) =>
  `# Privacy notice\n\nLast updated: ${day} March 2026\n\n## How long we keep your data\n\nWe keep invoices for ${years} years.\n`

function found(before: string, after: string) {
  const { notices } = diffSources(engine, [{ before: source(before), after: source(after) }])
  return notices.flatMap((it) => it.findings.map(({ ruleId, status }) => `${status} ${ruleId}`))
}

describe('a revision', () => {
  it('that changes a period under the old date has a new finding', () => {
    expect(found(notice('3', 2), notice('3', 7))).toEqual(['new changes/effective-date-not-moved'])
  })

  it('that moves the date with it has none', () => {
    expect(found(notice('3', 2), notice('4', 7))).toEqual([])
  })

  it('that moves the date alone has another one', () => {
    expect(found(notice('3', 2), notice('4', 2))).toEqual(['new changes/date-moved-alone'])
  })

  it('that changes nothing has none, and neither has a notice by itself', () => {
    expect(found(notice('3', 2), notice('3', 2))).toEqual([])
    expect(lintSources(engine, [source(notice('3', 2))]).files[0]?.findings).toEqual([])
  })
})
