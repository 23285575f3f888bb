// Every way in which GitHub can fail, at every request that a run makes, one at a time and for good: the verdict is the
// same, the log says what was not posted, and nothing is posted twice.
import { describe, expect, test } from 'vitest'
import type { State } from '../github/server.ts'
import { pullRequest } from './events.ts'
import { FAULTS, isMended, type Played, playAtEach, type Scene } from './faults.ts'
import { SHA } from './harness.ts'
import { LONGER, NOTICE } from './notices.ts'

const FILE = 'docs/privacy-notice.md'
const BOT = 'github-actions[bot]'
const MARKER = '<!-- noticelint:Notices/privacy/default -->'
const STRANGER = { id: 1, author: 'keeper', body: `${MARKER}\nHello` }

const old = (id: number, run: number) => ({
  id,
  author: BOT,
  body: `${MARKER}\n<!-- noticelint-memory run=${run}.1 seen= -->\nold`,
})

/** A red pull request whose comment is written for the first time, changed, or found twice after a race. */
const STAGES: Readonly<Record<string, State['comments']>> = {
  'the first run': [],
  'a later run': [STRANGER, old(2, 600)],
  'a run after a race': [STRANGER, old(2, 600), old(3, 601)],
}

const isReading = (line: string) => /\/(compare|git)\//.test(line)

function expectTold({ outcome: { log, summary }, where }: Played): void {
  expect(summary, where).toContain('1 material change')
  expect(
    log.filter((line) => line.startsWith('error')),
    where,
  ).toEqual(['error 1 change at or above "material" not acknowledged'])
}

describe.each(Object.entries(STAGES))('%s', (_name, comments) => {
  const scene: Scene = {
    run: {
      payload: pullRequest(),
      inputs: { 'fail-on-change': 'material', 'acknowledge-label': 'privacy-reviewed' },
    },
    set: (state) => {
      state.commits = { [SHA.base]: { [FILE]: NOTICE }, [SHA.head]: { [FILE]: LONGER } }
      state.comments = comments.map((comment) => ({ ...comment }))
    },
  }
  const oursOf = (played: Played) => played.comments.filter(({ author }) => author === BOT)

  function expectNothingTwice(played: Played): void {
    const { where, breaches } = played
    expect(breaches, where).toEqual([])
    const written = oursOf(played).filter(({ body }) => body.includes('1 material change'))
    expect(written.length, where).toBeLessThanOrEqual(1)
    const before = comments.filter(({ author }) => author === BOT).length
    expect(oursOf(played).length, where).toBeLessThanOrEqual(Math.max(1, before))
    expect(
      played.comments.filter(({ author }) => author !== BOT),
      where,
    ).toEqual(comments.filter(({ author }) => author !== BOT))
    const { log } = played.outcome
    if (written.length === 0 && !played.outcome.verdict.startsWith('red')) {
      expect(log.join('\n'), where).toMatch(/notice the comment is skipped/)
    }
  }

  test.each(FAULTS)('with %s once, at each request', { timeout: 300_000 }, async (fault, trouble) => {
    const all = await playAtEach(scene, fault, trouble, 1)
    expect(all.length).toBeGreaterThan(8)
    for (const played of all) {
      const { where, on, outcome } = played
      expectNothingTwice(played)
      if (isReading(on) && !isMended(fault)) {
        expect(outcome.verdict, where).toMatch(/^red: GitHub answered GET /)
        expect(played.comments, where).toEqual(comments)
        continue
      }
      expect(outcome.verdict, where).toBe('1')
      expectTold(played)
      if (isMended(fault))
        expect(
          oursOf(played)
            .map(({ body }) => body)
            .join(),
          where,
        ).toContain('1 material change')
    }
  })

  test.each(FAULTS)('with %s for good, at each request', { timeout: 300_000 }, async (fault, trouble) => {
    for (const played of await playAtEach(scene, fault, trouble, 99)) {
      const { where, on, outcome } = played
      expectNothingTwice(played)
      if (isReading(on) && fault !== 'a slow answer') {
        expect(outcome.verdict, where).toMatch(/^red: GitHub /)
        expect(played.comments, where).toEqual(comments)
        continue
      }
      expect(outcome.verdict, where).toBe('1')
      expectTold(played)
    }
  })
})
