// Legal bases are told by what they are for, and with the purpose whose paragraph they follow.
import { expect, it } from 'vitest'
import { compared } from './bench.ts'

const REST: Readonly<Record<string, string>> = {
  en: '# Ferry\n\nWe keep the log book of the ferry in the harbour.\n\n## Bookings',
  nl: '# Veerboot\n\nWij bewaren het logboek van de veerboot in de haven.\n\n## Boekingen',
  de: '# Fähre\n\nWir bewahren das Logbuch der Fähre im Hafen auf.\n\n## Buchungen',
  fr: '# Ferry\n\nNous gardons le journal du ferry dans le port.\n\n## Réservations',
}

it.each([
  [
    'en',
    'We use your name in order to choose a cabin for you.',
    'This processing is based on our legitimate interests.',
  ],
  [
    'nl',
    'Wij gebruiken uw naam om een hut voor u te kiezen.',
    'Deze verwerking is gebaseerd op ons gerechtvaardigd belang.',
  ],
  [
    'de',
    'Wir verarbeiten Ihren Namen zum Zweck der Zuteilung einer Kabine.',
    'Diese Verarbeitung erfolgt auf Grundlage unserer berechtigten Interessen.',
  ],
  [
    'fr',
    'Nous traitons votre nom dans le but de vous attribuer une cabine.',
    'Ce traitement est fondé sur nos intérêts légitimes.',
  ],
])('a basis behind a new purpose is told with it (%s)', (language, purpose, basis) => {
  const [without, having] = [REST[language] ?? '', `${REST[language]}\n\n${purpose}\n\n${basis}`]
  const ids = (old: string, now: string) =>
    compared(old, now, language)
      .changes.filter(({ materiality }) => materiality === 'material')
      .map(({ id }) => id)
  expect(ids(without, having)).toEqual(['purpose-added'])
  expect(ids(having, without)).toEqual(['purpose-removed'])
})

it('a basis on its own is told by the heading above it', () => {
  const having = `${REST.en}\n\nThe processing is based on our legitimate interests.`
  const told = compared(REST.en ?? '', having).changes.map(({ id, subject }) => [id, subject])
  expect(told).toContainEqual(['legal-basis-added', 'Bookings'])
})
