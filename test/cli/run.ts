// The built command as a child process, in a folder of its own.
import { spawnSync } from 'node:child_process'
import { CLI } from '../built.ts'

export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

/** Runs the command without a shell. Nothing of the caller's terminal reaches it. */
export function noticelint(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env
  const options = { cwd, encoding: 'utf8', env: { ...inherited, ...env }, maxBuffer: 64 << 20 } as const
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...words], options)
  return { stdout, stderr, status }
}
