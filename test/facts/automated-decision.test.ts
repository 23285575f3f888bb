// Automated decisions: described by their name, or as profiles that are made of persons.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

const statusOf = (tag: Tag, text: string) => factsOf(tag, 'automated-decision', text).map(({ status }) => status)

describe('profiles that are made', () => {
  it.each<[Tag, string]>([
    ['en', 'We build a profile of you from the concerts that you visit.'],
    ['de', 'Aus Ihren Besuchen erstellen wir pseudonyme Nutzungsprofile.'],
    ['de', 'Aus den Daten werden Interessenprofile gebildet.'],
    ['fr', 'Nous utilisons vos achats pour profiler nos clients.'],
    ['fr', "Nous créons à partir de vos visites un profil d'intérêts."],
    ['nl', 'Wij gebruiken uw bezoeken om een klantprofiel op te bouwen.'],
  ])('are told in %s: %s', (tag, text) => expect(statusOf(tag, text)).toEqual(['stated']))

  it.each<[Tag, string]>([
    ['de', 'Wir erstellen keine Nutzungsprofile.'],
    ['nl', 'Wij bouwen geen klantprofielen op en maken geen gebruikersprofielen.'],
  ])('and denied in %s: %s', (tag, text) => expect(statusOf(tag, text)).toContain('denied'))

  it('and neither where only what cookies gather is said to make none', () => {
    expect(statusOf('de', 'Mit den Daten aus Cookies werden keine Nutzungsprofile erstellt.')).toEqual([])
  })

  it('and none by the profile that a user fills in', () => {
    expect(statusOf('de', 'Sie können in Ihrem Nutzerprofil Ihren Namen ändern.')).toEqual([])
    expect(statusOf('fr', 'Vous pouvez modifier votre profil utilisateur.')).toEqual([])
  })
})
