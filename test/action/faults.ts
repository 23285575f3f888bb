// Every way in which GitHub can fail, and runs that are played with one of them at each of their requests.
import { type FakeGithub, type State, startGithub, type Trouble } from '../github/server.ts'
import { type PortOutcome, type PortRun, runInPort } from './port.ts'

const AT_ONCE = { 'retry-after': '0' }

export const FAULTS: readonly (readonly [name: string, fault: Omit<Trouble, 'on'>])[] = [
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

const PASSING = new Set([
  '403, secondary limit',
  '429',
  '500',
  '503',
  'a cut connection',
  'a cut connection after the deed',
  'a slow answer',
  'silence',
])

/** What a second try mends, or a little time. */
export function isMended(fault: string): boolean {
  return PASSING.has(fault)
}

/** A run, and the GitHub that it finds. */
export interface Scene {
  readonly run: PortRun
  set(state: State): void
}

export interface Played {
  /** Which fault was played, and where, for a test that fails. */
  readonly where: string
  /** The request that failed. */
  readonly on: string
  readonly outcome: PortOutcome
  readonly comments: State['comments']
  readonly requests: readonly string[]
  readonly breaches: FakeGithub['faults']
}

/** Each run has a GitHub of its own: what a failed run still has on its way must not reach the next one. */
async function play({ run, set }: Scene, trouble: Trouble[], where: string): Promise<Played> {
  const github = await startGithub()
  set(github.state)
  github.state.trouble = trouble
  const isSilent = trouble.some(({ answer }) => answer === 'silence')
  const outcome = await runInPort(github, { ...run, patience: isSilent ? 2000 : 30_000 })
  await github.close()
  const { state, requests, faults: breaches } = github
  return { where, on: trouble[0]?.on ?? '', outcome, comments: state.comments, requests, breaches }
}

/**
 * The fault at each request that an undisturbed run makes, `times` times from there. All at the same time: most of it is
 * waiting.
 */
export async function playAtEach(
  scene: Scene,
  fault: string,
  trouble: Omit<Trouble, 'on'>,
  times: number,
): Promise<Played[]> {
  const { requests } = await play(scene, [], 'no fault')
  const plays = requests.map((on, i) => {
    const after = requests.slice(0, i).filter((line) => line === on).length
    return play(scene, [{ ...trouble, on, after, times }], `${fault} at ${on} ${after}`)
  })
  return Promise.all(plays)
}
