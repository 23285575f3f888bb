// Rules on what a revision changes.
import { describe, expect, it } from 'vitest'
import { checkRules } from '../../src/check/check-rules.ts'
import { type Change, NO_EDITS } from '../../src/model/change.ts'
import type { ChangeQuery, Rule } from '../../src/model/rule.ts'
import { fact, lexicon, reading, rule } from './readings.ts'

const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 9, section: [] })

function change(part: Partial<Change>): Change {
  const { fact: kind = 'recipient', op = 'added' } = part
  return {
    id: `${kind}-${op}`,
    fact: kind,
    op,
    subject: 'Tidebook',
    before: null,
    after: null,
    materiality: 'material',
    summary: '',
    law: [],
    oldPlace: at(2),
    newPlace: op === 'removed' ? null : at(3),
    fingerprint: '0',
    ...part,
  }
}

const PAGE = reading(
  ['# Privacy notice', 'Last updated: 3 March 2026', 'We use Tidebook.'],
  [fact('effective-date', 2, { date: '2026-03-03' })],
)
const DATE = change({ fact: 'effective-date', op: 'changed', materiality: 'editorial', newPlace: at(2) })

function found(
  query: Partial<ChangeQuery>,
  changes: readonly Change[],
  editorial = NO_EDITS,
  more: Partial<Rule> = {},
) {
  const demand = { kind: 'change', query: { op: ['added', 'removed', 'changed'], once: false, ...query } } as const
  const own = rule(demand, { message: '{change.subject} {count} {effective-date.date}', ...more })
  const findings = checkRules([own], PAGE, { lexicons: [lexicon()], compared: { changes, editorial } })
  return findings.map(({ place, message }) => `${place.line}:${place.column} ${message}`)
}

describe('a rule on changes', () => {
  it('is told of every change that it means, where it stands now', () => {
    const changes = [change({}), change({ op: 'removed', subject: 'Gannet' }), DATE]
    expect(found({ facts: ['recipient'] }, changes)).toEqual(['1:3 Gannet 2026-03-03', '3:1 Tidebook 2026-03-03'])
    expect(found({ op: ['removed'] }, changes)).toEqual(['1:3 Gannet 2026-03-03'])
    expect(found({ materiality: ['editorial'] }, changes)).toHaveLength(1)
    expect(found({ matches: ['gannet'] }, changes)).toEqual(['1:3 Gannet 2026-03-03'])
  })

  it('is told of a change that is missing beside a material one, at what did not change', () => {
    const moved = { facts: ['effective-date'], op: 'missing', with: 'material' } as const
    expect(found(moved, [change({})])).toEqual(['2:1 2026-03-03'])
    expect(found(moved, [change({}), DATE])).toEqual([])
    expect(found(moved, [change({ materiality: 'review' })])).toEqual([])
    expect(found({ ...moved, with: 'review' }, [change({ materiality: 'review' })])).toHaveLength(1)
    expect(found({ ...moved, with: 'any' }, [])).toEqual([])
  })

  it('is told of a change that stands alone, edits that change nothing for readers counted', () => {
    const alone = { facts: ['effective-date'], with: 'none' } as const
    expect(found(alone, [DATE])).toHaveLength(1)
    expect(found(alone, [DATE, change({})])).toEqual([])
    expect(found(alone, [DATE], { ...NO_EDITS, reworded: 1 })).toEqual([])
  })

  it('speaks once of several, at what the rule applies for', () => {
    const when = [{ fact: 'effective-date', where: {} }] as const
    const changes = [change({}), change({ op: 'removed', subject: 'Gannet' })]
    expect(found({ once: true }, changes, NO_EDITS, { when })).toEqual(['2:1 Tidebook 2 2026-03-03'])
    expect(found({ once: true }, [], NO_EDITS, { when })).toEqual([])
  })

  it('is silent where there is nothing to compare with, and its comments are not called unused', () => {
    const own = rule({ kind: 'change', query: { op: ['added'], once: false } }, { id: 'house/added' })
    const page = {
      ...PAGE,
      notice: { ...PAGE.notice, ignores: [{ ruleId: 'house/added', reason: 'agreed', line: 1 }] },
    }
    expect(checkRules([own], page, { lexicons: [lexicon()] })).toEqual([])
    const compared = { changes: [], editorial: NO_EDITS }
    expect(checkRules([own], page, { lexicons: [lexicon()], compared })[0]?.ruleId).toBe('noticelint/unused-ignore')
  })
})
