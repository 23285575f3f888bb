// On a GitHub Enterprise Server: its API below /api/v3, GraphQL beside it, and links to its own pages.
import { expect, test } from 'vitest'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub } from '../github/server.ts'
import { pullRequest } from './events.ts'
import { runStep, SHA } from './harness.ts'
import { LONGER, LONGEST, NOTICE } from './notices.ts'

const SERVER = 'https://git.harbour.example'
const FILE = 'docs/privacy-notice.md'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
  github.state.isEnterprise = true
})

function run(notice: string) {
  github.state.commits = { [SHA.base]: { [FILE]: NOTICE }, [SHA.head]: { [FILE]: notice } }
  const variables = { GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_SERVER_URL: SERVER }
  const inputs = { 'sarif-file': 'out/report.sarif' }
  return runStep(github, { event: 'pull_request', payload: pullRequest(), inputs, variables })
}

test('the comment is written, found again and updated, and every link is to that server', async () => {
  const outcome = await run(LONGER)
  expect(outcome.exitCode).toBe(0)
  await run(LONGEST)
  expect(github.state.comments).toHaveLength(1)
  const body = github.state.comments[0]?.body ?? ''
  expect(body).toContain('**9**')
  const addresses = [body, outcome.summary].flatMap((page) => page.match(/https?:\/\/[^/)\s]+/g) ?? [])
  expect(new Set(addresses)).toEqual(new Set([SERVER]))
  expect(outcome.stdout).toContain(`the comment is at ${SERVER}/lighthouse/museum/pull/2#issuecomment-`)
  expect(outcome.file('out/report.sarif')).toContain(`"repositoryUri": "${SERVER}/lighthouse/museum"`)
  expect(github.requests.filter((line) => line.includes('/elsewhere'))).toEqual([])
})

test('a server that does not say who we are is no reason for a second comment', async () => {
  github.state.trouble = [
    { on: 'GET /user', answer: 404, times: 99 },
    { on: 'POST /graphql', answer: 404, times: 99 },
  ]
  await run(LONGER)
  await run(LONGEST)
  expect(github.state.comments).toHaveLength(1)
})
