// Reports of several runs as one: the shards of one run, which must be complete, or whole runs whose notices have
// different paths. What does not belong together is named by its file.
import { UserError } from '../model/error.ts'
import type { DiffReport, LintReport, Shard } from '../model/report.ts'
import { joinDiff, joinLint } from './in-turn.ts'
import type { NoticesReport } from './parse-report.ts'
import { inPathOrder } from './path-order.ts'

/** A report and the file it is in. */
export type ReportOf = NoticesReport & { readonly from: string }

export interface MergeOptions {
  /** Whether the name of its report goes before each notice's path. */
  readonly byName?: boolean
}

/** Notices in order of path. Throws a UserError for reports that cannot be one. */
export function mergeReports(given: readonly ReportOf[], { byName = false }: MergeOptions = {}): NoticesReport {
  const [first] = given
  if (!first) throw new UserError('there is no report to merge', 'name the JSON reports of lint or diff')
  const other = given.find(({ kind }) => kind !== first.kind)
  if (other) throw refused(other, `it is a report of ${other.kind}, "${first.from}" of ${first.kind}`, 'merge one kind')
  checkShards(given, byName)
  const reports = byName ? given.map(underItsName) : given
  checkPaths(reports)
  return first.kind === 'lint'
    ? {
        kind: 'lint',
        report: inOrder(joinLint(reports.flatMap((each) => (each.kind === 'lint' ? [each.report] : [])))),
      }
    : {
        kind: 'diff',
        report: inOrder(joinDiff(reports.flatMap((each) => (each.kind === 'diff' ? [each.report] : [])))),
      }
}

function checkShards(given: readonly ReportOf[], byName: boolean): void {
  const first = given.find(({ report }) => report.shard)
  if (!first?.report.shard) return
  if (byName) {
    throw refused(first, 'it is a shard, whose notices are of one project', 'merge the shards without --by-name first')
  }
  const { count } = first.report.shard
  const seen = new Map<number, string>()
  for (const each of given) {
    const { shard } = each.report
    if (!shard) throw refused(each, `it is no shard, and "${first.from}" is one`, 'merge shards, or whole reports')
    checkSameRun(each, shard, first, first.report.shard)
    const twin = seen.get(shard.index)
    if (twin !== undefined)
      throw refused(each, `it is shard ${shard.index}/${count}, and so is "${twin}"`, 'leave one of them out')
    seen.set(shard.index, each.from)
  }
  if (seen.size === count) return
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !seen.has(index))
  const named = missing.slice(0, 5).map((index) => `${index}/${count}`)
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : ''
  throw new UserError(
    `${missing.length === 1 ? 'shard' : 'shards'} ${named.join(', ')}${more} ${missing.length === 1 ? 'is' : 'are'} missing`,
    'name their reports, too; a job that left none has to run again',
  )
}

function checkSameRun(each: ReportOf, shard: Shard, first: ReportOf, known: Shard): void {
  const { index, count, run, version } = shard
  if (version !== known.version)
    throw refused(
      each,
      `it was made by noticelint ${version}, "${first.from}" by ${known.version}`,
      'make all shards with one version',
    )
  if (count !== known.count || index > count)
    throw refused(
      each,
      `it is shard ${index}/${count}, "${first.from}" is ${known.index}/${known.count}`,
      'merge the shards of one run',
    )
  if (run !== known.run)
    throw refused(
      each,
      `it is of another run than "${first.from}": notices, rules or config differ`,
      'make all shards at one commit, with one config and the same flags',
    )
}

function checkPaths(reports: readonly ReportOf[]): void {
  const owners = new Map<string, string>()
  for (const each of reports) {
    for (const path of new Set(pathsOf(each))) {
      const owner = owners.get(path)
      if (owner !== undefined)
        throw refused(
          each,
          `the notice "${path}" is in "${owner}", too`,
          'leave one out; reports of several repositories are told apart by --by-name',
        )
      owners.set(path, each.from)
    }
  }
}

function pathsOf({ kind, report }: NoticesReport): string[] {
  const read = kind === 'lint' ? report.files : report.notices
  return [...read, ...report.notChecked, ...report.skipped].map(({ file }) => file)
}

/** `shop.json` with `docs/privacy.md` is `shop/docs/privacy.md`. */
function underItsName(each: ReportOf): ReportOf {
  const name = each.from.replace(/^(\.\/)+/, '').replace(/\.json$/i, '')
  const named = <T extends { readonly file: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, file: `${name}/${item.file}` }))
  const rest = { notChecked: named(each.report.notChecked), skipped: named(each.report.skipped) }
  if (each.kind === 'lint') return { ...each, report: { files: named(each.report.files), ...rest } }
  const notices = named(each.report.notices).map(({ oldFile, ...notice }) => {
    return { ...notice, ...(oldFile !== undefined && { oldFile: `${name}/${oldFile}` }) }
  })
  return { ...each, report: { notices, ...rest } }
}

function inOrder<R extends LintReport | DiffReport>(report: R): R {
  const sorted = <T extends { readonly file: string }>(items: readonly T[]) => inPathOrder(items, ({ file }) => file)
  const lists = { notChecked: sorted(report.notChecked), skipped: sorted(report.skipped) }
  return 'files' in report
    ? { ...report, files: sorted(report.files), ...lists }
    : { ...report, notices: sorted(report.notices), ...lists }
}

function refused({ from }: ReportOf, what: string, help: string): UserError {
  return new UserError(what, help, { file: from })
}
