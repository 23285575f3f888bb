import { describe, expect, it } from 'vitest'
import { type DateOptions, type DateWords, findDates } from '../../src/text/date.ts'

const MONTHS = [
  ['january', 'jan', 'januar', 'januari', 'janvier'],
  ['february', 'feb', 'februar', 'februari', 'fevrier'],
  ['march', 'mar', 'marz', 'maart', 'mars'],
  ['april', 'apr', 'avril'],
  ['may', 'mai', 'mei'],
  ['june', 'jun', 'juni', 'juin'],
  ['july', 'jul', 'juli', 'juillet'],
  ['august', 'aug', 'augustus', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'oktober', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'dezember', 'decembre'],
]
const DAY_FIRST: DateWords = { months: MONTHS, dateOrder: 'day-first' }
const MONTH_FIRST: DateWords = { months: MONTHS, dateOrder: 'month-first' }

const isos = (text: string, words = DAY_FIRST, options: DateOptions = {}) =>
  findDates(text, words, options).map((hit) => hit.iso)

describe('dates with the name of a month', () => {
  it.each([
    ['Last updated: 30 April 2018.', '30 April 2018', '2018-04-30'],
    ['Stand: 30. April 2018', '30. April 2018', '2018-04-30'],
    ['effective April 30, 2018, for the choir', 'April 30, 2018', '2018-04-30'],
    ['effective April 30th 2018', 'April 30th 2018', '2018-04-30'],
    ['last modified April 30\u00b8 2018', 'April 30\u00b8 2018', '2018-04-30'],
    ['effective April the 3rd, 2018', 'April the 3rd, 2018', '2018-04-03'],
    ['Laatst gewijzigd op 8 Maart 2019', '8 Maart 2019', '2019-03-08'],
    ['en vigueur le 1er janvier 2024', '1er janvier 2024', '2024-01-01'],
    ['1 de april de 2024', '1 de april de 2024', '2024-04-01'],
    ['since the 20th of May, 2018', '20th of May, 2018', '2018-05-20'],
    ['am 1.März 2020', '1.März 2020', '2020-03-01'],
    ['on 25-May-2018', '25-May-2018', '2018-05-25'],
    ['updated 3\nAugust 2021', '3\nAugust 2021', '2021-08-03'],
    ['Fassung vom Mai 2026', 'Mai 2026', '2026-05'],
    ['le 15 août 2023', '15 août 2023', '2023-08-15'],
    ['Version 2.1 May 2018', 'May 2018', '2018-05'],
    ['valid 1 to 15 May 2018', '15 May 2018', '2018-05-15'],
  ])('"%s"', (text, written, iso) => {
    expect(findDates(text, DAY_FIRST).map((hit) => [text.slice(hit.start, hit.end), hit.iso])).toEqual([[written, iso]])
  })
})

describe('dates in digits', () => {
  it.each([
    ['2023-05-09', '2023-05-09'],
    ['2023-05-09T12:00:00Z', '2023-05-09'],
    ['2023/5/9', '2023-05-09'],
    ['01.02.2026', '2026-02-01'],
    ['1. 2. 2026', '2026-02-01'],
    ['1-5-2026', '2026-05-01'],
    ['25-05-2018', '2018-05-25'],
    ['19.01.2023', '2023-01-19'],
    ['(01/05/2026)', '2026-05-01'],
    ['version 2018-04', '2018-04'],
  ])('"%s"', (text, iso) => expect(isos(text)).toEqual([iso]))

  it('are read in the order of the language where both orders are possible', () => {
    expect(isos('05/06/2026', DAY_FIRST)).toEqual(['2026-06-05'])
    expect(isos('05/06/2026', MONTH_FIRST)).toEqual(['2026-05-06'])
  })

  it('are read the other way round where a part above 12 decides', () => {
    expect(isos('05/25/2018', DAY_FIRST)).toEqual(['2018-05-25'])
    expect(isos('25/05/2018', MONTH_FIRST)).toEqual(['2018-05-25'])
  })

  it('with full stops put the day first in every language', () => {
    expect(isos('05.06.2026', MONTH_FIRST)).toEqual(['2026-06-05'])
  })
})

describe('no date', () => {
  it.each([
    '31 February 2018',
    '29 February 2019',
    '31.02.2018',
    '2018-13-01',
    '13/13/2018',
    '32 April 2018',
    '25/05/18',
    '25 May 18',
    'Regulation (EU) 2016/679',
    'Directive 2002/58/EC',
    'Guidelines 05/2020 on consent',
    'since 2018',
    'you may use the boathouse',
    'May 25th',
    'https://example.org/2018/05/09/choir',
    'version 1.2.2018.4',
    'call 010-12-2018-55',
    '1234-5678',
    'may 30\u2029 2018 visitors',
  ])('in "%s"', (text) => expect(isos(text)).toEqual([]))

  it('29 February counts in a leap year', () => expect(isos('29 February 2020')).toEqual(['2020-02-29']))
})

describe('looser forms on request', () => {
  it('finds bare years, but not those of dates, laws and numbers', () => {
    const text = 'Version 2019, of 3 May 2018, Regulation 2016/679, $2,018 and 12-2017-3'
    expect(isos(text, DAY_FIRST, { bareYears: true })).toEqual(['2019', '2018-05-03'])
  })

  it('finds months in digits', () => {
    expect(isos('Stand: 05/2018', DAY_FIRST, { numericMonths: true })).toEqual(['2018-05'])
    expect(isos('Stand: 13/2018', DAY_FIRST, { numericMonths: true })).toEqual([])
    expect(isos('Stand: 01.05.2018', DAY_FIRST, { numericMonths: true, bareYears: true })).toEqual(['2018-05-01'])
  })
})

it('lists several dates in the order of the text', () => {
  expect(isos('2020-01-02, then 3 May 2021, then 2022-07')).toEqual(['2020-01-02', '2021-05-03', '2022-07'])
})
