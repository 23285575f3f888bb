// What a run does when GitHub refuses, fails or is silent: one clear line, and red only where nothing could be checked.
import { describe, expect, test } from 'vitest'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub, Trouble } from '../github/server.ts'
import { pullRequest } from './events.ts'
import { type Outcome, runStep, SHA, type Step } from './harness.ts'
import { HOUSE, LONGER, NOTICE } from './notices.ts'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
  const file = 'docs/privacy-notice.md'
  github.state.commits = { [SHA.base]: { [file]: NOTICE }, [SHA.head]: { [file]: LONGER } }
})

const AT_ONCE = { 'retry-after': '0' }
const REPO = '/repos/lighthouse/museum'

function run(trouble: readonly Trouble[], step: Partial<Step> = {}): Promise<Outcome> {
  github.state.trouble = trouble.map((each) => ({ headers: AT_ONCE, times: 99, ...each }))
  return runStep(github, { event: 'pull_request', payload: pullRequest(), ...step })
}

function findingsIn({ summary }: Outcome): number {
  return Number(/findings: (\d+) new/.exec(summary)?.[1])
}

describe('where the commits cannot be read, the run is red', () => {
  const cases: readonly [answer: number, says: string, cure: string][] = [
    [401, 'GitHub answered GET /repos/{owner}/{repo}/compare/{basehead} with 401 (Trouble', 'check the input "token"'],
    [403, 'with 403', 'contents: read'],
    [404, 'with 404', 'the commit still exists'],
    [422, 'with 422', 'run the job again, and report it if it stays'],
    [500, 'with 500, 4 times', 'run the job again later'],
  ]
  test.each(cases)('and says so in one line when GitHub answers %i', async (answer, says, cure) => {
    const headers = answer === 403 ? {} : AT_ONCE
    const outcome = await run([{ on: `GET ${REPO}/compare`, answer, headers }])
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands).toHaveLength(1)
    expect(outcome.commands[0]).toContain('::error title=noticelint could not run::')
    expect(outcome.commands[0]).toContain(says)
    expect(outcome.commands[0]).toContain(cure)
    expect(outcome.stderr).toBe('')
  })

  test('and says so when a file is not answered', async () => {
    const outcome = await run([{ on: `GET ${REPO}/git/blobs`, answer: 500 }])
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands[0]).toContain('git/blobs/{file_sha} with 500, 4 times')
    expect(github.state.comments).toEqual([])
  })

  test('and says so when nobody answers at all', async () => {
    const outcome = await run([{ on: 'GET ', answer: 'drop' }])
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands[0]).toContain('GitHub gave no answer to GET')
    expect(outcome.commands[0]).toContain('check the network and GITHUB_API_URL')
  })
})

describe('where only the comment fails, the verdict stands', () => {
  test.each([401, 403, 404, 422])('and a notice tells why when GitHub answers %i', async (answer) => {
    const outcome = await run([{ on: `POST ${REPO}/issues`, answer, headers: {} }])
    expect(outcome.exitCode).toBe(0)
    expect(outcome.commands.at(-1)).toContain(
      '::notice title=noticelint::the comment is skipped, the job summary has all of it',
    )
    expect(outcome.commands.at(-1)).toContain(`with ${answer} (Trouble`)
    expect(outcome.summary).toContain('1 material change')
    expect(outcome.outputs['comment-id']).toBe('')
  })

  test('as with the read-only token that forks and Dependabot get: the cure is named', async () => {
    const refused = { answer: 403, message: 'Resource not accessible by integration', headers: {} } as const
    const outcome = await run([
      { on: `POST ${REPO}/issues`, ...refused },
      { on: `PATCH ${REPO}`, ...refused },
    ])
    expect(outcome.exitCode).toBe(0)
    expect(outcome.commands.at(-1)).toContain('Resource not accessible by integration')
    expect(outcome.commands.at(-1)).toContain('pull-requests: write')
  })

  test('and more findings than GitHub shows are no failure either, and cost no request more', async () => {
    const requestsFor = async (count: number) => {
      const [base, head] = [github.state.commits[SHA.base], github.state.commits[SHA.head]]
      Object.assign(base ?? {}, HOUSE)
      Object.assign(head ?? {}, HOUSE, { 'privacy.md': NOTICE + '\nWe sing your address aloud.\n'.repeat(count) })
      github.requests.length = 0
      const refused = { answer: 403, message: 'Resource not accessible by integration', headers: {} } as const
      const outcome = await run([{ on: `POST ${REPO}/issues`, ...refused }], { inputs: { 'fail-on': 'never' } })
      expect(outcome.exitCode).toBe(0)
      const errors = outcome.commands.filter((line) => line.startsWith('::error'))
      expect(errors).toHaveLength(Math.min(count, 9))
      expect(outcome.outputs['new-findings']).toBe(String(findingsIn(outcome)))
      if (count > 9) expect(outcome.summary).toMatch(/\n\d+ more are listed here and not as annotations\.\n/)
      return github.requests.length
    }
    expect(await requestsFor(40)).toBe(await requestsFor(1))
  })

  test('and a post that may have arrived is not made twice', async () => {
    const outcome = await run([{ on: `POST ${REPO}/issues`, answer: 500 }])
    expect(outcome.exitCode).toBe(0)
    expect(github.state.comments).toEqual([])
  })
})

describe('where GitHub only needs time, the run waits', () => {
  test.each([
    { answer: 502, headers: AT_ONCE },
    { answer: 429, headers: AT_ONCE },
    { answer: 403, headers: AT_ONCE, message: 'You have exceeded a secondary rate limit' },
    { answer: 'drop', headers: {} },
  ] as const)('and goes on after %o', async (trouble) => {
    const outcome = await run([
      { on: `GET ${REPO}/compare`, times: 1, ...trouble },
      { on: `GET ${REPO}/git/trees`, times: 2, ...trouble },
    ])
    expect(outcome.exitCode).toBe(0)
    expect(github.state.comments).toHaveLength(1)
  })

  test('but not for as long as an hour', async () => {
    const outcome = await run([{ on: `GET ${REPO}/compare`, answer: 429, headers: { 'retry-after': '3600' } }])
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands[0]).toContain('run the job again later')
  })
})

describe('where the step is set up wrongly, the run is red and names the cure', () => {
  const said = async (step: Partial<Step>) => {
    const outcome = await run([], step)
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands).toHaveLength(1)
    expect(github.requests).toEqual([])
    return outcome.commands[0]
  }

  test('without a token', async () => {
    expect(await said({ inputs: { token: '' } })).toContain('the input "token" is empty')
  })

  test('with a value that an input does not take', async () => {
    expect(await said({ inputs: { 'fail-on': 'warnings' } })).toBe(
      '::error title=noticelint could not run::the input "fail-on" is "warnings"; did you mean "warning"? set it to error, warning, note or never',
    )
  })

  test('outside of a workflow', async () => {
    expect(await said({ variables: { GITHUB_REPOSITORY: undefined } })).toContain('GITHUB_REPOSITORY is not set')
  })

  test('on an event that has no notices to check', async () => {
    expect(await said({ event: 'issue_comment', payload: {} })).toContain('the event "issue_comment"')
  })

  test('with an event that is not what it says', async () => {
    expect(await said({ payload: { action: 'opened' } })).toContain('has no usable "pull_request"')
  })
})

describe('where the config is wrong, the run is red and points at it', () => {
  const at = async (files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) => {
    for (const sha of [SHA.base, SHA.head]) Object.assign(github.state.commits[sha] ?? {}, files)
    const outcome = await run([], { inputs })
    expect(outcome.exitCode).toBe(1)
    return outcome.commands.filter((line) => line.startsWith('::error'))
  }

  test('with every mistake on its line', async () => {
    const errors = await at({ '.noticelint.yml': 'fail-on: warnings\nnotice: [a.md]\n' })
    expect(errors).toHaveLength(2)
    expect(errors[0]).toContain('file=.noticelint.yml,line=1')
    expect(errors[1]).toContain('file=.noticelint.yml,line=2')
  })

  test('when the named one is not there', async () => {
    expect((await at({}, { config: 'legal/noticelint.yml' }))[0]).toContain('there is no such config')
  })

  test('when a pack has no rules, or lies outside of the repository', async () => {
    const cases = { './house': 'found no rule file in the pack', '../../other': 'lies outside the project' }
    for (const [pack, says] of Object.entries(cases)) {
      const errors = await at({ '.noticelint.yml': `extends: ["${pack}"]\n`, 'house/README.md': '' })
      expect(errors[0]).toContain(says)
    }
  })
})
