// Starts the built Action as the runner does: inputs and variables in the environment, the event in a file.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUILT } from '../built.ts'
import type { FakeGithub } from '../github/server.ts'

export interface Step {
  readonly event: string
  readonly payload: unknown
  /** The runtime, where it is not the one of the test. */
  readonly node?: string
  /** Which of the bundles is started. */
  readonly entry?: 'action' | 'publish'
  /** Files of the workspace, before the step. */
  readonly files?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables that differ from those of a usual step; undefined unsets. */
  readonly variables?: Variables
}

export interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** The job summary; empty where none was written. */
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** Lines of the log that the runner obeys, e.g. "::error title=…::…". */
  readonly commands: readonly string[]
  /** A file of the workspace, where there is one. */
  file(path: string): string | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

export const SHA = { base: 'b'.repeat(40), head: 'a'.repeat(40), main: 'c'.repeat(40) }

export async function runStep(github: FakeGithub, step: Step): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'noticelint-step-'))
  try {
    const [event, output, summary] = ['event.json', 'output', 'summary.md'].map((name) => join(folder, name))
    writeFileSync(event ?? '', JSON.stringify(step.payload))
    writeFileSync(output ?? '', '')
    for (const [name, text] of Object.entries(step.files ?? {})) writeFileSync(join(folder, name), text)
    const inputs = Object.entries({ token: 'ghs_secret', ...step.inputs })
    const env = {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'lighthouse/museum',
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: SHA.head,
      GITHUB_WORKFLOW: 'Notices',
      GITHUB_RUN_ID: '700',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'privacy',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...step.variables,
    }
    const result = await start(step, env, folder)
    return {
      ...result,
      summary: existsSync(summary ?? '') ? readFileSync(summary ?? '', 'utf8') : '',
      outputs: outputsOf(readFileSync(output ?? '', 'utf8')),
      commands: result.stdout.split('\n').filter((line) => line.startsWith('::')),
      ...filesOf(folder),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function start({ entry = 'action', node = process.execPath }: Step, env: Variables, cwd: string) {
  return new Promise<Pick<Outcome, 'exitCode' | 'stdout' | 'stderr'>>((resolve) => {
    const options = { env: { ...env }, cwd, timeout: 25_000, maxBuffer: 16 * 1024 * 1024 }
    const child = execFile(node, [`${BUILT}/${entry}.js`], options, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr })
    })
  })
}

/** Read at once: the folder is gone when the test looks. */
function filesOf(folder: string): Pick<Outcome, 'file'> {
  const names = ['out/report.json', 'out/report.sarif']
  const texts = new Map(
    names
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
  return { file: (path) => texts.get(path) }
}

function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}
