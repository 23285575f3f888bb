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
