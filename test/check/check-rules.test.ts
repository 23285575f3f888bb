import { describe, expect, it } from 'vitest'
import { checkRules } from '../../src/check/check-rules.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Condition, Rule } from '../../src/model/rule.ts'
import { fact, lexicon, reading, rule } from './readings.ts'

const ENGLISH = lexicon({
  'topic.rights': ['your rights'],
  'topic.complaint': ['complain*'],
  'topic.purposes': ['why we use'],
})
const PAGE = ['# Privacy notice', '', '## Why we use your data', '', '## Your rights', 'You may ask us.']

function found(rules: readonly Rule[], of: Reading): string[] {
  return checkRules(rules, of, { lexicons: [ENGLISH] }).map(
    ({ place, message }) => `${place.line}:${place.column} ${message}`,
  )
}

const needsComplaint = rule(
  { kind: 'require', any: [{ fact: 'complaint', where: {} }] },
  { anchor: { topics: ['complaint', 'rights'] }, message: 'no word of complaints' },
)

describe('a demand for a fact', () => {
  it('is met by one such fact', () => {
    expect(found([needsComplaint], reading(PAGE, [fact('complaint', 6, {})]))).toEqual([])
  })

  it('is reported at the heading where the reader would look', () => {
    expect(found([needsComplaint], reading(PAGE))).toEqual(['5:4 no word of complaints'])
  })

  it('prefers the heading of the topic that the rule names first', () => {
    expect(found([needsComplaint], reading([...PAGE, '## Complaints']))).toEqual(['7:4 no word of complaints'])
  })

  it('is reported at the title where no heading is about it, and at line 1 of a notice without any text', () => {
    expect(found([needsComplaint], reading(['', '# Privacy notice', 'Hello.']))).toEqual(['2:3 no word of complaints'])
    expect(found([needsComplaint], reading(['']))).toEqual(['1:1 no word of complaints'])
  })

  it('is met by any of several facts', () => {
    const either = rule({
      kind: 'require',
      any: [
        { fact: 'complaint', where: {} },
        { fact: 'authority', where: {} },
      ],
    })
    expect(found([either], reading(PAGE, [fact('authority', 6, { id: 'nl', name: 'AP', current: true })]))).toEqual([])
  })

  it('counts only facts of the status it asks for', () => {
    const stated = rule({ kind: 'require', any: [{ fact: 'retention', status: ['stated'], where: {} }] })
    const vague = fact('retention', 6, { subject: 'orders' }, 'vague')
    expect(found([stated], reading(PAGE, [vague]))).toEqual(['6:1 something is lacking'])
  })

  it('is reported at the fact that comes near, with its name', () => {
    const address = rule(
      { kind: 'require', any: [{ fact: 'controller', where: { address: { exists: true } } }] },
      { message: 'no postal address is given for the controller "{controller.name}"' },
    )
    const controller = fact('controller', 6, { name: 'Koor De Zilverreiger' })
    expect(found([address], reading(PAGE, [controller]))).toEqual([
      '6:1 no postal address is given for the controller "Koor De Zilverreiger"',
    ])
    expect(found([address], reading(PAGE))).toEqual(['1:3 no postal address is given for the controller'])
  })

  it('does not take another right for the one that is lacking', () => {
    const access = rule(
      { kind: 'require', any: [{ fact: 'right', where: { right: { equals: 'access' } } }] },
      { anchor: { topics: ['rights'] } },
    )
    expect(found([access], reading(PAGE, [fact('right', 6, { right: 'erasure' })]))).toEqual([
      '5:4 something is lacking',
    ])
  })
})

describe('a demand on every fact of a kind', () => {
  const bases = rule(
    {
      kind: 'each',
      each: { fact: 'purpose', where: {} },
      must: { legalBases: { count: { min: 1 } } },
    },
    {
      anchor: { topics: ['purposes'] },
      message: 'no basis for "{purpose.title}"',
      messageAll: 'no purpose has a basis',
    },
  )
  const withBasis = fact('purpose', 4, { title: 'Sales', legalBases: ['contract'] })
  const without = (line: number, title: string) => fact('purpose', line, { title, legalBases: [] })

  it('is reported at each that fails', () => {
    const page = reading(PAGE, [withBasis, without(5, 'Tours'), without(6, 'Newsletter')])
    expect(found([bases], page)).toEqual(['5:1 no basis for "Tours"', '6:1 no basis for "Newsletter"'])
  })

  it('is said once where all fail', () => {
    expect(found([bases], reading(PAGE, [without(5, 'Tours'), without(6, 'News')]))).toEqual([
      '3:4 no purpose has a basis',
    ])
  })

  it('is said once where there is none', () => {
    expect(found([bases], reading(PAGE))).toEqual(['3:4 no purpose has a basis'])
  })

  it('names the only one that fails', () => {
    expect(found([bases], reading(PAGE, [without(6, 'News')]))).toEqual(['6:1 no basis for "News"'])
  })

  it('says nothing of an absence where the rule has no words for it', () => {
    const { messageAll: _, ...quiet } = bases
    expect(found([quiet], reading(PAGE))).toEqual([])
  })
})

describe('what must not be there', () => {
  it('is reported at every such fact', () => {
    const shield = rule({
      kind: 'forbid',
      query: { fact: 'reference', where: { ref: { equals: 'privacy-shield' }, use: { equals: 'relied' } } },
    })
    const reference = (line: number, use: 'relied' | 'historical') =>
      fact('reference', line, { ref: 'privacy-shield', use, outdated: true })
    const page = reading(PAGE, [reference(3, 'relied'), reference(5, 'historical'), reference(6, 'relied')])
    expect(found([shield], page)).toEqual(['3:1 something is lacking', '6:1 something is lacking'])
  })

  const words = rule(
    {
      kind: 'forbid',
      query: {
        text: { en: ['check this page [regularly]', 'this page'], nl: ['raadpleeg'] },
        in: ['paragraph', 'item'],
      },
    },
    { message: 'readers are told to "{text}"' },
  )

  it('can be words, reported where they stand', () => {
    const page = reading(['# Check this page', '', 'Please check this page regularly.', '- Or check this page.'])
    expect(found([words], page)).toEqual([
      '3:8 readers are told to "check this page regularly"',
      '4:6 readers are told to "check this page"',
    ])
  })

  it('is looked for only in the language of the notice', () => {
    expect(found([words], { ...reading(['Raadpleeg this.']), language: 'nl' })).toEqual([
      '1:1 readers are told to "Raadpleeg"',
    ])
    expect(found([words], reading(['Raadpleeg this.']))).toEqual([])
  })
})

describe('whether a rule applies', () => {
  const consent = { fact: 'legal-basis', where: { basis: { equals: 'consent' } } } as const
  const basis = fact('legal-basis', 3, { basis: 'consent' })

  it('depends on facts that the notice has', () => {
    expect(found([{ ...needsComplaint, when: [consent] }], reading(PAGE))).toEqual([])
    expect(found([{ ...needsComplaint, when: [consent] }], reading(PAGE, [basis]))).toHaveLength(1)
    expect(found([{ ...needsComplaint, unless: [consent] }], reading(PAGE, [basis]))).toEqual([])
  })

  it('depends on the language', () => {
    expect(found([{ ...needsComplaint, languages: ['nl'] }], reading(PAGE))).toEqual([])
    expect(found([{ ...needsComplaint, languages: ['nl', 'en'] }], reading(PAGE))).toHaveLength(1)
  })
})

describe('a condition', () => {
  const holds = (where: Record<string, Condition>, of: Fact) =>
    found([rule({ kind: 'forbid', query: { fact: of.kind, where } })], reading(PAGE, [of])).length === 1
  const purpose = fact('purpose', 3, { title: 'Guided tours of the lighthouse', legalBases: ['consent', 'contract'] })
  const controller = fact('controller', 3, {
    name: 'Skerrow Trust',
    address: { text: '4 Harbour Street', country: 'GB' },
  })

  const retention = (period: string | undefined) =>
    fact('retention', 3, { subject: 'orders', ...(period !== undefined && { period }) })

  it.each<[string, Record<string, Condition>, Fact, boolean]>([
    ['a member of a list equals', { legalBases: { equals: 'contract' } }, purpose, true],
    ['no member equals', { legalBases: { equals: 'public-task' } }, purpose, false],
    ['one of several', { legalBases: { in: ['public-task', 'consent'] } }, purpose, true],
    ['none of several', { title: { in: ['Sales'] } }, purpose, false],
    ['not a value', { legalBases: { not: 'consent' } }, purpose, false],
    ['not a condition', { title: { not: { matches: ['newsletter'] } } }, purpose, true],
    ['enough members', { legalBases: { count: { min: 2, max: 2 } } }, purpose, true],
    ['too many members', { legalBases: { count: { max: 1 } } }, purpose, false],
    ['a phrase', { title: { matches: ['tour* of'] } }, purpose, true],
    ['a field that is there', { address: { exists: true } }, controller, true],
    ['a field that is not', { interest: { exists: false } }, purpose, true],
    ['a part of a field', { 'address.country': { equals: 'GB' } }, controller, true],
    ['a part of a field that is not there', { 'address.country': { exists: true } }, fact('controller', 3, {}), false],
    ['a duration within a bound', { period: { max: 'P2Y' } }, retention('P24M'), true],
    ['a duration beyond it', { period: { max: 'P2Y' } }, retention('P25M'), false],
    ['no duration at all', { period: { max: 'P2Y' } }, retention(undefined), false],
    ['a date from a day on', { date: { min: '2026-03' } }, fact('effective-date', 3, { date: '2026-03-01' }), true],
    ['a date before it', { date: { min: '2026-03' } }, fact('effective-date', 3, { date: '2025' }), false],
    ['an age of several', { ages: { min: 16 } }, fact('children-age', 3, { ages: [13, 16] }), true],
    [
      'an age by country, where none is named',
      { ages: { min: 'consent-age' } },
      fact('children-age', 3, { ages: [] }),
      true,
    ],
    ['all of several conditions', { title: { exists: true }, legalBases: { equals: 'public-task' } }, purpose, false],
  ])('%s', (_what, where, of, expected) => {
    expect(holds(where, of)).toBe(expected)
  })
})

describe('what follows from countries', () => {
  const country = (code: string, age?: number) => ({
    code,
    eea: code !== 'GB',
    names: [],
    ...(age !== undefined && { consentAge: { age, law: '' } }),
  })
  const countries = [country('NL', 16), country('DE', 16), country('BE', 13), country('GB', 13)]
  const ages = rule(
    { kind: 'require', any: [{ fact: 'children-age', where: { ages: { min: 'consent-age' } } }] },
    { message: 'not {consent-age}' },
  )
  const messages = (addressed: readonly string[], age: number) =>
    checkRules([ages], reading(PAGE, [fact('children-age', 6, { ages: [age] })]), {
      lexicons: [ENGLISH],
      countries,
      addressed,
    }).map(({ message }) => message)

  it('is the highest age of consent among those that are addressed', () => {
    expect(messages(['BE', 'NL', 'DE'], 13)).toEqual(['not 16 in NL and DE'])
    expect(messages(['BE', 'NL'], 16)).toEqual([])
    expect(messages(['BE', 'GB'], 13)).toEqual([])
    expect(messages([], 8)).toEqual([])
  })

  it('is who belongs to the EEA', () => {
    const inEea = rule({ kind: 'forbid', query: { fact: 'transfer', where: { country: { in: ['EEA'] } } } })
    const page = reading(PAGE, [
      fact('transfer', 5, { country: 'DE', safeguards: [] }),
      fact('transfer', 6, { country: 'GB', safeguards: [] }),
    ])
    expect(checkRules([inEea], page, { lexicons: [ENGLISH], countries }).map(({ place }) => place.line)).toEqual([5])
  })
})

describe('findings', () => {
  it('come in order of place, then of rule', () => {
    const one = rule({ kind: 'forbid', query: { fact: 'cookies', where: {} } }, { id: 'house/b', message: 'b' })
    const page = reading(PAGE, [fact('cookies', 6, {}), fact('cookies', 3, {})])
    expect(found([one, { ...one, id: 'house/a', message: 'a' }], page)).toEqual(['3:1 a', '3:1 b', '6:1 a', '6:1 b'])
  })

  it('keep their fingerprint when lines move, and change it with the subject', () => {
    const bases = rule({ kind: 'each', each: { fact: 'purpose', where: {} }, must: { legalBases: { exists: true } } })
    const print = (line: number, title: string) =>
      checkRules([bases], reading(PAGE, [fact('purpose', line, { title, legalBases: [] })]), { lexicons: [ENGLISH] })[0]
        ?.fingerprint
    expect(print(3, 'Tours')).toMatch(/^[0-9a-f]{16}$/)
    expect(print(6, 'Tours')).toBe(print(3, 'Tours'))
    expect(print(3, 'Choir trips')).not.toBe(print(3, 'Tours'))
  })

  it('bear the severity, the reason and the help of their rule', () => {
    expect(
      checkRules([{ ...needsComplaint, severity: 'note' }], reading(PAGE), { lexicons: [ENGLISH] })[0],
    ).toMatchObject({
      ruleId: 'house/rule',
      severity: 'note',
      why: 'Because.',
      help: 'add it',
    })
  })
})
