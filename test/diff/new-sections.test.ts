// A new section is a new purpose, unless it says who answers for the data.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

const START =
  '# Privacy\n\n## Berths\n\nWe use your name to book a berth at one of our piers and to write to you about it. We keep the bookings of a summer until the next one begins, since guests ask for the same berth again. Our harbour master sees them, and nobody else does. You can ask us at the pier what we know about you.\n'
const told = (section: string) =>
  compared(START, `${START}\n${section}\n`)
    .changes.filter(({ materiality }) => materiality === 'material')
    .map(({ id }) => id)

describe('a new section', () => {
  it('about who is responsible is about the controller', () => {
    const section =
      '## Clubs of the harbour\n\nEach club is responsible for the processing of personal data that it carries out itself, for example where a guest joins one of its outings, and answers for it alone.'
    expect(told(section)).toContain('controller-added')
    expect(told(section)).not.toContain('purpose-added')
  })

  it('about a function stays a purpose where it names who is responsible too', () => {
    const section =
      '## Harbour radio\n\nWe process your name and your call sign, which are personal data, to greet you on the harbour radio. The radio club is a joint controller with us. The legal basis is your consent.'
    expect(told(section)).toContain('purpose-added')
  })
})
