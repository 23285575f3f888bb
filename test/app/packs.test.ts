// The user's own rules, read from a revision that holds whatever somebody put there.
import { describe, expect, test } from 'vitest'
import { packFiles, readPacks } from '../../src/app/packs.ts'
import { UserError } from '../../src/model/error.ts'
import type { Revision } from '../../src/model/revision.ts'

const RULE = `severity: note
law: [{ cite: the by-laws of the choir, checked: 2026-11-22 }]
forbid: { text: { en: [concert hall] } }
message: a concert hall is named
why: The choir sings in the open.
help: name the square
examples:
  - { language: en, bad: "We sing in a concert hall.", finds: ['1:14 a concert hall is named'] }
  - { language: en, good: We sing in the square. }
`

function revisionOf(files: Readonly<Record<string, string | Uint8Array>>): Revision {
  return {
    name: 'test',
    list: async () => Object.keys(files),
    read: async (path) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
  }
}

const CHOIR = revisionOf({
  'rules/choir/halls.yml': RULE,
  'rules/choir/tours.yaml': RULE,
  'rules/choir/README.md': '# Rules',
  'rulesets/other/halls.yml': RULE,
  'teams/alto/rules/own.yml': RULE,
})

test('reads every rule file below a folder, and nothing beside it', async () => {
  const { packRules: rules } = await readPacks(CHOIR, { extends: ['noticelint/gdpr', './rules'] }, '.noticelint.yml')
  expect(rules.map((rule) => rule.id)).toEqual(['choir/halls', 'choir/tours'])
})

test('a config without packs of its own reads nothing', async () => {
  const unreadable: Revision = {
    name: 'none',
    list: () => Promise.reject(new Error('was listed')),
    read: () => Promise.reject(),
  }
  expect(await readPacks(unreadable, { extends: ['noticelint', 'noticelint/gdpr'] }, '.noticelint.yml')).toEqual({
    packRules: [],
    packSettings: [],
    packVariants: {},
  })
})

describe('a folder is named from the config that names it', () => {
  test.each([
    ['rules', '.noticelint.yml', ['rules/choir/halls.yml', 'rules/choir/tours.yaml']],
    ['./rules/', 'teams/alto/.noticelint.yml', ['teams/alto/rules/own.yml']],
    ['../../rules/choir', 'teams/alto/.noticelint.yml', ['rules/choir/halls.yml', 'rules/choir/tours.yaml']],
  ])('%s in %s', async (folder, config, files) => {
    expect((await packFiles(CHOIR, { extends: [folder] }, config)).rules).toEqual(files)
  })
})

test.each(['../rules', '/rules', 'rules/../../rules'])('%s lies outside of the project', async (folder) => {
  await expect(packFiles(CHOIR, { extends: [folder] }, '.noticelint.yml')).rejects.toThrow('lies outside the project')
})

test('a config outside of the project names no folder in it', async () => {
  await expect(packFiles(CHOIR, { extends: ['../rules'] }, '../x/strict.yml')).rejects.toThrow(
    'lies outside the project',
  )
})

test('a folder without rule files is a mistake, named with the config', async () => {
  const reading = packFiles(CHOIR, { extends: ['./rule'] }, '.noticelint.yml')
  await expect(reading).rejects.toMatchObject({
    message: 'found no rule file in the pack "./rule"',
    place: { file: '.noticelint.yml' },
  })
})

test('mistakes of all files are said at once', async () => {
  const revision = revisionOf({
    'r/choir/a.yml': RULE.replace('note', 'fatal'),
    'r/choir/b.yml': RULE.replace('why', 'wy'),
  })
  const error = await readPacks(revision, { extends: ['r'] }, '.noticelint.yml').catch((thrown: Error) => thrown)
  expect(String(Object(error).line)).toMatch(/^r\/choir\/a\.yml:1:11: .*\n(.*\n)*r\/choir\/b\.yml:/)
})

test('a rule file that is no text is named', async () => {
  const revision = revisionOf({ 'r/choir/a.yml': new Uint8Array([0xff, 0xfe, 0x20]) })
  await expect(readPacks(revision, { extends: ['r'] }, '.noticelint.yml')).rejects.toMatchObject({
    place: { file: 'r/choir/a.yml' },
  })
})

test('more rule files than anybody reads are refused', async () => {
  const files = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`r/choir/rule-${i}.yml`, RULE]))
  await expect(readPacks(revisionOf(files), { extends: ['r'] }, '.noticelint.yml')).rejects.toThrow(
    '2001 rule files, more than 2000',
  )
})

test('packs that there are not are told all at once, and an installed one is never fetched', async () => {
  const extended = ['./huose', '../../etc', './node_modules/@choir/rules', './rules']
  const error = await packFiles(CHOIR, { extends: extended }, '.noticelint.yml').catch((cause: unknown) => cause)
  expect(error instanceof UserError && error.line.split('\n')).toEqual([
    '.noticelint.yml: found no rule file in the pack "./huose"; name a folder of rule files (*.yml), as ./privacy-rules, or a built-in pack, as noticelint/gdpr',
    '.noticelint.yml: the pack "../../etc" lies outside the project; name a folder of the project',
    '.noticelint.yml: found no rule file in the pack "./node_modules/@choir/rules"; install it first, and name its folder, as ./node_modules/@choir/privacy-rules; nothing is fetched',
  ])
})
