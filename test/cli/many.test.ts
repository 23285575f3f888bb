// Many notices at once: threads, shards and the merge of their reports give what one process gives, byte for byte.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLI } from '../built.ts'
import { type TestRepository, testRepository } from '../io/repository.ts'
import { choirNotice, choirPath, write, writeChoirs } from './choirs.ts'
import { noticelint } from './run.ts'

const COUNT = 24
const SHARDS = 3

/** What only a pack of the project finds, for some of the choirs, so that threads must know its rules and config. */
const RULE = `severity: warning
law: [{ cite: 'our own promise' }]
forbid: { text: ['voice in song'] }
message: a voice is noted
why: Singers were promised otherwise.
help: take the song out
examples:
  - language: en
    bad: |
      We note your voice in song 2.
    finds: ['1:14 a voice is noted']
  - language: en
    good: |
      We sing.
`
const CONFIG = `extends: [./rules-of-ours]
overrides:
  - { notices: ['choirs/skerrow/**'], rules: { gdpr/retention: error } }
accept:
  - { rule: gdpr/recipients, notices: ['choirs/dunmarsh/**'], reason: the board decides, until: 2001-01-01 }
`

let repository: TestRepository
let root: string
let whole: string
let lintShards: readonly string[]
beforeAll(() => {
  repository = testRepository()
  root = repository.root
  writeChoirs(root, COUNT)
  write(root, '.noticelint.yml', CONFIG)
  write(root, 'rules-of-ours/house/consent.yml', RULE)
  write(root, '.gitignore', 'shards/\n')
  repository.commit('choirs')
  whole = lint('--jobs', '1')
  lintShards = shards(['lint'], 'shards')
})
afterAll(() => repository.remove())

function run(words: readonly string[]) {
  return noticelint(root, words, { CI: '' })
}

function lint(...flags: string[]): string {
  return run(['lint', '--format', 'json', ...flags]).stdout
}

/** Writes the report of each shard and gives their names. */
function shards(words: readonly string[], folder: string): string[] {
  mkdirSync(join(root, folder), { recursive: true })
  return Array.from({ length: SHARDS }, (_, i) => {
    const file = `${folder}/${i + 1}.json`
    writeFileSync(join(root, file), run([...words, '--shard', `${i + 1}/${SHARDS}`, '--format', 'json']).stdout)
    return file
  })
}

function changeSome(): void {
  repository.git('checkout', '--quiet', '-B', 'branch', 'main')
  for (let i = 0; i < COUNT; i += 2) {
    write(
      root,
      choirPath(i),
      choirNotice(i)
        .replace(/for \d+ years/, 'for 12 years')
        .replace('Privacy Shield', 'fleet'),
    )
  }
  repository.git('rm', '--quiet', choirPath(1))
  write(root, 'choirs/new/privacy-notice.md', choirNotice(99))
}

test('the project has what a run can meet: findings of its own rule, an unreadable notice, one passed over', () => {
  const report = JSON.parse(whole)
  expect(report.files).toHaveLength(COUNT)
  expect(whole).toContain('house/consent')
  expect(whole).toContain('lapsed')
  expect(report.notChecked).toHaveLength(1)
  expect(report.skipped).toHaveLength(1)
})

describe('threads', () => {
  test.each(['json', 'text', 'sarif', 'html'])('change nothing in a report as %s, however many there are', (format) => {
    const [one, ...others] = [1, 2, 64].map((jobs) => run(['lint', '--format', format, '--jobs', String(jobs)]))
    expect(one?.status).toBe(2)
    for (const other of others) expect(other).toEqual(one)
  })

  test('change nothing in a diff', () => {
    changeSome()
    const words = ['diff', '--base', 'main', '--format', 'json', '--fail-on-change', 'material']
    const [one, four] = ['1', '4'].map((jobs) => run([...words, '--jobs', jobs]))
    expect(JSON.parse(one?.stdout ?? '').changes.length).toBeGreaterThan(8)
    expect(one?.status).toBe(1)
    expect(four).toEqual(one)
    repository.git('checkout', '--quiet', '--force', 'main')
    repository.git('clean', '--quiet', '--force', '-d')
  })

  test('are not needed: without saying how many, the report is the same', () => {
    expect(lint()).toBe(whole)
  })
})

describe('shards', () => {
  test('have every notice once, are of like size, and do not depend on the folder they are made in', () => {
    const reports = lintShards.map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')))
    const sizes = reports.map((report) => report.files.length + report.notChecked.length + report.skipped.length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    const names = reports.flatMap((report) => report.files.map(({ file }: { file: string }) => file))
    expect(names.sort()).toEqual(JSON.parse(whole).files.map(({ file }: { file: string }) => file))
    const below = noticelint(join(root, 'choirs'), ['lint', '--format', 'json', '--shard', `2/${SHARDS}`]).stdout
    expect(JSON.parse(below).shard).toEqual(reports[1].shard)
  })

  test.each(['json', 'text', 'markdown', 'sarif', 'github'])('merge into the whole report as %s', (format) => {
    const backwards = [...lintShards].reverse()
    const [once, merged] = [run(['lint', '--format', format]), run(['merge', ...backwards, '--format', format])]
    expect(merged).toEqual(once)
  })

  test('of a diff merge into the whole diff, with its verdict', () => {
    changeSome()
    const words = ['diff', '--base', 'main', '--fail-on-change', 'material']
    const files = shards(words, 'shards/diff')
    const once = run([...words, '--format', 'json'])
    expect(run(['merge', ...files, '--fail-on-change', 'material', '--format', 'json'])).toEqual(once)
    repository.git('checkout', '--quiet', '--force', 'main')
    repository.git('clean', '--quiet', '--force', '-d')
  })

  test('are empty where there are more of them than notices, and still merge', () => {
    const { stdout, status } = run(['lint', choirPath(3), '--shard', '2/2', '--format', 'json'])
    expect(JSON.parse(stdout).files).toEqual([])
    expect(status).toBe(0)
  })

  test('of another config are refused', () => {
    const [first = '', , third = ''] = lintShards
    const other = 'shards/of-another-config.json'
    const made = run(['lint', '--language', 'en', '--shard', `2/${SHARDS}`, '--format', 'json'])
    writeFileSync(join(root, other), made.stdout)
    const { stderr, stdout, status } = run(['merge', first, other, third])
    expect(stderr).toMatch(/^shards\/of-another-config\.json: it is of another run than "shards\/1\.json": /)
    expect([stdout, status]).toEqual(['', 2])
  })
})

describe('how far a run is', () => {
  test('is not said where nobody looks', () => {
    const { stderr } = run(['lint', '--jobs', '2', '--format', 'json', '--fail-on', 'never'])
    expect(stderr).toBe('choirs/empty/privacy-notice.md: it is empty\nnoticelint: 1 notice could not be checked\n')
  })

  test.skipIf(process.platform !== 'linux')('is one line of a terminal, which the report replaces', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'noticelint-many-')))
    try {
      for (let i = 0; i < 20; i++) write(folder, choirPath(i), choirNotice(i))
      const shown = (env: Record<string, string>) =>
        execFileSync(
          'script',
          ['-qec', `"${process.execPath}" "${CLI}" lint --fail-on never --format json`, '/dev/null'],
          {
            cwd: folder,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'pipe'],
            env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
          },
        )
      const [first, ...others] = shown({}).split('\r\u001b[K')
      expect([first, others[0]]).toEqual(['', 'linted 4 of 20 notices'])
      expect(others.at(-1)).toMatch(/^\{/)
      expect(shown({ CI: 'true' })).not.toContain('linted')
      expect(shown({ TERM: 'dumb' })).not.toContain('linted')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
