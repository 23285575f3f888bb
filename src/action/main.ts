// The door of the Action: loads the runner's toolkit, runs, and says how it ended.
import { sayFailure } from './failure.ts'
import { runAction } from './run.ts'

const core = await import('@actions/core')
try {
  // GitHub knows success and failure only, so "could not check" ends with 1 as well; annotations tell them apart.
  process.exitCode = (await runAction(core, process.env)) === 0 ? 0 : 1
} catch (error) {
  process.exitCode = 1
  sayFailure(core, error)
}
