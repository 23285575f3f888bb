// Who is who: the controller and its address, and the officer, processor or authority whose address is not the controller's.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

function controllerOf(tag: Tag, text: string): (string | undefined)[] {
  const fact = factsOf(tag, 'controller', text)[0]
  return [fact?.name, fact?.address?.text]
}

describe('the controller', () => {
  it.each<[Tag, string, string, string | undefined]>([
    [
      'en',
      'The controller is Gull Rock Ferries Ltd, 2 Quay Street, Oban PA34 4LN.',
      'Gull Rock Ferries Ltd',
      '2 Quay Street, Oban PA34 4LN',
    ],
    [
      'en',
      'The data controller is Gull Rock Ferries Inc., 9 Pier Avenue, Portland, ME 04101.',
      'Gull Rock Ferries Inc.',
      '9 Pier Avenue, Portland, ME 04101',
    ],
    ['en', 'This site is operated by Gull Rock Ferries Ltd.', 'Gull Rock Ferries Ltd', undefined],
    ['en', 'Gull Rock Ferries Ltd ("we") is the controller of your data.', 'Gull Rock Ferries Ltd', undefined],
    [
      'en',
      'The controller is the Gull Rock Rowing Club, 2 Quay Street, Oban PA34 4LN.',
      'Gull Rock Rowing Club',
      '2 Quay Street, Oban PA34 4LN',
    ],
    ['de', 'Diese Website wird von Marta Lindner betrieben, einer Fährfrau.', 'Marta Lindner', undefined],
    [
      'nl',
      'Verwerkingsverantwoordelijke is Veerdienst Meeuwrots B.V., Kade 2, 1781 AB Den Helder.',
      'Veerdienst Meeuwrots B.V.',
      'Kade 2, 1781 AB Den Helder',
    ],
    [
      'nl',
      'Stichting Meeuwrots, gevestigd aan de Kadestraat 2, 1781 AB Den Helder, is verantwoordelijk voor de verwerking.',
      'Stichting Meeuwrots',
      'Kadestraat 2, 1781 AB Den Helder',
    ],
    [
      'de',
      'Verantwortlich ist die Möwenfels Fähren GmbH & Co. KG, Kaistraße 2, 26548 Norderney.',
      'Möwenfels Fähren GmbH & Co. KG',
      'Kaistraße 2, 26548 Norderney',
    ],
    [
      'de',
      'Verantwortlicher:\n\nRuderclub Möwenfels e.V.\\\nKaistraße 2\\\n26548 Norderney',
      'Ruderclub Möwenfels e.V.',
      'Kaistraße 2, 26548 Norderney',
    ],
    [
      'fr',
      'Le responsable du traitement est la société Bacs du Rocher SAS, 2 quai du Port, 29900 Concarneau.',
      'Bacs du Rocher SAS',
      '2 quai du Port, 29900 Concarneau',
    ],
  ])('in %s: %s', (tag, text, name, address) => {
    expect(controllerOf(tag, text)).toEqual([name, address])
  })
})

describe('a name', () => {
  it('is not made of words that the notice also uses in lower case', () => {
    const text = 'The controller is SERVICES.\n\nOur services run every day, and these services are open to everybody.'
    expect(controllerOf('en', text)[0]).toBeUndefined()
  })
})

describe('an address that is not the controller’s', () => {
  it.each<[Tag, string, string]>([
    [
      'en',
      'of the officer',
      'Our data protection officer can be reached at Dr. Petra Wren, 5 Mill Lane, Oban PA34 5XY.',
    ],
    [
      'en',
      'of the authority',
      '## Complaints\n\nYou can complain to the Data Protection Commission, 6 Pembroke Row, Dublin 2, D02 X963, Ireland.',
    ],
    [
      'en',
      'of a processor',
      '## Who receives your data\n\nOur site is hosted by Kelp Hosting Ltd, 8 Server Way, Leeds LS1 4AB.',
    ],
    [
      'en',
      'of the representative',
      '## Outside the Union\n\nHarbour Proxy has been appointed as our representative in the European Union. Please write to Harbour Proxy with the form on its site.\n\nHarbour Proxy can also be contacted at:\n\n**Harbour Proxy GmbH** Mill Lane 5, 10115 Berlin',
    ],
    [
      'nl',
      'van de toezichthouder',
      '## Klachten\n\nU kunt een klacht indienen bij de Autoriteit Persoonsgegevens, Hoge Nieuwstraat 8, 2514 EL Den Haag.',
    ],
    [
      'nl',
      'van een verwerker',
      '## Ontvangers\n\nOnze website wordt gehost door Zeewier Hosting B.V., Serverweg 8, 1012 AB Amsterdam.',
    ],
    [
      'de',
      'der Aufsichtsbehörde',
      '## Beschwerde\n\nZuständig ist die Landesbeauftragte für den Datenschutz Niedersachsen, Prinzenstraße 5, 30159 Hannover.',
    ],
    [
      'de',
      'eines Auftragsverarbeiters',
      '## Hosting\n\nUnsere Website liegt bei der Tang Hosting GmbH, Serverallee 8, 10115 Berlin, mit der wir einen Vertrag zur Auftragsverarbeitung haben.',
    ],
    ['de', 'der Beauftragten', '## Datenschutzbeauftragte\n\nDr. Petra Zaunkönig, Mühlweg 5, 26548 Norderney'],
    ['fr', "de l'autorité", '## Réclamation\n\nVous pouvez saisir la CNIL, 3 place de Fontenoy, 75007 Paris.'],
    [
      'fr',
      "d'un sous-traitant",
      '## Destinataires\n\nLe site est hébergé par Varech Hébergement SAS, 8 rue du Serveur, 59000 Lille.',
    ],
  ])('in %s: %s', (tag, _whose, text) => {
    expect(factsOf(tag, 'controller', text).map(({ address }) => address)).toEqual([])
  })
})

describe('a mail box', () => {
  it.each<[string, [string, string][]]>([
    [
      'Write to ferry@gullrock.example. Our data protection officer is at dpo@gullrock.example.',
      [
        ['controller', 'ferry@gullrock.example'],
        ['dpo', 'dpo@gullrock.example'],
      ],
    ],
    [
      'Our data protection officer is at dpo@gullrock.example. For all else write to ferry@gullrock.example.',
      [
        ['dpo', 'dpo@gullrock.example'],
        ['controller', 'ferry@gullrock.example'],
      ],
    ],
    ['## Complaints\n\nThe ICO is at casework@ico.example.', [['authority', 'casework@ico.example']]],
    ['Contact: ferry (at) gullrock (dot) example', [['controller', 'ferry(at)gullrock(dot)example']]],
    ['Write to ferry@gullrock.example. We answer soon.', [['controller', 'ferry@gullrock.example']]],
    ['[Write to us](mailto:ferry@gullrock.example)', [['controller', 'ferry@gullrock.example']]],
  ])('is whose the words before it say: %s', (text, expected) => {
    const found = factsOf('en', 'contact', text).filter(({ channel }) => channel === 'email')
    expect(found.map(({ of, value }) => [of, value])).toEqual(expected)
  })
})

describe('an address near words for somebody else', () => {
  const often = 'Gullrock sails every day. Gullrock keeps your ticket. Gullrock asks for a name. Gullrock keeps a log.'
  const opening = `# Privacy\n\nThis is how Gullrock uses your data. ${often}\n\n${often}`

  it('is the controller’s where it opens with the name of the notice, though an officer reads the letters', () => {
    const text = `${opening}\n\n## Data protection officer\n\nOur data protection officer (DPO) is reached:\n\n- by post to GULLROCK – Legal Department, 2 Quay Street, Oban PA34 4LN;\n- by e-mail to dpo@gullrock.example.`
    expect(controllerOf('en', text)).toEqual(['GULLROCK', '2 Quay Street, Oban PA34 4LN'])
  })

  it('stays that of an officer who is called in from elsewhere', () => {
    const text = `${opening}\n\n## Your rights\n\nYou may contact our data protection officer at Lanternfish Advice Ltd, 9 Pier Road, Oban PA34 4LP.`
    expect(factsOf('en', 'controller', text).map(({ address }) => address)).not.toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('Pier Road') }),
    )
  })

  it('is that of whom the notice calls responsible, in whatever section it stands', () => {
    const text =
      'Verantwortliche ist die Möwenfels Fähren GmbH.\n\n## Datenschutzbeauftragter\n\nUnser Datenschutzbeauftragter hat die Adresse dsb@moewenfels.example.\n\nBriefe gehen an die Möwenfels Fähren GmbH, Kaistraße 2, 26548 Norderney.'
    expect(controllerOf('de', text)).toEqual(['Möwenfels Fähren GmbH', 'Kaistraße 2, 26548 Norderney'])
  })

  it('is that of each of those who are responsible together', () => {
    const text =
      'Verantwortliche sind gemeinsam die Möwenfels Fähren GmbH und die Möwenfels Kutter GmbH („wir“).\n\n## Datenschutzbeauftragter\n\nUnser Datenschutzbeauftragter hat die Adresse dsb@moewenfels.example.\n\nBriefe gehen an:\n\n- Möwenfels Fähren GmbH, Kaistraße 2, 26548 Norderney\n- Möwenfels Kutter GmbH, Kaistraße 4, 26548 Norderney'
    expect(factsOf('de', 'controller', text).map(({ address }) => address?.text)).toEqual([
      'Kaistraße 2, 26548 Norderney',
      'Kaistraße 4, 26548 Norderney',
    ])
  })
})
