// Recipients by name: with and without a legal form, in lists, tables and sentences; and words with a capital that are none.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

function namesIn(tag: Tag, text: string): string[] {
  return factsOf(tag, 'recipient', text).flatMap(({ name }) => name ?? [])
}

const OWN = '# Privacy\n\nGull Rock Ltd, 5 Light Street, Dublin 2, D02 X9Y8, Ireland is the controller.\n\n'

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

  it.each<[Tag, string, string[]]>([
    ['en', 'Our partners are Kelp Ads, Limpet, Mussel Mail and Whelk.', ['Kelp Ads', 'Limpet', 'Mussel Mail', 'Whelk']],
    [
      'fr',
      'Nos partenaires sont Varech, Moule Cloud, Bernique, Varech ads, Crabe.',
      ['Varech', 'Moule Cloud', 'Bernique', 'Varech ads', 'Crabe'],
    ],
    ['fr', 'Nous partageons votre nom avec les sociétés Varech et Bernique.', ['Varech', 'Bernique']],
    ['nl', 'Wij delen uw adres met het bedrijf Zeewier en de leverancier Mossel.', ['Zeewier', 'Mossel']],
    ['de', 'Wir übermitteln Ihre Adresse an das Unternehmen MuschelPost.', ['MuschelPost']],
    ['de', 'Wir übermitteln Ihre Adresse zum Druck an krabbe1 GmbH.', ['krabbe1 GmbH']],
    [
      'en',
      'In 2020 we shared the following types of data about our customers with Kelp Radio and Limpet Insurance.',
      ['Kelp Radio', 'Limpet Insurance'],
    ],
    [
      'en',
      '## Subprocessors\n\nThe list:\n\n- Kelp Cloud | Hosting | Norway\n- Limpet | Mail | Ireland\n',
      ['Kelp Cloud', 'Limpet'],
    ],
    ['fr', '## Destinataires\n\n- Varech afin de facturer la traversée\n- Bernique\n', ['Varech', 'Bernique']],
    [
      'de',
      'Adressen der Anbieter:\n\n- Muschel Inc., 1 Reef Way, Kelp Bay, CA 94999, USA\n- Tang GmbH, Kaistraße 3, 20457 Hamburg\n',
      ['Muschel Inc.', 'Tang GmbH'],
    ],
  ])('in a row, behind a word for a company or at the head of an item, in %s: %s', (tag, text, names) => {
    expect(namesIn(tag, OWN + text)).toEqual(names)
  })

  it('is told once by the company where the brand stands elsewhere', () => {
    const text = 'We use Kelp to print. We share your name with Kelp Print Ireland Ltd.\n'
    expect(namesIn('en', OWN + text)).toEqual(['Kelp Print Ireland Ltd'])
  })

  it('is told once where a heading names its service and the text the company', () => {
    const text =
      '## Kelp Maps\n\nWe use a service of Kelp Inc., USA. See https://kelp.example/terms.\n\n## Limpet\n\nWe send letters with Limpet GmbH. See https://limpet.example.\n'
    const found = factsOf('en', 'recipient', OWN + text).map(({ name, country }) => [name, country])
    expect(found).toEqual([
      ['Kelp Maps', 'US'],
      ['Limpet GmbH', undefined],
    ])
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
    ['en', '## Recipients\n\n- **Children’s Privacy.** We know of no children.\n- **Your Rights.** You have rights.\n'],
    ['en', '## Recipients\n\n- We, including Gull Inc. and Gull Energy, LLC, comply with the framework.\n'],
    ['en', '## Transfers\n\nWe, including Gull Inc. and Gull Energy, LLC, comply with the framework.\n'],
    ['en', 'You can write to us through Little Lamp, our chatbot. We share what you tell when you used Little Lamp.\n'],
    ['en', 'We receive your name from third party providers such as Kelp and Limpet.'],
    [
      'en',
      '## How we share data\n\n- **Sharing to Protect Others.** We may share data.\n- **Business Transfers.** A transfer of our business.\n',
    ],
    ['en', 'We use Transport Layer Security (TLS) on our site.'],
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
