// A notice written anew in other words says what it said: lists that became prose, passive sentences that became active ones.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const material = (old: string, now: string, language: string) =>
  compared(old, now, language)
    .changes.filter((change) => change.materiality === 'material')
    .map(({ id, subject }) => `${id}: ${subject}`)

interface Rewriting {
  readonly language: string
  readonly old: string
  readonly now: string
  /** What is new in a third revision, and what is told of it. */
  readonly more: readonly [replaced: string, by: string, told: string]
}

const REWRITTEN: readonly Rewriting[] = [
  {
    language: 'en',
    old: '# Privacy\n\n## Purposes\n\nWe use your data for the following purposes:\n\n- booking of berths\n- repair of sails\n- prevention of collisions\n',
    now: '# Privacy\n\n## Why we use data\n\nYour data help us when you book a berth, when we repair your sails, and to prevent collisions.\n',
    more: ['- repair', '- broadcasting of regattas\n- repair', 'purpose-removed: broadcasting of regattas'],
  },
  {
    language: 'de',
    old: '# Datenschutz\n\n## Zwecke\n\nWir verwenden Ihre Daten zu folgenden Zwecken:\n\n- Buchung von Liegeplätzen\n- Reparatur von Segeln\n- Vermeidung von Kollisionen\n',
    now: '# Datenschutz\n\n## Wozu wir Daten nutzen\n\nMit Ihren Daten buchen wir Liegeplätze, reparieren Segel und vermeiden Kollisionen.\n',
    more: ['- Reparatur', '- Übertragung von Regatten\n- Reparatur', 'purpose-removed: Übertragung von Regatten'],
  },
  {
    language: 'fr',
    old: '# Vie privée\n\n## Finalités\n\nVos données sont utilisées aux fins suivantes :\n\n- réservation des mouillages\n- réparation des voiles\n- statistiques\n',
    now: '# Vie privée\n\n## L’utilisation de vos données\n\nElles servent à réserver un mouillage, à réparer les voiles et à établir des statistiques.\n',
    more: ['- réparation', '- diffusion des régates\n- réparation', 'purpose-removed: diffusion des régates'],
  },
  {
    language: 'nl',
    old: '# Privacy\n\n## Doelen\n\nWij gebruiken uw gegevens voor de volgende doelen:\n\n- boeken van ligplaatsen\n- herstel van zeilen\n- voorkomen van aanvaringen\n',
    now: '# Privacy\n\n## Waarvoor we ze gebruiken\n\nMet je gegevens boeken we een ligplaats, herstellen we zeilen en voorkomen we aanvaringen.\n',
    more: ['- herstel', '- uitzenden van regatta’s\n- herstel', 'purpose-removed: uitzenden van regatta’s'],
  },
]

describe('purposes that a list gave and prose gives now', () => {
  it.each(REWRITTEN)('are neither new nor gone ($language)', ({ language, old, now }) => {
    expect(material(old, now, language)).toEqual([])
    expect(material(now, old, language)).toEqual([])
  })

  it.each(REWRITTEN)('are told where one is left out ($language)', ({ language, old, now, more: [part, by, told] }) => {
    expect(material(old.replace(part, by), now, language)).toContain(told)
  })
})

describe('a denial in other words', () => {
  it.each([
    [
      'en',
      'No information is passed on, sent or sold to other harbours.',
      'We pass no information on to other harbours, we send them none, and we sell them none.',
    ],
    [
      'de',
      'Es werden keine Daten an andere Häfen weitergegeben, gesendet oder verkauft.',
      'Wir geben keine Daten an andere Häfen weiter, senden ihnen keine und verkaufen ihnen keine.',
    ],
  ])('is the same promise (%s)', (language, old, now) => {
    const text = (sentence: string) => `# Privacy\n\n## Daten\n\n${sentence}\n`
    expect(material(text(old), text(now), language)).toEqual([])
  })

  it('is another one where a condition comes to it', () => {
    const text = (sentence: string) => `# Datenschutz\n\n## Daten\n\n${sentence}\n`
    const [old, now] = [
      'Wir verwenden Ihre Nachrichten nicht zum Training von Modellen.',
      'Ohne das Einverständnis des Hafens verwenden wir Ihre Nachrichten nicht zum Training von Modellen.',
    ]
    expect(material(text(old), text(now), 'de').map((told) => told.split(':')[0])).toEqual(['commitment-changed'])
  })
})

describe('a basis beside what it is for', () => {
  it('is told with the new purpose that a list by basis names', () => {
    const purposes = (...items: string[]) =>
      `# Privacy\n\n## Purposes\n\nWe use your data for the following purposes:\n\n- **Booking:** to book a berth\n${items.join('')}`
    const bases = (...items: string[]) =>
      `\n## Legal bases\n\nWe rely on:\n\n- **Contract:** processing is necessary to perform the booking\n${items.join('')}`
    const old = `${purposes()}${bases()}`
    const now = `${purposes('- **Photographs:** to show regattas\n')}${bases('- **Legitimate interest:** for the photographs, our interest is to show the regattas\n')}`
    expect(material(old, now, 'en')).toEqual(['purpose-added: Photographs'])
  })

  it('is told with the period that the law demands', () => {
    const old = '# Privacy\n\n## How long we keep data\n\n- Berth data: one year\n'
    const now = `${old}- Invoices: seven years, because of our legal obligation under tax law\n`
    expect(material(old, now, 'en')).toEqual(['retention-added: Invoices'])
  })
})

describe('a section that was written anew as a whole', () => {
  const list = (lead: string, ...items: string[]) =>
    `# Privacy\n\n## Purposes\n\n${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`
  const lead = 'We use your data for the following purposes:'
  const old = list(
    lead,
    'booking of berths and billing of the nights that you stay',
    'letting you know of storms that come up',
    'repair of torn sails and ropes in our own yard',
  )

  it('leaves its purposes to be read', () => {
    const now = list(
      'What we do with the data that you give us is this:',
      'we reserve a mooring and send the invoice to your home',
      'a warning goes out to every skipper before bad weather',
      'our sailmakers mend whatever the wind has broken',
    )
    expect(material(old, now, 'en')).toEqual([])
    expect(material(now, old, 'en')).toEqual([])
  })

  it('tells a purpose that comes to others that stay', () => {
    const more = old.replace('- repair', '- warning every skipper of bad weather\n- repair')
    expect(material(old, more, 'en')).toEqual(['purpose-added: warning every skipper of bad weather'])
  })
})
