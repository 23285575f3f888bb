// The label that acknowledges changes: those seen when it was set, and no later ones.
import { describe, expect, test } from 'vitest'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub } from '../github/server.ts'
import { example, type PullOptions, pullRequest } from './events.ts'
import { type Outcome, runStep, SHA } from './harness.ts'
import { LONGER, LONGEST, NOTICE } from './notices.ts'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
  show(LONGER)
})

const LABEL = 'Privacy-Reviewed'

function show(notice: string): void {
  const file = 'docs/privacy-notice.md'
  github.state.commits = { [SHA.base]: { [file]: NOTICE }, [SHA.head]: { [file]: notice } }
}

function run(options: PullOptions = {}): Promise<Outcome> {
  const inputs = { 'fail-on-change': 'material', 'acknowledge-label': LABEL.toLowerCase() }
  return runStep(github, { event: 'pull_request', payload: pullRequest(options), inputs })
}

test('without the label a material change is red, and the comment names the way out', async () => {
  expect((await run()).exitCode).toBe(1)
  expect(github.state.comments[0]?.body).toContain('The label `privacy-reviewed` acknowledges')
})

test('setting it makes the same change green; it is shown all the same', async () => {
  await run()
  github.state.labels = [LABEL]
  const outcome = await run({ action: 'labeled', label: LABEL })
  expect(outcome.exitCode).toBe(0)
  expect(github.state.comments[0]?.body).toContain('(acknowledged)')
  expect(github.state.comments[0]?.body).toContain('**5**')
})

test('a later change needs it again', async () => {
  github.state.labels = [LABEL]
  expect((await run({ action: 'labeled', label: LABEL })).exitCode).toBe(0)
  show(LONGEST)
  expect((await run({ action: 'synchronize' })).exitCode).toBe(1)
  expect((await run({ action: 'synchronize' })).exitCode).toBe(1)
  expect((await run({ action: 'labeled', label: LABEL })).exitCode).toBe(0)
})

test('it is taken for what the last comment showed where setting it started no run', async () => {
  await run()
  github.state.labels = [LABEL]
  expect((await run()).exitCode).toBe(0)
  show(LONGEST)
  expect((await run({ action: 'synchronize' })).exitCode).toBe(1)
})

test('a change that came with the label’s own commit, and that no comment has shown yet, needs it again', async () => {
  await run()
  show(LONGER.replace('Kade 9, 3011 AA', 'Kade 11, 3011 AA').replace('5 years', '9 years'))
  github.state.labels = [LABEL]
  expect((await run({ action: 'labeled', label: LABEL })).exitCode).toBe(1)
  expect(github.state.comments).toHaveLength(1)
  github.state.labels = []
  await run({ action: 'unlabeled', label: LABEL })
  github.state.labels = [LABEL]
  expect((await run({ action: 'labeled', label: LABEL })).exitCode).toBe(0)
})

test('taking it away takes the acknowledgement away', async () => {
  github.state.labels = [LABEL]
  await run({ action: 'labeled', label: LABEL })
  github.state.labels = []
  expect((await run({ action: 'unlabeled', label: LABEL })).exitCode).toBe(1)
})

describe('in a merge queue', () => {
  const queued = () => {
    const payload = example('merge_group', 'checks_requested')
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-2-${SHA.base}`
    Object.assign(Object(payload.merge_group), { base_sha: SHA.base, head_sha: SHA.head, head_ref })
    const inputs = { 'fail-on-change': 'material', 'acknowledge-label': LABEL }
    github.requests.length = 0
    return runStep(github, { event: 'merge_group', payload, inputs })
  }

  test('what was acknowledged on the pull request counts, and nobody is written to', async () => {
    github.state.labels = [LABEL]
    await run({ action: 'labeled', label: LABEL })
    const comments = structuredClone(github.state.comments)
    expect((await queued()).exitCode).toBe(0)
    expect(github.state.comments).toEqual(comments)
    expect(github.requests.filter((line) => line.startsWith('POST /repos') || line.startsWith('PATCH'))).toEqual([])
  })

  test('what was not acknowledged is red', async () => {
    await run()
    expect((await queued()).exitCode).toBe(1)
    github.state.labels = [LABEL]
    await run({ action: 'labeled', label: LABEL })
    show(LONGEST)
    expect((await queued()).exitCode).toBe(1)
  })
})

test('another label acknowledges nothing', async () => {
  github.state.labels = ['documentation', LABEL]
  expect((await run({ action: 'labeled', label: 'documentation' })).exitCode).toBe(1)
})

test('a memory in somebody else’s comment counts for nothing', async () => {
  await run()
  const [own] = github.state.comments
  github.state.comments = [{ id: 1, author: 'stranger', body: own?.body ?? '' }]
  github.state.labels = [LABEL]
  expect((await run({ action: 'synchronize' })).exitCode).toBe(1)
})

test('without the right to read labels those of the event count', async () => {
  github.state.trouble = [{ on: 'GET /repos/lighthouse/museum/pulls/2', answer: 403, times: 9 }]
  expect((await run({ action: 'labeled', label: LABEL, labels: [LABEL] })).exitCode).toBe(0)
})
