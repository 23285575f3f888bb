// A sentence outside a chapter about data that names one kind of data more beside the others.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const notice = (sentence: string) => `# Privacy\n\n## Visits\n\n${sentence}\n`
const told = (old: string, now: string, language: string) =>
  compared(notice(old), notice(now), language).changes.map(({ id, subject, materiality }) => [id, subject, materiality])

const USES = [
  ['en', 'your name', 'your name and photograph', 'photograph', 'We use ', ' to greet you at the door.'],
  ['en', 'your name and address', 'your name, shoe size and address', 'shoe size', 'We use ', ' to lend you skates.'],
  [
    'en',
    'your name and address',
    'your name, your address and your hat size',
    'your hat size',
    'We use ',
    ' so that we can lend you hats.',
  ],
  [
    'de',
    'Namen und Anschrift',
    'Namen, Anschrift und Geburtsdatum',
    'Geburtsdatum',
    'Wir verarbeiten ',
    ' der Gäste, um sie einzuladen.',
  ],
  ['nl', 'uw naam', 'uw naam en geboortedatum', 'geboortedatum', 'Wij gebruiken ', ' om u te bellen.'],
  [
    'fr',
    'votre nom',
    'votre nom et votre date de naissance',
    'date de naissance',
    'Nous utilisons ',
    ' pour vous inviter.',
  ],
] as const

describe('a kind of data that comes to others in a sentence', () => {
  it.each(USES)('is told by its name, and so is its end (%s: %s > %s)', (language, few, many, item, start, end) => {
    const [old, now] = [`${start}${few}${end}`, `${start}${many}${end}`]
    expect(told(old, now, language)).toEqual([['data-category-added', item, 'material']])
    expect(told(now, old, language)).toEqual([['data-category-removed', item, 'material']])
  })

  it.each([
    ['en', 'You can correct your name and address.', 'You can correct your name, address and date of birth.'],
    ['nl', 'Voor een rit vragen wij uw naam en adres.', 'Voor een rit vragen wij uw naam, adres en geboortedatum.'],
    ['en', 'We use your name and address to write to you.', 'We use your name and date of birth to write to you.'],
  ])(
    'is left to a person where it is no use of data for sure, or took the place of another (%s: %s)',
    (language, old, now) => {
      for (const [from, to] of [
        [old, now],
        [now, old],
      ] as const)
        expect(told(from, to, language).map(([, , weight]) => weight)).toEqual(['review'])
    },
  )

  it.each([
    ['en', 'We use your email and name to write to you.', 'We use your e-mail address and name to write to you.'],
    [
      'de',
      'Wir verarbeiten Namen und Telefon, um anzurufen.',
      'Wir verarbeiten Namen und Telefonnummer, um anzurufen.',
    ],
  ])('is none where it is only spelled otherwise (%s: %s)', (language, old, now) => {
    expect(told(old, now, language).filter(([id]) => id?.startsWith('data-category'))).toEqual([])
  })
})
