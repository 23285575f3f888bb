import { describe, expect, it } from 'vitest'
import { checkRules } from '../../src/check/check-rules.ts'
import type { IgnoreComment } from '../../src/model/notice.ts'
import type { Reading } from '../../src/model/reading.ts'
import { fact, lexicon, reading, rule } from './readings.ts'

const COOKIES = rule(
  { kind: 'forbid', query: { fact: 'cookies', where: {} } },
  { id: 'house/cookies', message: 'cookies' },
)
const COMPLAINT = rule(
  { kind: 'require', any: [{ fact: 'complaint', where: {} }] },
  { id: 'house/complaint', message: 'no complaint' },
)
const PAGE = [
  '# Privacy notice', // 1
  'Hello.',
  '## Website', // 3
  'We set cookies.',
  '### Shop', // 5
  'More cookies.',
  'And crumbs.',
  '', // 8: right before the next section
  '## App', // 9
  'Even more cookies.',
]
const FACTS = [fact('cookies', 4, {}), fact('cookies', 6, {}), fact('cookies', 10, {}), fact('complaint', 10, {})]

function page(line: number, ruleId: string, reason = 'they are crumbs'): Reading {
  const ignore: IgnoreComment = { ruleId, reason, line }
  return reading(PAGE, FACTS, [ignore])
}

function found(of: Reading, known: string[] = []): string[] {
  return checkRules([COOKIES, COMPLAINT], of, { lexicons: [lexicon()], ...(known && { ruleIds: known }) }).map(
    ({ place, ruleId }) => `${place.line} ${ruleId}`,
  )
}

it('a comment that names no rule is told, and ignores nothing', () => {
  expect(found(page(4, ''))).toEqual([
    '4 house/cookies',
    '4 noticelint/unread-comment',
    '6 house/cookies',
    '10 house/cookies',
  ])
})

describe('a comment that ignores a rule', () => {
  it('counts for the section it stands in, with its subsections', () => {
    expect(found(page(4, 'house/cookies'))).toEqual(['10 house/cookies'])
    expect(found(page(6, 'house/cookies'))).toEqual(['4 house/cookies', '10 house/cookies'])
  })

  it('counts for the section that begins right behind it', () => {
    expect(found(page(8, 'house/cookies'))).toEqual(['4 house/cookies'])
  })

  it('counts for the whole notice at its top', () => {
    expect(found(page(1, 'house/cookies'))).toEqual([])
  })

  it('counts anywhere where something is lacking', () => {
    const lacking = { ...page(10, 'house/complaint'), facts: [] }
    expect(found(lacking)).toEqual([])
  })

  it('takes away nothing of another rule', () => {
    expect(found(page(1, 'house/complaint'))).toContain('4 house/cookies')
  })

  it('has no effect without a reason, and is reported', () => {
    expect(found(page(1, 'house/cookies', ''))).toEqual([
      '1 noticelint/ignore-without-reason',
      '4 house/cookies',
      '6 house/cookies',
      '10 house/cookies',
    ])
  })

  it('is reported where it ignores nothing', () => {
    expect(found(page(2, 'house/complaint'))).toContain('2 noticelint/unused-ignore')
  })

  it('is reported where it names no rule, with the one that was probably meant', () => {
    const findings = checkRules([COOKIES], page(2, 'house/cokies'), { lexicons: [lexicon()] })
    expect(findings.find((finding) => finding.ruleId === 'noticelint/unknown-rule')).toMatchObject({
      message: 'a comment ignores "house/cokies", which is no rule',
      help: 'write "house/cookies" if that is what you mean',
      place: { line: 2, column: 1, section: ['Privacy notice'] },
    })
  })

  it('is left alone where its rule is there and switched off', () => {
    expect(found(page(2, 'gdpr/dpo-contact'), ['gdpr/dpo-contact'])).toEqual([
      '4 house/cookies',
      '6 house/cookies',
      '10 house/cookies',
    ])
  })
})
