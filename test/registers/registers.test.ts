import { describe, expect, it } from 'vitest'
import { parsePhrase } from '../../src/text/phrase-syntax.ts'
import {
  authorities,
  authoritiesIn,
  countries,
  countriesIn,
  formerAuthoritiesIn,
  instruments,
  outdatedIn,
} from './register-files.ts'

const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')
const LAENDER = 'bb be bw by by-public hb he hh mv ni nw rp sh sl sn st th'.split(' ').map((land) => `de-${land}`)
const ADEQUATE = 'AD AR BR CA CH FO GB GG IL IM JE JP KR NZ US UY'.split(' ')
const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const sorted = (values: readonly string[]) => [...values].sort()

describe('the register of authorities', () => {
  it('has an authority for every country of the EEA, the United Kingdom and Switzerland', () => {
    const covered = authorities.filter(({ role }) => role === 'authority').map(({ country }) => country)
    expect([...EEA, 'GB', 'CH'].filter((code) => !covered.includes(code))).toEqual([])
  })

  it('has the seventeen authorities of the German Länder beside the federal one', () => {
    const german = authorities.filter(({ country }) => country === 'DE').map(({ id }) => id)
    expect(sorted(german)).toEqual(sorted(['de', ...LAENDER]))
  })

  it('stands in the order of ids, the first of two namesakes being the default', () => {
    const ids = authorities.map(({ id }) => id)
    expect(ids).toEqual(sorted(ids))
  })

  it('knows the board and the supervisor of the Union as bodies that only list authorities', () => {
    expect(authorities.filter(({ role }) => role === 'list').map(({ id }) => id)).toEqual(['eu-edpb', 'eu-edps'])
  })

  it('names, prints and links every authority', () => {
    for (const { id, names, label, domains } of authorities) {
      expect(names.length, id).toBeGreaterThan(0)
      expect(label.trim(), id).toBe(label)
      expect(domains.length, id).toBeGreaterThan(0)
      for (const domain of domains) expect(domain, id).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    }
  })

  it('gives no domain to two authorities', () => {
    const domains = authorities.flatMap(({ domains, former }) => [
      ...domains,
      ...former.flatMap((old) => old.domains ?? []),
    ])
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([])
  })

  it('tells of every shared abbreviation, on both sides, that it is shared', () => {
    for (const one of authorities)
      for (const other of authorities) {
        if (one.id === other.id) continue
        const mine = [...one.abbreviations, ...one.weakAbbreviations]
        const shared = [...other.abbreviations, ...other.weakAbbreviations].filter((name) => mine.includes(name))
        if (shared.length > 0)
          expect(one.ambiguousWith, `${one.id} and ${other.id}: ${shared.join()}`).toContain(other.id)
        if (one.ambiguousWith?.includes(other.id)) expect(other.ambiguousWith, other.id).toContain(one.id)
      }
  })

  it('dates every name that was given up', () => {
    for (const { id, former } of authorities) for (const { until } of former) expect(until, id).toMatch(ISO_DATE)
  })

  it.each([
    ['You can complain to the Information Commissioner’s Office.', 'gb'],
    ['Complaints go to the Irish Data Protection Commission.', 'ie'],
    ['Je kunt een klacht indienen bij de Autoriteit Persoonsgegevens.', 'nl'],
    ['The choir answers to the Dutch data protection authority.', 'nl'],
    ['De toezichthouder is de Belgische Gegevensbeschermingsautoriteit.', 'be'],
    ['Vous pouvez saisir la Commission Nationale de l’Informatique et des Libertés.', 'fr'],
    ['Zuständig ist die französische Datenschutzbehörde.', 'fr'],
    ['Zuständig ist die Berliner Beauftragte für Datenschutz und Informationsfreiheit.', 'de-be'],
    [
      'Zuständig ist die*der Landesbeauftragte*r für Datenschutz und Informationsfreiheit Nordrhein-Westfalen.',
      'de-nw',
    ],
    ['Zuständig ist die Landesbeauftragte für den Datenschutz Sachsen-Anhalt.', 'de-st'],
    ['Zuständig ist das Bayerische Landesamt für Datenschutzaufsicht in Ansbach.', 'de-by'],
    ['Der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte nimmt Anzeigen entgegen.', 'ch'],
    ['Tilsynet er Datatilsynet.', 'dk,no'],
    ['Complain to the Danish Data Protection Agency.', 'dk'],
    ['Puede reclamar ante la Agencia Española de Protección de Datos (AEPD).', 'es'],
    ['Skargę można wnieść do Prezesa Urzędu Ochrony Danych Osobowych.', 'pl'],
  ])('finds the authority in "%s"', (sentence, ids) => {
    expect(authoritiesIn(sentence).join()).toBe(ids)
  })

  it.each([
    'Contact our DSB.',
    'Beschwerden richten Sie bitte an unseren DSB.',
    'Sie können sich bei der zuständigen Datenschutzbehörde beschweren.',
    'Je kunt terecht bij de gegevensbeschermingsautoriteit in jouw land.',
    'Contactez votre autorité de protection des données.',
    'Die Datenschutzkonferenz (DSK) hat eine Kurzinformation veröffentlicht.',
    'We log your IP address and the AP of the museum network.',
    'Card payments meet PCI DSS.',
    'Unser Datenschutzbeauftragter sitzt in der Musterstraße 1, 10115 Berlin.',
    'Functionaris voor gegevensbescherming, Hafenweg 3, Berlijn',
    'Notre délégué à la protection des données : 3 Kaiweg, Berlin',
    'Your local data protection commissioner can help.',
  ])('names nobody in "%s"', (sentence) => {
    expect(authoritiesIn(sentence)).toEqual([])
  })

  it.each([
    ['Gemeld bij het CBP onder nummer m1234567.', 'nl'],
    ['Klachten: Commissie voor de bescherming van de persoonlijke levenssfeer', 'be'],
    ['Complain to the Irish Data Protection Commissioner.', 'ie'],
    ['Du kan klaga hos Datainspektionen.', 'se'],
    ['Skarga do GIODO', 'pl'],
    ['Der Hessische Datenschutzbeauftragte', 'de-he'],
  ])('knows the name given up in "%s"', (sentence, id) => {
    expect(formerAuthoritiesIn(sentence)).toEqual([id])
  })
})

describe('the register of instruments', () => {
  it('knows everything that notices are checked for', () => {
    const refs = new Set(instruments.map(({ id, ref }) => ref ?? id))
    for (const ref of [
      'privacy-shield',
      'safe-harbor',
      'directive-95-46',
      'old-scc',
      'national-pre-gdpr',
      'renamed-law',
      'odr-platform',
    ])
      expect(refs, ref).toContain(ref)
  })

  it('has dates that can be compared, and says what took the place of what ended', () => {
    for (const { id, from, until, replacedBy } of instruments) {
      for (const date of [from, until]) if (date !== undefined) expect(date, id).toMatch(ISO_DATE)
      if (from && until) expect(from < until, id).toBe(true)
      if (until && id !== 'odr-platform') expect(replacedBy, id).toBeTruthy()
    }
  })

  it('keeps the Data Privacy Framework and the clauses of 2021 in force', () => {
    for (const id of ['dpf', 'scc-2021', 'uk-idta', 'gdpr', 'eprivacy-directive', 'fr-act-1978', 'bdsg'])
      expect(instruments.find((entry) => entry.id === id)?.until, id).toBeUndefined()
  })

  it.each([
    ['We are certified under the EU-U.S. Privacy Shield.', 'privacy-shield'],
    ['Der Anbieter nimmt am EU-US-Datenschutzschild teil.', 'privacy-shield'],
    ['Transfers rest on the US-EU Safe Harbor Framework.', 'safe-harbor'],
    ['Personal data as defined in Directive 95/46/EC.', 'directive-95-46'],
    ['Persoonsgegevens in de zin van richtlijn 95/46.', 'directive-95-46'],
    ['Standardvertragsklauseln (Beschluss 2010/87/EU)', 'old-scc'],
    ['Wij houden ons aan de Wet bescherming persoonsgegevens.', 'national-pre-gdpr'],
    ['We comply with the Data Protection Act 1998.', 'national-pre-gdpr'],
    ['We comply with the Data Protection Acts 1988 and 2003.', 'national-pre-gdpr'],
    ['Einwilligung nach § 4a Abs. 1 BDSG', 'national-pre-gdpr'],
    ['Auskunft nach § 34 BDSG a.F.', 'national-pre-gdpr'],
    ['la loi du 8 décembre 1992', 'national-pre-gdpr'],
    ['ustawa z dnia 29 sierpnia 1997 r. o ochronie danych osobowych', 'national-pre-gdpr'],
    ['Rechtsgrundlage ist § 25 TTDSG.', 'renamed-law'],
    ['Angaben gemäß § 5 TMG', 'renamed-law'],
    ['Plattform zur Online-Streitbeilegung', 'odr-platform'],
    ['as the Article 29 Working Party has said', 'wp29'],
  ])('finds what is outdated in "%s"', (sentence, ref) => {
    expect(outdatedIn(sentence)).toEqual([ref])
  })

  it.each([
    'Regulation (EU) 2016/679 on the protection of natural persons and repealing Directive 95/46/EC',
    'Verordening (EU) 2016/679 en tot intrekking van Richtlijn 95/46/EG',
    'Verordnung (EU) 2016/679 und zur Aufhebung der Richtlinie 95/46/EG',
    'Règlement (UE) 2016/679, et abrogeant la directive 95/46/CE',
    'Our choir for kids is part of a COPPA Safe Harbor program.',
    'The lighthouse was a safe harbor for sailors.',
    'Wet bescherming persoonsgegevens BES',
    'the Data Protection Acts 1988 to 2018',
    'the Data Protection Acts 1988, 2003 and 2018',
    'Rechte nach § 34 BDSG und § 25 TDDDG',
    'la loi n° 78-17 du 6 janvier 1978 modifiée',
    'the ePrivacy Directive 2002/58/EC',
    'ustawa z dnia 29 sierpnia 1997 r. Ordynacja podatkowa',
    'art. 13 del Regolamento (UE) 2016/679 e D.Lgs. 196/2003',
    'Standard contractual clauses under Decision (EU) 2021/914',
    'the EU-US Data Privacy Framework',
    'Unsere Cookie-Richtlinie und unsere EU-Datenschutzrichtlinie',
  ])('finds nothing outdated in "%s"', (sentence) => {
    expect(outdatedIn(sentence)).toEqual([])
  })
})

describe('the register of countries', () => {
  it('marks the thirty countries of the EEA, each with an age of consent between 13 and 16', () => {
    const eea = countries.filter((country) => country.eea)
    expect(eea.map(({ code }) => code)).toEqual(EEA)
    for (const { code, consentAge } of eea) expect([13, 14, 15, 16], code).toContain(consentAge?.age)
  })

  it('has the ages of Denmark and Slovenia that older lists have wrong', () => {
    const age = (code: string) => countries.find((country) => country.code === code)?.consentAge?.age
    expect([age('DK'), age('SI'), age('NL'), age('GB'), age('CH')]).toEqual([15, 15, 16, 13, undefined])
  })

  it('holds the adequacy decisions in force and no others', () => {
    const adequate = countries.filter(({ adequacy }) => adequacy)
    expect(adequate.map(({ code }) => code)).toEqual(ADEQUATE)
    for (const { code, adequacy } of adequate) {
      expect(adequacy?.from, code).toMatch(ISO_DATE)
      if (adequacy?.until) expect(adequacy.until, code).toMatch(ISO_DATE)
    }
  })

  it('stands in the order of codes, with a name for each', () => {
    const codes = countries.map(({ code }) => code)
    expect(codes).toEqual(sorted(codes))
    for (const { code, names } of countries) expect(names.length, code).toBeGreaterThan(0)
  })

  it.each([
    ['Data go to the U.S., the UK and South Korea.', 'GB,KR,US'],
    ['De gegevens gaan naar de VS, het Verenigd Koninkrijk en Turkije.', 'GB,TR,US'],
    ['Daten gehen in die Vereinigten Staaten, nach Indien und nach Island.', 'IN,IS,US'],
    ['Les données vont aux États-Unis, en Inde et au Japon.', 'IN,JP,US'],
    ['Belfast, Northern Ireland', 'GB'],
    ['Example Mail LLC (USA)', 'US'],
  ])('finds the countries in "%s"', (sentence, codes) => {
    expect(countriesIn(sentence).join()).toBe(codes)
  })

  it.each([
    'HOW TO CONTACT US',
    'Tell us about the data you gave us.',
    'Indien u lid bent van het koor, bewaren wij uw adres.',
    'Trenton, New Jersey, and Atlanta, Georgia',
    'Our conductors are Michael Jordan and Chad Mali.',
    'The lighthouse stands on Long Island.',
    'A man from Guinea pig farm',
  ])('finds no country in "%s"', (sentence) => {
    expect(countriesIn(sentence)).toEqual([])
  })
})

describe('every register', () => {
  const entries = [
    ...authorities.map(({ id, names, former, ...rest }) => ({
      ...rest,
      id,
      phrases: [...names, ...former.flatMap((old) => old.names)],
    })),
    ...instruments.map(({ phrases, context, except, ...rest }) => ({
      ...rest,
      phrases: [phrases, context ?? {}, except ?? {}].flatMap((table) => Object.values(table).flat()),
    })),
    ...countries.map(({ code, names, except, ...rest }) => ({
      ...rest,
      id: code,
      phrases: [...names, ...(except ?? [])],
    })),
  ]

  it('has no id twice', () => {
    for (const ids of [
      authorities.map(({ id }) => id),
      instruments.map(({ id }) => id),
      countries.map(({ code }) => code),
    ])
      expect(ids).toEqual([...new Set(ids)])
  })

  it('has phrases that can be read, none twice in one entry', () => {
    for (const { id, phrases } of entries) {
      for (const phrase of phrases) expect(() => parsePhrase(phrase), `${id}: ${phrase}`).not.toThrow()
      expect(
        phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index),
        id,
      ).toEqual([])
    }
  })

  it('says of every entry how far it was checked, and where, unless from memory', () => {
    for (const { id, verified, source } of entries) {
      expect(['source', 'secondary', 'memory'], id).toContain(verified)
      if (verified !== 'memory') expect(source, id).toBeTruthy()
    }
  })
})
