// The comment on a pull request: there is one, it is ours, and it changes when there is something to say.
import { describe, expect, test } from 'vitest'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub, Files } from '../github/server.ts'
import { type PullOptions, pullRequest } from './events.ts'
import { type Outcome, runStep, SHA } from './harness.ts'
import { HOUSE, LONGER, LONGEST, NOTICE, SINGING, TYPO } from './notices.ts'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
})

const FILE = 'docs/privacy-notice.md'
const BOT = 'github-actions[bot]'

function change(before: Files, after: Files): void {
  github.state.commits = { [SHA.base]: before, [SHA.head]: after }
}

function run(inputs: Readonly<Record<string, string>> = {}, options: PullOptions = {}): Promise<Outcome> {
  return runStep(github, { event: 'pull_request', payload: pullRequest(options), inputs })
}

function writes(): string[] {
  return github.requests.filter((line) => !line.startsWith('GET ') && line !== 'POST /graphql')
}

describe('the comment', () => {
  test('is posted for a change that readers must be told about', async () => {
    change({ [FILE]: NOTICE, 'README.md': 'old' }, { [FILE]: LONGER, 'README.md': 'new' })
    const outcome = await run()
    expect(outcome.exitCode).toBe(0)
    expect(github.state.comments).toHaveLength(1)
    const [comment] = github.state.comments
    expect(comment?.body).toMatch(/^<!-- noticelint:Notices\/privacy\/default -->\n/)
    expect(comment?.body).toContain('## Privacy notice: 1 material change')
    expect(comment?.body).toContain('~~2~~')
    expect(comment?.body).toContain('**5**')
    const link = `https://github.com/lighthouse/museum/blob/${SHA.head}/docs/privacy-notice.md?plain=1#L9`
    expect(comment?.body).toContain(link)
    expect(outcome.outputs['comment-id']).toBe(String(comment?.id))
  })

  test('is left alone by a second run that finds the same', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    await run()
    const outcome = await run()
    expect(writes()).toHaveLength(1)
    expect(outcome.outputs['comment-id']).toBe(String(github.state.comments[0]?.id))
  })

  test('is updated in place when the change is another one', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    await run()
    change({ [FILE]: NOTICE }, { [FILE]: LONGEST })
    await run()
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toContain('**9**')
    expect(writes().map((line) => line.split(' ')[0])).toEqual(['POST', 'PATCH'])
  })

  test('says that nothing is left when the pull request stops changing notices', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    await run()
    change({ [FILE]: NOTICE }, { [FILE]: NOTICE, 'README.md': 'new' })
    const outcome = await run()
    expect(outcome.exitCode).toBe(0)
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toContain('nothing left')
  })

  test('is found behind hundreds of others', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    github.state.comments = Array.from({ length: 250 }, (_, i) => ({ id: i + 1, author: 'keeper', body: 'Hello' }))
    await run()
    await run()
    expect(github.state.comments).toHaveLength(251)
  })

  test('of somebody who quotes the marker is not touched', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    const quote = { id: 7, author: 'keeper', body: '<!-- noticelint:Notices/privacy/default -->\nmine' }
    const quoting = { id: 8, author: BOT, body: '> <!-- noticelint:Notices/privacy/default -->\nquoted' }
    github.state.comments = [{ ...quote }, { ...quoting }]
    await run()
    expect(github.state.comments.slice(0, 2)).toEqual([quote, quoting])
    expect(github.state.comments).toHaveLength(3)
  })

  test('is found again with the token of a person, and with that of another app', async () => {
    for (const login of ['keeper', 'beacon-app[bot]']) {
      change({ [FILE]: NOTICE }, { [FILE]: LONGER })
      Object.assign(github.state, { login, comments: [] })
      await run()
      change({ [FILE]: NOTICE }, { [FILE]: LONGEST })
      await run()
      expect(github.state.comments).toHaveLength(1)
    }
  })

  test('of one job is not taken for that of another', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    await run()
    await run({ 'comment-key': 'dutch' })
    await runStep(github, {
      event: 'pull_request',
      payload: pullRequest(),
      variables: { GITHUB_JOB: 'another' },
    })
    expect(github.state.comments).toHaveLength(3)
  })

  test('of one leg of a matrix is not taken for that of another, where the legs check different notices', async () => {
    const sites = ['shop', 'museum'] as const
    const all = (notice: string) => Object.fromEntries(sites.map((site) => [`sites/${site}/privacy.md`, notice]))
    change(all(NOTICE), all(LONGER))
    for (const site of [...sites, ...sites]) await run({ notices: `sites/${site}/*.md` })
    const bodies = github.state.comments.map(({ body }) => body)
    expect(bodies.map((body) => sites.find((site) => body.includes(`in \`sites/${site}/`)))).toEqual([...sites])
  })

  test('turns green when the finding is mended and the notice is still changed', async () => {
    change({ ...HOUSE, [FILE]: NOTICE }, { ...HOUSE, [FILE]: SINGING })
    await run()
    expect(github.state.comments[0]?.body).toContain('❌ The check fails')
    change({ ...HOUSE, [FILE]: NOTICE }, { ...HOUSE, [FILE]: TYPO })
    expect((await run()).exitCode).toBe(0)
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toContain('✅ The check passes')
  })

  test('is linked from the log, wherever it stands in the talk', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    const { stdout, outputs } = await run()
    const id = outputs['comment-id']
    expect(stdout).toContain(`the comment is at https://github.com/lighthouse/museum/pull/2#issuecomment-${id}\n`)
  })

  test('is not written for edits that mean nothing to readers, unless it is always wanted', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: TYPO })
    await run()
    expect(github.state.comments).toHaveLength(0)
    await run({ comment: 'always' })
    expect(github.state.comments[0]?.body).toContain('no material change')
  })

  test('is not written when it is never wanted; the summary is', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    const outcome = await run({ comment: 'never' })
    expect(github.requests.some((line) => line.includes('/comments'))).toBe(false)
    expect(outcome.summary).toContain('1 material change')
  })
})
