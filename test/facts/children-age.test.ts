// Ages of children and young users, against durations, articles and other numbers.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

function agesOf(tag: Tag, text: string): (readonly number[])[] {
  return factsOf(tag, 'children-age', text).map(({ ages }) => ages)
}

describe('an age', () => {
  it.each<[Tag, string, number]>([
    ['en', 'Children under 16 need the consent of a parent.', 16],
    ['en', 'Our site is not intended for persons under the age of thirteen.', 13],
    ['en', 'You must be at least 18 years old to hire a canoe.', 18],
    ['en', 'Members aged 14 or over may join on their own.', 14],
    ['nl', 'Bent u jonger dan 16 jaar, vraag dan uw ouders om toestemming.', 16],
    ['nl', 'Wij verwerken geen gegevens van kinderen onder de zestien.', 16],
    ['nl', 'U moet minimaal 18 jaar oud zijn om een kano te huren.', 18],
    ['de', 'Kinder unter 16 Jahren brauchen die Zustimmung ihrer Eltern.', 16],
    ['de', 'Personen, die das 16. Lebensjahr noch nicht vollendet haben, dürfen uns keine Daten schicken.', 16],
    ['de', 'Sie müssen mindestens 18 Jahre alt sein.', 18],
    ['fr', "Les enfants de moins de 15 ans ont besoin de l'accord d'un parent.", 15],
    ['fr', 'Vous devez être âgé de 18 ans au moins pour louer un canoë.', 18],
  ])('in %s: %s', (tag, text, age) => {
    expect(agesOf(tag, text)).toEqual([[age]])
  })
})

describe('children without an age', () => {
  it.each<[Tag, string]>([
    ['en', 'Parents can ask us to delete the data of their child.'],
    ['nl', 'Ouders kunnen vragen de gegevens van hun kind te verwijderen.'],
    ['de', 'Eltern können verlangen, dass wir die Daten ihres Kindes löschen.'],
    ['fr', "Les parents peuvent demander l'effacement des données de leur enfant."],
  ])('are addressed in %s: %s', (tag, text) => {
    expect(agesOf(tag, text)).toEqual([[]])
  })
})

describe('no age', () => {
  it.each<[Tag, string]>([
    ['en', 'We keep crew lists for at least 10 years.'],
    ['en', 'Under Article 13 GDPR we must tell you this.'],
    ['en', "We delete children's names after 12 months."],
    ['nl', 'Wij bewaren facturen minimaal 10 jaar.'],
    ['nl', 'Op grond van artikel 13 AVG moeten wij u dit vertellen.'],
    ['de', 'Daten von Personen unter 18 Jahren bewahren wir 2 Jahre auf.'],
    ['de', 'Rechnungen bewahren wir mindestens 10 Jahre auf.'],
    ['de', 'Nach Art. 13 DSGVO müssen wir Ihnen das mitteilen.'],
    ['fr', 'Nous conservons les factures au moins 10 ans.'],
    ['fr', "Selon l'article 13 du RGPD, nous devons vous le dire."],
  ])('in %s: %s', (tag, text) => {
    expect(agesOf(tag, text).flat()).toEqual([])
  })
})
