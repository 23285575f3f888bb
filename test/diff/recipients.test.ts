// Names of recipients behind words that announce them, and names on the screen that are none.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const NAMES: readonly (readonly [string, string])[] = [
  [
    'en',
    'We share your personal data with our advertising partners (including, but not limited to, Gannetly, Petrelix, and Sternway).',
  ],
  [
    'fr',
    'Nous partageons vos données personnelles avec des partenaires publicitaires, notamment, sans s’y limiter, Gannetly, Petrelix et Sternway.',
  ],
]
const page = (...parts: string[]) => ['# Ferry', ...parts].join('\n\n')
const recipients = (old: string, now: string, language?: string) =>
  compared(old, now, language)
    .changes.filter(({ fact }) => fact === 'recipient')
    .map(({ op, subject }) => `${op} ${subject}`)

describe.each(NAMES)('names in a row that is not closed (%s)', (language, sentence) => {
  it('are told one by one', () => {
    const told = recipients(page('Ferry.'), page('Ferry.', sentence), language)
    expect(told).toEqual(['added Gannetly', 'added Petrelix', 'added Sternway'])
  })
})

it.each([
  [
    'en',
    'We and our advertising partners (including, but not limited to, Gannetly and Petrelix) may use pixels to collect your position, the berths that you look at in the shop of the harbour, and the numbers of accounts at social media.',
    'You find the ferry on the map of Gannetly and Petrelix.',
  ],
  [
    'de',
    'Wir geben Ihre Daten an Werbepartner wie Gannet Maps und Petrel Maps weiter.',
    'Die Fähre steht auf den Karten von Gannet Maps und Petrel Maps.',
  ],
])('names that come with a kind of recipient that is new weigh as new ones (%s)', (language, sentence, known) => {
  const told = compared(page(known), page(known, sentence), language).changes.filter(({ fact }) => fact === 'recipient')
  expect([...new Set(told.map(({ materiality }) => materiality))]).toEqual(['material'])
})

it('an item of a menu receives nothing', () => {
  const item = (name: string) => page(`You can switch off updates by using the ${name} item in the Help menu.`)
  expect(recipients(item('Gull Connectivity'), item('Petrel Settings'))).toEqual([])
})
