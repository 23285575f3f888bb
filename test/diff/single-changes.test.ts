// One edit of a notice is one change: exactly this one, in its place, and the way back mirrors it.
import { describe, expect, it } from 'vitest'
import { NO_EDITS } from '../../src/model/change.ts'
import { compared, fixture, weightyIds } from './bench.ts'

interface Edit {
  readonly what: string
  readonly from: string
  readonly to: string
  readonly tells: string
  readonly back?: string
}

const LIGHTHOUSE: readonly Edit[] = [
  { what: 'another storage period', from: 'orders for 7 years', to: 'orders for 10 years', tells: 'retention-changed' },
  { what: 'another age', from: 'at least 16 years', to: 'at least 13 years', tells: 'children-age-changed' },
  {
    what: 'another legal basis',
    from: 'your consent, Art. 6(1)(a) GDPR',
    to: 'our legitimate interest in keeping in touch, Art. 6(1)(f) GDPR',
    tells: 'legal-basis-changed',
  },
  {
    what: 'a recipient more',
    from: '- Foghorn Mail',
    to: '- Beacon Analytics Inc., which measures visits to our website\n- Foghorn Mail',
    tells: 'recipient-added',
    back: 'recipient-removed',
  },
  {
    what: 'another controller',
    from: 'Stichting Lighthouse Museum',
    to: 'Stichting Harbour Museum',
    tells: 'controller-changed',
  },
  {
    what: 'another address',
    from: 'Pier Road 12, 1976 AB',
    to: 'Dune Street 40, 1977 CD',
    tells: 'controller-changed',
  },
  {
    what: 'another mail address',
    from: 'privacy@lighthouse-museum.example',
    to: 'visitors@lighthouse-museum.example',
    tells: 'contact-changed',
  },
  {
    what: 'a promise dropped',
    from: 'We do not sell your personal data.',
    to: '',
    tells: 'commitment-removed',
    back: 'commitment-added',
  },
  {
    what: 'a promise turned round',
    from: 'We do not sell your personal',
    to: 'We may sell your personal',
    tells: 'commitment-changed',
  },
  {
    what: 'a kind of data more',
    from: '- date of your visit',
    to: '- date of your visit\n- date of birth',
    tells: 'data-category-added',
    back: 'data-category-removed',
  },
  {
    what: 'another authority',
    from: 'Autoriteit Persoonsgegevens',
    to: 'Irish Data Protection Commission',
    tells: 'authority-changed',
  },
]

describe('one edit of the notice of the lighthouse museum', () => {
  const text = fixture('lighthouse-museum/old.md')

  it.each(LIGHTHOUSE)('$what is one change', ({ from, to, tells, back }) => {
    expect(text).toContain(from)
    const after = text.replace(from, to)
    expect(weightyIds(compared(text, after))).toEqual([tells])
    expect(weightyIds(compared(after, text))).toEqual([back ?? tells])
  })

  it('a new date alone is told and never material', () => {
    const { changes } = compared(text, text.replace('3 March 2025', '9 May 2026'))
    expect(changes.map(({ id, materiality }) => [id, materiality])).toEqual([['effective-date-changed', 'editorial']])
  })

  it('a slip of the pen put right is counted and not told', () => {
    const { changes, editorial } = compared(text.replace('newsletter.', 'newslettter.'), text)
    expect(changes).toEqual([])
    expect(editorial.reworded).toBe(1)
  })

  it('another target of a link is counted as a link', () => {
    const linked = (url: string) => `${text}\nRead [how we count visitors](${url}).\n`
    const { changes, editorial } = compared(linked('https://one.example/'), linked('https://two.example/'))
    expect(changes).toEqual([])
    expect(editorial).toEqual({ ...NO_EDITS, links: 1 })
  })

  it('a section that stands elsewhere is counted as moved', () => {
    const [head = '', ...sections] = text.split(/^(?=## )/m)
    const moved = [head, ...sections.slice(1), sections[0]].join('\n')
    const { changes, editorial } = compared(text, moved)
    expect(changes).toEqual([])
    expect(editorial.moved).toBe(1)
  })

  it('the same change in several places is told once', () => {
    const lines = (mail: string) =>
      `${text}\nTo use your rights, write to ${mail}.\n\n## Complaints\n\nComplaints about our use of your data go to ${mail}.\n`
    const ids = weightyIds(compared(lines('rights@lighthouse-museum.example'), lines('desk@lighthouse-museum.example')))
    expect(ids).toEqual(['contact-changed'])
  })

  it('words that a person must read are one entry for their paragraph', () => {
    const sentence = 'We share your personal data with partners whose tours you book.'
    const after = text.replace('We do not sell', `${sentence} We do not sell`)
    const { changes } = compared(text, after)
    expect(changes.filter((change) => change.materiality !== 'editorial')).toHaveLength(1)
  })
})

const ELSEWHERE: readonly (Edit & { readonly theme: string; readonly language: string })[] = [
  {
    theme: 'bell-choir',
    language: 'de',
    what: 'eine andere Frist',
    from: 'nach 3 Jahren',
    to: 'nach 6 Monaten',
    tells: 'retention-changed',
  },
  {
    theme: 'bell-choir',
    language: 'de',
    what: 'eine andere Rechtsgrundlage',
    from: 'Ihre Einwilligung, Art. 6 Abs. 1 lit. a',
    to: 'unser berechtigtes Interesse, Art. 6 Abs. 1 lit. f',
    tells: 'legal-basis-changed',
  },
  {
    theme: 'bell-choir',
    language: 'de',
    what: 'ein anderer Verein',
    from: 'Glockenchor Seestadt e. V., Turmgasse',
    to: 'Posaunenchor Seestadt e. V., Turmgasse',
    tells: 'controller-changed',
  },
  {
    theme: 'bicycle-shop',
    language: 'nl',
    what: 'een andere bewaartermijn',
    from: 'reparatiegegevens 2 jaar',
    to: 'reparatiegegevens 5 jaar',
    tells: 'retention-changed',
  },
  {
    theme: 'bicycle-shop',
    language: 'nl',
    what: 'een ontvanger minder',
    from: '- Spaak Boekhouding B.V., voor onze administratie\n',
    to: '',
    tells: 'recipient-removed',
    back: 'recipient-added',
  },
  {
    theme: 'bicycle-shop',
    language: 'nl',
    what: 'een ander mailadres',
    from: 'info@tandwielerij.example',
    to: 'privacy@tandwielerij.example',
    tells: 'contact-changed',
  },
  {
    theme: 'rowing-club',
    language: 'fr',
    what: 'une autre durée',
    from: 'pendant 3 ans',
    to: 'pendant 10 ans',
    tells: 'retention-changed',
  },
  {
    theme: 'rowing-club',
    language: 'fr',
    what: 'une donnée de plus',
    from: 'votre numéro de licence.',
    to: 'votre numéro de licence, votre date de naissance.',
    tells: 'data-category-added',
    back: 'data-category-removed',
  },
  {
    theme: 'rowing-club',
    language: 'fr',
    what: 'une promesse retirée',
    from: 'Nous ne vendons pas vos données personnelles.\n',
    to: '',
    tells: 'commitment-removed',
    back: 'commitment-added',
  },
]

describe('one edit of a notice in another language', () => {
  it.each(ELSEWHERE)('$language, $what, is one change', ({ theme, language, from, to, tells, back }) => {
    const text = fixture(`${theme}/old.md`)
    expect(text).toContain(from)
    const after = text.replace(from, to)
    expect(weightyIds(compared(text, after, language))).toEqual([tells])
    expect(weightyIds(compared(after, text, language))).toEqual([back ?? tells])
  })
})
