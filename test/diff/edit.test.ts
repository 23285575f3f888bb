// Which words of a sentence count as lost or won.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const notice = (...paragraphs: string[]) => ['# Privacy notice', ...paragraphs].join('\n\n')
const KEPT = 'We keep your personal data in the tower of the old lighthouse, where nobody but the keeper can read them.'

describe('edited sentences', () => {
  it('that move into another paragraph change nothing', () => {
    const before = notice('The tower is open to visitors on Sundays.', `${KEPT} The keeper lives next door.`)
    const after = notice(`The tower is open to visitors on Sundays. ${KEPT}`, 'The keeper lives next door.')
    expect(compared(before, after).changes).toEqual([])
  })

  it('that move and lose their negation on the way are told', () => {
    const before = notice(
      'The tower is open.',
      'The keeper does not share your personal data with the harbour office or the town.',
    )
    const after = notice(
      'The tower is open. The keeper does share your personal data with the harbour office or the town.',
    )
    expect(compared(before, after).changes.map((change) => change.materiality)).toContain('material')
  })

  it('that only swap two numbers are told', () => {
    const before = notice('We keep your bookings for 2 years and your invoices for 7 years.')
    const after = notice('We keep your bookings for 7 years and your invoices for 2 years.')
    expect(compared(before, after).changes.filter((change) => change.materiality !== 'editorial')).not.toEqual([])
  })

  it('of a wholly rewritten notice stay few: one entry for a section, not one for a sentence', () => {
    const words = ['lamp', 'tower', 'stair', 'keeper', 'harbour', 'ferry']
    const text = (verb: string) =>
      notice(
        ...words.map(
          (word) =>
            `## The ${word}\n\nWe ${verb} your personal data at the ${word}. The ${word} may ${verb} them again. You can ask the ${word}.`,
        ),
      )
    const shown = compared(text('write down'), text('photograph')).changes.filter(
      ({ materiality }) => materiality !== 'editorial',
    )
    expect(shown.length).toBeLessThanOrEqual(words.length)
  })
})
