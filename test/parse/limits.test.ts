// Hostile texts are refused before they are parsed, each by the name of the limit it exceeds; long honest ones are not.
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/parse/limits.ts'
import { parseNotice } from '../../src/parse/parse-notice.ts'

function refusalOf(text: string, file = 'privacy.md'): string | undefined {
  const notice = parseNotice(file, text)
  return 'refused' in notice ? notice.refused : undefined
}

describe('a text that is refused', () => {
  it.each([
    ['is too long', 'a\n'.repeat(LIMITS.length / 2 + 1), /^it is longer than 2097152 characters$/],
    ['has a line without end', 'a'.repeat(LIMITS.line + 1), /^a line is longer than 200000 characters$/],
    ['has too wide a table', '| a '.repeat(LIMITS.cells + 1), /^a line has more than 1000 of the sign \|$/],
    ['has too many lines', 'a\n'.repeat(LIMITS.lines + 1), /^it has more than 40000 lines$/],
    [
      'is underlined over and over',
      'a\n=\n'.repeat(LIMITS.underlines + 1),
      /^it has more than 1000 lines of only "=" or "-"$/,
    ],
    [
      'quotes too deep',
      `${'>'.repeat(LIMITS.nesting + 1)} a`,
      /^a line is nested or indented by more than 160 columns$/,
    ],
    [
      'nests lists too deep',
      `${'- '.repeat(LIMITS.nesting)}a`,
      /^a line is nested or indented by more than 160 columns$/,
    ],
    ['opens too many brackets', '['.repeat(5_000), /^one of its paragraphs holds too many of the signs/],
    ['opens too many emphases', 'a_b*c'.repeat(3_000), /^one of its paragraphs holds too many of the signs/],
  ])('%s', (_how, text, reason) => {
    expect(refusalOf(text)).toMatch(reason)
  })

  it('is refused as plain text too', () => {
    expect(refusalOf('a\n'.repeat(LIMITS.length / 2 + 1), 'privacy.txt')).toContain('longer than')
  })
})

describe('an honest text is read', () => {
  it.each([
    ['with a hundred headings', 'Purpose\n-------\n\nWe lend boats.\n\n'.repeat(100)],
    ['with five thousand lines', 'We lend boats.\n'.repeat(5_000)],
    ['with a paragraph in one line', 'We lend boats to you. '.repeat(9_000)],
    ['with a wide table', '| a '.repeat(500)],
    ['with a long table', `| a | b |\n|---|---|\n${'| [x](y) | **z** |\n'.repeat(500)}`],
    ['with long rules of dashes and stars', `${'-'.repeat(400)}\n\n${'*'.repeat(400)}\n\n${'_ '.repeat(300)}\n`],
    ['with a long blank line', `a\n${' '.repeat(500)}\nb\n`],
    ['with many links in many paragraphs', '[a](b) **c** _d_\n\n'.repeat(1_000)],
  ])('%s', (_how, text) => {
    expect(refusalOf(text)).toBeUndefined()
  })
})
