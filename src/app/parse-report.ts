// A JSON report back to what it was made from: a stranger's data, held to the published schema. The one reader of reports.
import type { Change, ChangeFact } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { DiffReport, LintReport, NoticeDiff } from '../model/report.ts'
import {
  type ChangeJson,
  type DiffJson,
  diffSchema,
  type FindingJson,
  type LintJson,
  lintSchema,
} from '../report/contract.ts'

/** A report of notices, told apart by `kind`. */
export type NoticesReport =
  | { readonly kind: 'lint'; readonly report: LintReport }
  | { readonly kind: 'diff'; readonly report: DiffReport }

/** Never throws; `problem` says why the text is no report of lint or diff. */
export function parseReport(text: string): NoticesReport | { readonly problem: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'it is not JSON' }
  }
  if (typeof json !== 'object' || json === null) return { problem: 'it is no report of noticelint' }
  if ('facts' in json) return { problem: 'it is a report of facts, not of lint or diff' }
  const isDiff = 'changes' in json
  const parsed = isDiff ? diffSchema.safeParse(json) : lintSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
    return { problem: `its "${where.join('.')}" is not what the schema says` }
  }
  const notices = 'changes' in parsed.data ? parsed.data.notices : parsed.data.files
  const twin = firstTwin(notices.map(({ file }) => file))
  if (twin !== undefined) return { problem: `it names the notice "${twin}" twice` }
  return 'changes' in parsed.data
    ? { kind: 'diff', report: diffOf(parsed.data) }
    : { kind: 'lint', report: lintOf(parsed.data) }
}

function lintOf({ files, notChecked, skipped, shard }: LintJson): LintReport {
  return {
    files: files.map(({ file, language, findings }) => ({ file, language, findings: findings.map(findingOf) })),
    notChecked,
    skipped,
    ...(shard && { shard }),
  }
}

function diffOf({ notices, changes, findings, notChecked, skipped, shard }: DiffJson): DiffReport {
  const [changesOf, findingsOf] = [byFile(changes), byFile(findings)]
  return {
    notices: notices.map(({ file, oldFile, status, language, editorial }): NoticeDiff => {
      return {
        file,
        ...(oldFile !== undefined && { oldFile }),
        status,
        language,
        editorial,
        changes: (changesOf.get(file) ?? []).map(changeOf),
        findings: (findingsOf.get(file) ?? []).map(({ file: _, ...finding }) => {
          return { ...findingOf(finding), status: finding.status ?? 'new' }
        }),
      }
    }),
    notChecked,
    skipped,
    ...(shard && { shard }),
  }
}

function findingOf({ line, column, endLine, endColumn, section, ...own }: FindingJson): Finding {
  return { ...own, place: { line, column, endLine, endColumn, section } }
}

function changeOf({ file: _file, oldFile: _oldFile, oldLine, newLine, fact, ...own }: ChangeJson): Change {
  // A fact of another version of noticelint is shown as it is named; nothing is looked up by it.
  return { ...own, fact: fact as ChangeFact, oldPlace: lineOf(oldLine), newPlace: lineOf(newLine) }
}

function lineOf(line: number | null): Place | null {
  return line === null ? null : { line, column: 1, endLine: line, endColumn: 2, section: [] }
}

/** Notices of one name would each get all changes of that name: a small report could be made to fill the memory. */
function firstTwin(names: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return names.find((name) => seen.size === seen.add(name).size)
}

function byFile<T extends { readonly file: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const same = groups.get(item.file)
    if (same) same.push(item)
    else groups.set(item.file, [item])
  }
  return groups
}
