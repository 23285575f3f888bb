// Promises about a practice and their negations in four languages.
import { describe, expect, it } from 'vitest'
import type { Practice } from '../../src/model/fact.ts'
import { factsOf, type Tag } from './facts-of.ts'

function promises(tag: Tag, text: string): Practice[] {
  return factsOf(tag, 'commitment', text).map(({ practice }) => practice)
}

describe('a promise', () => {
  it.each<[Tag, string, Practice]>([
    ['en', 'We do not sell your data.', 'sell'],
    ['en', 'Your data will never be sold.', 'sell'],
    ['en', 'We never rent out your address.', 'sell'],
    ['en', 'We do not share your data with third parties.', 'share'],
    ['en', 'Your data are not passed on to third parties, except where the law requires it.', 'share'],
    ['en', 'We do not build profiles of our rowers.', 'profile'],
    ['en', 'We do not use your photographs to train AI models.', 'train-ai'],
    ['en', 'We do not use tracking cookies.', 'track'],
    ['en', 'We make no automated decisions about you.', 'automated-decisions'],
    ['en', 'We do not collect sensitive data.', 'sensitive-data'],
    ['en', 'We do not knowingly collect data from children.', 'children'],
    ['nl', 'Wij verkopen uw gegevens niet.', 'sell'],
    ['nl', 'Wij verkopen uw gegevens nooit aan derden.', 'sell'],
    ['nl', 'Wij delen uw gegevens niet met derden.', 'share'],
    ['nl', 'Uw gegevens worden niet aan derden verstrekt.', 'share'],
    ['nl', 'Wij gebruiken geen tracking cookies.', 'track'],
    ['nl', 'Wij nemen geen geautomatiseerde besluiten.', 'automated-decisions'],
    ['nl', 'Wij maken geen profielen van onze roeiers.', 'profile'],
    ['de', 'Wir verkaufen Ihre Daten nicht.', 'sell'],
    ['de', 'Wir geben Ihre Daten nicht an Dritte weiter.', 'share'],
    ['de', 'Eine Weitergabe an Dritte findet nicht statt.', 'share'],
    ['de', 'Wir erstellen keine Profile unserer Ruderer.', 'profile'],
    ['de', 'Eine automatisierte Entscheidungsfindung findet nicht statt.', 'automated-decisions'],
    ['fr', 'Nous ne vendons pas vos données.', 'sell'],
    ['fr', 'Vos données ne sont jamais vendues.', 'sell'],
    ['fr', 'Nous ne partageons pas vos données avec des tiers.', 'share'],
    ['fr', 'Nous ne faisons aucun profilage.', 'profile'],
    ['fr', 'Nous ne prenons aucune décision automatisée.', 'automated-decisions'],
  ])('in %s: %s', (tag, text, practice) => {
    expect(promises(tag, text)).toContain(practice)
  })
})

describe('no promise', () => {
  it.each<[Tag, string, Practice]>([
    ['en', 'We sell boat hooks and paddles.', 'sell'],
    ['en', 'We share your data with third parties.', 'share'],
    ['en', 'You have the right not to be subject to automated decisions.', 'automated-decisions'],
    ['en', 'If you do not pay, we share your data with a debt collector and other third parties.', 'share'],
    ['nl', 'Wij delen uw gegevens met derden.', 'share'],
    ['nl', 'Als u niet betaalt, delen wij uw gegevens met derden.', 'share'],
    ['de', 'Wir geben Ihre Daten an Dritte weiter.', 'share'],
    ['de', 'Wenn Sie nicht zahlen, geben wir Ihre Daten an Dritte weiter.', 'share'],
    ['fr', 'Nous partageons vos données avec des tiers.', 'share'],
    ['fr', 'Si vous ne payez pas, nous partageons vos données avec des tiers.', 'share'],
  ])('in %s: %s', (tag, text, practice) => {
    expect(promises(tag, text)).not.toContain(practice)
  })
})
