// Sentences that deny something and promise nothing, and sentences that name no data, are read by a person at most.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const TITLES: Readonly<Record<string, string>> = { en: 'Data', de: 'Daten', nl: 'Gegevens', fr: 'Données' }
const STAYS: Readonly<Record<string, string>> = {
  en: 'We use your name to book a berth.',
  de: 'Wir verwenden Ihren Namen für die Buchung.',
  nl: 'Wij gebruiken uw naam voor de boeking.',
  fr: 'Nous utilisons votre nom pour réserver un mouillage.',
}
const text = (language: string, ...sentences: string[]) =>
  `# Privacy\n\n## ${TITLES[language]}\n\n${sentences.join(' ')}\n`
const material = (language: string, sentence: string) =>
  compared(text(language, STAYS[language] ?? ''), text(language, STAYS[language] ?? '', sentence), language)
    .changes.filter((change) => change.materiality === 'material')
    .map(({ id }) => id)

const DISCLAIMERS: readonly (readonly [string, string])[] = [
  ['en', 'The harbour cannot be held responsible for the use of your data by those ferries.'],
  ['en', 'However, no method of storing your data is completely secure.'],
  ['de', 'Wir können jedoch keine absolute Sicherheit Ihrer Daten garantieren.'],
  ['de', 'Für die Verarbeitung Ihrer Daten durch andere Häfen übernehmen wir keine Haftung.'],
  ['nl', 'Wij kunnen de veiligheid van uw gegevens niet garanderen.'],
  ['nl', 'Wij zijn niet aansprakelijk voor de verwerking van uw gegevens door andere havens.'],
  ['fr', 'Nous ne pouvons pas garantir la sécurité absolue de vos données.'],
  ['fr', "Nous ne sommes pas responsables du traitement de vos données par d'autres ports."],
]

const NO_DATA: readonly (readonly [string, string])[] = [
  ['en', 'This privacy notice explains which data the harbour collects and how its boats store them.'],
  ['de', 'Diese Datenschutzerklärung erläutert, welche Daten der Hafen erhebt und wie die Lotsen sie speichern.'],
  ['nl', 'Dit privacybeleid legt uit welke gegevens de haven raadpleegt en hoe de loodsen deze bewaren.'],
  ['fr', 'Cette charte explique quelles données la capitainerie collecte et comment les pilotes les conservent.'],
  ['fr', "La capitainerie s'engage à ce que la collecte et le traitement de vos données soient conformes à la loi."],
]

describe('a denial that is no promise', () => {
  it.each(DISCLAIMERS)('is not told as one (%s: %s)', (language, sentence) => {
    expect(material(language, sentence)).toEqual([])
  })

  it('is told as one where something is denied that data could be used for', () => {
    expect(material('en', 'We never sell your data to those ferries.')).toEqual(['commitment-added'])
  })

  it('is told once where one sentence promises two things', () => {
    expect(material('en', 'We never sell or share your data with other ports.')).toEqual(['commitment-added'])
    expect(material('nl', 'Uw gegevens worden nooit doorgegeven of verkocht aan derden.')).toEqual(['commitment-added'])
  })
})

describe('a sentence about the notice or about processing as such', () => {
  it.each(NO_DATA)('names no data (%s: %s)', (language, sentence) => {
    expect(material(language, sentence)).toEqual([])
  })
})

describe('a new section that a right heads', () => {
  const before = text('en', 'We use your name to book a berth.')
  const after = `${before}\n## Right to object\n\nThis right applies where processing rests on our legitimate interests. Where your data are used for marketing, you can object at any time. Members can exercise this right in their account.\n`

  it('is told once, with what it rests on and how the right is used', () => {
    const { changes } = compared(before, after)
    expect(changes.map(({ id }) => id)).toEqual(['right-added'])
  })
})
