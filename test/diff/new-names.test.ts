// Names in a sentence about recipients that goes on are told one by one, also where only their sentence shows that they are parties.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const text = (sentence: string) => `# Notice\n\n## Privacy\n\n${sentence}\n`
const told = (old: string, now: string, language: string) =>
  compared(text(old), text(now), language)
    .changes.filter(({ materiality }) => materiality === 'material')
    .map(({ id, subject }) => `${id}: ${subject}`)
    .sort()

const CASES = [
  ['en', 'We share your data with agencies that do marketing for us', ', among them Gullwing, which sends letters'],
  ['nl', 'Wij delen uw gegevens met dienstverleners die onze nieuwsbrief verzenden', ', zoals Gullwing'],
  ['fr', 'Nous partageons vos données avec des prestataires qui envoient notre lettre', ', notamment Gullwing'],
  ['de', 'Wir geben Ihre Daten weiter an Werbepartner', ' wie Gullwing'],
] as const

describe('a sentence about recipients that goes on with a name', () => {
  it.each(CASES)('is told by the name, and so is its end (%s)', (language, start, name) => {
    expect(told(`${start}.`, `${start}${name}.`, language)).toEqual(['recipient-added: Gullwing'])
    expect(told(`${start}${name}.`, `${start}.`, language)).toEqual(['recipient-removed: Gullwing'])
  })

  it('is told by each of two names', () => {
    const old = 'We will not disclose your personal data to any third parties.'
    const now = `${old.slice(0, -1)} other than Gullwing, Inc. (USA), which runs our help desk, and Petrelix, which processes your payments.`
    expect(told(old, now, 'en')).toEqual(
      expect.arrayContaining(['recipient-added: Gullwing, Inc.', 'recipient-added: Petrelix']),
    )
  })

  it('tells nothing of a name for ourselves', () => {
    const old = 'We share your data with carriers to protect the rights of the Company, our members or the public.'
    expect(told(old, old.replace('the Company', 'Gannet Boats'), 'en')).toEqual([])
  })
})
