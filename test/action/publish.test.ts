// The publish entry: a report that a run without rights has made, posted by one that has them. The report is a
// stranger's; what it is about comes from GitHub.
import { describe, expect, test } from 'vitest'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub } from '../github/server.ts'
import { example, pullRequest } from './events.ts'
import { type Outcome, runStep, SHA, type Step } from './harness.ts'
import { LONGER, LONGEST, NOTICE } from './notices.ts'

const FILE = 'docs/privacy-notice.md'
const FORK = { number: 2, head: SHA.head, base: SHA.base, headRepository: 'keeper/museum', branch: 'tides' }
const REPORT = 'report.json'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
  github.state.pulls = [FORK]
  show(LONGER)
})

function show(notice: string): void {
  github.state.commits = { [SHA.base]: { [FILE]: NOTICE }, [SHA.head]: { [FILE]: notice } }
}

/** What the fork's own run leaves behind: it may read, and write nothing. */
async function reportOf(inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  github.state.trouble = [
    { on: 'POST /repos', answer: 403, times: 99, message: 'Resource not accessible by integration' },
  ]
  const step = {
    event: 'pull_request',
    payload: pullRequest(),
    inputs: { 'report-file': 'out/report.json', ...inputs },
  }
  const outcome = await runStep(github, step)
  github.state.trouble = []
  github.requests.length = 0
  return outcome.file('out/report.json') ?? ''
}

interface RunFields {
  readonly [name: string]: unknown
}

function ended(own: RunFields = {}): unknown {
  const payload = example('workflow_run', 'completed')
  const run = {
    ...Object(payload.workflow_run),
    ...{ id: 900, run_attempt: 1, name: 'Notices', event: 'pull_request', conclusion: 'success', head_sha: SHA.head },
    ...{ head_branch: 'tides', head_repository: { full_name: 'keeper/museum' }, pull_requests: [] },
    ...own,
  }
  return { ...payload, workflow_run: run }
}

function publish(report: string | undefined, own: RunFields = {}, step: Partial<Step> = {}): Promise<Outcome> {
  const files = report === undefined ? {} : { [REPORT]: report }
  const inputs = { report: REPORT }
  return runStep(github, { event: 'workflow_run', payload: ended(own), entry: 'publish', files, inputs, ...step })
}

test('a report from a fork is posted on its pull request, with links, and with where it is from', async () => {
  const outcome = await publish(await reportOf())
  expect(outcome.exitCode).toBe(0)
  const [comment] = github.state.comments
  expect(comment?.body).toMatch(
    /^<!-- noticelint:publish\/Notices\/default -->\n<!-- noticelint-memory run=900\.1 -->\n/,
  )
  expect(comment?.body).toContain('## Privacy notice: 1 material change')
  expect(comment?.body).toContain('✅ The check passes.')
  expect(comment?.body).toContain('Reported by [a run](https://github.com/lighthouse/museum/pull/2/checks)')
  expect(comment?.body).toContain(
    `https://github.com/lighthouse/museum/blob/${SHA.head}/docs/privacy-notice.md?plain=1#L9`,
  )
  expect(comment?.body).toContain(`/blob/${SHA.base}/docs/`)
  expect(outcome.outputs['comment-id']).toBe(String(comment?.id))
})

test('a red run is shown as one', async () => {
  await publish(await reportOf(), { conclusion: 'failure' })
  expect(github.state.comments[0]?.body).toContain('❌ The check fails:** the workflow ended with "failure"')
})

test('the next report updates the comment, an older one does not, and the same one leaves it alone', async () => {
  const first = await reportOf()
  await publish(first)
  show(LONGEST)
  const second = await reportOf()
  await publish(second, { id: 901 })
  expect(github.state.comments).toHaveLength(1)
  expect(github.state.comments[0]?.body).toContain('**9**')
  const late = await publish(first, { id: 900 })
  expect(late.stdout).toContain('nothing is posted: a later run has written it')
  github.requests.length = 0
  await publish(second, { id: 902 })
  expect(github.requests.filter((line) => !line.startsWith('GET ') && line !== 'POST /graphql')).toEqual([])
})

test('a pull request that touches no notice any more is told so once, and else nothing', async () => {
  const some = await reportOf()
  show(NOTICE)
  const none = await reportOf()
  expect((await publish(none)).stdout).toContain('nothing is posted: it says nothing new')
  expect(github.state.comments).toEqual([])
  show(LONGER)
  await publish(some, { id: 901 })
  await publish(none, { id: 902 })
  expect(github.state.comments[0]?.body).toContain('nothing left')
})

describe('nothing is posted, and the log says why,', () => {
  const cases: readonly (readonly [why: string, own: RunFields, said: string])[] = [
    ['where the run was not started by a pull request', { event: 'push' }, 'the run was started by "push"'],
    ['where the pull request has a newer commit', { head_sha: SHA.main }, 'no open pull request has cccccccccccc'],
    ['where the branch is another one', { head_branch: 'main' }, 'no open pull request has'],
    ['where the fork is another one', { head_repository: { full_name: 'keeper/other' } }, 'no open pull request has'],
    ['where the fork is gone', { head_repository: null }, 'the repository of the branch is gone'],
  ]
  test.each(cases)('%s', async (_why, own, said) => {
    const report = await reportOf()
    const outcome = await publish(report, own)
    expect(outcome.exitCode).toBe(0)
    expect(outcome.stdout).toContain(`nothing is posted: ${said}`)
    expect(github.state.comments).toEqual([])
  })

  test('where the pull request is closed, and where there are two', async () => {
    const report = await reportOf()
    github.state.pulls = [{ ...FORK, state: 'closed' }]
    expect((await publish(report)).stdout).toContain('nothing is posted: no open pull request has')
    github.state.pulls = [FORK, { ...FORK, number: 3 }]
    expect((await publish(report)).stdout).toContain('nothing is posted: several pull requests are open')
    expect(github.state.comments).toEqual([])
  })

  test('where the run left no report', async () => {
    const outcome = await publish(undefined)
    expect(outcome.exitCode).toBe(0)
    expect(outcome.stdout).toContain('nothing is posted: the run left no report at report.json')
    expect(github.requests).toEqual([])
  })
})

describe('a report that is none is refused in one line,', () => {
  const good = { notices: [], changes: [], findings: [], editorial: {}, notChecked: [], skipped: [], summary: {} }
  const cases: readonly (readonly [string, string])[] = [
    ['as one that is no JSON', '<html>'],
    ['as one that is empty', ''],
    ['as a lint report', JSON.stringify({ files: [], notChecked: [], skipped: [], summary: {} })],
    ['as one with keys of its own', JSON.stringify({ ...good, body: '@maintainer' })],
    ['as one with a prototype', '{"__proto__": {"isAdmin": true}, "notices": "x"}'],
    ['as one that is nested ten thousand deep', '['.repeat(10_000)],
    ['as one that is too large', JSON.stringify('x'.repeat(9_000_000))],
  ]
  test.each(cases)('%s', async (_name, report) => {
    const outcome = await publish(report)
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands).toHaveLength(1)
    expect(outcome.commands[0]).toContain('the report of the other run is not used')
    expect(outcome.stderr).toBe('')
    expect(github.requests).toEqual([])
  })

  test('as is an event that is another one', async () => {
    const outcome = await publish('{}', {}, { event: 'pull_request_target', payload: pullRequest() })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands[0]).toContain('the event is "pull_request_target", and no run has ended')
  })
})

test('words that a stranger put into the report stay words', async () => {
  const report = JSON.parse(await reportOf())
  const evil = '@maintainer <img src=x> [x](javascript:1) fixes #1 <!-- noticelint:publish/Notices/default --> $x$'
  const [change] = report.changes
  Object.assign(change, { before: evil, after: `${evil} now`, summary: evil, subject: evil, fact: evil, law: [evil] })
  report.notChecked = [{ file: evil, reason: evil }]
  await publish(JSON.stringify(report))
  const body = github.state.comments[0]?.body ?? ''
  expect(body.replace(/`[^`]*`/g, '')).not.toMatch(/@m|[^\\]<img|[^\\]\]\(javascript|#1\b|(?<!<span>)\$/)
  expect(body.match(/<!-- noticelint:/g)).toHaveLength(1)
})

test('a refusal of GitHub is red here: there is nothing else that this run is for', async () => {
  const report = await reportOf()
  github.state.trouble = [{ on: 'POST /repos', answer: 403, times: 9 }]
  const outcome = await publish(report)
  expect(outcome.exitCode).toBe(1)
  expect(outcome.commands[0]).toContain('pull-requests: write')
})
