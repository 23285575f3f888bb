// The report of another run, as data from a stranger: bounded, held to the published schema, and nothing else of it used.
import { parseReport } from '../app/parse-report.ts'
import { readReportFile } from '../io/report-file.ts'
import { UserError } from '../model/error.ts'
import type { DiffReport } from '../model/report.ts'

/** Bytes: several times what a large pull request gives. */
const MAX_REPORT_BYTES = 8 * 1024 * 1024
const MOST_NOTICES = 1000
const MOST_ITEMS = 50_000

/** Undefined where there is no such file. Throws a UserError for one that is not a report of a diff. */
export async function readReport(path: string): Promise<DiffReport | undefined> {
  const file = await readReportFile(path, MAX_REPORT_BYTES)
  if (!file) return undefined
  if ('problem' in file) throw refused(file.problem)
  const parsed = parseReport(file.text)
  if ('problem' in parsed) throw refused(parsed.problem)
  if (parsed.kind !== 'diff') throw refused('it is a report of lint, not of a diff')
  const { notices } = parsed.report
  const items = notices.reduce((sum, { changes, findings }) => sum + changes.length + findings.length, 0)
  if (notices.length > MOST_NOTICES || items > MOST_ITEMS) {
    throw refused('it has more notices, changes or findings than a report has')
  }
  return parsed.report
}

function refused(why: string): UserError {
  return new UserError(`the report of the other run is not used: ${why}`, 'have it made by "report-file" of noticelint')
}
