// Kinds of data that one sentence enumerates are told one by one, whatever introduces them.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const text = (...sentences: string[]) => `# Privacy\n\n## Data\n\n${sentences.join(' ')}\n`
const told = (old: string, now: string, language = 'en') =>
  compared(old, now, language)
    .changes.filter(({ materiality }) => materiality === 'material')
    .map(({ id, subject }) => `${id}: ${subject}`)
    .sort()
const each = (op: string, items: readonly string[]) => items.map((item) => `data-category-${op}: ${item}`).sort()

interface Sentence {
  readonly language: string
  readonly stays: string
  readonly comes: string
  readonly items: readonly string[]
}

const SENTENCES: readonly Sentence[] = [
  {
    language: 'en',
    stays: 'We use your name to book a berth.',
    comes: 'We also collect your e-mail address, your shoe size and your date of birth.',
    items: ['your e-mail address', 'your shoe size', 'your date of birth'],
  },
  {
    language: 'en',
    stays: 'We use your name to book a berth.',
    comes:
      'The kinds of information we collect through the buoy include IP addresses, wave height (e.g., calm, rough), and the exact time of the mooring.',
    items: ['IP addresses', 'wave height (e.g., calm, rough)', 'the exact time of the mooring'],
  },
  {
    language: 'de',
    stays: 'Wir verwenden Ihren Namen für die Buchung.',
    comes: 'Zudem erheben wir Ihre Telefonnummer, Ihr Geburtsdatum und Ihre Schuhgröße.',
    items: ['Ihre Telefonnummer', 'Ihr Geburtsdatum', 'Ihre Schuhgröße'],
  },
  {
    language: 'de',
    stays: 'Wir verwenden Ihren Namen für die Buchung.',
    comes: 'Dabei werden IP-Adresse, Wellenhöhe und Uhrzeit gespeichert.',
    items: ['IP-Adresse', 'Wellenhöhe', 'Uhrzeit'],
  },
  {
    language: 'fr',
    stays: 'Nous utilisons votre nom pour réserver un mouillage.',
    comes: 'Nous collectons également votre adresse e-mail, votre pointure et votre date de naissance.',
    items: ['votre adresse e-mail', 'votre pointure', 'votre date de naissance'],
  },
  {
    language: 'nl',
    stays: 'Wij gebruiken uw naam om een ligplaats te boeken.',
    comes: 'Wij verzamelen ook uw telefoonnummer, uw schoenmaat en uw geboortedatum.',
    items: ['uw telefoonnummer', 'uw schoenmaat', 'uw geboortedatum'],
  },
]

describe('a sentence that enumerates data', () => {
  it.each(SENTENCES)('is told item by item ($language: $comes)', ({ language, stays, comes, items }) => {
    const [old, now] = [text(stays), text(stays, comes)]
    expect(told(old, now, language)).toEqual(each('added', items))
    expect(told(now, old, language)).toEqual(each('removed', items))
  })

  it('tells the item that it gained', () => {
    const [old, now] = [
      'We collect your name, your address and your date of birth.',
      'We collect your name, your address, your shoe size and your date of birth.',
    ]
    expect(told(text(old), text(now))).toEqual(each('added', ['your shoe size']))
    expect(told(text(now), text(old))).toEqual(each('removed', ['your shoe size']))
  })

  it('in the brackets of a row is compared item by item', () => {
    const table = (cell: string) =>
      `# Privacy\n\n## Data\n\n| Kind of data | Use |\n| --- | --- |\n| ${cell} | to bill you |\n`
    const old = table('Log of moorings (record of stays, i.e. time of arrival, berth, length of stay, etc.)')
    const now = table(
      'Log of moorings (record of stays, i.e. time of arrival, berth, length of stay, wave height and depth of the keel)',
    )
    expect(told(old, now)).toEqual(each('added', ['wave height', 'depth of the keel']))
  })

  it.each([
    'We never collect your shoe size, your date of birth or your e-mail address.',
    'We share your data with partners such as Gull Ltd, Tern Inc and Skua BV.',
  ])('is none where it denies or names others: %s', (comes) => {
    const stays = 'We use your name to book a berth.'
    expect(told(text(stays), text(stays, comes)).filter((entry) => entry.startsWith('data'))).toEqual([])
  })
})

describe('what is no news about data', () => {
  const changes = (old: string, now: string, language = 'en') =>
    compared(old, now, language).changes.map(({ id }) => id)

  it.each([
    'This notice describes the personal data that we store about anglers and skippers.',
    'An overview of the personal data that we process stands below:',
  ])('is a sentence that names no kind of it: %s', (comes) => {
    expect(changes(text('We use your name.'), text('We use your name.', comes))).not.toContain('data-category-added')
  })

  it('is an item written as one word', () => {
    const list = (item: string) => `# Datenschutz\n\n## Daten\n\nWir erheben folgende Daten:\n\n- Name\n- ${item}\n`
    const ids = changes(list('Status der Liegeplatz-Lizenz'), list('Liegeplatz-Lizenzstatus'), 'de')
    expect(ids.filter((id) => id.startsWith('data'))).toEqual([])
  })

  it.each([
    ['en', 'You can choose to send us the personal data of your boat.'],
    ['de', 'Sie können uns die Daten Ihres Bootes freiwillig mitteilen.'],
    ['nl', 'U kunt ervoor kiezen om ons de gegevens van uw boot te geven.'],
    ['fr', 'Vous pouvez nous communiquer les données de votre bateau.'],
  ])('is that readers give it themselves (%s)', (language, comes) => {
    expect(changes(text('Privacy Datenschutz.'), text('Privacy Datenschutz.', comes), language)).not.toContain(
      'data-source-added',
    )
  })

  it('is a shorter title of a section that stays', () => {
    const section = (title: string) =>
      `# Privacy\n\n## ${title}\n\nWe use your name and the number of your boat to plan the mooring of the day.\n\n## Rest\n\nAsk us.\n`
    const told = compared(section('Mooring and towing of boats in the harbour'), section('Mooring of boats')).changes
    expect(told.filter(({ id }) => id === 'purpose-removed')).toEqual([])
  })
})
