// How far a right reaches and by which way it is used, where no reader tells it.
import { describe, expect, it } from 'vitest'
import { compared, weightyIds } from './bench.ts'

const HEAD: Readonly<Record<string, string>> = {
  en: '## Your rights\n\nYou have the right to withdraw your consent and to have your data erased.',
  nl: '## Uw rechten\n\nU hebt het recht uw toestemming in te trekken en uw gegevens te laten wissen.',
  de: '## Ihre Rechte\n\nSie haben das Recht, Ihre Einwilligung zu widerrufen und Ihre Daten löschen zu lassen.',
  fr: '## Vos droits\n\nVous avez le droit de retirer votre consentement et de demander la suppression de vos données.',
}
const page = (language: string, ...parts: string[]) => ['# Ferry', HEAD[language] ?? '', ...parts].join('\n\n')
const ids = (language: string, old: string, now: string) =>
  weightyIds(compared(page(language, old), page(language, now), language))

const LIMITS: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'We are unable to carry out the deletion of your berth information for legal reasons.',
    'We are unable to carry out the deletion of the majority of your berth information for legal reasons.',
  ],
  [
    'en',
    'You have the right to receive a copy of the data in the log book of the ferry.',
    'You have the right to receive a copy of some of the data in the log book of the ferry.',
  ],
  [
    'nl',
    'U hebt het recht op inzage in de gegevens die in het logboek van de veerboot staan.',
    'U hebt het recht op inzage in een deel van de gegevens die in het logboek van de veerboot staan.',
  ],
  [
    'de',
    'Sie haben das Recht auf Auskunft über Daten, die im Logbuch der Fähre stehen.',
    'Sie haben das Recht auf Auskunft über bestimmte Daten, die im Logbuch der Fähre stehen.',
  ],
  [
    'fr',
    'Vous avez le droit de demander la suppression des données qui figurent dans le journal du ferry.',
    'Vous avez le droit de demander la suppression d’une partie des données qui figurent dans le journal du ferry.',
  ],
]

describe.each(LIMITS)('a word that says how far a right reaches (%s): %s', (language, without, having) => {
  it('is told', () => {
    expect(ids(language, without, having)).toEqual(['right-changed'])
    expect(ids(language, having, without)).toEqual(['right-changed'])
  })
})

it('the same word in a sentence about anything else is no change of a right', () => {
  expect(
    ids('en', 'We delete your data from the log book.', 'We delete most of your data from the log book.'),
  ).not.toContain('right-changed')
})

it('a citation that became a link in a block of HTML changes no right', () => {
  const list = (cited: string) =>
    `You have the right\n\n<ol>\n<li>\nto request, ${cited}, the erasure of your data that lie on the ferry, unless they are needed for the exercise of the right to freedom of expression;\n</li>\n</ol>`
  expect(
    ids(
      'en',
      list('under Article 17 of the GDPR'),
      list('under [Art.17 GDPR](https://law.example/art-17/) of the GDPR'),
    ),
  ).toEqual([])
})

const WAYS: readonly (readonly [string, string])[] = [
  [
    'en',
    'You may withdraw this consent at any time by adjusting the position permission in the settings of your phone.',
  ],
  ['en', 'For deletion requests please write to berth@ferry.example or use the delete account button on the deck.'],
  ['nl', 'U kunt deze toestemming altijd intrekken in de instellingen van uw telefoon.'],
  ['de', 'Sie können diese Einwilligung jederzeit in den Einstellungen Ihres Telefons widerrufen.'],
  ['fr', 'Vous pouvez retirer ce consentement à tout moment dans les paramètres de votre téléphone.'],
]

describe.each(WAYS)('a way to use a right (%s): %s', (language, sentence) => {
  it('that comes or goes is told once', () => {
    expect(ids(language, '', sentence)).toEqual(['right-added'])
    expect(ids(language, sentence, '')).toEqual(['right-removed'])
  })
})

const FEWER: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'You may withdraw your consent at any time by contacting the harbour office or by visiting the page on berths.',
    'You may withdraw your consent at any time by visiting the page on berths.',
  ],
  [
    'de',
    'Sie können Ihre Einwilligung jederzeit über die Schaltfläche am Steg oder in den Einstellungen der App widerrufen.',
    'Sie können Ihre Einwilligung jederzeit in den Einstellungen der App widerrufen.',
  ],
]

describe.each(FEWER)('one way more or less in a sentence (%s)', (language, more, less) => {
  it('is told', () => {
    expect(ids(language, more, less)).toEqual(['right-changed'])
    expect(ids(language, less, more)).toEqual(['right-changed'])
  })
})

it('a way that the other notice gives in other words is no news', () => {
  const known = 'You can withdraw your consent in the settings of your phone.'
  const other = 'By using the settings of the device, consent is withdrawn at any time.'
  expect(weightyIds(compared(page('en', known), page('en', known, other)))).not.toContain('right-added')
})
