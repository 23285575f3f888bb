// How long data are kept, against what only looks like it: deadlines, frequencies, warranties, ages and the life of a cookie.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

function keptFor(tag: Tag, text: string): string[] {
  return factsOf(tag, 'retention', text).map((fact) => fact.period ?? fact.criterion ?? fact.status)
}

describe('a storage period', () => {
  it.each<[Tag, string, string[]]>([
    ['en', 'We keep your data for two years.', ['P2Y']],
    ['en', 'Invoices are stored for 7 years, recordings for 72 hours.', ['P7Y', 'PT72H']],
    ['en', 'Log files are deleted after 14 days.', ['P14D']],
    ['en', '**Retention:** six months after the end of the season.', ['P6M']],
    ['nl', 'Wij bewaren uw gegevens twee jaar.', ['P2Y']],
    ['nl', 'Facturen bewaren wij zeven jaar.', ['P7Y']],
    ['nl', 'Logbestanden worden na 14 dagen verwijderd.', ['P14D']],
    ['nl', 'Bewaartermijn: 6 maanden na afloop van het seizoen.', ['P6M']],
    ['de', 'Wir speichern Ihre Daten zwei Jahre.', ['P2Y']],
    ['de', 'Protokolle werden nach 14 Tagen gelöscht.', ['P14D']],
    ['de', 'Speicherdauer: 6 Monate nach Saisonende.', ['P6M']],
    ['fr', 'Nous conservons vos données deux ans.', ['P2Y']],
    ['fr', 'Les journaux sont supprimés après 14 jours.', ['P14D']],
    ['fr', 'Durée de conservation : 6 mois après la fin de la saison.', ['P6M']],
  ])('in %s: %s', (tag, text, periods) => {
    expect(keptFor(tag, text)).toEqual(periods)
  })

  it('stands in the column that says so, for what its row is about', () => {
    const text = '| Data | Kept for |\n|---|---|\n| Crew lists | 1 year |\n| Invoices | 7 years |\n'
    const facts = factsOf('en', 'retention', text)
    expect(facts.map(({ subject, period }) => [subject, period])).toEqual([
      ['Crew lists', 'P1Y'],
      ['Invoices', 'P7Y'],
    ])
  })
})

describe('a criterion or an empty formula', () => {
  it.each<[Tag, string, RegExp]>([
    ['en', 'We keep your address until you unsubscribe.', /until you unsubscribe/],
    ['en', 'We keep your data for as long as your membership lasts.', /as long as/],
    ['en', 'We keep your data for as long as necessary.', /^vague$/],
    ['en', 'Your data are stored no longer than necessary.', /^vague$/],
    ['nl', 'Wij bewaren uw adres totdat u zich afmeldt.', /totdat u zich afmeldt/],
    ['nl', 'Wij bewaren uw gegevens niet langer dan noodzakelijk.', /^vague$/],
    ['de', 'Wir speichern Ihre Adresse, bis Sie sich abmelden.', /bis Sie sich abmelden/],
    ['de', 'Wir speichern Ihre Daten nur so lange wie nötig.', /^vague$/],
    ['fr', "Nous conservons votre adresse jusqu'à votre désinscription.", /jusqu'à votre désinscription/],
    ['fr', 'Vos données sont conservées le temps nécessaire.', /^vague$/],
  ])('in %s: %s', (tag, text, criterion) => {
    const kept = keptFor(tag, text)
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatch(criterion)
  })
})

describe('no storage period', () => {
  it.each<[Tag, string]>([
    ['en', 'We answer requests within one month.'],
    ['en', 'We review this notice every two years.'],
    ['en', 'You can return a canoe within 14 days.'],
    ['en', 'Members must be at least 16 years old.'],
    ['en', '## Cookies\n\nThe session cookie expires after 30 days.'],
    ['en', '## Cookies\n\n| Cookie | Lifetime |\n|---|---|\n| boat_id | 30 days |\n'],
    ['nl', '## Cookies\n\n**Analytische cookies:**\n\n- `_boot` bewaart uw bezoek (verloopt na 2 jaar)\n'],
    ['nl', 'Wij antwoorden binnen een maand.'],
    ['nl', 'Op een reparatie geven wij 3 maanden garantie.'],
    ['nl', 'Leden zijn minimaal 16 jaar oud.'],
    ['nl', '## Cookies\n\nDe sessiecookie verloopt na 30 dagen.'],
    ['de', 'Anfragen beantworten wir innerhalb eines Monats.'],
    ['de', 'Mitglieder müssen mindestens 16 Jahre alt sein.'],
    ['de', '## Cookies\n\nDas Sitzungs-Cookie läuft nach 30 Tagen ab.'],
    ['fr', 'Nous répondons dans un délai d’un mois.'],
    ['fr', 'Les membres doivent avoir au moins 16 ans.'],
    ['fr', '## Cookies\n\nLe cookie de session expire après 30 jours.'],
  ])('in %s: %s', (tag, text) => {
    expect(keptFor(tag, text)).toEqual([])
  })

  it('is the deadline in the same sentence as one', () => {
    const text = 'Applications are kept for 4 weeks, and we answer within 10 days.'
    expect(keptFor('en', text)).toEqual(['P4W'])
  })
})
