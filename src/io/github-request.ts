// One question to the GitHub API: retries, and failures as words for people. What is asked is in the other github files.
import * as z from 'zod'
import { UserError } from '../model/error.ts'

export interface GithubAccess {
  readonly token: string
  /** E.g. https://api.github.com, without a slash at the end. */
  readonly apiUrl: string
  /** Waits between attempts, in milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>
  /** Milliseconds after which an attempt without an answer is given up. */
  readonly patience?: number
  /** Milliseconds of a clock that goes on while `wait` waits. */
  readonly now?: () => number
}

export type Parameters = Readonly<Record<string, string | number | undefined>>

/**
 * What asking twice would do. Reading and replacing give the same again. An attempt to add that failed may have been
 * carried out all the same: it is looked for before another one is made.
 */
export type Effect = 'read' | 'replace' | AddOnce

export interface AddOnce {
  /** The answer to an earlier attempt that was carried out; undefined where none was. */
  readonly arrived: () => Promise<unknown>
}

/** A refusal, a failure or a silence of GitHub. */
export class GithubError extends UserError {
  /** Of the last answer; 0 where there was none. */
  readonly status: number

  constructor(message: string, help: string, status: number) {
    super(message, help)
    this.status = status
  }
}

/** Asks and checks the form of the answer; throws a UserError that names the request and the cure. */
export type Ask = <T>(route: string, parameters: Parameters, form: z.ZodType<T>, effect?: Effect) => Promise<T>

/** Each attempt waits twice as long as the one before it, unless GitHub says how long. */
const ATTEMPTS = 4
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 60_000
/** What GitHub asks for where a limit is reached and it does not say when that ends. */
const LIMIT_WAIT_MS = 60_000
const PATIENCE_MS = 30_000
/** A run that is older than this tries nothing again, so that it ends by itself before its job is stopped. */
const MOST_TIME_MS = 150_000

interface Failure {
  /** 0 where there was no answer at all. */
  readonly status: number
  /** One line, as GitHub or the network layer put it. */
  readonly said: string
  readonly headers: Readonly<Record<string, unknown>>
}

const failureForm = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
})

/** Opens the API. The client is loaded here and not before: it costs more to load than a notice to read. */
export async function openApi(access: GithubAccess): Promise<Ask> {
  const { token, apiUrl, wait = sleep, patience = PATIENCE_MS, now = Date.now } = access
  const { getOctokit } = await import('@actions/github')
  const baseUrl = apiUrl.replace(/\/+$/, '')
  const octokit = getOctokit(token, { baseUrl })
  const until = now() + MOST_TIME_MS
  const hasTimeFor = (pause: number) => now() + pause <= until
  return async (route, parameters, form, effect = 'read') => {
    const data = await repeated(route, effect, { wait, hasTimeFor }, async () => {
      const request = { signal: AbortSignal.timeout(patience) }
      const answer = await octokit.request(addressed(route, baseUrl), { ...parameters, request })
      return answer.data
    })
    const checked = form.safeParse(data)
    if (checked.success) return checked.data
    throw new UserError(`GitHub answered ${route} in a form that is not its own`, 'check the address of the API')
  }
}

/** GitHub Enterprise Server has GraphQL beside its REST API and not below it. */
function addressed(route: string, baseUrl: string): string {
  return route === 'POST /graphql' ? `POST ${baseUrl.replace(/\/v3$/, '')}/graphql` : route
}

interface Waiting {
  readonly wait: (milliseconds: number) => Promise<void>
  readonly hasTimeFor: (pause: number) => boolean
}

async function repeated(
  route: string,
  effect: Effect,
  { wait, hasTimeFor }: Waiting,
  attempt: () => Promise<unknown>,
): Promise<unknown> {
  for (let count = 1; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      const failure = failureOf(error)
      const pause = pauseBefore(failure, count)
      if (pause === undefined || !hasTimeFor(pause)) throw inWords(route, failure, count)
      await wait(pause)
      const arrived = typeof effect === 'string' || isRateLimited(failure) ? undefined : await effect.arrived()
      if (arrived !== undefined) return arrived
    }
  }
}

/** Milliseconds until the next attempt; undefined where another one would not help. */
function pauseBefore(failure: Failure, count: number): number | undefined {
  const isBroken = failure.status >= 500 || failure.status === 0
  if (count >= ATTEMPTS || !(isBroken || isRateLimited(failure))) return undefined
  const usual = isRateLimited(failure) ? LIMIT_WAIT_MS : FIRST_WAIT_MS * 2 ** (count - 1)
  const pause = askedPause(failure) ?? usual
  return pause <= LONGEST_WAIT_MS ? pause : undefined
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: 403 or 429, first and secondary limit. */
function isRateLimited({ status, headers, said }: Failure): boolean {
  if (status === 429) return true
  return (
    status === 403 && (isSpent(headers) || headers['retry-after'] !== undefined || /secondary rate limit/i.test(said))
  )
}

function isSpent(headers: Failure['headers']): boolean {
  return headers['x-ratelimit-remaining'] === '0'
}

function askedPause({ headers }: Failure): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  return isSpent(headers) && Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : undefined
}

function failureOf(error: unknown): Failure {
  const known = failureForm.safeParse(error)
  if (!known.success) throw error
  const { status, message, response } = known.data
  return { status: response ? status : 0, said: oneLine(message), headers: response?.headers ?? {} }
}

function inWords(route: string, { status, said, headers }: Failure, attempts: number): GithubError {
  const often = attempts > 1 ? `, ${attempts} times` : ''
  if (status === 0) {
    const help = 'check the network and GITHUB_API_URL'
    return new GithubError(`GitHub gave no answer to ${route}${often} (${said})`, help, status)
  }
  const what = `GitHub answered ${route} with ${status}${often} (${said})`
  const help = isRateLimited({ status, said, headers }) ? 'run the job again later' : cureOf(status)
  return new GithubError(what, help, status)
}

function cureOf(status: number): string {
  if (status === 401) return 'check the input "token": it is not accepted'
  if (status === 403) {
    const rights = 'give the job the "permissions" it needs: contents: read, and pull-requests: write to comment'
    return `${rights}; forks never have the latter, see docs/action.md`
  }
  if (status === 404) return 'check that the job has "permissions: contents: read" and that the commit still exists'
  if (status >= 500) return 'run the job again later'
  return 'run the job again, and report it if it stays'
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 200)}...` : line
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
