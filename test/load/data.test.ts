import { describe, expect, it } from 'vitest'
import { parseChangeTable } from '../../src/load/change-rule.ts'
import { parseLanguage, parseOtherLanguages } from '../../src/load/language.ts'
import { LoadErrors } from '../../src/load/load-errors.ts'
import { parseAuthorities, parseCountries, parseInstruments } from '../../src/load/registers.ts'
import { LEXICON_KEYS } from '../../src/model/lexicon-keys.ts'

function linesOf(load: () => unknown): readonly string[] {
  try {
    load()
  } catch (error) {
    if (error instanceof LoadErrors) return error.lines
    throw error
  }
  return []
}

/** A language with one phrase for every key; the third line of its phrases is given by the test. */
function language(extra: { phrases?: string[]; waivers?: string[]; leaveOut?: readonly string[] } = {}): string {
  const keys = LEXICON_KEYS.filter((key) => !extra.leaveOut?.includes(key))
  return [
    'tag: eo',
    'name: Esperanto',
    'dateOrder: day-first',
    'stopwords: [kaj, la, Ĉiu]',
    `months: [${Array.from({ length: 12 }, (_, month) => `[monato${month}]`).join(', ')}]`,
    'numerals: { du: 2 }',
    'units: { hour: [horo], day: [tago], week: [semajno], month: [monato], quarter: [kvaronjaro], year: [jaro, jaroj] }',
    'phrases:',
    ...keys.map((key) => `  ${key}: [${key.replace(/[^a-z]/g, ' ')}]`),
    ...(extra.phrases ?? []),
    ...(extra.waivers ? ['waivers:', ...extra.waivers] : []),
  ].join('\n')
}

describe('a language file', () => {
  it('answers every key, with its words folded', () => {
    const lexicon = parseLanguage(language(), 'eo.yml', 'eo')
    expect(lexicon.stopwords).toEqual(['kaj', 'la', 'ciu'])
    expect(lexicon.phrases['topic.rights']).toEqual(['topic rights'])
    expect(lexicon.units.year).toEqual(['jaro', 'jaroj'])
    expect(lexicon.dateOrder).toBe('day-first')
  })

  it('may waive a key with a reason', () => {
    const text = language({ leaveOut: ['safeguard.bcr'], waivers: ['  safeguard.bcr: nobody says it'] })
    expect(parseLanguage(text, 'eo.yml', 'eo').phrases['safeguard.bcr']).toEqual([])
  })

  it('says which keys it does not answer', () => {
    expect(linesOf(() => parseLanguage(language({ leaveOut: ['negation', 'topic.rights'] }), 'eo.yml', 'eo'))).toEqual([
      'eo.yml:8:1: no phrases are given for "negation"; add phrases, or a reason under "waivers:"',
      'eo.yml:8:1: no phrases are given for "topic.rights"; add phrases, or a reason under "waivers:"',
    ])
  })

  it('says which key was probably meant, and which phrase cannot be read', () => {
    const [unknown] = linesOf(() => parseLanguage(language({ phrases: ['  negations: [ne]'] }), 'eo.yml', 'eo'))
    expect(unknown).toMatch(/unknown key "negations"; did you mean "negation"\?$/)
    const text = language({ leaveOut: ['negation'], phrases: ['  negation: [ne, "(neniam"]'] })
    const [phrase] = linesOf(() => parseLanguage(text, 'eo.yml', 'eo'))
    expect(phrase).toMatch(/^eo\.yml:\d+:19: the phrase "\(neniam" cannot be read/)
  })

  it('bears its tag as its name', () => {
    expect(linesOf(() => parseLanguage(language(), 'ia.yml', 'ia'))).toEqual([
      'ia.yml:1:6: the tag "eo" is not the name of the file; write "ia"',
    ])
  })
})

describe('languages that are told apart and not read', () => {
  it('are lists of frequent words', () => {
    expect(parseOtherLanguages('sv: [och, är]\nda: [og]\n', 'others.yml')).toEqual([
      { tag: 'sv', stopwords: ['och', 'ar'] },
      { tag: 'da', stopwords: ['og'] },
    ])
  })
})

describe('a register', () => {
  it('lists authorities with defaults for what most of them have not', () => {
    const text =
      'authorities: [{ id: nl, country: NL, label: AP, names: ["autoriteit persoonsgegevens"], verified: source }]'
    expect(parseAuthorities(text, 'authorities.yml')).toEqual([
      {
        id: 'nl',
        country: 'NL',
        label: 'AP',
        names: ['autoriteit persoonsgegevens'],
        abbreviations: [],
        weakAbbreviations: [],
        domains: [],
        former: [],
        role: 'authority',
        verified: 'source',
      },
    ])
  })

  it('tells once what authorities are called in general, and names refer to it', () => {
    const text = (name: string) =>
      `terms: { en: (authority|regulator) }\nauthorities: [{ id: nl, country: NL, label: AP, names: ["${name}"], verified: memory }]`
    expect(parseAuthorities(text('Dutch {en}'), 'authorities.yml')[0]?.names).toEqual(['Dutch (authority|regulator)'])
    expect(linesOf(() => parseAuthorities(text('Dutch {dutch}'), 'authorities.yml'))).toEqual([
      'authorities.yml:2:57: {dutch} is no term; write one of {en}',
    ])
  })

  it('lists nothing twice', () => {
    const country = '  - { code: NL, eea: true, verified: source, names: [nederland] }'
    expect(linesOf(() => parseCountries(`countries:\n${country}\n${country}\n`, 'countries.yml'))).toEqual([
      'countries.yml:3:13: "NL" is listed twice; merge the entries',
    ])
  })

  it('has phrases that can be read', () => {
    const text = 'instruments:\n  - { id: wbp, name: Wbp, law: Wbp, verified: memory, phrases: { nl: ["wet ("] } }'
    expect(linesOf(() => parseInstruments(text, 'instruments.yml'))).toEqual([
      'instruments.yml:2:76: the phrase "wet (" cannot be read: "(" is not closed; the signs are explained in https://github.com/noticelint/noticelint/blob/v1/docs/rule-language.md#phrases',
    ])
  })
})

describe('a change file', () => {
  it('says what it means that a fact comes, goes or changes', () => {
    const text = `
law: [{ cite: "WP260 rev.01 par. 30" }]
added: { materiality: material, summary: "data go to {subject}" }
removed: { materiality: review, summary: "{subject} is no longer named", law: [] }
`
    expect(parseChangeTable(text, 'recipient.yml', 'recipient').rules).toEqual([
      {
        fact: 'recipient',
        op: 'added',
        materiality: 'material',
        law: [{ cite: 'WP260 rev.01 par. 30' }],
        summary: 'data go to {subject}',
      },
      { fact: 'recipient', op: 'removed', materiality: 'review', law: [], summary: '{subject} is no longer named' },
    ])
  })

  it('is named after a fact and has three slots', () => {
    const text = 'added: { materiality: material, summary: "{who} gets data" }'
    expect(linesOf(() => parseChangeTable(text, 'recipient.yml', 'recipient'))).toEqual([
      'recipient.yml:1:43: no slot is called {who}; write {subject}, {before} or {after}',
    ])
    expect(linesOf(() => parseChangeTable('law: []', 'recipents.yml', 'recipents'))).toEqual([
      'recipents.yml:1:1: no fact is called "recipents"; did you mean "recipient.yml"?',
    ])
  })
})
