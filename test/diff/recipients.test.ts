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

it('an item of a menu receives nothing', () => {
  const item = (name: string) => page(`You can switch off updates by using the ${name} item in the Help menu.`)
  expect(recipients(item('Gull Connectivity'), item('Petrel Settings'))).toEqual([])
})
