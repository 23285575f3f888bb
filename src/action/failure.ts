// A run that could not be done, in the log: mistakes of users on their lines, anything else as a bug of ours.
import { LoadErrors } from '../load/load-errors.ts'
import { UserError } from '../model/error.ts'
import type { Core } from './console.ts'

const TITLE = 'noticelint could not run'
const REPORT_AT = 'https://github.com/noticelint/noticelint/issues'

/** GitHub shows ten errors of a step. */
const MOST_ERRORS = 10

export function sayFailure(core: Core, error: unknown): void {
  if (!(error instanceof UserError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    core.error(`please report this at ${REPORT_AT}\n${stack}`, { title: 'noticelint failed' })
    return
  }
  const errors = error instanceof LoadErrors ? error.errors : [error]
  for (const { line, place } of errors.slice(0, MOST_ERRORS)) {
    const { file, line: startLine, column: startColumn } = place ?? {}
    core.error(line, {
      title: TITLE,
      ...(file !== undefined && { file }),
      ...(startLine !== undefined && { startLine }),
      ...(startColumn !== undefined && { startColumn }),
    })
  }
}
