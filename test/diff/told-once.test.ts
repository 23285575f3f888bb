// What readers are told once, at its weight, and in few words: sections, lists, parties, promises and storage periods.
import { describe, expect, it } from 'vitest'
import { compared, weightyIds } from './bench.ts'

const notice = (...paragraphs: string[]) => ['# Privacy notice of the Kite Workshop', ...paragraphs].join('\n\n')
const REST = [
  '## Courses',
  'We use your name and your e-mail address to run the courses that you book with us, and to tell you about wind and weather.',
  '## Your rights',
  'You can ask us for a copy of your data. You can also have your data corrected or deleted; the desk answers within a month.',
]

describe('a new section', () => {
  const hire = [
    '## Kite hire',
    'You can hire kites by the hour, and we write down your personal data for the hire.',
    '### Data for the hire',
    'We store the following data:',
    '- number of the kite\n- time of return',
    '### How long',
    'Hire slips are kept for 10 years.',
  ]

  it('is told with its subsections', () => {
    const { changes } = compared(notice(...REST), notice(...REST, ...hire))
    expect(changes.map(({ id, subject }) => [id, subject])).toEqual([['purpose-added', 'Kite hire']])
  })

  it('about how to write to us is a purpose where it says what is done with the letters', () => {
    const desk = [
      '## Contact',
      'Personal data that you send us with your message are used for the purpose of answering it, and nobody but the two people at our desk ever reads them.',
    ]
    expect(weightyIds(compared(notice(...REST), notice(...REST, ...desk)))).toContain('purpose-added')
  })

  it('tells each company in it once, with its safeguard', () => {
    const search = [
      '## Search',
      'Our pages use Gull Search for the search function. Gull is a service provided by Gull Inc., 589 Pier Street, Boston, USA.',
      'Since Gull is based in the USA, your personal data are transferred to a third country. Gull is certified under the EU-U.S. Data Privacy Framework.',
    ]
    const owner = 'Kite Workshop Ltd., Dune Lane 8, 1970 KW Westerland, is the controller.'
    const ids = weightyIds(compared(notice(owner, ...REST), notice(owner, ...REST, ...search)))
    expect(ids.filter((id) => /recipient|transfer|safeguard/.test(id))).toEqual(['recipient-added'])
  })
})

describe('a list of data', () => {
  const data = '## Data we collect'

  it('with a name of its own is told by the name', () => {
    const log = ['Wind log:', '- wind speed\n- place of each flight\n- length of the line']
    const { changes } = compared(notice(data, ...log, ...REST), notice(...REST))
    expect(changes.map(({ id, subject }) => [id, subject])).toEqual([['data-category-removed', 'Wind log']])
  })

  it('that was a row of a table is the same list', () => {
    const row =
      '| Data | Use |\n| --- | --- |\n| Name<br>Company name<br>Job title<br>Kind of kite<br>Message | for answers |'
    const list = '- Name\n- Company name\n- Job title\n- Kind of kite\n- Message\n\nfor answers'
    const { changes } = compared(notice(data, row, ...REST), notice(data, list, ...REST))
    expect(changes.filter(({ materiality }) => materiality === 'material')).toEqual([])
  })

  it('whose item is only inflected otherwise is the same list', () => {
    const de = (item: string) =>
      `# Datenschutz\n\n## Welche Daten wir erheben\n\nWir erheben folgende Daten:\n\n- Name\n- ${item}\n`
    const { changes } = compared(de('Der technische Fehlerbericht'), de('Technischer Fehlerbericht'), 'de')
    expect(changes.filter(({ materiality }) => materiality === 'material')).toEqual([])
  })
})

describe('a promise', () => {
  const told = (before: string, after: string) => weightyIds(compared(notice(before, ...REST), notice(after, ...REST)))

  it('that wins an exception is limited', () => {
    const promise = 'we do not share your personal data with anyone outside the workshop.'
    expect(told(`In winter ${promise}`, `Except as told under courses, in winter ${promise}`)).toEqual([
      'commitment-changed',
    ])
  })

  it('whose exception is widened is limited', () => {
    const promise =
      'We do not share your personal data with anyone outside the workshop except as described in this notice'
    expect(told(`${promise}.`, `${promise} or the terms of the Harbour Guild.`)).toEqual(['commitment-changed'])
  })

  it('that names a law less is the same promise', () => {
    const promise = 'We do not disclose your personal data except as permitted by'
    expect(told(`${promise} the Kite Act or other applicable law.`, `${promise} applicable law.`)).not.toContain(
      'commitment-changed',
    )
  })

  it('that is rewritten into its contrary is turned round', () => {
    const before = 'We do not use the radio in the kites to collect any information about where you fly.'
    const after = 'We collect both rough and precise information about where you fly, by the radio in the kites.'
    expect(told(before, after)).toContain('commitment-changed')
  })
})

describe('a storage period', () => {
  const kept = (text: string) => notice('## Storage', text, ...REST)
  const one = (before: string, after: string) => compared(kept(before), kept(after)).changes

  it('is told with what is kept, in few words', () => {
    const [change] = one(
      'We keep course slips for 7 years after your visit.',
      'We keep course slips for 9 years after your visit.',
    )
    expect([change?.id, change?.subject, change?.summary]).toEqual([
      'retention-changed',
      'course slips',
      'another storage period: course slips',
    ])
  })

  it('under a condition that was not there is another one', () => {
    const ids = one('We delete the copy after 30 days.', 'We delete the copy after 30 days, unless otherwise stated.')
    expect(ids.map(({ id }) => id)).toEqual(['retention-changed'])
  })

  it('read on one side only has changed where its sentence stands on both', () => {
    const ids = one(
      'Photographs of the kites in the air are kept for a while in the hut beside the launching field and then burned.',
      'Photographs of the kites in the air are kept for 3 months in the hut beside the launching field and then burned.',
    )
    expect(ids.map(({ id }) => id)).toEqual(['retention-changed'])
  })
})

describe('words that no fact tells', () => {
  it('are shown beside a change in the same paragraph', () => {
    const before = notice(
      '## Deletion',
      'By law we are unable to help with the deletion of your personal data in the flight register.',
      ...REST,
    )
    const after = before
      .replace('deletion of your', 'deletion of the majority of your')
      .replace('register.', 'register. For deletion write to desk@kite-workshop.example.')
    const shown = compared(before, after).changes.map(({ after: text }) => text)
    expect(shown.some((text) => text?.includes('majority'))).toBe(true)
  })

  it('are shown where the heading alone tells that they matter', () => {
    const before = notice(
      '## Who receives your data',
      'For the regatta:',
      '- The Harbour Guild with its time table',
      ...REST,
    )
    const { changes } = compared(before, before.replace('- The Harbour Guild with its time table', ''))
    expect(changes.filter(({ materiality }) => materiality !== 'editorial')).not.toEqual([])
  })

  it('are not shown where only the number of a section shifts', () => {
    const de = (at: number) =>
      `# Datenschutz\n\nWie lange wir Ihre Daten speichern, steht in Ziffer ${at} dieser Erklärung.\n`
    expect(weightyIds(compared(de(4), de(5), 'de'))).toEqual([])
  })
})

describe('who can be reached', () => {
  it('is told by the address, not by the sentence around it', () => {
    const officer = (mail: string) =>
      notice(
        `Our data protection officer is at the harbour office. You can reach our data protection officer at ${mail}.`,
        ...REST,
      )
    const { changes } = compared(officer('dpo@kite-workshop.example'), officer('officer@gull-law.example'))
    expect(changes.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['dpo-changed', 'dpo@kite-workshop.example', 'officer@gull-law.example'],
    ])
  })
})

describe('a new sentence in prose', () => {
  const told = (...sentences: string[]) => {
    const { changes } = compared(notice(...REST), notice(...REST, ...sentences))
    return changes.filter(({ materiality }) => materiality === 'material').map(({ id }) => id)
  }

  it('about other data is told as data', () => {
    expect(told('With each landing we collect information about gusts, spool tension and heartbeat.')).toEqual([
      'data-category-added',
    ])
  })

  it('in words that the notice knew is no other data', () => {
    expect(told('We collect your name and your e-mail address.')).toEqual([])
  })

  it.each([
    'Winners of the regatta can switch off their place on the scoreboard.',
    'To exercise your rights, fill in the form at the desk.',
  ])('about how readers decide is told as a right: %s', (sentence) => {
    expect(told(sentence)).toEqual(['right-added'])
  })

  it('by which we do not take something is told as a promise', () => {
    expect(told('The desk never receives the number of your harness.')).toEqual(['commitment-added'])
  })
})

describe('the countries of one sentence', () => {
  const places = (list: string) => notice(`We store and process your personal data in ${list}.`, ...REST)

  it('are told one by one', () => {
    const { changes } = compared(places('Japan, Australia and Canada'), places('Australia and Canada'))
    expect(changes.map(({ id }) => id)).toEqual(['transfer-changed'])
  })
})

describe('a permission of the device', () => {
  const app = (...items: string[]) =>
    notice(
      ...REST,
      '## App permissions',
      'The app asks for these permissions:',
      items.map((item) => `- ${item}`).join('\n'),
    )
  const [camera, radio] = ['**Camera:** used to read the code on a kite.', '**Bluetooth:** used to find kites nearby.']

  it('that comes is told as a permission, not as a purpose', () => {
    const { changes } = compared(app(camera), app(camera, radio))
    expect(changes.map(({ id, subject }) => [id, subject])).toEqual([['other-added', 'Bluetooth']])
  })
})

describe('a choice', () => {
  it.each([
    ['en', 'We show your data to other members if you opt in.', 'We show your data to other members.'],
    [
      'de',
      'Wir zeigen Ihre Daten anderen Mitgliedern, wenn Sie zustimmen.',
      'Wir zeigen Ihre Daten anderen Mitgliedern.',
    ],
    ['nl', 'Wij tonen uw gegevens aan andere leden als u instemt.', 'Wij tonen uw gegevens aan andere leden.'],
    [
      'fr',
      'Nous montrons vos données aux autres membres si vous acceptez.',
      'Nous montrons vos données aux autres membres.',
    ],
  ])('that became the default is told as another basis in %s', (language, before, after) => {
    const rest = REST.join('\n\n')
    const ids = weightyIds(compared(`# Notice\n\n${before}\n\n${rest}`, `# Notice\n\n${after}\n\n${rest}`, language))
    expect(ids).toHaveLength(1)
    expect(ids[0]).toMatch(/^legal-basis-/)
  })
})

describe('what a notice says of a new function in several places', () => {
  const before = `# Privacy notice

## Purposes

### Tickets

We use your name to send tickets. The legal basis is our contract with you.

## Data we collect

- your name
- your address
`
  const after = before
    .replace(
      '## Data we collect',
      '### Gullcam gallery\n\nWe use your pictures to fill the gallery of visitors. The legal basis is your consent.\n\n## Data we collect',
    )
    .replace('- your address', '- your address\n- pictures for the Gullcam')

  it('is told with its purpose, by the name that only the function has', () => {
    expect(weightyIds(compared(before, after))).toEqual(['purpose-added'])
    expect(weightyIds(compared(after, before))).toEqual(['purpose-removed'])
  })

  it('is told on its own where nothing names the function', () => {
    const other = after.replace('pictures for the Gullcam', 'date of birth')
    expect(weightyIds(compared(before, other))).toEqual(['purpose-added', 'data-category-added'])
  })
})
