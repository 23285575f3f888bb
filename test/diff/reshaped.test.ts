// A sentence of data that became a list, or back: only what one side lacks is told.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const told = (old: string, now: string, language: string) =>
  compared(`# Notice\n\n## Berths\n\n${old}\n`, `# Notice\n\n## Berths\n\n${now}\n`, language)
    .changes.filter(({ materiality }) => materiality !== 'editorial')
    .map(({ id, subject }) => [id, subject])
const list = (lead: string, items: readonly string[]) => [lead, '', ...items.map((item) => `- ${item}`)].join('\n')

const CASES = [
  [
    'en',
    'We collect the following data:',
    'name, address and phone number',
    ['name', 'address', 'phone number'],
    'date of birth',
  ],
  [
    'de',
    'Wir erheben folgende Daten:',
    'Name, Anschrift und Telefonnummer',
    ['Name', 'Anschrift', 'Telefonnummer'],
    'Geburtsdatum',
  ],
  [
    'nl',
    'Wij verzamelen de volgende gegevens:',
    'naam, adres en telefoonnummer',
    ['naam', 'adres', 'telefoonnummer'],
    'geboortedatum',
  ],
  [
    'fr',
    'Nous collectons les données suivantes :',
    'nom, adresse et numéro de téléphone',
    ['nom', 'adresse', 'numéro de téléphone'],
    'date de naissance',
  ],
] as const

describe('a sentence that became a list', () => {
  it.each(CASES)('of the same data says nothing new, nor does the way back (%s: %s)', (language, lead, run, items) => {
    const [old, now] = [`${lead} ${run}.`, list(lead, items)]
    expect(told(old, now, language)).toEqual([])
    expect(told(now, old, language)).toEqual([])
  })

  it.each(CASES)('is told by the item that it has more (%s: %s)', (language, lead, run, items, more) => {
    const [old, now] = [`${lead} ${run}.`, list(lead, [...items, more])]
    expect(told(old, now, language)).toEqual([['data-category-added', more]])
    expect(told(now, old, language)).toEqual([['data-category-removed', more]])
  })
})
