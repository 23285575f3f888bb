// The publish entry where GitHub fails, and where branches, workflows and reports mean harm: it has the rights that the
// other run had not.
import { describe, expect, test } from 'vitest'
import { renderJson } from '../../src/report/json.ts'
import { startGithub } from '../github/server.ts'
import { change, finding, notice, report } from '../report/reports.ts'
import { example } from './events.ts'
import { FAULTS, isMended, playAtEach, type Scene } from './faults.ts'
import { runStep, SHA } from './harness.ts'
import { HOSTILE } from './hostile.ts'
import { expectHarmlessLog, expectHarmlessMarkdown } from './hostile-pages.ts'
import { runInPort } from './port.ts'

const BOT = 'github-actions[bot]'
const STRANGER = { id: 7, author: 'keeper', body: '<!-- noticelint:publish/Notices/default -->\nmine' }
const REPORT = renderJson({ kind: 'diff', report: report([notice({ changes: [change()] })]) })

function ended(own: Readonly<Record<string, unknown>> = {}): unknown {
  const payload = example('workflow_run', 'completed')
  const run = { id: 900, run_attempt: 1, name: 'Notices', event: 'pull_request', conclusion: 'success', ...own }
  const from = { head_sha: SHA.head, head_repository: { full_name: 'keeper/museum' }, pull_requests: [] }
  return { ...payload, workflow_run: { ...Object(payload.workflow_run), head_branch: 'tides', ...from, ...run } }
}

const fork = (branch: string) => ({
  number: 2,
  head: SHA.head,
  base: SHA.base,
  headRepository: 'keeper/museum',
  branch,
})

describe('with a fault at each request', () => {
  const scene: Scene = {
    run: { entry: 'publish', event: 'workflow_run', payload: ended(), report: REPORT },
    set: (state) => {
      state.commits = { [SHA.base]: {}, [SHA.head]: {} }
      state.pulls = [fork('tides')]
      state.comments = [{ ...STRANGER }]
    },
  }

  test.each(FAULTS.flatMap(([name, fault]) => [1, 99].map((times) => [name, times, fault] as const)))(
    '%s, %i times: posted once or red, and nothing of others is touched',
    { timeout: 120_000 },
    async (name, times, fault) => {
      const all = await playAtEach(scene, name, fault, times)
      expect(all.length).toBeGreaterThan(6)
      for (const { where, outcome, comments, breaches } of all) {
        expect(breaches, where).toEqual([])
        expect(comments[0], where).toEqual(STRANGER)
        const ours = comments.filter(({ author }) => author === BOT)
        expect(ours.length, where).toBeLessThanOrEqual(1)
        if (outcome.verdict === '0') expect(ours, where).toHaveLength(1)
        else expect(outcome.verdict, where).toMatch(/^red: GitHub (answered|gave no answer to) /)
        if (times === 1 && isMended(name)) expect(outcome.verdict, where).toBe('0')
      }
    },
  )
})

const WELL_FORMED = HOSTILE.filter((text) => !/\p{Surrogate}/u.test(text))

test('finds the pull request of every branch, whatever it is called, and has no word of it on the page', async () => {
  expect(WELL_FORMED.length).toBeGreaterThan(100)
  for (const text of WELL_FORMED) {
    const github = await startGithub()
    github.state.commits = { [SHA.base]: {}, [SHA.head]: {} }
    github.state.pulls = [fork(text)]
    const payload = ended({ head_branch: text, name: text, conclusion: text })
    const run = {
      entry: 'publish',
      event: 'workflow_run',
      payload,
      report: REPORT,
      inputs: { 'comment-key': text },
    } as const
    const { verdict, log } = await runInPort(github, run)
    await github.close()
    expect(verdict, text).toBe('0')
    expect(github.faults).toEqual([])
    expect(github.state.comments).toHaveLength(1)
    expectHarmlessMarkdown(github.state.comments[0]?.body ?? '', { isPublished: true })
    expect(log).toEqual(['info noticelint: the report is posted on pull request 2'])
  }
})

test('shows a report full of such texts through the bundle, and they do nothing', async () => {
  const notices = HOSTILE.map((text, i) => {
    const own = { subject: text, before: text, after: `${text} x`, summary: text, law: [text] }
    const findings = [finding({ message: text, help: text }), finding({ status: 'fixed', message: text })]
    return notice({ file: `${i}/${text}`, changes: [change(own), change({ ...own, materiality: 'review' })], findings })
  })
  const unread = HOSTILE.map((text) => ({ file: text, reason: text }))
  const github = await startGithub()
  github.state.commits = { [SHA.base]: {}, [SHA.head]: {} }
  github.state.pulls = [fork('tides')]
  github.state.comments = [{ ...STRANGER }]
  const outcome = await runStep(github, {
    event: 'workflow_run',
    payload: ended(),
    entry: 'publish',
    files: { 'report.json': renderJson({ kind: 'diff', report: report(notices, { notChecked: unread }) }) },
    inputs: { report: 'report.json' },
  })
  await github.close()
  expect(outcome.commands).toEqual([])
  expect(outcome.exitCode).toBe(0)
  expectHarmlessLog(outcome)
  expect(github.state.comments).toHaveLength(2)
  expect(github.state.comments[0]).toEqual(STRANGER)
  expectHarmlessMarkdown(github.state.comments[1]?.body ?? '', { isPublished: true })
})
