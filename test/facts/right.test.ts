// Rights of readers: by their names, by bare verbs in a list, and what only sounds like one.
import { describe, expect, it } from 'vitest'
import { RIGHTS, type Right } from '../../src/model/fact.ts'
import { factsOf, type Tag } from './facts-of.ts'

function rightsOf(tag: Tag, text: string): Right[] {
  const found = new Set(factsOf(tag, 'right', text).map(({ right }) => right))
  return RIGHTS.filter((right) => found.has(right))
}

const ALL: Right[] = [...RIGHTS]
const SIX: Right[] = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'object']

describe('rights told in one sentence', () => {
  it.each<[Tag, string, Right[]]>([
    [
      'en',
      'You have the right to access, rectification, erasure, restriction and portability, and the right to object.',
      SIX,
    ],
    ['en', 'You have the right to access, correct and delete your data.', ['access', 'rectification', 'erasure']],
    ['en', 'You can withdraw your consent at any time.', ['withdraw-consent']],
    [
      'en',
      'We rely on your consent, as far as our letters go, which you can withdraw at any time.',
      ['withdraw-consent'],
    ],
    [
      'fr',
      'Nous demandons votre consentement, pour les lettres de la chorale, que vous pouvez retirer à tout moment.',
      ['withdraw-consent'],
    ],
    ['nl', 'U heeft recht op inzage, rectificatie, verwijdering, beperking, overdraagbaarheid en bezwaar.', SIX],
    ['nl', 'Je mag je gegevens inzien, laten verbeteren en laten verwijderen.', ['access', 'rectification', 'erasure']],
    ['nl', 'U kunt uw toestemming altijd intrekken.', ['withdraw-consent']],
    [
      'de',
      'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch.',
      SIX,
    ],
    ['de', 'Du kannst deine Einwilligung jederzeit widerrufen.', ['withdraw-consent']],
    [
      'fr',
      "Vous disposez d'un droit d'accès, de rectification, d'effacement, de limitation, de portabilité et d'opposition.",
      SIX,
    ],
    ['fr', 'Vous pouvez retirer votre consentement à tout moment.', ['withdraw-consent']],
  ])('in %s: %s', (tag, text, rights) => {
    expect(rightsOf(tag, text)).toEqual(rights)
  })
})

describe('rights told by bare verbs in a list', () => {
  it.each<[Tag, string]>([
    [
      'en',
      'You have the right to:\n\n- access your data\n- correct your data\n- delete your data\n- restrict the processing\n- transfer your data to another club\n- object to the processing\n- withdraw your consent\n',
    ],
    [
      'nl',
      'U heeft het recht om:\n\n- uw gegevens in te zien\n- uw gegevens te laten corrigeren\n- uw gegevens te laten verwijderen\n- de verwerking te beperken\n- uw gegevens over te dragen\n- bezwaar te maken\n- uw toestemming in te trekken\n',
    ],
    [
      'de',
      'Sie haben das Recht,\n\n- Auskunft zu verlangen\n- Ihre Daten berichtigen zu lassen\n- Ihre Daten löschen zu lassen\n- die Verarbeitung einschränken zu lassen\n- Ihre Daten zu übertragen (Datenübertragbarkeit)\n- der Verarbeitung zu widersprechen\n- Ihre Einwilligung zu widerrufen\n',
    ],
    [
      'fr',
      "Vous avez le droit :\n\n- d'accéder à vos données\n- de rectifier vos données\n- d'effacer vos données\n- de limiter le traitement\n- de récupérer vos données (portabilité)\n- de vous opposer au traitement\n- de retirer votre consentement\n",
    ],
  ])('in %s', (tag, text) => {
    expect(rightsOf(tag, text)).toEqual(ALL)
  })

  it('in a table whose lead says that they are rights', () => {
    const text =
      'You have the following rights:\n\n| Right | What it means |\n|---|---|\n| Access | You get a copy |\n| Erasure | We delete your data |\n'
    expect(rightsOf('en', text)).toEqual(['access', 'erasure'])
  })
})

describe('what gives the reader no right', () => {
  it.each<[Tag, string]>([
    ['en', 'We reserve the right to delete accounts that nobody uses.'],
    ['en', 'We restrict access to your data to the treasurer.'],
    ['en', 'We delete your data after the season.'],
    ['en', 'Our members transfer their boats in spring.'],
    ['en', 'We keep your data until you withdraw your consent.'],
    ['nl', 'Wij behouden ons het recht voor om accounts te verwijderen.'],
    ['nl', 'Wij verwijderen uw gegevens na het seizoen.'],
    ['nl', 'Alleen de penningmeester heeft toegang tot uw gegevens.'],
    ['de', 'Wir behalten uns das Recht vor, Konten zu löschen.'],
    ['de', 'Wir löschen Ihre Daten nach der Saison.'],
    ['de', 'Wir speichern Ihre Daten, bis Sie Ihre Einwilligung widerrufen.'],
    ['fr', 'Nous nous réservons le droit de supprimer des comptes.'],
    ['fr', 'Nous effaçons vos données après la saison.'],
    ['fr', "L'accès à vos données est limité au trésorier."],
  ])('in %s: %s', (tag, text) => {
    expect(rightsOf(tag, text)).toEqual([])
  })

  it.each<[Tag, string]>([
    ['en', '## Your rights\n\nWe reserve the right to delete accounts that nobody uses.'],
    ['nl', '## Uw rechten\n\nWij behouden ons het recht voor om accounts te verwijderen.'],
    ['de', '## Ihre Rechte\n\nWir behalten uns das Recht vor, Konten zu löschen.'],
    ['fr', '## Vos droits\n\nNous nous réservons le droit de supprimer des comptes.'],
  ])('even under a heading on rights, in %s', (tag, text) => {
    expect(rightsOf(tag, text)).toEqual([])
  })
})
