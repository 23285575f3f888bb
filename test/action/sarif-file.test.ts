// The SARIF file of a run: every notice is in it, because to code scanning an alert that is not in it is fixed.
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub } from '../github/server.ts'
import { example, pullRequest } from './events.ts'
import { runStep, SHA, type Step } from './harness.ts'
import { HOUSE, LONGER, NOTICE, SINGING } from './notices.ts'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
  const files = { ...HOUSE, 'legal/privacy.md': SINGING }
  github.state.commits = {
    [SHA.base]: { ...files, 'privacy.md': NOTICE },
    [SHA.head]: { ...files, 'privacy.md': LONGER },
  }
})

const { schema } = JSON.parse(readFileSync(new URL('../contract/sarif-2.1.0.json', import.meta.url), 'utf8'))
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema)

async function resultsOf(step: Step): Promise<string[]> {
  const outcome = await runStep(github, { ...step, inputs: { 'sarif-file': 'out/report.sarif', 'fail-on': 'never' } })
  expect(outcome.exitCode).toBe(0)
  const log = JSON.parse(outcome.file('out/report.sarif') ?? '')
  isValid(log)
  expect(isValid.errors ?? []).toEqual([])
  const results: unknown[] = log.runs[0].results
  return results.map((result) => {
    const { ruleId, baselineState = 'none', locations } = Object(result)
    return `${ruleId} ${baselineState} ${locations[0].physicalLocation.artifactLocation.uri}`
  })
}

test('of a pull request has its changes, and the findings of notices that it does not touch', async () => {
  const results = await resultsOf({ event: 'pull_request', payload: pullRequest() })
  expect(results).toContain('changes/retention-changed new privacy.md')
  expect(results).toContain('house/unsung unchanged legal/privacy.md')
})

test('of a push has the findings of every notice, and no changes', async () => {
  const payload = { ...example('push'), before: SHA.base, after: SHA.head, forced: false }
  const results = await resultsOf({ event: 'push', payload })
  expect(results).toEqual(['house/unsung unchanged legal/privacy.md'])
})

test('of a scheduled run has the findings of every notice', async () => {
  const results = await resultsOf({ event: 'schedule', payload: {} })
  expect(results).toEqual(['house/unsung none legal/privacy.md'])
})

test('is written where no notice is changed, too', async () => {
  github.state.commits[SHA.base] = { ...github.state.commits[SHA.head] }
  const results = await resultsOf({ event: 'pull_request', payload: pullRequest() })
  expect(results).toEqual(['house/unsung unchanged legal/privacy.md'])
})

test('costs no request where it is not asked for', async () => {
  await runStep(github, {
    event: 'pull_request',
    payload: pullRequest(),
    inputs: { comment: 'never', 'fail-on': 'never' },
  })
  const without = github.requests.length
  github.requests.length = 0
  const inputs = { comment: 'never', 'fail-on': 'never', 'sarif-file': 'out/report.sarif' }
  await runStep(github, { event: 'pull_request', payload: pullRequest(), inputs })
  expect(github.requests.length).toBeGreaterThan(without)
})
