// Two runs on one pull request, and runs that come too late: one comment, with the words of the latest.
import { describe, expect, test } from 'vitest'
import { findOwnComments, writeComment } from '../../src/action/comment.ts'
import { openGithub } from '../../src/io/github.ts'
import { commentMarker } from '../../src/report/comment.ts'
import { isLater, memoryLine, readMemory, withoutRun } from '../../src/report/comment-memory.ts'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub } from '../github/server.ts'
import { SHA } from './harness.ts'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
})

const KEY = 'Notices/privacy/default'

function bodyOf(run: number, words: string): string {
  return `${commentMarker(KEY)}\n${memoryLine({ run: { id: run, attempt: 1 } })}\n\n${words}\n`
}

async function pull() {
  const access = { token: 'ghs_secret', apiUrl: github.url, wait: async () => undefined }
  return (await openGithub(access, 'lighthouse/museum')).pull(2)
}

/** A run up to the point where it knows what it wants to write. */
async function start(run: number, words: string, head = SHA.head) {
  const talk = await pull()
  const own = await findOwnComments(talk, KEY)
  return () => writeComment(talk, own, { key: KEY, run: { id: run, attempt: 1 }, body: bodyOf(run, words), head })
}

const words = () => github.state.comments.map(({ body }) => body.split('\n').slice(3).join(' ').trim())

describe('two runs that both found no comment', () => {
  test.each([
    ['the older one first', [5, 6]],
    ['the later one first', [6, 5]],
  ])('leave one, with the words of the later one: %s', async (_name, order) => {
    const writers = await Promise.all(order.map((run) => start(run, `run ${run}`)))
    for (const write of writers) await write()
    expect(words()).toEqual(['run 6'])
  })

  test('leave one when they write at the same time', async () => {
    const writers = await Promise.all([5, 6, 7].map((run) => start(run, `run ${run}`)))
    await Promise.all(writers.map((write) => write()))
    expect(github.state.comments).toHaveLength(1)
    const next = await start(8, 'run 8')
    await next()
    expect(words()).toEqual(['run 8'])
  })

  test('leave the comments of others alone while they settle it', async () => {
    const others = [
      { id: 1, author: 'keeper', body: bodyOf(9, 'a quote of the marker') },
      { id: 2, author: 'github-actions[bot]', body: `${commentMarker('another/job/default')}\n\nanother job` },
    ]
    github.state.comments = others.map((comment) => ({ ...comment }))
    const writers = await Promise.all([5, 6].map((run) => start(run, `run ${run}`)))
    for (const write of writers) await write()
    expect(github.state.comments.slice(0, 2)).toEqual(others)
    expect(github.state.comments).toHaveLength(3)
  })
})

describe('a run that comes too late', () => {
  test('does not write over the comment of a later one', async () => {
    await (await start(6, 'run 6'))()
    const written = await (await start(5, 'run 5'))()
    expect(written).toMatchObject({ left: 'a later run has written it', id: github.state.comments[0]?.id })
    expect(words()).toEqual(['run 6'])
  })

  test('writes nothing where the pull request has another commit by now', async () => {
    const write = await start(5, 'run 5')
    github.state.pulls = [{ number: 2, head: SHA.main, base: SHA.base }]
    expect(await write()).toMatchObject({ left: expect.stringContaining('another commit') })
    expect(github.state.comments).toEqual([])
  })

  test('is one of fewer attempts, too', () => {
    expect(isLater({ id: 5, attempt: 2 }, { id: 5, attempt: 1 })).toBe(true)
    expect(isLater({ id: 5, attempt: 2 }, { id: 6, attempt: 1 })).toBe(false)
    expect(isLater(undefined, { id: 6, attempt: 1 })).toBe(false)
  })
})

test('a comment that somebody has edited in the browser is still found: its line breaks are others then', async () => {
  await (await start(5, 'run 5'))()
  github.state.comments = github.state.comments.map((each) => ({ ...each, body: each.body.replaceAll('\n', '\r\n') }))
  await (await start(6, 'run 6'))()
  expect(words()).toEqual(['run 6'])
})

test('a run that has nothing new to say edits nothing, whatever its number', async () => {
  await (await start(5, 'same'))()
  github.requests.length = 0
  await (await start(6, 'same'))()
  expect(github.requests.every((line) => line.startsWith('GET ') || line === 'POST /graphql')).toBe(true)
})

test('a post whose answer was lost is found, and not made again', async () => {
  github.state.trouble = [{ on: 'POST /repos', answer: 'lost', times: 1 }]
  await (await start(5, 'run 5'))()
  expect(words()).toEqual(['run 5'])
  expect(github.requests.filter((line) => line.startsWith('POST /repos'))).toHaveLength(1)
})

test('the run in the memory is no part of the words, and is read back', () => {
  const body = bodyOf(5, 'run=7.1 stays')
  expect(readMemory(body)).toEqual({ run: { id: 5, attempt: 1 } })
  expect(withoutRun(body)).toBe(withoutRun(bodyOf(6, 'run=7.1 stays').replaceAll('\n', '\r\n')))
  expect(withoutRun(body)).toContain('run=7.1 stays')
})
