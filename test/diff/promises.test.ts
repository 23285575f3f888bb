// Promises that only go so far, that lose one of their practices, and denials that are said twice.
import { describe, expect, it } from 'vitest'
import { compared, weightyIds } from './bench.ts'

const REST: Readonly<Record<string, string>> = {
  en: 'We use your name to book a berth on the ferry, and we write to you when the wind is too strong.',
  nl: 'Wij gebruiken uw naam om een hut op de veerboot te boeken, en wij schrijven u wanneer het te hard waait.',
  de: 'Wir verwenden Ihren Namen, um eine Kabine auf der Fähre zu buchen, und schreiben Ihnen bei zu starkem Wind.',
  fr: 'Nous utilisons votre nom pour réserver une cabine sur le ferry, et nous vous écrivons quand le vent est trop fort.',
}
const page = (language: string, ...parts: string[]) => ['# Ferry', REST[language] ?? '', ...parts].join('\n\n')

const ONLY: readonly (readonly [string, string])[] = [
  ['en', 'We only read the position of your cabin if you have explicitly granted location permissions.'],
  ['en', 'The number of the berth is used solely for this purpose and not combined with any other data.'],
  ['nl', 'Het nummer van de hut wordt uitsluitend voor dit doel gebruikt en niet gecombineerd met andere gegevens.'],
  ['nl', 'De hutten staan uitsluitend op servers in de haven en worden nergens anders bewaard.'],
  [
    'de',
    'Die Nummer der Kabine wird ausschließlich zu diesem Zweck verwendet und nicht mit anderen Daten zusammengeführt.',
  ],
  ['de', 'Tracker an Deck setzen wir nur ein, wenn Sie darin eingewilligt haben.'],
  ['fr', 'Le numéro de la cabine est utilisé uniquement à cette fin.'],
  ['fr', 'La compagnie traite les billets exclusivement sur des serveurs situés dans l’Union européenne.'],
]

describe.each(ONLY)('a promise that goes so far and no further (%s): %s', (language, sentence) => {
  it('is told as a promise', () => {
    const [without, having] = [page(language), page(language, sentence)]
    expect(weightyIds(compared(without, having, language))).toEqual(['commitment-added'])
    expect(weightyIds(compared(having, without, language))).toEqual(['commitment-removed'])
  })
})

describe('a promise of two practices', () => {
  it('that loses one of them reads otherwise', () => {
    const old = page(
      'en',
      'The ferry does not “sell” or “share” personal information as the law of the harbour defines it.',
    )
    const now = page('en', 'The ferry does not “sell” personal information as the law of the harbour defines it.')
    expect(weightyIds(compared(old, now))).toEqual(['commitment-changed'])
    expect(weightyIds(compared(now, old))).toEqual(['commitment-changed'])
  })
})

describe('a denial that is joined on to a sentence', () => {
  const SAID: readonly (readonly [string, string, string, string])[] = [
    [
      'en',
      'Your passwords are stored on your device.',
      'Your passwords are stored on your device and do not leave it.',
      'This data does not leave your device.',
    ],
    [
      'nl',
      'Uw wachtwoorden worden op uw toestel opgeslagen.',
      'Uw wachtwoorden worden op uw toestel opgeslagen en verlaten dit niet.',
      'Deze gegevens verlaten uw toestel niet.',
    ],
    [
      'de',
      'Ihre Passwörter werden auf Ihrem Gerät gespeichert.',
      'Ihre Passwörter werden auf Ihrem Gerät gespeichert und verlassen dieses nicht.',
      'Diese Daten verlassen Ihr Gerät nicht.',
    ],
    [
      'fr',
      'Vos mots de passe sont conservés sur votre appareil.',
      'Vos mots de passe sont conservés sur votre appareil et ne quittent jamais celui-ci.',
      'Ces données ne quittent jamais votre appareil.',
    ],
  ]

  it.each(SAID)('is no news where it is said elsewhere (%s)', (language, short, long, known) => {
    expect(weightyIds(compared(page(language, short, known), page(language, long, known), language))).not.toContain(
      'commitment-changed',
    )
    expect(weightyIds(compared(page(language, short, known), page(language, long, known), language))).not.toContain(
      'other-changed',
    )
  })
})
