// The JSON Schemas in schemas/, held against files of ours by a validator that shares no code with the loaders.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ruleTemplate } from '../../src/cli/rule-template.ts'
import { LoadErrors } from '../../src/load/load-errors.ts'
import { parseRule } from '../../src/load/rule.ts'
import { ROOT } from '../built.ts'

const ajv = new Ajv2020({ allErrors: true, strict: false })
const validators = new Map<string, ValidateFunction>()

function errorsOf(schema: string, text: string): string[] {
  const validate =
    validators.get(schema) ?? ajv.compile(JSON.parse(readFileSync(join(ROOT, `schemas/${schema}.schema.json`), 'utf8')))
  validators.set(schema, validate)
  // Dates stay text, as the loaders read them.
  validate(parse(text, { schema: 'core' }))
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

const text = (file: string) => readFileSync(file, 'utf8')
const ruleFiles = ['gdpr', 'outdated', 'children', 'plain-language'].flatMap((pack) => filesBelow(`rules/${pack}`))
const recipes = filesBelow('fixtures/packs').filter((file) => !file.includes('broken'))

describe('an editor that knows the schemas', () => {
  it.each([...ruleFiles, ...recipes.filter((file) => !file.endsWith('.noticelint.yml'))])(
    'accepts the rule %s',
    (file) => {
      expect(errorsOf('rule', text(file))).toEqual([])
    },
  )

  it.each(recipes.filter((file) => file.endsWith('.noticelint.yml')))('accepts the config %s', (file) => {
    expect(errorsOf('config', text(file))).toEqual([])
  })

  it.each(['en', 'nl', 'de', 'fr'])('accepts the language file %s', (tag) => {
    expect(errorsOf('language', text(join(ROOT, `rules/languages/${tag}.yml`)))).toEqual([])
  })

  it.each(['authorities', 'instruments', 'countries'])('accepts the register of %s', (name) => {
    expect(errorsOf(name, text(join(ROOT, `rules/registers/${name}.yml`)))).toEqual([])
  })

  it.each(['recipient', 'effective-date', 'wording'])('accepts the changes of %s', (name) => {
    expect(errorsOf('changes', text(join(ROOT, `rules/changes/${name}.yml`)))).toEqual([])
  })

  it('accepts what "noticelint new" writes', () => {
    expect(errorsOf('rule', ruleTemplate('house/no-slogans'))).toEqual([])
  })

  it('accepts a pack that extends another', () => {
    expect(errorsOf('pack', 'about: museums\nextends: [noticelint/gdpr]\nrules: { gdpr/dpo-contact: off }\n')).toEqual(
      [],
    )
  })
})

describe('an editor marks what the loader refuses', () => {
  const whole = 'severity: note\nmessage: x\nwhy: x\nhelp: x\n'
  it.each([
    'require: { fact: recepient }',
    'require: { fact: retention, perod: { exists: true } }',
    'require: { fact: purpose, legalBases: consnet }',
    'each: { fact: retention }\nmust: { period: { max: 2 years } }',
    'each: { fact: retention }\nmust: { peroid: { max: P2Y } }',
    'each: { fact: recipient }\nmust: { country: { in: [nl] } }',
    'forbid: { text: [x], in: [headline] }',
    'forbid: { text: [x], under: [cookie] }',
    'forbid: { words: style.vague }',
    'require: { link: "not an address" }',
    'change: { fact: recipient, op: gone }',
    'measure: { lix: { most: 50 } }',
    'forbid: { text: [x] }\nexamples: [{ bad: x, god: y }]',
  ])('%s', (demand) => {
    expect(errorsOf('rule', whole + demand)).not.toEqual([])
    expect(() => parseRule(whole + demand, 'a.yml', 'house/a')).toThrow(LoadErrors)
  })

  it.each([
    'notices: docs/privacy.md',
    'rules: { gdpr/contact: warn }',
    'accept: [{ rule: gdpr/contact }]',
    'fail_on: note',
  ])('in a config: %s', (line) => expect(errorsOf('config', line)).not.toEqual([]))
})

it('an option may stand for a value, and nowhere else', () => {
  const rule = 'severity: note\nmessage: x\nwhy: x\nhelp: x\n'
  expect(errorsOf('rule', `${rule}each: { fact: retention }\nmust: { period: { max: $longest } }`)).toEqual([])
  expect(errorsOf('rule', `${rule}forbid: { text: $phrases, in: $places }`)).toEqual([])
  expect(errorsOf('rule', `${rule.replace('note', '$level')}forbid: { text: [x] }`)).not.toEqual([])
})
