// Every way in which GitHub can fail, at every request that a run makes, one at a time and for good.
import { describe, expect, test } from 'vitest'
import { type State, startGithub, type Trouble } from '../github/server.ts'
import { pullRequest } from './events.ts'
import { SHA } from './harness.ts'
import { LONGER, NOTICE } from './notices.ts'
import { type PortOutcome, runInPort } from './port.ts'

const FILE = 'docs/privacy-notice.md'
const BOT = 'github-actions[bot]'
const INPUTS = { 'fail-on-change': 'material', 'acknowledge-label': 'privacy-reviewed' }
const AT_ONCE = { 'retry-after': '0' }

const FAULTS: readonly (readonly [name: string, fault: Omit<Trouble, 'on'>])[] = [
  ['401', { answer: 401 }],
  ['403', { answer: 403, message: 'Resource not accessible by integration' }],
  ['403, secondary limit', { answer: 403, message: 'You have exceeded a secondary rate limit', headers: AT_ONCE }],
  ['404', { answer: 404 }],
  ['409', { answer: 409 }],
  ['422', { answer: 422 }],
  ['429', { answer: 429, headers: AT_ONCE }],
  ['500', { answer: 500, headers: AT_ONCE }],
  ['503', { answer: 503, headers: AT_ONCE }],
  ['a cut connection', { answer: 'drop' }],
  ['a cut connection after the deed', { answer: 'lost' }],
  ['a slow answer', { answer: 'late' }],
  ['silence', { answer: 'silence' }],
]
/** What a second try mends. */
const PASSING = new Set([
  '403, secondary limit',
  '429',
  '500',
  '503',
  'a cut connection',
  'a cut connection after the deed',
  'silence',
])

/** A red pull request whose comment is written for the first time, or changed. */
const STAGES = {
  'the first run': () => [],
  'a later run': () => [
    { id: 1, author: 'keeper', body: 'Hello' },
    {
      id: 2,
      author: BOT,
      body: '<!-- noticelint:Notices/privacy/default -->\n<!-- noticelint-memory run=600.1 seen= -->\nold',
    },
  ],
} as const

interface Played {
  readonly outcome: PortOutcome
  readonly comments: State['comments']
  readonly requests: readonly string[]
}

/** Each run has a GitHub of its own: what a failed run still has on its way must not reach the next one. */
async function play(name: keyof typeof STAGES, trouble: Trouble[]): Promise<Played> {
  const github = await startGithub()
  const { state } = github
  state.commits = { [SHA.base]: { [FILE]: NOTICE }, [SHA.head]: { [FILE]: LONGER } }
  state.comments = STAGES[name]().map((comment) => ({ ...comment }))
  state.trouble = trouble
  const isSilent = trouble.some(({ answer }) => answer === 'silence')
  const outcome = await runInPort(github, { payload: pullRequest(), inputs: INPUTS, patience: isSilent ? 400 : 30_000 })
  await github.close()
  expect(github.faults).toEqual([])
  return { outcome, comments: state.comments, requests: github.requests }
}

/** Requests of an undisturbed run, each with the number of those of its kind before it. */
async function requestsOf(name: keyof typeof STAGES): Promise<{ on: string; after: number }[]> {
  const { requests } = await play(name, [])
  return requests.map((on, i) => ({ on, after: requests.slice(0, i).filter((line) => line === on).length }))
}

const isReading = (line: string) => /\/(compare|git)\//.test(line)

function expectTold({ log, summary }: PortOutcome): void {
  expect(summary).toContain('1 material change')
  expect(log.filter((line) => line.startsWith('error'))).toEqual([
    'error 1 change at or above "material" not acknowledged',
  ])
}

describe.each(['the first run', 'a later run'] as const)('%s', (name) => {
  test.each(FAULTS)('with %s once, at each request', { timeout: 300_000 }, async (fault, trouble) => {
    const requests = await requestsOf(name)
    expect(requests.length).toBeGreaterThan(8)
    for (const { on, after } of requests) {
      const { outcome, comments } = await play(name, [{ ...trouble, on, after, times: 1 }])
      const where = `${fault} at ${on} ${after}`
      const isMended = PASSING.has(fault) || fault === 'a slow answer'
      if (isReading(on) && !isMended) {
        expect(outcome.verdict, where).toMatch(/^red: GitHub answered GET /)
        expect(comments, where).toEqual(STAGES[name]())
        continue
      }
      expect(outcome.verdict, where).toBe('1')
      expectTold(outcome)
      const ours = comments.filter(({ author }) => author === BOT)
      expect(ours.length, where).toBeLessThanOrEqual(1)
      const isWritten = ours.some(({ body }) => body.includes('1 material change'))
      if (isMended) expect(isWritten, where).toBe(true)
      if (!isWritten)
        expect(outcome.log.join('\n'), where).toMatch(/notice (the comment is skipped|changes acknowledged)/)
    }
  })

  test.each(FAULTS)('with %s for good, at each request', { timeout: 300_000 }, async (fault, trouble) => {
    const requests = await requestsOf(name)
    for (const { on, after } of requests) {
      const { outcome, comments } = await play(name, [{ ...trouble, on, after, times: 99 }])
      const where = `${fault} at ${on} ${after}`
      if (isReading(on) && fault !== 'a slow answer') expect(outcome.verdict, where).toMatch(/^red: GitHub /)
      else {
        expect(outcome.verdict, where).toBe('1')
        expectTold(outcome)
      }
      const isOurs = ({ author }: { author: string }) => author === BOT
      expect(comments.filter(isOurs).length, where).toBeLessThanOrEqual(1)
      expect(
        comments.filter((comment) => !isOurs(comment)),
        where,
      ).toEqual(STAGES[name]().filter((comment) => !isOurs(comment)))
    }
  })
})
