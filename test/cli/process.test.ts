// The command as a process among others: pipes, terminals, folders, signals of failure.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { CLI, ROOT } from '../built.ts'
import { noticelint } from './run.ts'

const NOTICE = readFileSync(join(ROOT, 'fixtures/scenarios/lint-one-notice/project/privacy.md'), 'utf8')

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'noticelint-cli-')))
  writeFileSync(join(folder, 'privacy.md'), NOTICE)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function writeManyPurposes(count: number): void {
  const items = Array.from({ length: count }, (_, i) => `- Ride ${i}: we use your name to plan ride number ${i}.`)
  writeFileSync(join(folder, 'privacy.md'), `${NOTICE}\n## Purposes of the rides\n\n${items.join('\n')}\n`)
}

/** Runs the command with stdout into a pipe that is read as slowly as a person scrolls. */
function readSlowly(words: readonly string[]): Promise<{ text: string; status: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part)
      child.stdout.pause()
      setTimeout(() => child.stdout.resume(), 1)
    })
    child.on('close', (status) => resolve({ text: Buffer.concat(parts).toString('utf8'), status }))
  })
}

test('a large report reaches a slow pipe whole', async () => {
  writeManyPurposes(2500)
  const { text, status } = await readSlowly(['facts', 'privacy.md', '--format', 'json'])
  expect(text.length).toBeGreaterThan(200_000)
  expect(JSON.parse(text).facts.length).toBeGreaterThan(100)
  expect(status).toBe(0)
})

test('a reader that stops early is no failure', async () => {
  writeManyPurposes(2500)
  const child = spawn(process.execPath, [CLI, 'facts', 'privacy.md'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const complaints: Buffer[] = []
  child.stderr.on('data', (part: Buffer) => complaints.push(part))
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(Buffer.concat(complaints).toString()).toBe('')
  expect(status).toBe(0)
})

test('says its version', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(noticelint(folder, ['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 })
})

test('shows colour where it is forced, and never where the user wants none', () => {
  expect(noticelint(folder, ['lint', 'privacy.md']).stdout).not.toContain('\u001b')
  expect(noticelint(folder, ['lint', 'privacy.md'], { FORCE_COLOR: '1' }).stdout).toContain('\u001b[')
  expect(noticelint(folder, ['lint', 'privacy.md'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b')
  expect(noticelint(folder, ['lint', 'privacy.md', '--format', 'json'], { FORCE_COLOR: '1' }).stdout).not.toContain(
    '\u001b',
  )
})

test.skipIf(process.platform !== 'linux')('shows colour on a terminal', () => {
  const run = (env: Record<string, string>) =>
    execFileSync('script', ['-qec', `"${process.execPath}" "${CLI}" lint privacy.md`, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
    })
  expect(run({})).toContain('\u001b[1m')
  expect(run({ NO_COLOR: '1' })).not.toContain('\u001b')
  expect(run({ TERM: 'dumb' })).not.toContain('\u001b')
})

test('finds config and notices from a folder below, and shows paths as seen from there', () => {
  mkdirSync(join(folder, 'docs'))
  mkdirSync(join(folder, 'tools'))
  writeFileSync(join(folder, '.noticelint.yml'), 'extends: [noticelint/outdated]\nnotices: [docs/*.md]\n')
  writeFileSync(join(folder, 'docs/about-your-data.md'), NOTICE)
  const { stdout, status } = noticelint(join(folder, 'tools'), ['lint', '--format', 'json'])
  expect(JSON.parse(stdout).files.map((file: { file: string }) => file.file)).toEqual(['../docs/about-your-data.md'])
  expect(status).toBe(0)
})

test('a named file is linted whatever its name and wherever it lies, once', () => {
  mkdirSync(join(folder, 'inner'))
  const words = ['lint', '../privacy.md', './../privacy.md', join(folder, 'privacy.md'), '--format', 'json']
  const { stdout } = noticelint(join(folder, 'inner'), words)
  expect(JSON.parse(stdout).files).toHaveLength(1)
})

test('a pattern follows no link out of the project', () => {
  mkdirSync(join(folder, 'project/docs'), { recursive: true })
  writeFileSync(join(folder, 'project/.noticelint.yml'), '')
  symlinkSync(join(folder, 'privacy.md'), join(folder, 'project/docs/privacy.md'))
  const { stdout, status } = noticelint(join(folder, 'project'), ['lint', 'docs/*.md', '--format', 'json'])
  expect(JSON.parse(stdout).notChecked).toEqual([{ file: 'docs/*.md', reason: 'no file matches this pattern' }])
  expect(status).toBe(2)
})

test('a mistake of noticelint itself is shown with its stack and is no clean run', async () => {
  const said: string[] = []
  const terminal: Terminal = {
    cwd: folder,
    colour: false,
    out: () => {
      throw new TypeError('the ink is dry')
    },
    progress: () => {},
    say: (line) => said.push(line),
    complain: (error) => said.push(error.line),
  }
  expect(await main(['lint', 'privacy.md'], terminal)).toBe(2)
  expect(said.join('\n')).toMatch(/^failed, please report this at https:\S+\nTypeError: the ink is dry\n +at /)
})
