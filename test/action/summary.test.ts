// The job summary where there is more to say than GitHub takes: it drops one above 1 MiB as a whole.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliver } from '../../src/action/deliver.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { readRunner } from '../../src/action/runner.ts'
import { change, finding, notice, report } from '../report/reports.ts'

const MIB = 1024 * 1024

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'noticelint-summary-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function summaryOf(count: number, before = ''): Promise<{ text: string; bytes: number; log: string[] }> {
  const file = join(folder, 'summary.md')
  writeFileSync(file, before)
  const log: string[] = []
  const core = {
    getInput: () => '',
    setOutput: () => undefined,
    ...{ error: () => undefined, warning: () => undefined, info: () => undefined },
    notice: (message: string | Error) => void log.push(String(message)),
  }
  const variables = {
    ...{ GITHUB_REPOSITORY: 'spoke/chain', GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: 'a'.repeat(40) },
    GITHUB_STEP_SUMMARY: file,
  }
  const inputs = readInputs((name) => (name === 'token' ? 'ghs_secret' : ''))
  const findings = Array.from({ length: count }, () => finding({ message: 'ü'.repeat(200) }))
  const subject = { kind: 'diff', report: report([notice({ findings, changes: [change()] })]) } as const
  const whole = { subject: async () => subject, rules: () => [] }
  await deliver({ core, runner: readRunner(variables), inputs }, subject, { exitCode: 0, reasons: [] }, { whole })
  return { text: readFileSync(file, 'utf8'), bytes: statSync(file).size, log }
}

test('has everything while there is room', async () => {
  const { text, bytes } = await summaryOf(200)
  expect(bytes).toBeLessThan(MIB)
  expect(text.match(/gdpr\/controller-address/g)).toHaveLength(200)
  expect(text).not.toContain('left out')
})

test('is shortened where there is none, says so, and keeps what readers must be told', async () => {
  const { text, bytes, log } = await summaryOf(9000)
  expect(bytes).toBeLessThan(MIB)
  expect(bytes).toBeGreaterThan(MIB / 4)
  expect(text).toMatch(/\d+ of 9000 new findings are left out here for length; the JSON report has all of them\./)
  expect(text).toContain('The storage period for repair orders is another one')
  expect(log.at(-1)).toContain('use the input "report-file"')
})

test('leaves room for what the step has written before it', async () => {
  const before = `${'x'.repeat(700_000)}\n`
  const { text, bytes } = await summaryOf(3000, before)
  expect(text.startsWith(before)).toBe(true)
  expect(bytes).toBeLessThan(MIB)
})
