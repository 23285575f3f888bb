// One kind of data more in an enumeration is told by its name, whether a verb, a label or only its list shows what is enumerated.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const material = (old: string, now: string, language: string) =>
  compared(old, now, language)
    .changes.filter(({ materiality }) => materiality === 'material')
    .map(({ id, subject }) => `${id}: ${subject}`)

const CASES = [
  [
    'en',
    'The app syncs your data. These data can include the log-in, followed buoys, NEW and an IP address.',
    'visited moorings',
  ],
  [
    'fr',
    "L'appli synchronise vos données. Ces données peuvent inclure l’identifiant, les bouées suivies, NEW et une adresse IP.",
    'les mouillages visités',
  ],
  [
    'nl',
    'De app synchroniseert je gegevens. Deze gegevens kunnen een naam, gevolgde boeien, NEW en een IP-adres bevatten.',
    'bezochte ligplaatsen',
  ],
  [
    'de',
    'Die App gleicht deine Daten ab. Diese Daten können deinen Namen, verfolgte Bojen, NEW und eine IP-Adresse enthalten.',
    'besuchte Liegeplätze',
  ],
  [
    'en',
    'We process documents that hold your personal data. These may be identity papers, NEW, or proofs of residence.',
    'sailing licences',
  ],
  [
    'fr',
    "- **Données d'utilisation :** pages visitées, durée, NEW, adresse IP\n- **Autres :** rien",
    'bouée de départ',
  ],
  ['de', '- **Daten:** IP-Adresse, NEW, Kennung.\n- **Zweck:** Anzeige der Bojen.', 'Hafenname'],
  ['nl', '- Apparaattype, NEW, IP-adres, versie.\n- Naam en adres.', 'model'],
] as const

const TITLES = { en: 'Data we collect', de: 'Welche Daten wir erheben', nl: 'Welke gegevens', fr: 'Données collectées' }

describe('an enumeration of data', () => {
  it.each(CASES)('is told by the item that it has more, and less on the way back (%s: %s)', (language, text, item) => {
    const notice = (sentence: string) => `# Notice\n\n## ${TITLES[language]}\n\n${sentence}\n`
    const [old, now] = [
      notice(text.replace(/ NEW,?/, '').replace(/,( (?:et|en|und|and) )/, '$1')),
      notice(text.replace('NEW', item)),
    ]
    expect(material(old, now, language)).toEqual([`data-category-added: ${item}`])
    expect(material(now, old, language)).toEqual([`data-category-removed: ${item}`])
  })

  it('is none where the item of a list is a sentence', () => {
    const notice = (item: string) => `# Notice\n\n## Data we collect\n\nWe collect the following data:\n\n- ${item}\n`
    const old = 'Berth information: when you moor, we note the time, the tide, and whatever you tell us'
    const now = 'Berth information: when you moor, we note the time, and whatever you tell us'
    expect(material(notice(old), notice(now), 'en').filter((told) => told.includes('when you moor'))).toEqual([])
  })
})
