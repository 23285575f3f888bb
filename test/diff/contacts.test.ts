// Ways to get in touch: hidden mail boxes, several that give way to one, and the menu of the page around a notice.
import { describe, expect, it } from 'vitest'
import { compared, weightyIds } from './bench.ts'

const HIDDEN = '[\\[email protected\\]](https://ferry.example/cdn-cgi/l/email-protection)'

const WRITE: readonly (readonly [string, string, (mail: string) => string])[] = [
  ['en', '## Contact', (mail) => `For questions about your personal data, write to ${mail}.`],
  ['nl', '## Contact', (mail) => `Voor vragen over uw persoonsgegevens kunt u mailen naar ${mail}.`],
  ['de', '## Kontakt', (mail) => `Bei Fragen zu Ihren personenbezogenen Daten schreiben Sie an ${mail}.`],
  ['fr', '## Contact', (mail) => `Pour toute question sur vos données personnelles, écrivez à ${mail}.`],
]
const page = (...parts: string[]) => ['# Privacy notice of the ferry', ...parts].join('\n\n')

describe.each(WRITE)('a mail box that is hidden from robots (%s)', (language, heading, write) => {
  const shown = page(heading, write('crew@ferry.example'))

  it.each([HIDDEN, '[email protected]'])('equals the address behind it: %s', (mail) => {
    const hidden = page(heading, write(mail))
    expect(weightyIds(compared(hidden, shown, language))).toEqual([])
    expect(weightyIds(compared(shown, hidden, language))).toEqual([])
  })

  it('leaves another address news', () => {
    const other = page(heading, write('desk@ferry.example'))
    expect(weightyIds(compared(shown, other, language))).toEqual(['contact-changed'])
  })
})

describe('a hidden mail box of the officer', () => {
  it('equals the address behind it', () => {
    const officer = (mail: string) => page('## Officer', `You can reach our data protection officer at ${mail}.`)
    expect(weightyIds(compared(officer(HIDDEN), officer('dpo@ferry.example')))).toEqual([])
  })
})

describe('two mail boxes of a sentence that give way to one', () => {
  const old = 'To use your rights, write to crew@ferry.example or desk@ferry.example.'
  const now = 'To use your rights, write to harbour@ferry.example.'

  it('are one change', () => {
    expect(weightyIds(compared(page('## Contact', old), page('## Contact', now)))).toEqual(['contact-changed'])
    expect(weightyIds(compared(page('## Contact', now), page('## Contact', old)))).toEqual(['contact-changed'])
  })
})

describe('the menu of the page', () => {
  const body = ['## Contact', 'Write to crew@ferry.example or to the harbour office.']
  const menu = [
    '## Company',
    '- [About us](https://ferry.example/about)\n- [Contact us](https://ferry.example/contact)\n- [Careers](https://ferry.example/jobs)',
  ]

  it('gives no contact', () => {
    expect(weightyIds(compared(page(...body, ...menu), page(...body)))).toEqual([])
    expect(weightyIds(compared(page(...body), page(...body, ...menu)))).toEqual([])
  })

  it('is not a form that the notice sends readers to', () => {
    const form = 'You can also use our [contact form](https://ferry.example/contact) for this.'
    expect(weightyIds(compared(page(...body), page(...body, form)))).toEqual(['contact-added'])
  })
})
