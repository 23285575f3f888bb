// Transfers outside the EEA with what protects them, told in one sentence or over several; and that there are none.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

function transfersIn(tag: Tag, text: string): string[] {
  return factsOf(tag, 'transfer', text).map(({ status, country, safeguards }) =>
    [status, country ?? '-', ...safeguards].join(' '),
  )
}

describe('a transfer', () => {
  it.each<[Tag, string, string[]]>([
    [
      'en',
      'We transfer your data to the United States on the basis of standard contractual clauses.',
      ['stated US scc'],
    ],
    [
      'en',
      'We transfer your data to the United States. The transfer is covered by an adequacy decision.',
      ['stated US adequacy'],
    ],
    ['en', 'Your data may be transferred to countries outside the European Economic Area.', ['stated -']],
    ['en', 'We store your data in the European Union, Japan and Canada.', ['stated JP', 'stated CA']],
    ['nl', 'Wij slaan uw gegevens op in de EU en de Verenigde Staten.', ['stated US']],
    ['de', 'Ihre Daten werden in der EU und den USA gespeichert.', ['stated US']],
    ['fr', 'Vos données sont stockées en Europe et aux États-Unis.', ['stated US']],
    [
      'nl',
      'Wij geven uw gegevens door aan de Verenigde Staten op basis van modelcontractbepalingen.',
      ['stated US scc'],
    ],
    ['de', 'Wir übermitteln Ihre Daten auf Grundlage von Standardvertragsklauseln in die USA.', ['stated US scc']],
    [
      'fr',
      'Vos données sont transférées aux États-Unis sur la base de clauses contractuelles types.',
      ['stated US scc'],
    ],
  ])('in %s: %s', (tag, text, transfers) => {
    expect(transfersIn(tag, text)).toEqual(transfers)
  })

  it.each<[Tag, string]>([
    ['en', 'We do not transfer your data outside the European Economic Area.'],
    ['nl', 'Wij geven uw gegevens niet door aan landen buiten de Europese Economische Ruimte.'],
    ['de', 'Eine Übermittlung in Drittländer findet nicht statt.'],
    ['fr', "Vos données ne sont pas transférées hors de l'Union européenne."],
  ])('is denied in %s: %s', (tag, text) => {
    expect(transfersIn(tag, text)).toEqual(['denied -'])
  })

  it('is not protected by what is told as past', () => {
    const text = '## Transfers\n\nWe transfer your data to the United States. The Privacy Shield is no longer valid.'
    expect(transfersIn('en', text)).toEqual(['stated US'])
  })

  it('is not the right to take one’s data elsewhere', () => {
    expect(transfersIn('en', 'You have the right to have your data transferred to another controller.')).toEqual([])
  })
})
