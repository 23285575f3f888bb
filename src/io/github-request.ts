// One question to the GitHub API: retries, and failures as words for people. What is asked is in the other github files.
import * as z from 'zod'
import { UserError } from '../model/error.ts'

export interface GithubAccess {
  readonly token: string
  /** E.g. https://api.github.com, without a slash at the end. */
  readonly apiUrl: string
  /** Waits between attempts, in milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

export type Parameters = Readonly<Record<string, string | number | undefined>>

/** `write`: never repeated where the first attempt may have been carried out. */
export type Effect = 'read' | 'replace' | 'write'

/** Asks and checks the form of the answer; throws a UserError that names the request and the cure. */
export type Ask = <T>(route: string, parameters: Parameters, form: z.ZodType<T>, effect?: Effect) => Promise<T>

/** Each attempt waits twice as long as the one before it, unless GitHub says how long. */
const ATTEMPTS = 4
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 60_000
const TIMEOUT_MS = 30_000

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
export async function openApi({ token, apiUrl, wait = sleep }: GithubAccess): Promise<Ask> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, '') })
  return async (route, parameters, form, effect = 'read') => {
    const data = await repeated(route, effect, wait, async () => {
      const request = { signal: AbortSignal.timeout(TIMEOUT_MS) }
      const answer = await octokit.request(route, { ...parameters, request })
      return answer.data
    })
    const checked = form.safeParse(data)
    if (checked.success) return checked.data
    throw new UserError(`GitHub answered ${route} in a form that is not its own`, 'check the address of the API')
  }
}

async function repeated(
  route: string,
  effect: Effect,
  wait: (milliseconds: number) => Promise<void>,
  attempt: () => Promise<unknown>,
): Promise<unknown> {
  for (let count = 1; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      const failure = failureOf(error)
      const pause = pauseBefore(failure, effect, count)
      if (pause === undefined) throw inWords(route, failure, count)
      await wait(pause)
    }
  }
}

/** Milliseconds until the next attempt; undefined where another one would not help or might do the same thing twice. */
function pauseBefore(failure: Failure, effect: Effect, count: number): number | undefined {
  const limited = isRateLimited(failure)
  const broken = failure.status >= 500 || failure.status === 0
  if (count >= ATTEMPTS || !(limited || (broken && effect !== 'write'))) return undefined
  const pause = askedPause(failure) ?? FIRST_WAIT_MS * 2 ** (count - 1)
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

function inWords(route: string, { status, said, headers }: Failure, attempts: number): UserError {
  const often = attempts > 1 ? `, ${attempts} times` : ''
  if (status === 0) {
    return new UserError(`GitHub gave no answer to ${route}${often} (${said})`, 'check the network and GITHUB_API_URL')
  }
  const what = `GitHub answered ${route} with ${status}${often} (${said})`
  return new UserError(what, isRateLimited({ status, said, headers }) ? 'run the job again later' : cureOf(status))
}

function cureOf(status: number): string {
  if (status === 401) return 'check the input "token": it is not accepted'
  if (status === 403)
    return 'give the job the "permissions" it needs: contents: read, and pull-requests: write to comment'
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
