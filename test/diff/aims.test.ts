// Purposes that stand in prose: an aim more or less is told, and the way back mirrors it.
import { describe, expect, it } from 'vitest'
import { compared } from './bench.ts'

interface Prose {
  readonly language: string
  readonly title: string
  readonly stays: string
  readonly comes: string
  readonly subject: string
}

const AIMS: readonly Prose[] = [
  {
    language: 'en',
    title: 'Privacy notice of the Ferry Line',
    stays: 'We use your name and your e-mail address to send you the tickets that you buy.',
    comes: 'We also use your e-mail address in order to plan the crossings of the summer.',
    subject: 'plan the crossings of the summer',
  },
  {
    language: 'en',
    title: 'Privacy notice of the Ferry Line',
    stays: 'We use your name and your e-mail address to send you the tickets that you buy.',
    comes: 'We may use your telephone number to estimate how long the queue at the quay is.',
    subject: 'to estimate how long the queue at the quay is',
  },
  {
    language: 'de',
    title: 'Datenschutzhinweise der Fähre',
    stays: 'Wir verwenden Ihren Namen und Ihre E-Mail-Adresse, um Ihnen die Fahrkarten zu senden.',
    comes:
      'Ihre Daten werden ausschließlich zur Planung der Fahrten im Sommer gespeichert und nicht an Dritte weitergegeben.',
    subject: 'zur Planung der Fahrten im Sommer',
  },
  {
    language: 'de',
    title: 'Datenschutzhinweise der Fähre',
    stays: 'Wir verwenden Ihren Namen und Ihre E-Mail-Adresse, um Ihnen die Fahrkarten zu senden.',
    comes: 'Wir verwenden Ihre Telefonnummer, um die Wartezeit am Kai zu schätzen.',
    subject: 'um die Wartezeit am Kai zu schätzen',
  },
  {
    language: 'fr',
    title: 'Politique de confidentialité du bac',
    stays: 'Nous utilisons votre nom et votre adresse e-mail pour vous envoyer les billets que vous achetez.',
    comes: "Nous utilisons également votre numéro de téléphone dans le but d'estimer la file au quai.",
    subject: 'estimer la file au quai',
  },
  {
    language: 'fr',
    title: 'Politique de confidentialité du bac',
    stays: 'Nous utilisons votre nom et votre adresse e-mail pour vous envoyer les billets que vous achetez.',
    comes: 'Nous pouvons vous envoyer un e-mail à des fins de vérification.',
    subject: 'vérification',
  },
  {
    language: 'nl',
    title: 'Privacyverklaring van het veer',
    stays: 'Wij gebruiken uw naam en e-mailadres om u de kaartjes te sturen die u koopt.',
    comes: 'Wij gebruiken uw telefoonnummer om de wachttijd aan de kade te schatten.',
    subject: 'om de wachttijd aan de kade te schatten',
  },
]

describe('an aim said in prose', () => {
  const text = (title: string, ...sentences: string[]) => `# ${title}\n\n${sentences.join(' ')}\n`

  it.each(AIMS)(
    'is a purpose that comes and goes ($language: $subject)',
    ({ language, title, stays, comes, subject }) => {
      const [old, now] = [text(title, stays), text(title, stays, comes)]
      const told = (from: string, to: string) =>
        compared(from, to, language).changes.map((change) => [change.id, change.subject])
      expect(told(old, now)).toContainEqual(['purpose-added', subject])
      expect(told(now, old)).toContainEqual(['purpose-removed', subject])
    },
  )

  it('is none where the notice had it in other words', () => {
    const stays = 'We use your name and your e-mail address to plan the crossings of the summer.'
    const comes = 'Planning crossings in the summer is what we process your details in order to do.'
    const ids = compared(text('Privacy notice', stays), text('Privacy notice', stays, comes)).changes.map(
      ({ id }) => id,
    )
    expect(ids).not.toContain('purpose-added')
  })

  it.each([
    ['a denial', 'We do not use your personal data to train the ferry pilots of other lines.'],
    ['a right', 'You can use the form on our website to check the personal data of your tickets.'],
  ])('is none in %s', (_, comes) => {
    const stays = 'We use your name and your e-mail address to send you tickets.'
    const ids = compared(text('Privacy notice', stays), text('Privacy notice', stays, comes)).changes.map(
      ({ id }) => id,
    )
    expect(ids).not.toContain('purpose-added')
  })
})
