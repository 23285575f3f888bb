// Purposes by layout: sections with and without a basis, parts under their own headings, labels in paragraphs, overviews.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

function purposesIn(tag: Tag, text: string): [string, string[]][] {
  return factsOf(tag, 'purpose', text).map(({ title, legalBases }) => [title, [...legalBases]])
}

const TICKETS = '## Tickets\n\nWir verarbeiten Ihren Namen. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.\n\n'
const LETTER = '## Sternenbrief\n\nRechtsgrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).\n\n'

describe('a section', () => {
  it('is a purpose beside sections with a basis where it says why data are used', () => {
    const found = purposesIn(
      'de',
      `${TICKETS}${LETTER}## Kontakt\n\nWenn Sie uns schreiben, verarbeiten wir Ihre Daten zur Beantwortung Ihrer Anfrage.\n`,
    )
    expect(found).toEqual([
      ['Tickets', ['contract']],
      ['Sternenbrief', ['consent']],
      ['Kontakt', []],
    ])
  })

  it('is none where it says that nothing is used', () => {
    const found = purposesIn('de', `${TICKETS}## Cookies\n\nDiese Website setzt keine Cookies.\n\n${LETTER}`)
    expect(found.map(([title]) => title)).toEqual(['Tickets', 'Sternenbrief'])
  })

  it('on a service is one where it gives its own basis', () => {
    const found = purposesIn('de', '## Hosting\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n')
    expect(found).toEqual([['Hosting', ['legitimate-interests']]])
  })

  it('on whom data go to is none', () => {
    const text = '## Weitergabe an Dritte\n\nWir geben Daten weiter. Rechtsgrundlage ist Art. 6 Abs. 1 lit. c DSGVO.\n'
    expect(purposesIn('de', text)).toEqual([])
  })

  it.each<[Tag, string]>([
    ['en', 'The songs are stored only on your device.'],
    ['de', 'Die Lieder werden ausschließlich auf Ihrem Gerät gespeichert.'],
    ['nl', 'De liedjes worden uitsluitend lokaal bewaard.'],
    ['fr', 'Les chants sont conservés uniquement sur votre appareil.'],
  ])('between sections with a basis is none where all stays with the user, in %s', (tag, text) => {
    const found = purposesIn(tag, `${TICKETS}## Songs\n\n${text}\n\n${LETTER}`)
    expect(found.map(([title]) => title)).toEqual(['Tickets', 'Sternenbrief'])
  })

  it('that goes through nearly all bases is none', () => {
    const all = ['a', 'b', 'c', 'd', 'f'].map(
      (point) => `Es dient Art. 6 Abs. 1 lit. ${point} DSGVO als Rechtsgrundlage.`,
    )
    const found = purposesIn('de', `## Grundsatz\n\n${all.join('\n\n')}\n\n${TICKETS}${LETTER}`)
    expect(found.map(([title]) => title)).toEqual(['Tickets', 'Sternenbrief'])
  })

  it('has the basis that one of its parts is headed with', () => {
    const text =
      '## Foto’s van de roeidag\n\n### Doel\n\nWij maken foto’s voor het clubblad.\n\n### Rechtsgrond\n\nDe grondslag is gerechtvaardigd belang (artikel 6 lid 1 sub f AVG).\n'
    expect(purposesIn('nl', text)).toEqual([['Foto’s van de roeidag', ['legitimate-interests']]])
  })

  it('does not take the bases of a chapter that hangs too deep', () => {
    const text = `# Sternwarte\n\n${LETTER}### Ihre Rechte\n\nSie können der Verarbeitung nach Art. 6 Abs. 1 lit. f DSGVO widersprechen.\n`
    expect(purposesIn('de', text)).toEqual([['Sternenbrief', ['consent']]])
  })
})

describe('sections of a notice that sets no purpose apart in another way', () => {
  it.each<[Tag, string, [string, string[]][]]>([
    [
      'en',
      '## Songbook\n\nWe use your address in order to send you the songbook.\n\n## Guest list\n\nWe use your name to keep a list of guests.\n\n## Security\n\nWe use locks to protect data.\n',
      [
        ['Songbook', []],
        ['Guest list', []],
      ],
    ],
    [
      'de',
      '## Anfragen\n\nMit Ihrer Einwilligung verarbeiten wir Ihre Angaben, um Ihnen zu antworten.\n\n## Gästeliste\n\nWir verwenden Ihre Daten, um die Gäste zu begrüßen.\n',
      [
        ['Anfragen', ['consent']],
        ['Gästeliste', []],
      ],
    ],
    [
      'nl',
      '## Zangboek\n\nWij gebruiken uw adres om u het zangboek te sturen.\n\n## Gastenlijst\n\nWij gebruiken uw gegevens om de gasten te begroeten.\n',
      [
        ['Zangboek', []],
        ['Gastenlijst', []],
      ],
    ],
    [
      'fr',
      '## Recueil de chants\n\nNous utilisons vos données pour vous envoyer le recueil.\n\n## Liste des invités\n\nVos données sont utilisées afin de saluer les invités.\n',
      [
        ['Recueil de chants', []],
        ['Liste des invités', []],
      ],
    ],
  ])('are purposes where they say why, in %s', (tag, text, purposes) => expect(purposesIn(tag, text)).toEqual(purposes))

  it('are none where only one of them does, or beside purposes in a list', () => {
    const one = '## Songbook\n\nWe use your address in order to send you the songbook.\n\n## History\n\nWe sing.\n\n'
    expect(purposesIn('en', one)).toEqual([])
    const list = '## Why we use your data\n\nWe use your data to:\n\n- send letters\n- plan concerts\n\n'
    const both = `${list}${one}## Guest list\n\nWe use your name to keep a list of guests.\n`
    expect(purposesIn('en', both).map(([title]) => title)).toEqual(['send letters', 'plan concerts'])
  })
})

describe('a basis in the line or paragraph under its label', () => {
  it.each<[Tag, string]>([
    ['en', '## Concerts\n\nLegal basis:  \nProcessing is necessary to fulfil the contract with the singer.\n'],
    ['en', '## Concerts\n\nLegal basis:\n\nProcessing is necessary to fulfil the contract with the singer.\n'],
    ['de', '## Konzerte\n\nRechtsgrundlage:\n\nErfüllung des Vertrags mit den Sängern.\n'],
    ['nl', '## Concerten\n\nGrondslag:  \nUitvoering van de overeenkomst met de zanger.\n'],
    ['fr', '## Concerts\n\nBase légale :  \nExécution du contrat avec le chanteur.\n'],
  ])('is that of the section, in %s: %s', (tag, text) =>
    expect(purposesIn(tag, text).map(([, bases]) => bases)).toEqual([['contract']]),
  )
})

describe('a list of purposes without bases of their own', () => {
  it.each<[Tag, string]>([
    [
      'en',
      '## Purposes\n\nWe use your data to:\n\n- send letters\n- plan concerts\n\nThe legal basis for this is your consent.\n',
    ],
    [
      'de',
      '## Zwecke der Verarbeitung\n\nWir verwenden Ihre Daten für folgende Zwecke:\n\n- Versand von Briefen\n- Planung von Konzerten\n\nRechtsgrundlage ist Ihre Einwilligung.\n',
    ],
    [
      'nl',
      '## Doeleinden\n\nWij gebruiken uw gegevens voor de volgende doelen:\n\n- brieven sturen\n- concerten plannen\n\nDe grondslag hiervoor is uw toestemming.\n',
    ],
    [
      'fr',
      '## Finalités\n\nNous utilisons vos données pour les finalités suivantes :\n\n- envoyer des lettres\n- préparer des concerts\n\nLa base légale de ces traitements est votre consentement.\n',
    ],
  ])('has the bases of the paragraph behind it, in %s: %s', (tag, text) =>
    expect(purposesIn(tag, text).map(([, bases]) => bases)).toEqual([['consent'], ['consent']]),
  )

  it('is one of bases where each begins with another one, under whatever heading', () => {
    const text =
      '## Uses\n\nWe will only use your data:\n\n- to perform our contract with you\n- where we have a legitimate interest in it\n- to comply with legal obligations\n'
    expect(purposesIn('en', text)).toEqual([])
  })
})

describe('a list of data under purposes', () => {
  it.each<[Tag, string]>([
    [
      'en',
      '## How we use your data\n\nCategories of personal data:  \nThe data we process relates to:\n\n- the choir that you joined\n- where you sat in the hall\n',
    ],
    [
      'en',
      '## How we use your data\n\nWe process it to plan concerts:\n\n- IP address\n- e-mail address\n- telephone number\n',
    ],
    [
      'nl',
      '## Waarvoor wij gegevens gebruiken\n\nWij gebruiken voor het koor:\n\n- IP-adres\n- e-mailadres\n- telefoonnummer\n',
    ],
    ['de', '## Zwecke\n\nWir verarbeiten für den Chor:\n\n- IP-Adresse\n- E-Mail-Adresse\n- Telefonnummer\n'],
    [
      'fr',
      '## Finalités\n\nNous utilisons pour la chorale :\n\n- adresse IP\n- adresse e-mail\n- numéro de téléphone\n',
    ],
  ])('holds no purposes, in %s: %s', (tag, text) => expect(purposesIn(tag, text)).toEqual([]))
})

describe('a basis in bold at the end of a section', () => {
  it('is that of the section, and no heading', () => {
    const part = (title: string, aim: string, basis: string) =>
      `### ${title}\n\nWe use your data to:\n\n- ${aim}\n- answer questions on it\n\n**Legal basis: ${basis}**\n\n`
    const text = `# Gull Rock\n\n## Why we use data\n\n${part('Concerts', 'sell tickets', 'performance of contract')}${part('Letters', 'send letters', 'consent')}## Security\n\nWe lock the hall.\n`
    expect(purposesIn('en', text)).toEqual([
      ['Concerts', ['contract']],
      ['Letters', ['consent']],
    ])
  })
})

describe('kinds of cookies', () => {
  const en =
    '## Cookies\n\nWe use:\n\n- **Functional cookies.** We use them to remember the songs that you chose.\n- **Counting cookies.** We use them to see which songs are read.\n'
  it.each<[Tag, string, string[]]>([
    ['en', en, ['Functional cookies', 'Counting cookies']],
    [
      'fr',
      '## Cookies\n\nNotre site utilise :\n\n- Cookies de chant  \n  Nous les utilisons pour retenir les chants que vous choisissez.\n- Cookies de mesure  \n  Nous les utilisons afin de compter les visites de la page des chants.\n',
      ['Cookies de chant', 'Cookies de mesure'],
    ],
  ])('are purposes where each says what for, in %s', (tag, text, titles) =>
    expect(purposesIn(tag, text).map(([title]) => title)).toEqual(titles),
  )

  it('are none where they say no aim, or where the notice ties bases to purposes', () => {
    expect(purposesIn('en', '## Cookies\n\nWe use:\n\n- Functional cookies\n- Counting cookies\n')).toEqual([])
    const letters = '## Letters\n\nWe send letters. The legal basis is your consent (Article 6(1)(a) GDPR).\n\n'
    expect(purposesIn('en', letters + en).map(([title]) => title)).toEqual(['Letters'])
  })
})

describe('items that are sections', () => {
  it('hold their purposes one level down', () => {
    const text =
      '* What we gather\n    * Tickets. We gather what you order.\n* How we use it. We use your data as follows:\n    * Printing the songbook. We use your name for it.\n    * Writing to you. We use your address to send letters.\n'
    expect(purposesIn('en', text).map(([title]) => title)).toEqual(['Printing the songbook', 'Writing to you'])
  })

  it('may be numbered in brackets and by double letters', () => {
    const text =
      '§ 3 Verarbeitung\n\n(1) Gästebuch\n\nRechtsgrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO), wenn Sie in das Buch schreiben.\n\n(2) Chorproben\n\naa) Notenverleih\n\nWir leihen Noten. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO für den Vertrag.\n\nbb) Probenplan\n\nDer Plan hängt aus. Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n'
    expect(purposesIn('de', text).map(([title]) => title)).toEqual(['Gästebuch', 'Notenverleih', 'Probenplan'])
  })
})

describe('a table of how long data are kept for each purpose', () => {
  it('repeats purposes and sets none apart', () => {
    const text =
      '## Retention\n\n| Purpose | Kept for |\n|---|---|\n| Letters | 2 years |\n| Concerts | 1 year |\n\n## Uses\n\nThe table below shows for our use of data:\n\n- why we use them\n- which data we use\n'
    expect(purposesIn('en', text)).toEqual([])
  })
})

describe('a table without a header', () => {
  it('has none in its first row', () => {
    const row = (title: string) =>
      `| **Purpose** ${title} **Legal basis** consent of the guest, which is asked for at the door of the hall and kept in a book |`
    const text = `${row('Songs')}\n|---|\n${row('Letters')}\n${row('Tickets')}\n`
    expect(purposesIn('en', text)).toEqual([])
  })
})

describe('headings that begin with what for', () => {
  it.each<[Tag, string, string]>([
    ['en', 'For the purpose of sending letters', 'In order to plan concerts'],
    ['de', 'Zum Zwecke der Werbung', 'Zum Zweck der Konzertplanung'],
    ['fr', 'Aux fins de la vente de billets', 'Afin de préparer les concerts'],
  ])('are purposes in %s', (tag, first, second) => {
    const text = `## ${first}\n\nName\n\n## ${second}\n\nE-Mail\n`
    expect(purposesIn(tag, text)).toEqual([
      [first, []],
      [second, []],
    ])
  })
})

describe('paragraphs under labels', () => {
  it('are a purpose for each label that asks for one', () => {
    const text =
      '## Waarom en op welke grond\n\n**Doel:** Ledenadministratie.\n\n**Grondslag:** uitvoering van de overeenkomst\n\n**Doel:** Clubblad.\n\n**Grondslag:** toestemming\n'
    expect(purposesIn('nl', text)).toEqual([
      ['Ledenadministratie', ['contract']],
      ['Clubblad', ['consent']],
    ])
  })

  it('leave the section its one purpose where it is named after it', () => {
    const text = `## Anmeldung\n\n**Zweck der Verarbeitung:** Wir planen Führungen.\n\n**Rechtsgrundlage:** Art. 6 Abs. 1 lit. b DSGVO\n`
    expect(purposesIn('de', text)).toEqual([['Anmeldung', ['contract']]])
  })
})

describe('an overview', () => {
  it('gives a purpose the basis of the section with its title', () => {
    const text =
      '## Kurzfassung\n\nWir verarbeiten Ihre Daten für folgende Zwecke:\n\n- Sternenbrief\n- Verbesserung des Angebots\n\n## Sternenbrief\n\nWir senden ihn nur mit Ihrer Einwilligung.\n'
    expect(purposesIn('de', text)).toEqual([
      ['Sternenbrief', ['consent']],
      ['Verbesserung des Angebots', []],
    ])
  })
})

describe('a list by basis in paragraphs', () => {
  it('gives a purpose that it names the basis and the interest', () => {
    const text =
      '## How we use your data\n\nWe use your data:\n\n- to answer letters from singers\n- to print songbooks\n\n## Legal bases\n\nConsent – We ask for it before we film.\n\nLegitimate interests – We use data for our legitimate interests, for example to answer the letters of singers.\n'
    const found = factsOf('en', 'purpose', text).map(({ title, legalBases, interest }) => [title, legalBases, interest])
    expect(found).toEqual([
      ['to answer letters from singers', ['legitimate-interests'], expect.stringContaining('answer the letters')],
      ['to print songbooks', [], undefined],
    ])
  })
})

describe('a chapter arranged by basis', () => {
  const chapter =
    '## Legal grounds for the use of your data\n\n### Legal obligation\n\nThe law asks some things of us:\n\n- to keep the books of the ferry;\n- to list passengers.\n\n### Fulfilment of contract\n\nWe use your data to do what we promised, for example:\n\n- to print your ticket;\n- to call you when a crossing is cancelled.\n\n### Consent\n\nWe do this with your consent:\n\n- to send you the tide table.\n\n'

  it('has its purposes in the lists under the headings, each with the basis above it', () => {
    expect(purposesIn('en', chapter)).toEqual([
      ['to keep the books of the ferry', ['legal-obligation']],
      ['to list passengers', ['legal-obligation']],
      ['to print your ticket', ['contract']],
      ['to call you when a crossing is cancelled', ['contract']],
      ['to send you the tide table', ['consent']],
    ])
  })

  it('has them in the headings under those that name a basis', () => {
    const text =
      '## Unsere Rechtsgrundlagen\n\n### Vertragliche Erforderlichkeit\n\nWir erfüllen den Vertrag mit Ihnen.\n\n#### Fahrkarten\n\nWir drucken Ihren Namen auf die Karte.\n\n#### Absagen\n\nWir rufen Sie an, wenn die Fähre nicht fährt.\n\n### Berechtigte Interessen\n\nWir wägen ab.\n\n#### Sicherheit an Bord\n\nWir filmen das Deck.\n\n#### Statistik\n\nWir zählen die Gäste.\n'
    expect(purposesIn('de', text)).toEqual([
      ['Fahrkarten', ['contract']],
      ['Absagen', ['contract']],
      ['Sicherheit an Bord', ['legitimate-interests']],
      ['Statistik', ['legitimate-interests']],
    ])
  })

  it('has none where only prose stands under its headings, nor among the rights', () => {
    const prose =
      '## Legal grounds for the use of your data\n\n### Consent\n\nWe process your data on the basis of your consent.\n\n### Legitimate interests\n\nOur legal basis is our legitimate interests. We weigh them.\n\n## Your rights\n\n### Right of access\n\nYou may ask for a copy.\n\n### Your consent\n\nYou may withdraw your consent; what we do on the legal basis of a contract goes on.\n'
    expect(purposesIn('en', prose)).toEqual([])
  })
})

describe('a list under a label that names data', () => {
  it.each([
    ['en', '## How we use your data', 'Personal information:'],
    ['nl', '## Waarvoor gebruiken wij uw gegevens', 'Persoonsgegevens:'],
    ['de', '## Zwecke der Verarbeitung', 'Verarbeitete Daten:'],
    ['fr', '## Finalités du traitement', 'Données collectées :'],
  ] as const)('is one of data, also under a heading about purposes (%s)', (tag, heading, label) => {
    const text = `${heading}\n\n${label}\n\n- Kelp\n- Limpet\n`
    expect(purposesIn(tag, text)).toEqual([])
    expect(factsOf(tag, 'data-category', text).map(({ name }) => name)).toEqual(['Kelp', 'Limpet'])
  })
})

describe('a list of purposes', () => {
  it('is not led in by a label for the data that somebody’s ticket takes', () => {
    const list = '\n\n- your seat\n- the time of your crossing\n'
    expect(purposesIn('en', `## Purposes\n\n**Data used for all passengers:**${list}`)).toEqual([])
    expect(purposesIn('en', `## Purposes\n\n**Data are used for:**${list}`)).toHaveLength(2)
  })

  it('is not given twice where the other one shares single words with it', () => {
    const text =
      '## How we use your data\n\nWe use your data for the following purposes:\n\n- to manage tickets;\n- to provide the help you request;\n- to send the harbour letter.\n\n## Legal bases\n\nWe use your data on the basis of consent for the following purposes:\n\n- to answer requests;\n- to count tickets;\n- to read every letter.\n'
    expect(purposesIn('en', text).slice(0, 3)).toEqual([
      ['to manage tickets', []],
      ['to provide the help you request', []],
      ['to send the harbour letter', []],
    ])
  })
})
