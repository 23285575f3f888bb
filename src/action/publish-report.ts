// The report of another run, as data from a stranger: bounded, held to the published schema, and nothing else of it used.
import { lstat, readFile } from 'node:fs/promises'
import type { Change, ChangeFact } from '../model/change.ts'
import { UserError } from '../model/error.ts'
import type { Place } from '../model/place.ts'
import type { DiffReport, NoticeDiff } from '../model/report.ts'
import { type ChangeJson, type DiffJson, diffSchema } from '../report/contract.ts'

/** Bytes: several times what a large pull request gives. */
const MAX_REPORT_BYTES = 8 * 1024 * 1024
const MOST_NOTICES = 1000
const MOST_ITEMS = 50_000

/** Undefined where there is no such file. Throws a UserError for one that is not a report of a diff. */
export async function readReport(path: string): Promise<DiffReport | undefined> {
  const info = await lstat(path).catch(() => undefined)
  if (!info) return undefined
  if (!info.isFile()) throw refused('it is not a regular file')
  if (info.size > MAX_REPORT_BYTES) throw refused('it is larger than 8 MiB')
  return parseReport(await readFile(path, 'utf8'))
}

export function parseReport(text: string): DiffReport {
  const parsed = diffSchema.safeParse(jsonOf(text))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw refused(`its "${issue?.path.join('.') ?? ''}" is not what the schema says`)
  }
  const { notices, changes, findings } = parsed.data
  const isBounded = notices.length <= MOST_NOTICES && changes.length + findings.length <= MOST_ITEMS
  if (!isBounded) throw refused('it has more notices, changes or findings than a report has')
  return reportOf(parsed.data)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refused('it is not JSON')
  }
}

function reportOf({ notices, changes, findings, notChecked, skipped }: DiffJson): DiffReport {
  return {
    notices: notices.map((notice): NoticeDiff => {
      const { file, oldFile, status, language, editorial } = notice
      return {
        file,
        ...(oldFile !== undefined && { oldFile }),
        status,
        language,
        editorial,
        changes: changes.filter((change) => change.file === file).map(changeOf),
        findings: findings
          .filter((finding) => finding.file === file)
          .map(({ line, column, endLine, endColumn, section, ...own }) => {
            return { ...own, status: own.status ?? 'new', place: { line, column, endLine, endColumn, section } }
          }),
      }
    }),
    notChecked,
    skipped,
  }
}

function changeOf({ file: _file, oldFile: _oldFile, oldLine, newLine, fact, ...own }: ChangeJson): Change {
  // A fact of another version of noticelint is shown as it is named; nothing is looked up by it.
  return { ...own, fact: fact as ChangeFact, oldPlace: lineOf(oldLine), newPlace: lineOf(newLine) }
}

function lineOf(line: number | null): Place | null {
  return line === null ? null : { line, column: 1, endLine: line, endColumn: 2, section: [] }
}

function refused(why: string): UserError {
  return new UserError(`the report of the other run is not used: ${why}`, 'have it made by "report-file" of noticelint')
}
