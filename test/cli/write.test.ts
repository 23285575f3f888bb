// Commands that write: what they leave behind, and that they overwrite nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noticelint } from './run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'noticelint-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

test('init writes a config and a workflow that work, and looks at the notices', () => {
  mkdirSync(join(folder, 'docs'))
  writeFileSync(join(folder, 'docs/privacy.md'), '# Privacy notice\n\nThe choir keeps your name. You sing with us.\n')
  const { stdout, status } = noticelint(folder, ['init'])
  expect(status).toBe(0)
  expect(stdout).toContain('docs/privacy.md')
  expect(stdout).toContain('gdpr/complaint')
  expect(read('.noticelint.yml')).toMatch(/^# yaml-language-server: \$schema=.*config\.schema\.json\n/)
  expect(read('.github/workflows/noticelint.yml')).toContain('uses: noticelint/noticelint@v1')
  expect(noticelint(folder, ['config', '--print']).status).toBe(0)
})

test('init leaves a config that is there as it is', () => {
  writeFileSync(join(folder, '.noticelint.yml'), 'language: nl\n')
  expect(noticelint(folder, ['init']).stdout).toContain('.noticelint.yml is there already and stays as it is')
  expect(read('.noticelint.yml')).toBe('language: nl\n')
})

test('a new rule passes its test, and goes where the config has its rules', () => {
  writeFileSync(join(folder, '.noticelint.yml'), 'extends: [./legal/privacy-rules]\n')
  const { stdout, status } = noticelint(folder, ['new', 'rule', 'privacy-rules/no-slogans'])
  expect({ stdout, status }).toEqual({
    stdout:
      'legal/privacy-rules/no-slogans.yml is written. Next:\n\n  noticelint test legal/privacy-rules/no-slogans.yml\n',
    status: 0,
  })
  expect(noticelint(folder, ['test', '--coverage']).stdout).toBe('1 rule with 2 examples: validated\n')
})

test('test --update writes what a bad example finds, and nothing else', () => {
  noticelint(folder, ['new', 'rule', 'house/no-slogans'])
  const right = read('house/no-slogans.yml')
  writeFileSync(join(folder, 'house/no-slogans.yml'), right.replace('3:54', '3:50'))
  expect(noticelint(folder, ['test', 'house']).status).toBe(1)
  expect(noticelint(folder, ['test', 'house', '--update']).status).toBe(0)
  expect(read('house/no-slogans.yml')).toBe(right)
})

test('a pack that is installed as a dependency is read from its folder, and nothing beside it is', () => {
  mkdirSync(join(folder, 'node_modules/@choir/rules/house'), { recursive: true })
  noticelint(folder, ['new', 'rule', 'house/no-slogans'])
  const rule = read('house/no-slogans.yml')
  rmSync(join(folder, 'house'), { recursive: true })
  writeFileSync(join(folder, 'node_modules/@choir/rules/house/no-slogans.yml'), rule)
  writeFileSync(join(folder, '.noticelint.yml'), 'extends: [./node_modules/@choir/rules]\n')
  expect(noticelint(folder, ['test']).stdout).toBe('1 rule with 2 examples: validated\n')
  writeFileSync(join(folder, '.noticelint.yml'), 'extends: [./node_modules/@choir/hymns]\n')
  expect(noticelint(folder, ['lint']).stderr).toContain('found no rule file in the pack "./node_modules/@choir/hymns"')
})
