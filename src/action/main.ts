// The door of the Action: loads the runner's toolkit, runs, and says how it ended.
import { LoadErrors } from '../load/load-errors.ts'
import { UserError } from '../model/error.ts'
import { runAction } from './run.ts'

const TITLE = 'noticelint could not run'
const REPORT_AT = 'https://github.com/noticelint/noticelint/issues'

/** GitHub shows ten errors of a step. */
const MOST_ERRORS = 10

const core = await import('@actions/core')
try {
  // GitHub knows success and failure only, so "could not check" ends with 1 as well; annotations tell them apart.
  process.exitCode = (await runAction(core, process.env)) === 0 ? 0 : 1
} catch (error) {
  process.exitCode = 1
  sayFailure(error)
}

function sayFailure(error: unknown): void {
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
