// Where data go: a country that is new beside transfers that were stated before, and the promise that they go nowhere.
import { describe, expect, it } from 'vitest'
import { compared, weightyIds } from './bench.ts'

const page = (...parts: string[]) => ['# Ferry', '## Transfers', ...parts].join('\n\n')
const KNOWN =
  'Bookings may be transferred outside the European Economic Area on the basis of standard contractual clauses.'

describe('a country that is named for the first time', () => {
  const now = page(
    KNOWN,
    'Data are also transferred to the United States, for which standard contractual clauses were signed.',
  )

  it('is told as a transfer though some transfer was stated before', () => {
    expect(weightyIds(compared(page(KNOWN), now))).toEqual(['transfer-added'])
    expect(weightyIds(compared(now, page(KNOWN)))).toEqual(['transfer-removed'])
  })
})

it.each([
  ['en', 'Your data are stored and processed exclusively within the European Union.'],
  ['de', 'Ihre Daten werden ausschließlich innerhalb der Europäischen Union gespeichert und verarbeitet.'],
])('that data stay in the Union is a promise (%s)', (language, sentence) => {
  const rest =
    language === 'en' ? 'We use your name to book a berth.' : 'Wir verwenden Ihren Namen, um eine Kabine zu buchen.'
  expect(weightyIds(compared(page(rest), page(rest, sentence), language))).toEqual(['commitment-added'])
})
