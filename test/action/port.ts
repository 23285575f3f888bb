// A run of a door inside the test's own process, for tests that need hundreds of them. What the runner's toolkit does
// is played here; the bundle with the real one is tested elsewhere.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '../../src/action/console.ts'
import { publishReport } from '../../src/action/publish-run.ts'
import { runAction } from '../../src/action/run.ts'
import { UserError } from '../../src/model/error.ts'
import type { FakeGithub } from '../github/server.ts'
import { SHA } from './harness.ts'

export interface PortRun {
  readonly payload: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: string
  /** Which of the doors is taken. */
  readonly entry?: 'action' | 'publish'
  /** The report of another run, for the publish entry. */
  readonly report?: string
  /** Milliseconds that are waited for an answer. */
  readonly patience?: number
}

export interface PortOutcome {
  /** "red: <why>" where the run could not be done. */
  readonly verdict: string
  /** Lines of the log: "error …", "notice …", "info …". */
  readonly log: readonly string[]
  readonly summary: string
}

export async function runInPort(github: FakeGithub, run: PortRun): Promise<PortOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'noticelint-port-'))
  const [event, summary] = [join(folder, 'event.json'), join(folder, 'summary.md')]
  writeFileSync(event, JSON.stringify(run.payload))
  writeFileSync(summary, '')
  const report = join(folder, 'report.json')
  if (run.report !== undefined) writeFileSync(report, run.report)
  const log: string[] = []
  const say = (kind: string) => (message: string | Error) => void log.push(`${kind} ${String(message)}`)
  const inputs: Readonly<Record<string, string>> = { token: 'ghs_secret', report, ...run.inputs }
  const core: Core = {
    getInput: (name) => inputs[name] ?? '',
    setOutput: () => undefined,
    ...{ error: say('error'), warning: say('warning'), notice: say('notice'), info: say('info') },
  }
  const variables = {
    ...{ GITHUB_REPOSITORY: 'lighthouse/museum', GITHUB_EVENT_NAME: run.event ?? 'pull_request', GITHUB_SHA: SHA.head },
    ...{ GITHUB_API_URL: github.url, GITHUB_EVENT_PATH: event, GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: folder },
    ...{ GITHUB_WORKFLOW: 'Notices', GITHUB_JOB: 'privacy', GITHUB_RUN_ID: '700' },
  }
  try {
    const patience = { wait: async () => undefined, patience: run.patience ?? 30_000 }
    const door = run.entry === 'publish' ? publishReport : runAction
    const exitCode = (await door(core, variables, patience)) ?? 0
    return { verdict: String(exitCode), log, summary: readFileSync(summary, 'utf8') }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { verdict: `red: ${error.line}`, log, summary: readFileSync(summary, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
