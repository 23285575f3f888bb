// Every event that starts a run, from the payloads that GitHub publishes as examples.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../built.ts'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub } from '../github/server.ts'
import { example, pullRequest } from './events.ts'
import { runStep, SHA } from './harness.ts'
import { HOUSE, LONGER, NOTICE, SINGING } from './notices.ts'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
})

const FILE = 'docs/privacy-notice.md'
const NONE = '0'.repeat(40)

function push(before: string, after: string, forced = false): unknown {
  return { ...example('push'), before, after, forced }
}

describe('pull_request_target', () => {
  test('takes config and rules from the base: a pull request cannot switch them off', async () => {
    const off = { '.noticelint.yml': 'ignore: ["**"]\n' }
    github.state.commits = { [SHA.base]: { ...HOUSE, [FILE]: NOTICE }, [SHA.head]: { ...off, [FILE]: SINGING } }
    const payload = pullRequest()
    expect((await runStep(github, { event: 'pull_request_target', payload })).exitCode).toBe(1)
    expect((await runStep(github, { event: 'pull_request', payload })).exitCode).toBe(0)
  })
})

describe('merge_group', () => {
  test('is checked against the base of the queue, and nobody is written to', async () => {
    github.state.commits = { [SHA.base]: { ...HOUSE, [FILE]: NOTICE }, [SHA.head]: { ...HOUSE, [FILE]: SINGING } }
    const payload = example('merge_group', 'checks_requested')
    Object.assign(Object(payload.merge_group), { base_sha: SHA.base, head_sha: SHA.head })
    const outcome = await runStep(github, { event: 'merge_group', payload })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.summary).toContain('1 new')
    expect(github.requests.some((line) => line.includes('/issues/'))).toBe(false)
  })
})

describe('push', () => {
  test('is checked against the commit before it', async () => {
    github.state.commits = { [SHA.base]: { [FILE]: NOTICE }, [SHA.head]: { [FILE]: LONGER } }
    const outcome = await runStep(github, { event: 'push', payload: push(SHA.base, SHA.head) })
    expect(outcome.exitCode).toBe(0)
    expect(outcome.outputs.material).toBe('1')
    expect(github.state.comments).toEqual([])
  })

  test.each([
    ['of a new branch', push(NONE, SHA.head)],
    ['that is forced', push(SHA.base, SHA.head, true)],
  ])('%s has every notice checked', async (_name, payload) => {
    github.state.commits = { [SHA.head]: { ...HOUSE, [FILE]: SINGING } }
    const outcome = await runStep(github, { event: 'push', payload })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.outputs.findings).toBe('1')
  })

  test('that deletes a branch has nothing to check', async () => {
    const outcome = await runStep(github, { event: 'push', payload: push(SHA.base, NONE) })
    expect(outcome.exitCode).toBe(0)
    expect(github.requests).toEqual([])
  })
})

describe('workflow_dispatch and schedule', () => {
  test.each(['workflow_dispatch', 'schedule'])('%s has every notice checked as it stands', async (event) => {
    github.state.commits = { [SHA.head]: { ...HOUSE, [FILE]: SINGING, 'web/privacy.md': NOTICE } }
    const payload = event === 'schedule' ? { schedule: '0 6 * * 1' } : example(event)
    const outcome = await runStep(github, { event, payload })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands[0]).toContain('::error title=house/unsung,file=docs/privacy-notice.md,line=11')
    expect(outcome.summary).toContain('## Privacy notices: 1 finding')
    const schema = JSON.parse(readFileSync(`${ROOT}schemas/lint.schema.json`, 'utf8'))
    expect(new Ajv2020().validate(schema, JSON.parse(outcome.outputs.report ?? ''))).toBe(true)
    expect(outcome.outputs).toMatchObject({ findings: '1', 'new-findings': '0', material: '0', 'comment-id': '' })
  })

  test('a repository without a notice is a mistake', async () => {
    github.state.commits = { [SHA.head]: { 'README.md': 'Hello' } }
    const outcome = await runStep(github, { event: 'schedule', payload: {} })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands[0]).toContain('found no privacy notice')
  })
})
