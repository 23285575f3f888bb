// Legal bases: the grammars in which four languages cite Art. 6(1) GDPR, and what only looks like such a citation.
import { describe, expect, it } from 'vitest'
import type { LegalBasis } from '../../src/model/fact.ts'
import { factsOf, type Tag } from './facts-of.ts'

const LETTER: Readonly<Record<string, LegalBasis>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-obligation',
  d: 'vital-interests',
  e: 'public-task',
  f: 'legitimate-interests',
}

function basesOf(tag: Tag, text: string): LegalBasis[] {
  return factsOf(tag, 'legal-basis', text).map(({ basis }) => basis)
}

describe('a citation of Article 6', () => {
  it.each<[Tag, string, string]>([
    ['en', 'Article 6(1)(f) GDPR', 'f'],
    ['en', 'Art. 6(1)(f) of the GDPR', 'f'],
    ['en', 'Article 6 (1) (b) GDPR', 'b'],
    ['en', 'Article 6.1.f of the GDPR', 'f'],
    ['en', 'Art. 6 para. 1 lit. c GDPR', 'c'],
    ['en', 'Article 6, paragraph 1, point (e) GDPR', 'e'],
    ['en', 'point (f) of Article 6(1) GDPR', 'f'],
    ['en', 'points (a) and (f) of Article 6(1) GDPR', 'af'],
    ['en', 'Article 6(1)(a), (b) and (f) GDPR', 'abf'],
    ['en', 'Articles 6(1)(a) and 6(1)(f) GDPR', 'af'],
    ['en', 'Art. 6(1)(a) GDPR', 'a'],
    ['en', 'Article 6(1)(d) UK GDPR', 'd'],
    ['en', 'GDPR, Art. 6(1)b', 'b'],
    ['nl', 'artikel 6 lid 1 sub f AVG', 'f'],
    ['nl', 'artikel 6, eerste lid, onderdeel b, van de AVG', 'b'],
    ['nl', 'art. 6 lid 1 onder a AVG', 'a'],
    ['nl', 'artikel 6 lid 1 aanhef en onder c AVG', 'c'],
    ['nl', 'artikel 6.1.f AVG', 'f'],
    ['nl', 'artikel 6 lid 1 sub a, b en f AVG', 'abf'],
    ['nl', 'art. 6(1)(e) AVG', 'e'],
    ['de', 'Art. 6 Abs. 1 lit. f DSGVO', 'f'],
    ['de', 'Art. 6 Abs. 1 S. 1 lit. f DSGVO', 'f'],
    ['de', 'Art. 6 Abs. 1 Satz 1 Buchstabe b DSGVO', 'b'],
    ['de', 'Art. 6 Abs. 1 Buchst. c DS-GVO', 'c'],
    ['de', 'Art. 6 Abs. 1 UAbs. 1 lit. a DSGVO', 'a'],
    ['de', 'Artikel 6 Absatz 1 Buchstabe e DSGVO', 'e'],
    ['de', 'Art. 6 I 1 lit. f DSGVO', 'f'],
    ['de', 'Art. 6 Abs. 1 lit. a, b und f DSGVO', 'abf'],
    ['de', 'Art. 6 Abs. 1 lit. b und lit. f DSGVO', 'bf'],
    ['fr', "l'article 6.1.f du RGPD", 'f'],
    ['fr', "l'article 6.1.b) du RGPD", 'b'],
    ['fr', "l'article 6, paragraphe 1, point f), du RGPD", 'f'],
    ['fr', "l'article 6 §1 a) du RGPD", 'a'],
    ['fr', "l'article 6-1-c du RGPD", 'c'],
    ['fr', "l'article 6(1)(f) du RGPD", 'f'],
    ['fr', "l'art. 6, § 1, lettre e du RGPD", 'e'],
  ])('in %s: %s', (tag, citation, letters) => {
    const told = basesOf(tag, citation)
    expect([...told].sort()).toEqual([...letters].map((letter) => LETTER[letter]).sort())
  })

  it('is kept as written', () => {
    const facts = factsOf('de', 'legal-basis', 'Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. f DSGVO.')
    expect(facts.map(({ citation }) => citation)).toEqual(['Art. 6 Abs. 1 S. 1 lit. f'])
  })
})

describe('no citation of a legal basis', () => {
  it.each<[Tag, string]>([
    ['en', 'Article 6 of our terms of hire says how to return a canoe.'],
    ['en', 'Processing is lawful under Article 6(1). A contract is kept in the boathouse.'],
    ['en', 'See Article 6(1) for a list of cases.'],
    ['en', 'Article 16(1)(f) does not apply.'],
    ['en', 'Article 6(4) GDPR asks for a test.'],
    ['nl', 'Artikel 6 van onze huurvoorwaarden gaat over schade.'],
    ['nl', 'Volgens artikel 6 lid 4 AVG toetsen wij dat.'],
    ['de', 'Nach Artikel 6 unserer Satzung zahlen Mitglieder im Januar.'],
    ['de', 'Art. 26 Abs. 1 lit. f der Satzung gilt.'],
    ['fr', "L'article 6 de nos conditions de location traite des dommages."],
    ['fr', "L'article 6.1 a été modifié en 2024."],
  ])('in %s: %s', (tag, text) => {
    expect(basesOf(tag, text)).toEqual([])
  })
})

describe('a legal basis in words', () => {
  it.each<[Tag, string, LegalBasis[]]>([
    ['en', 'The legal basis is your consent.', ['consent']],
    ['en', 'Legal basis: performance of the hire contract.', ['contract']],
    ['en', 'The legal basis is our legitimate interest in finding lost canoes.', ['legitimate-interests']],
    ['en', 'We process these data on the basis of a legal obligation.', ['legal-obligation']],
    ['nl', 'De grondslag is uw toestemming.', ['consent']],
    ['nl', 'Grondslag: uitvoering van de overeenkomst.', ['contract']],
    ['nl', 'De grondslag hiervoor is ons gerechtvaardigd belang.', ['legitimate-interests']],
    ['de', 'Rechtsgrundlage ist Ihre Einwilligung.', ['consent']],
    ['de', 'Rechtsgrundlage ist die Erfüllung des Vertrags.', ['contract']],
    ['de', 'Die Verarbeitung erfolgt auf Grundlage unseres berechtigten Interesses.', ['legitimate-interests']],
    ['fr', 'La base légale est votre consentement.', ['consent']],
    ['fr', "La base légale est l'exécution du contrat.", ['contract']],
    ['fr', 'Ce traitement est fondé sur notre intérêt légitime.', ['legitimate-interests']],
  ])('in %s: %s', (tag, text, bases) => {
    expect(basesOf(tag, text)).toEqual(bases)
  })

  it.each<[Tag, string]>([
    ['en', 'We never share your data without your consent.'],
    ['nl', 'Zonder uw toestemming delen wij niets.'],
    ['de', 'Ohne Ihre Einwilligung geben wir nichts weiter.'],
    ['fr', 'Sans votre consentement, nous ne partageons rien.'],
  ])('is none where it is denied, in %s: %s', (tag, text) => {
    expect(basesOf(tag, text)).toEqual([])
  })

  it.each<[Tag, string]>([
    ['en', '## Your rights\n\nYou can object to processing that is based on our legitimate interests.'],
    ['nl', '## Uw rechten\n\nU kunt bezwaar maken tegen verwerking op basis van ons gerechtvaardigd belang.'],
    [
      'de',
      '## Ihre Rechte\n\nSie können einer Verarbeitung auf Grundlage von Art. 6 Abs. 1 lit. f DSGVO widersprechen.',
    ],
    ['fr', '## Vos droits\n\nVous pouvez vous opposer à un traitement fondé sur notre intérêt légitime.'],
  ])('is none where it only says when a right applies, in %s', (tag, text) => {
    expect(basesOf(tag, text)).toEqual([])
  })
})
