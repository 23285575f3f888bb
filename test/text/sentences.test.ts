import { expect, it } from 'vitest'
import { HARD_BREAK, PART_BREAK } from '../../src/text/breaks.ts'
import { LONGEST, sentencesOf } from '../../src/text/sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['The choir keeps lists. It sells none.', ['The choir keeps lists.', 'It sells none.']],
  [
    'Grundlage ist Art. 6 Abs. 1 lit. f DSGVO. Wir löschen.',
    ['Grundlage ist Art. 6 Abs. 1 lit. f DSGVO.', 'Wir löschen.'],
  ],
  ['Wij zijn Koor De Linde B.V. en zingen.', ['Wij zijn Koor De Linde B.V. en zingen.']],
  ['Stand: 1. Januar 2026. Kontakt unten.', ['Stand: 1. Januar 2026.', 'Kontakt unten.']],
  ['Version 1.0, 25.5. 2018. Kontakt unten.', ['Version 1.0, 25.5. 2018.', 'Kontakt unten.']],
  ['Stand: 1. 10. 2026', ['Stand: 1. 10. 2026']],
  ['Do you sing? We do!', ['Do you sing?', 'We do!']],
  ['We keep logs, e.g. addresses, for a week.', ['We keep logs, e.g. addresses, for a week.']],
  [`Lindenstraat 4${HARD_BREAK}1234 AB Linden`, ['Lindenstraat 4', '1234 AB Linden']],
  [`Newsletter${PART_BREAK}Consent`, ['Newsletter', 'Consent']],
  ['wrapped by\nhand. Next one', ['wrapped by\nhand.', 'Next one']],
  ['', []],
])('reads the sentences of %j', (text, expected) => {
  expect(split(text)).toEqual(expected)
})

it('cuts what never ends, between words where there are any', () => {
  const words = 'choir '.repeat(5_000)
  const parts = split(words)
  expect(parts.join(' ')).toBe(words.trim())
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST)
  expect(split('a'.repeat(LONGEST + 1)).map(({ length }) => length)).toEqual([LONGEST, 1])
})
