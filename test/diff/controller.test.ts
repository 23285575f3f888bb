// Who "we" is: the name in the sentence that defines the word, also where it only grew.
import { describe, expect, it } from 'vitest'
import { compared, weightyIds } from './bench.ts'

const SPEAKS: readonly (readonly [string, (name: string) => string])[] = [
  [
    'en',
    (name) =>
      `You may sail with ${name} and its affiliates (“Gannet” or the “Gannet lines”) (collectively “we” or “us”) on all our routes, and this policy tells what we do with your personal data.`,
  ],
  [
    'nl',
    (name) =>
      `In deze verklaring leest u hoe ${name} en haar dochterondernemingen ("wij" of "ons") omgaan met uw persoonsgegevens.`,
  ],
  [
    'de',
    (name) =>
      `Diese Erklärung beschreibt, wie ${name} und ihre verbundenen Unternehmen („wir“, „uns“) mit Ihren personenbezogenen Daten umgehen.`,
  ],
  [
    'fr',
    (name) =>
      `La présente politique décrit comment ${name} et ses filiales (« nous ») traitent vos données personnelles.`,
  ],
]
const page = (...parts: string[]) => ['# Notice', ...parts].join('\n\n')

describe.each(SPEAKS)('the party that speaks (%s)', (language, sentence) => {
  const told = (old: string, now: string) =>
    compared(page(sentence(old)), page(sentence(now)), language)
      .changes.filter(({ fact }) => fact === 'controller')
      .map(({ id, before, after }) => [id, before, after])

  it('has another name', () => {
    expect(told('Gannet Lines Ltd', 'Petrel Lines Ltd')).toEqual([
      ['controller-changed', 'Gannet Lines Ltd', 'Petrel Lines Ltd'],
    ])
  })

  it('has a longer name', () => {
    expect(told('Gannet Lines', 'Gannet Petrel Corporation')).toEqual([
      ['controller-changed', 'Gannet Lines', 'Gannet Petrel Corporation'],
    ])
  })

  it('is the same with another legal form', () => {
    expect(told('Gannet Lines Ltd', 'Gannet Lines')).toEqual([])
  })
})

it('one word is a name where it defines the party', () => {
  const old = page('You may sail with Gannet and its affiliates ("we" or "us").')
  const now = page('You may sail with Gannet Petrel Corporation and its affiliates ("we" or "us").')
  expect(weightyIds(compared(old, now))).toEqual(['controller-changed'])
  expect(weightyIds(compared(now, old))).toEqual(['controller-changed'])
})
