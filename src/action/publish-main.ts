// The door of the publish entry, which a workflow_run workflow uses: it posts a report that another run has made.
import { sayFailure } from './failure.ts'
import { publishReport } from './publish-run.ts'

const core = await import('@actions/core')
try {
  await publishReport(core, process.env)
} catch (error) {
  process.exitCode = 1
  sayFailure(core, error)
}
