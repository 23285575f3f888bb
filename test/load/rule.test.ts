import { describe, expect, it } from 'vitest'
import { LoadErrors } from '../../src/load/load-errors.ts'
import { parsePack } from '../../src/load/pack.ts'
import { parseRule } from '../../src/load/rule.ts'

const ADDRESS = `
id: house/address
severity: warning
law: [{ cite: "GDPR Art. 13(1)(a)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj", checked: 2026-11-22 }]
when: { fact: legal-basis, basis: consent }
require: { fact: controller, address: { exists: true }, address.country: [NL, BE] }
anchor: [controller]
message: no postal address is given for "{controller.name}"
why: Readers want to know where to write.
help: add an address
`.replace('address.country: [NL, BE]', 'address.country: { in: [NL, BE] }')

function linesOf(text: string, id = 'house/address'): readonly string[] {
  try {
    parseRule(text, 'address.yml', id)
  } catch (error) {
    if (error instanceof LoadErrors) return error.lines
    throw error
  }
  return []
}

/** A rule with one line more or another; the demand is given by the test. */
function rule(...lines: string[]): string {
  return ['severity: note', 'message: nothing', 'why: because', 'help: do it', ...lines].join('\n')
}

describe('a rule file', () => {
  it('is read as one demand with its law and words', () => {
    expect(parseRule(ADDRESS, 'rules/house/address.yml', 'house/address')).toEqual({
      id: 'house/address',
      severity: 'warning',
      title: 'no postal address is given for "…"',
      law: [
        { cite: 'GDPR Art. 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', checked: '2026-11-22' },
      ],
      when: [{ fact: 'legal-basis', status: ['stated'], where: { basis: { equals: 'consent' } } }],
      unless: [],
      demand: {
        kind: 'require',
        any: [
          {
            fact: 'controller',
            status: ['stated'],
            where: { address: { exists: true }, 'address.country': { in: ['NL', 'BE'] } },
          },
        ],
      },
      anchor: { topics: ['controller'] },
      message: 'no postal address is given for "{controller.name}"',
      why: 'Readers want to know where to write.',
      help: 'add an address',
      examples: [],
      file: 'rules/house/address.yml',
      messageAt: { line: 8, column: 10 },
      phrasesAt: [],
    })
  })

  it('can be satisfied by any of several facts', () => {
    const text = rule('require:', '  any:', '    - { fact: complaint }', '    - { fact: authority, status: any }')
    expect(parseRule(text, 'a.yml', 'house/a').demand).toEqual({
      kind: 'require',
      any: [
        { fact: 'complaint', status: ['stated'], where: {} },
        { fact: 'authority', status: ['stated', 'vague', 'denied'], where: {} },
      ],
    })
  })

  it('can look for words, by language', () => {
    const text = rule('forbid: { text: { en: [check this page], nl: [raadpleeg deze pagina] }, in: [paragraph] }')
    expect(parseRule(text, 'a.yml', 'house/a').demand).toEqual({
      kind: 'forbid',
      query: { text: { en: ['check this page'], nl: ['raadpleeg deze pagina'] }, in: ['paragraph'] },
    })
  })

  it('keeps bad examples with what they find, and good ones', () => {
    const text = rule(
      'require: { fact: complaint }',
      'examples:',
      '  - { bad: x, finds: ["1:1 nothing"] }',
      '  - { good: y, language: nl }',
    )
    expect(parseRule(text, 'a.yml', 'house/a').examples).toEqual([
      {
        kind: 'bad',
        text: 'x',
        finds: ['1:1 nothing'],
        at: { line: 7, column: 7, finds: [{ line: 7, column: 23 }] },
      },
      { kind: 'good', text: 'y', finds: [], language: 'nl', at: { line: 8, column: 7, finds: [] } },
    ])
  })
})

describe('mistakes in a rule file', () => {
  it('are all told at once, with the nearest known name', () => {
    const text = ADDRESS.replace('severity: warning', 'sevrity: warning').replace('basis: consent', 'basis: concent')
    expect(linesOf(text)).toEqual([
      'address.yml:2:1: "severity" is missing; add "severity:" with one of error, warning, note',
      'address.yml:3:1: unknown key "sevrity"; did you mean "severity"?',
      'address.yml:5:35: "concent" is not a value of "basis"; did you mean "consent"?',
    ])
  })

  it.each([
    [
      'a kind of fact there is not',
      'require: { fact: controler }',
      '5:18: "controler" is not a value of "fact"; did you mean "controller"?',
    ],
    [
      'a field that the fact has not',
      'require: { fact: controller, adress: { exists: true } }',
      '5:30: unknown key "adress"; did you mean "address"?',
    ],
    [
      'a value that the field cannot have',
      'require: { fact: right, right: acces }',
      '5:32: "acces" is not a value of "right"; did you mean "access"?',
    ],
    [
      'a value of a list that it cannot have',
      'require: { fact: purpose, legalBases: consents }',
      '5:39: "consents" is not a value of "legalBases"; did you mean "consent"?',
    ],
    [
      'a condition there is not',
      'require: { fact: controller, name: { exist: true } }',
      '5:38: unknown key "exist"; did you mean "exists"?',
    ],
    [
      'a topic there is not',
      'require: { fact: complaint }\nanchor: [complaints]',
      '6:10: "complaints" is not a value of item 1 of "anchor"; did you mean "complaint"?',
    ],
    [
      'a kind of block there is not',
      'forbid: { text: [x], in: [heading, paragraf] }',
      '5:36: "paragraf" is not a value of item 2 of "in"; did you mean "paragraph"?',
    ],
    [
      'a phrase that cannot be read',
      'forbid: { text: ["share (your|my data"] }',
      '5:25: the phrase "share (your|my data" cannot be read: "(" is not closed; the signs are explained in https://github.com/noticelint/noticelint/blob/v1/docs/rule-language.md#phrases',
    ],
    [
      'a phrase of a condition',
      'require: { fact: controller, name: { matches: ["x <90> y"] } }',
      '5:51: the phrase "x <90> y" cannot be read: a gap holds 1 to 12 words; the signs are explained in https://github.com/noticelint/noticelint/blob/v1/docs/rule-language.md#phrases',
    ],
    [
      'no demand at all',
      'title: nothing',
      '1:1: the rule demands nothing; add "require:", "each:" with "must:", "forbid:", "measure:" or "change:"',
    ],
    [
      'two demands',
      'require: { fact: complaint }\nforbid: { fact: cookies }',
      '6:1: the rule has both "require" and "forbid"; keep one, or write two rules',
    ],
    [
      'each without must',
      'each: { fact: purpose }',
      '5:1: "each" stands without "must"; add "must:" with what each must meet',
    ],
    [
      'an unknown field under must',
      'each: { fact: purpose }\nmust: { legalBasis: { exists: true } }',
      '6:9: unknown key "legalBasis"; did you mean "legalBases"?',
    ],
    [
      'must that asks nothing',
      'each: { fact: purpose }\nmust: {}',
      '6:1: "must" demands nothing; name a field and what it must be',
    ],
    [
      'message-all without each',
      'require: { fact: complaint }\nmessage-all: none',
      '6:1: "message-all" stands without "each"; remove it',
    ],
    [
      'a bad example that finds nothing',
      'require: { fact: complaint }\nexamples: [{ bad: x, finds: [] }]',
      '6:29: "finds" is empty; write something, or remove it',
    ],
    [
      'a finding of an example without its place',
      'require: { fact: complaint }\nexamples: [{ bad: x, finds: [nothing] }]',
      '6:30: "nothing" does not say where; write "line:column message"',
    ],
    [
      'an address that is not https',
      'require: { fact: complaint }\nlaw: [{ cite: x, url: "javascript:alert(1)" }]',
      '6:23: "url": write an address that begins with https://',
    ],
  ])('%s', (_what, lines, expected) => {
    expect(linesOf(rule(lines), 'house/a')).toEqual([`address.yml:${expected}`])
  })

  it('a slot that names no field', () => {
    const text = rule('require: { fact: controller }').replace(
      'message: nothing',
      'message: nothing of {controller.nam}',
    )
    expect(linesOf(text, 'house/a')).toEqual([
      'address.yml:2:21: no field is called {controller.nam}; did you mean {controller.name}?',
    ])
  })

  it('an error that rests on law nobody has checked', () => {
    const text = rule('require: { fact: complaint }', 'law: [{ cite: "GDPR Art. 77", unverified: true }]')
    expect(linesOf(text, 'house/a')).toEqual([])
    expect(linesOf(text.replace('severity: note', 'severity: error'), 'house/a')).toEqual([
      'address.yml:1:11: the rule is an error, and "GDPR Art. 77" is unverified; make it a warning, or compare it with the law',
    ])
  })

  it('an id that is not the name of the file, or is kept for noticelint', () => {
    expect(linesOf(ADDRESS, 'house/adress')).toEqual([
      'address.yml:2:5: the id "house/address" is not the name of the file; write "house/adress", or move the file',
    ])
    expect(linesOf(rule('require: { fact: complaint }'), 'noticelint/x')).toEqual([
      'address.yml:1:1: "noticelint/" is kept for noticelint itself; rename the folder',
    ])
  })
})

describe('a pack', () => {
  const file = (name: string, text: string) => ({ file: `privacy-rules/${name}.yml`, text })

  it('names its rules after folder and file', () => {
    const rules = parsePack([
      file('b', rule('require: { fact: complaint }')),
      file('a', rule('forbid: { fact: cookies }')),
    ])
    expect(rules.map((entry) => entry.rule.id)).toEqual(['privacy-rules/b', 'privacy-rules/a'])
  })

  it('tells of the mistakes of all its files', () => {
    const load = () => parsePack([file('a', 'x: 1'), file('b', rule('require: { fact: complain }'))])
    expect(load).toThrow(LoadErrors)
    try {
      load()
    } catch (error) {
      const files = error instanceof LoadErrors ? error.errors.map((entry) => entry.place?.file) : []
      expect(new Set(files)).toEqual(new Set(['privacy-rules/a.yml', 'privacy-rules/b.yml']))
    }
  })
})
