// Laws and frameworks that a notice relies on, against those it speaks of as past.
import { describe, expect, it } from 'vitest'
import { factsOf, type Tag } from './facts-of.ts'

function referencesTo(tag: Tag, ref: string, text: string): string[] {
  return factsOf(tag, 'reference', text)
    .filter((fact) => fact.ref === ref)
    .map(({ use }) => use)
}

describe('the Privacy Shield', () => {
  it.each<[Tag, string]>([
    ['en', 'Our ticket shop is certified under the EU-U.S. Privacy Shield.'],
    ['en', 'Data go to the United States on the basis of the Privacy Shield.'],
    ['en', 'See https://www.privacyshield.gov for the list.'],
    ['nl', 'Onze ticketwinkel is aangesloten bij het EU-VS Privacy Shield.'],
    ['nl', 'De partij is gecertificeerd onder het privacyschild.'],
    ['de', 'Der Anbieter ist nach dem EU-US Privacy Shield zertifiziert.'],
    ['de', 'Die Übermittlung stützt sich auf den EU-US-Datenschutzschild.'],
    ['fr', 'Le prestataire adhère au Privacy Shield.'],
    ['fr', 'Le transfert repose sur le bouclier de protection des données UE-États-Unis.'],
  ])('is relied on in %s: %s', (tag, text) => {
    expect(referencesTo(tag, 'privacy-shield', text)).toEqual(['relied'])
  })

  it.each<[Tag, string]>([
    ['en', 'The Privacy Shield was invalidated by the Court of Justice in 2020.'],
    ['en', 'We no longer rely on the Privacy Shield.'],
    ['en', 'The EU-US Data Privacy Framework replaces the Privacy Shield.'],
    ['nl', 'Het Privacy Shield is in 2020 ongeldig verklaard.'],
    ['de', 'Das Privacy Shield wurde vom EuGH für ungültig erklärt.'],
    ['fr', 'Le Privacy Shield a été invalidé par la Cour de justice en 2020.'],
  ])('is history in %s: %s', (tag, text) => {
    expect(referencesTo(tag, 'privacy-shield', text)).toEqual(['historical'])
  })

  // Not told apart yet: the languages have no phrase for "no longer rely on". Move a line up once it passes.
  it.fails.each<[Tag, string]>([
    ['nl', 'Wij beroepen ons niet langer op het Privacy Shield.'],
    ['de', 'Auf das Privacy Shield stützen wir uns nicht mehr.'],
    ['fr', 'Nous ne nous appuyons plus sur le Privacy Shield.'],
  ])('should be history in %s: %s', (tag, text) => {
    expect(referencesTo(tag, 'privacy-shield', text)).toEqual(['historical'])
  })

  it('in a heading is history where the text under it says so', () => {
    const text =
      '## Privacy Shield\n\nThe Privacy Shield was declared invalid in 2020; we use standard contractual clauses.\n'
    expect(referencesTo('en', 'privacy-shield', text)).toEqual(['historical', 'historical'])
  })

  it('is not meant by a shield of another kind', () => {
    expect(referencesTo('en', 'privacy-shield', 'Each booth has a privacy screen and a wind shield.')).toEqual([])
  })
})

describe('other outdated law', () => {
  it.each<[Tag, string, string, string]>([
    ['en', 'directive-95-46', 'We process data in line with Directive 95/46/EC.', 'relied'],
    [
      'en',
      'directive-95-46',
      'The GDPR repealed Directive 95/46/EC; former Directive 95/46/EC no longer applies.',
      'historical',
    ],
    ['en', 'safe-harbor', 'Our host is certified under the U.S.-EU Safe Harbor Framework.', 'relied'],
    ['en', 'national-pre-gdpr', 'You have rights under the Data Protection Act 1998.', 'relied'],
    ['en', 'old-scc', 'We signed the clauses of Decision 2010/87/EU.', 'relied'],
    ['nl', 'national-pre-gdpr', 'Wij houden ons aan de Wet bescherming persoonsgegevens (Wbp).', 'relied'],
    ['nl', 'national-pre-gdpr', 'De AVG vervangt de Wet bescherming persoonsgegevens.', 'historical'],
    ['nl', 'directive-95-46', 'Dit volgt uit Richtlijn 95/46/EG.', 'relied'],
    ['de', 'renamed-law', 'Nutzungsdaten verarbeiten wir nach § 15 TMG.', 'relied'],
    ['de', 'directive-95-46', 'Wir beachten die Richtlinie 95/46/EG.', 'relied'],
    ['de', 'old-scc', 'Es gelten die Standardvertragsklauseln nach dem Beschluss 2010/87/EU.', 'relied'],
    ['fr', 'directive-95-46', 'Nous respectons la directive 95/46/CE.', 'relied'],
  ])('%s: %s in "%s"', (tag, ref, text, use) => {
    const uses = referencesTo(tag, ref, text)
    expect(uses.length).toBeGreaterThan(0)
    expect(new Set(uses)).toEqual(new Set([use]))
  })

  it('is not the law that bears its name today', () => {
    expect(referencesTo('en', 'national-pre-gdpr', 'You have rights under the Data Protection Act 2018.')).toEqual([])
    expect(referencesTo('de', 'national-pre-gdpr', 'Wir beachten das BDSG.')).toEqual([])
  })

  it('is told apart from the GDPR of another country', () => {
    const refs = factsOf('en', 'reference', 'The basis is Article 6(1)(b) UK GDPR.').map(({ ref }) => ref)
    expect(refs).toEqual(['uk-gdpr'])
  })
})
