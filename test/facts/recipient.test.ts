// Recipients by name: with and without a legal form, in lists, tables and sentences; and words with a capital that are none.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

function namesIn(tag: Tag, text: string): string[] {
  return factsOf(tag, 'recipient', text).flatMap(({ name }) => name ?? [])
}

describe('a recipient by name', () => {
  it.each<[Tag, string, string[]]>([
    [
      'en',
      'We share your data with the following companies:\n\n- Kelp Hosting Ltd, for our site\n- Limpet Mail, Inc. (newsletter)\n',
      ['Kelp Hosting Ltd', 'Limpet Mail, Inc.'],
    ],
    [
      'en',
      '| Recipient | Purpose |\n|---|---|\n| Kelp Hosting Ltd | hosting |\n| Limpet Mail | newsletter |\n',
      ['Kelp Hosting Ltd', 'Limpet Mail'],
    ],
    [
      'en',
      '## Recipients\n\nKelp Hosting Ltd and Limpet Mail GmbH get your address.',
      ['Kelp Hosting Ltd', 'Limpet Mail GmbH'],
    ],
    [
      'nl',
      '## Ontvangers\n\nZeewier Hosting B.V. en Drukkerij De Mossel V.O.F. ontvangen uw adres.',
      ['Zeewier Hosting B.V.', 'Drukkerij De Mossel V.O.F.'],
    ],
    ['en', 'We pass your address to Barnacle Parcels GmbH, which brings the tickets.', ['Barnacle Parcels GmbH']],
    [
      'en',
      '## Recipients\n\nTickets are printed by Limpet Print B.V. and posted by Barnacle Parcels S.A.S.',
      ['Limpet Print B.V.', 'Barnacle Parcels S.A.S.'],
    ],
    [
      'nl',
      'Wij delen uw gegevens met de volgende partijen:\n\n- Zeewier Hosting B.V., voor de website\n- Drukkerij De Mossel V.O.F.\n',
      ['Zeewier Hosting B.V.', 'Drukkerij De Mossel V.O.F.'],
    ],
    [
      'de',
      'Wir geben Ihre Daten an folgende Empfänger weiter:\n\n- Tang Hosting GmbH\n- Seepocken Versand AG (Versand)\n',
      ['Tang Hosting GmbH', 'Seepocken Versand AG'],
    ],
    ['de', 'Wir geben Ihre Anschrift an die Tang & Söhne GmbH & Co. KG weiter.', ['Tang & Söhne GmbH & Co. KG']],
    [
      'fr',
      'Nous transmettons vos données aux prestataires suivants :\n\n- Varech Hébergement SAS\n- Bernique Courrier SARL (lettre)\n',
      ['Varech Hébergement SAS', 'Bernique Courrier SARL'],
    ],
    [
      'en',
      'We use Kelpmail (letters), Limpetly and Barnacle Box for parcels.',
      ['Kelpmail', 'Limpetly', 'Barnacle Box'],
    ],
    [
      'en',
      '## Recipients\n\n- **Kelp, Inc. (US)** and **Limpet, Inc. (US)** — they send our letters',
      ['Kelp, Inc.', 'Limpet, Inc.'],
    ],
    [
      'en',
      '## Analytics\n\n### Barnacle Box\n\nIt counts visits. See https://www.barnacle.example/privacy.',
      ['Barnacle Box'],
    ],
    ['de', 'Ihre Karte wird von Tangpost verarbeitet: https://www.tangpost.example/', ['Tangpost']],
    ['de', 'Wir nutzen „TangForm“ der Firma Seepocken Inc., USA.', ['Seepocken Inc.']],
    ['nl', 'Wij gebruiken ZeewierPost. Zie zeewierpost.example/privacy.', ['ZeewierPost']],
  ])('in %s: %s', (tag, text, names) => {
    expect(namesIn(tag, text)).toEqual(names)
  })

  it('comes with its country and safeguard, told in the same or the next sentence', () => {
    const text =
      '## Recipients\n\nThe newsletter is sent by Limpet Mail Inc. from the United States. Limpet Mail Inc. has signed the standard contractual clauses.'
    const facts = factsOf('en', 'recipient', text).filter(({ name }) => name !== undefined)
    expect(facts.map(({ name, country, safeguards }) => [name, country, safeguards])).toEqual([
      ['Limpet Mail Inc.', 'US', ['scc']],
    ])
  })
})

describe('no recipient by name', () => {
  it.each<[Tag, string]>([
    ['en', 'We share your data with:\n\n- payment providers\n- The tax office\n- Hosting Providers\n'],
    ['en', 'We store your data on our own computers.'],
    ['en', 'The controller is Gull Rock Ferries Ltd. Gull Rock Ferries Ltd shares your data with nobody.'],
    ['en', '# Tide Times: privacy\n\n## Recipients\n\nYour data are processed by Tide Times.'],
    ['en', 'The weather is shown through our chat (the "Barometer"). You share your name with Barometer.'],
    ['en', 'We use the Albatross, Heron and Cormorant share buttons.'],
    ['de', 'Die App hat Zugriff auf Server.\n\n- **Verortung:** am Gerät\n- **Rechtsgrundlage:** Einwilligung\n'],
    ['de', '## Keine Weitergabe an Dritte\n\n- Seepocken Werbung\n'],
    ['de', 'Wir geben Ihre Daten an Behörden, Gerichte und Rechtsanwälte weiter.'],
    ['nl', 'Wij delen uw gegevens met de Belastingdienst niet.'],
  ])('in %s: %s', (tag, text) => {
    expect(namesIn(tag, text)).toEqual([])
  })
})

describe('what is no recipient by name', () => {
  it.each<[string, Tag, string]>([
    [
      'a line of the contents',
      'en',
      '## How we share data\n\n- [Tidal Rights](#c1)\n- [Special Note to Islanders](#c2)\n- [Lamp Choices](#c3)\n',
    ],
    [
      'a kind of recipients in capitals',
      'en',
      '## How we share data\n\n- Our Affiliates and Parent Company, for the books\n- Other Gullrock passengers, so that they find you\n',
    ],
    [
      'the street under a name',
      'de',
      'Gullrock ist ein Dienst von\\\nMöwenfels Fähren GmbH\\\nKaistr. 14-16\\\n26548 Norderney\n',
    ],
  ])('%s', (_, tag, text) => {
    expect(namesIn(tag, text)).toEqual([])
  })
})
