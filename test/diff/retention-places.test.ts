// How long data are kept, told of rows and items that stay in their place: as one change, by the name of what is kept.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const told = (old: string, now: string, language: string) =>
  compared(`# Notice\n\n${old}\n`, `# Notice\n\n${now}\n`, language)
    .changes.filter(({ materiality }) => materiality !== 'editorial')
    .map(({ id, subject }) => [id, subject])

const item = (heading: string, label: string) => (text: string) =>
  `## ${heading}\n\n- **${label}:** ${text}\n- **X:** y`

const LABELLED = [
  [
    'en',
    item('Crash reports', 'Retention'),
    'Buffered on the device until sent',
    '90 days on our server',
    'Crash reports',
  ],
  [
    'de',
    item('Absturzberichte', 'Speicherdauer'),
    'Lokal bis zur Übertragung',
    '90 Tage auf dem Server',
    'Absturzberichte',
  ],
  ['nl', item('Crashrapporten', 'Bewaartermijn'), '30 dagen', '90 dagen', 'Crashrapporten'],
  ['fr', item('Rapports', 'Durée de conservation'), '30 jours', '90 jours', 'Rapports'],
] as const

const table = (rows: string) => `## Storage\n\n| Data | Details | How long we keep them |\n| --- | --- | --- |\n${rows}`

describe('how long data are kept', () => {
  it.each(LABELLED)(
    'behind a label is one change of what the heading names (%s)',
    (language, text, old, now, subject) => {
      expect(told(text(old), text(now), language)).toEqual([['retention-changed', subject]])
      expect(told(text(now), text(old), language)).toEqual([['retention-changed', subject]])
    },
  )

  it('in a row without a first cell is of what the row above it names', () => {
    const [few, many] = ['| Calls | Time | 6 months |', '| Calls | Time | 6 months |\n| | Texts | 3 months |']
    expect(told(table(few), table(many), 'en')).toEqual([['retention-added', 'Calls']])
    expect(told(table(many), table(many.replace('3', '4')), 'en')).toEqual([['retention-changed', 'Calls']])
  })

  it('changes in a row that stays, though another row still says what it said', () => {
    const usual = 'for 6 months for our own purposes, as described above under billing and in our terms of service.'
    const row = (name: string, cell: string) => `| ${name} | All | ${cell} |`
    const old = table([row('Private berths', usual), row('Rented berths', usual)].join('\n'))
    const now = old.replace(row('Private berths', usual), row('Private berths', 'for 24 months, to answer questions.'))
    expect(told(old, now, 'en').map(([id]) => id)).toEqual(['retention-changed'])
    expect(told(now, old, 'en').map(([id]) => id)).toEqual(['retention-changed'])
  })
})
