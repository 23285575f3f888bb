// What the runner says of the job: variables and the event's payload. Inputs are in inputs.ts.
import { readFile } from 'node:fs/promises'
import { UserError } from '../model/error.ts'
import type { RunNumber } from '../report/comment-memory.ts'

/** The variables that GitHub sets for every step. */
export interface Runner {
  /** owner/repo. */
  readonly repository: string
  readonly eventName: string
  readonly commit: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly workflow: string
  readonly job: string
  /** Undefined outside of a runner. */
  readonly run: RunNumber | undefined
  readonly workspace: string
  /** File that the job summary is appended to; empty where there is none. */
  readonly summaryFile: string
  event(): Promise<unknown>
}

export type Variables = Readonly<Record<string, string | undefined>>

/** Throws a UserError where a variable is missing that nothing can be checked without. */
export function readRunner(variables: Variables): Runner {
  const repository = needed(variables, 'GITHUB_REPOSITORY')
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new UserError(`GITHUB_REPOSITORY is "${repository}"`, 'it is to be owner/repository')
  }
  return {
    repository,
    eventName: needed(variables, 'GITHUB_EVENT_NAME'),
    commit: needed(variables, 'GITHUB_SHA'),
    apiUrl: withoutSlash(variables.GITHUB_API_URL || 'https://api.github.com'),
    serverUrl: withoutSlash(variables.GITHUB_SERVER_URL || 'https://github.com'),
    workflow: variables.GITHUB_WORKFLOW ?? '',
    job: variables.GITHUB_JOB ?? '',
    run: runNumber(variables),
    workspace: variables.GITHUB_WORKSPACE || '.',
    summaryFile: variables.GITHUB_STEP_SUMMARY ?? '',
    event: () => readEvent(needed(variables, 'GITHUB_EVENT_PATH')),
  }
}

function runNumber({ GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '1' }: Variables): RunNumber | undefined {
  const [id, attempt] = [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT].map((text) => (/^\d{1,15}$/.test(text) ? Number(text) : 0))
  return id ? { id, attempt: attempt || 1 } : undefined
}

async function readEvent(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new UserError(`the event's payload could not be read (${said})`, 'check GITHUB_EVENT_PATH')
  }
}

function needed(variables: Variables, name: string): string {
  const value = variables[name]
  if (value) return value
  throw new UserError(`${name} is not set`, 'run this as a step of a GitHub workflow, or use the noticelint command')
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url
}
