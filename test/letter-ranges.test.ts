// Letters in patterns: what is shipped and tested has ranges in place of \p{L}, made from the sources by one script.
import { describe, expect, it } from 'vitest'
// @ts-expect-error A script without types.
import { patternWithRanges, withLetterRanges } from '../scripts/letter-ranges.mjs'

/** Names as notices in the four languages hold them, and of far alphabets. */
const WORDS = 'Zoë Œuvre Žižka Łódź İzmir Ångström façade Straße naïef cœur Ελλάδα Москва 東京 한국어'.split(' ')

const DIGITS = '\\d\\xb2\\xb3\\xb9\\xbc-\\xbe'

const matcher = (pattern: string): RegExp => new RegExp(patternWithRanges(pattern))

describe('the ranges that stand for letters', () => {
  it.each(WORDS)('hold every letter of %s', (word) => {
    expect(word).toMatch(matcher('^\\p{L}+$'))
    expect(word).toMatch(/^\p{L}+$/u)
  })

  it('tell the words of the languages that are read by their first letter', () => {
    for (const word of WORDS.slice(0, 6)) expect(word).toMatch(matcher('^\\p{Lu}'))
    for (const word of ['zoë', 'œuvre', 'über', 'être', 'één', 'à']) {
      expect(word).toMatch(matcher('^\\p{Ll}'))
      expect(word).not.toMatch(matcher('^\\p{Lu}'))
    }
  })

  it('hold digits, and the signs for a half or a square', () => {
    for (const sign of '0259²³¹½¼¾') expect(sign).toMatch(matcher('\\p{N}'))
  })

  it('leave signs out', () => {
    for (const sign of ' .,;:!?()[]{}<>-–—_/\\|@#€$%&*+=~^`"\'“”‘’«»…•·°§\u00a0\u2028') {
      expect(sign).not.toMatch(matcher('\\p{L}'))
      expect(sign).not.toMatch(matcher('[\\p{Lu}\\p{Ll}\\p{N}\\p{M}]'))
    }
  })
})

describe('patterns in sources', () => {
  const changed = (code: string): string => withLetterRanges(code, 'src/a.ts')

  it('are literals, and what is put together for new RegExp', () => {
    expect(changed('const A = /^\\p{N}[\\p{N}x]/')).toBe(`const A = /^[${DIGITS}][${DIGITS}x]/`)
    expect(changed('new RegExp(`\\\\p{M}x`)')).toBe('new RegExp(`[\\\\u0300-\\\\u036f]x`)')
  })

  it('keep brackets that stand for themselves', () => {
    expect(changed('const A = /\\[\\p{N}\\]/')).toBe(`const A = /\\[[${DIGITS}]\\]/`)
  })

  it('lose the flag for Unicode with their last property, and keep it for others', () => {
    expect(changed('const A = /\\p{N}/giu')).toBe(`const A = /[${DIGITS}]/gi`)
    expect(changed('const A = /\\p{N}\\p{Surrogate}/gu')).toBe(`const A = /[${DIGITS}]\\p{Surrogate}/gu`)
  })
})
