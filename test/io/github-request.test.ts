// How GitHub is asked: waits, silence, what is never done twice, and a server of a company's own.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openGithub } from '../../src/io/github.ts'
import { type FakeGithub, startGithub } from '../github/server.ts'

let github: FakeGithub
let waits: number[]
beforeEach(async () => {
  github = await startGithub()
  waits = []
  github.state.commits = { [BASE]: {}, [HEAD]: {} }
})
afterEach(async () => {
  await github.close()
  expect(github.faults).toEqual([])
})

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)]

function open(patience = 30_000, path = '') {
  const wait = async (milliseconds: number) => void waits.push(milliseconds)
  return openGithub({ token: 'ghs_secret', apiUrl: github.url + path, wait, patience }, 'lighthouse/museum')
}

test('a server that never answers is given up after a few attempts', async () => {
  github.state.trouble = [{ on: 'GET ', answer: 'silence', times: 99 }]
  const asked = (await open(100)).compare(BASE, HEAD)
  await expect(asked).rejects.toThrow(/^GitHub gave no answer to GET .* 4 times/)
  expect(waits).toHaveLength(3)
})

test('each wait is twice the one before it, or as long as GitHub says', async () => {
  github.state.trouble = [{ on: 'GET ', answer: 502, times: 3 }]
  await (await open()).compare(BASE, HEAD)
  expect(waits).toEqual([500, 1000, 2000])
  waits = []
  github.state.trouble = [{ on: 'GET ', answer: 429, times: 1, headers: { 'retry-after': '7' } }]
  await (await open()).compare(BASE, HEAD)
  expect(waits).toEqual([7000])
})

test('a spent limit is waited for only where it ends within a minute', async () => {
  const spent = (seconds: number) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
  })
  github.state.trouble = [{ on: 'GET ', answer: 403, times: 1, headers: spent(30) }]
  await (await open()).compare(BASE, HEAD)
  expect(waits[0]).toBeGreaterThan(20_000)
  github.state.trouble = [{ on: 'GET ', answer: 403, times: 1, headers: spent(600) }]
  await expect((await open()).compare(BASE, HEAD)).rejects.toMatchObject({
    help: 'run the job again later',
    status: 403,
  })
})

test('a limit without an end is waited for a minute, as GitHub asks', async () => {
  const limit = { answer: 403, message: 'You have exceeded a secondary rate limit' } as const
  github.state.trouble = [{ on: 'GET ', times: 2, ...limit }]
  await (await open()).compare(BASE, HEAD)
  expect(waits).toEqual([60_000, 60_000])
})

test('a run that is older than two and a half minutes tries nothing again: its job would be stopped', async () => {
  let time = 0
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    time += milliseconds
  }
  const access = { token: 'ghs_secret', apiUrl: github.url, wait, now: () => time }
  const repository = await openGithub(access, 'lighthouse/museum')
  github.state.trouble = [{ on: 'GET ', answer: 429, times: 99 }]
  await expect(repository.compare(BASE, HEAD)).rejects.toMatchObject({ help: 'run the job again later' })
  expect(waits).toEqual([60_000, 60_000])
  github.state.trouble = [{ on: 'GET ', answer: 502, times: 99 }]
  time += 40_000
  await expect(repository.compare(BASE, HEAD)).rejects.toMatchObject({ status: 502 })
  expect(waits).toHaveLength(2)
})

describe('a repository of more files than GitHub lists at once', () => {
  const files = Object.fromEntries(Array.from({ length: 260 }, (_, i) => [`folder-${i}/a/b.txt`, `${i}`]))

  test('is read at the path that is asked for', async () => {
    github.state.commits = { [HEAD]: { ...files, 'folder-7/a/privacy.md': 'Hello' } }
    github.state.treeLimit = 2
    const revision = (await open()).revision(HEAD)
    expect(Buffer.from((await revision.read('folder-7/a/privacy.md')) ?? []).toString()).toBe('Hello')
    expect(await revision.read('folder-7/absent.md')).toBeUndefined()
    expect(github.requests.length).toBeLessThan(8)
  })

  test('is not listed for ever: what cannot be listed is said, with the way out', async () => {
    github.state.commits = { [HEAD]: files }
    github.state.treeLimit = 2
    await expect((await open()).revision(HEAD).list()).rejects.toMatchObject({
      message: expect.stringContaining('more files than GitHub lists'),
      help: expect.stringContaining('run the noticelint command'),
    })
    expect(github.requests.length).toBeLessThan(250)
  })
})

describe('a comment is added once', () => {
  const add = async () => {
    const pull = (await open()).pull(2)
    const find = async () => (await pull.comments()).find(({ body }) => body === 'Hello')
    return pull.addComment('Hello', find)
  }

  test.each(['drop', 'lost', 500] as const)(
    'whether an attempt that ended with %s was carried out or not',
    async (answer) => {
      github.state.trouble = [{ on: 'POST /repos', answer, times: 2 }]
      const id = await add()
      expect(github.state.comments.map((comment) => comment.id)).toEqual([id])
    },
  )

  test('and not again where GitHub refuses it', async () => {
    github.state.trouble = [{ on: 'POST /repos', answer: 422, times: 9 }]
    await expect(add()).rejects.toMatchObject({ status: 422 })
    expect(github.requests).toEqual(['POST /repos/lighthouse/museum/issues/2/comments'])
  })
})

test('GitHub Enterprise Server is asked below its own address, and GraphQL beside it', async () => {
  github.state.isEnterprise = true
  github.state.login = 'notices[bot]'
  const repository = await open(30_000, '/api/v3/')
  await repository.compare(BASE, HEAD)
  expect(await repository.pull(2).ownLogin()).toBe('notices[bot]')
  expect(github.requests).toContain('POST /graphql')
})
