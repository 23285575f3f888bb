// Who gets what, where: the table of docs/action.md, row by row, through the built Action.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../built.ts'
import { type FakeGithub, startGithub, type Trouble } from '../github/server.ts'
import { example, pullRequest } from './events.ts'
import { runStep, SHA, type Step } from './harness.ts'
import { LONGER, NOTICE } from './notices.ts'

const FILE = 'docs/privacy-notice.md'
const REFUSED = 'Resource not accessible by integration'
const NO_WRITING: Trouble[] = [
  { on: 'POST /repos', answer: 403, times: 99, message: REFUSED },
  { on: 'PATCH /repos', answer: 403, times: 99, message: REFUSED },
]
const NO_TALKING: Trouble[] = [
  ...NO_WRITING,
  { on: 'GET /repos/lighthouse/museum/issues', answer: 403, times: 99, message: REFUSED },
  { on: 'GET /repos/lighthouse/museum/pulls', answer: 403, times: 99, message: REFUSED },
]
const NOTHING: Trouble[] = [{ on: 'GET /repos', answer: 404, times: 99 }, ...NO_WRITING]
const FORK = { headRepository: 'keeper/museum', branch: 'tides' }

interface Case {
  readonly step: Step
  readonly trouble?: Trouble[]
  /** Makes what the step finds, e.g. the report of another run. */
  readonly before?: (github: FakeGithub) => Promise<Partial<Step>>
}

function pull(event: string, from: 'own' | 'fork' | 'dependabot', action = 'opened'): Step {
  const payload = Object(pullRequest({ action }))
  const [login, name, isFork] = {
    own: ['choir-keeper', 'lighthouse/museum', false],
    fork: ['keeper', 'keeper/museum', true],
    dependabot: ['dependabot[bot]', 'lighthouse/museum', false],
  }[from] as [string, string, boolean]
  Object.assign(payload.sender, { login })
  Object.assign(payload.pull_request.user, { login })
  Object.assign(payload.pull_request.head.repo, { full_name: name, fork: isFork })
  return { event, payload, variables: { GITHUB_ACTOR: login } }
}

function push(own: object, actor = 'choir-keeper'): Step {
  const payload = { ...example('push'), before: SHA.base, after: SHA.head, forced: false, ...own }
  return { event: 'push', payload, variables: { GITHUB_ACTOR: actor } }
}

function queue(): Step {
  const payload = example('merge_group', 'checks_requested')
  Object.assign(Object(payload.merge_group), { base_sha: SHA.base, head_sha: SHA.head })
  return { event: 'merge_group', payload }
}

function publish(): Step {
  const payload = example('workflow_run', 'completed')
  Object.assign(Object(payload.workflow_run), {
    ...{ event: 'pull_request', conclusion: 'success', head_sha: SHA.head, head_branch: 'tides', pull_requests: [] },
    head_repository: { full_name: 'keeper/museum' },
  })
  return { event: 'workflow_run', payload, entry: 'publish', inputs: { report: 'report.json' } }
}

async function forkReport(github: FakeGithub): Promise<Partial<Step>> {
  github.state.trouble = NO_WRITING.map((each) => ({ ...each }))
  const inputs = { 'report-file': 'out/report.json' }
  const outcome = await runStep(github, { ...pull('pull_request', 'fork'), inputs })
  github.state.trouble = []
  github.state.pulls = [{ number: 2, head: SHA.head, base: SHA.base, ...FORK }]
  return { files: { 'report.json': outcome.file('out/report.json') ?? '' } }
}

/** In the order of the table; the first three columns of a row tell which. */
const CASES: Readonly<Record<string, Case>> = {
  'pull_request | own branch | pull-requests: write': { step: pull('pull_request', 'own') },
  'pull_request | own branch | contents: read only': { step: pull('pull_request', 'own'), trouble: NO_WRITING },
  'pull_request | fork | read only, whatever the workflow says': {
    step: pull('pull_request', 'fork'),
    trouble: NO_WRITING,
  },
  'pull_request | Dependabot | read only by default': { step: pull('pull_request', 'dependabot'), trouble: NO_WRITING },
  'pull_request | Dependabot | pull-requests: write': { step: pull('pull_request', 'dependabot') },
  'pull_request | private repository | contents: read only, comments cannot be read': {
    step: pull('pull_request', 'own'),
    trouble: NO_TALKING,
  },
  'pull_request | own branch | without contents: read': { step: pull('pull_request', 'own'), trouble: NOTHING },
  'pull_request, closed | any | any': { step: pull('pull_request', 'own', 'closed') },
  'pull_request_target | own branch | pull-requests: write': { step: pull('pull_request_target', 'own') },
  'pull_request_target | fork | pull-requests: write': { step: pull('pull_request_target', 'fork') },
  'pull_request_target | Dependabot | pull-requests: write': { step: pull('pull_request_target', 'dependabot') },
  'merge_group | queue | contents: read': { step: queue(), trouble: NO_TALKING },
  'push | own branch | contents: read': { step: push({}), trouble: NO_TALKING },
  'push | Dependabot | read only': { step: push({}, 'dependabot[bot]'), trouble: NO_TALKING },
  'push, forced or new branch | own branch | contents: read': { step: push({ forced: true }), trouble: NO_TALKING },
  'workflow_dispatch | any | contents: read': {
    step: { event: 'workflow_dispatch', payload: example('workflow_dispatch') },
    trouble: NO_TALKING,
  },
  'schedule | default branch | contents: read': {
    step: { event: 'schedule', payload: { schedule: '0 6 * * 1' } },
    trouble: NO_TALKING,
  },
  'workflow_run, publish | fork | pull-requests: write': { step: publish(), before: forkReport },
}

interface Row {
  readonly name: string
  readonly comment: string
  readonly told: string
  readonly against: string
}

const documented = readFileSync(`${ROOT}docs/action.md`, 'utf8')
  .split('## Who gets what, where')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Event') && !line.startsWith('| ---'))
const rows = (documented ?? []).map((line): Row => {
  const [event = '', from = '', token = '', comment = '', told = '', against = ''] = line
    .split('|')
    .slice(1)
    .map((cell) => cell.replaceAll('`', '').trim())
  return { name: `${event} | ${from} | ${token}`, comment, told, against }
})

test('the table has these rows', () => {
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(CASES))
})

describe.each(rows)('$name', ({ name, comment, told, against }) => {
  test(`comment: ${comment}; summary and annotations: ${told}`, async () => {
    const found = CASES[name]
    if (!found) throw new Error(`${name} is played nowhere`)
    const github = await startGithub()
    github.state.commits = { [SHA.base]: { [FILE]: NOTICE }, [SHA.head]: { [FILE]: LONGER } }
    const more = (await found.before?.(github)) ?? {}
    github.state.trouble = (found.trouble ?? []).map((each) => ({ ...each, headers: {} }))
    github.requests.length = 0
    const inputs = { 'fail-on': 'never', ...found.step.inputs }
    const outcome = await runStep(github, { ...found.step, ...more, inputs })
    await github.close()
    expect(github.faults).toEqual([])

    const isRed = told.includes('red')
    expect(outcome.exitCode).toBe(isRed ? 1 : 0)
    expect(github.state.comments).toHaveLength(comment === 'written' ? 1 : 0)
    const said = outcome.commands.filter((line) => line.includes('the comment is skipped'))
    expect(said).toHaveLength(comment === 'skipped, said in the log' ? 1 : 0)
    expect(outcome.summary.startsWith('## Privacy notice')).toBe(told === 'yes')
    const lines = outcome.commands.filter((line) => line.includes(`file=${FILE}`))
    expect(lines.length > 0).toBe(told === 'yes')
    if (isRed) expect(outcome.commands).toHaveLength(1)
    const isCompared = github.requests.some((line) => line.includes('/compare/'))
    if (told === 'yes') expect(isCompared).toBe(!against.startsWith('nothing'))
  })
})
