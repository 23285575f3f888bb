import { describe, expect, it } from 'vitest'
import { isRespelling, isSpelling, replacementsOf } from '../../src/text/wording.ts'

describe('words that are one in another spelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['period', 'periods'],
    ['recieve', 'receive'],
  ])('%s and %s', (a, b) => expect(isSpelling(a, b)).toBe(true))
  it.each([
    ['authorised', 'unauthorised'],
    ['12', '13'],
    ['opt', 'out'],
    ['include', 'exclude'],
    ['may', 'must'],
  ])('are not %s and %s', (a, b) => expect(isSpelling(a, b)).toBe(false))
})

describe('replaced words', () => {
  it('are the runs between those that stay', () => {
    expect(replacementsOf(['we', 'keep', 'it'], ['we', 'never', 'sell', 'it'])).toEqual([
      { before: { start: 1, end: 2 }, after: { start: 1, end: 3 } },
    ])
  })
  it('are only respelled where words are joined or split', () => {
    expect(isRespelling(['handlespersonal'], ['handles', 'personal'])).toBe(true)
    expect(isRespelling(['lamp'], ['boat'])).toBe(false)
  })
})
