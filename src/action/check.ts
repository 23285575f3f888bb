// Which notices of a repository are checked, and at which commits; the reading and checking itself is in src/app.
import { diffInTurn, lintInTurn, sourceAt } from '../app/in-turn.ts'
import { noticePairs, readPair } from '../app/pairs.ts'
import { isNotice } from '../app/select.ts'
import type { GithubRepository } from '../io/github.ts'
import { NO_EDITS } from '../model/change.ts'
import { UserError } from '../model/error.ts'
import type { DiffReport, LintReport, NoticeDiff } from '../model/report.ts'
import type { Revision } from '../model/revision.ts'
import type { Settings } from './settings.ts'

export interface Checked {
  readonly report: DiffReport
  /** Commit that the old notices were read at. */
  readonly base: string
}

const MOST_NOTICES = 1000
const NOTHING: DiffReport = { notices: [], notChecked: [], skipped: [] }

/** What `head` does to the notices since it left `base`. */
export async function diffCommits(
  github: GithubRepository,
  { base, head }: { readonly base: string; readonly head: string },
  settings: Promise<Settings>,
): Promise<Checked> {
  const [range, { config, engine }] = await Promise.all([github.compare(base, head), settings])
  const pairs = noticePairs(range.files, (path) => isNotice(path, config))
  if (pairs.length === 0) return { report: NOTHING, base: range.mergeBase }
  bound(pairs.length)
  const sides = [github.revision(range.mergeBase), github.revision(head)] as const
  const later = pairs.map((pair) => () => readPair(sides, pair))
  const report = await diffInTurn(engine(), later, { oldMayBeUnreadable: true })
  return { report, base: range.mergeBase }
}

/** How all notices stand at a commit. Throws a UserError where there is none. */
export async function lintCommit(revision: Revision, settings: Settings): Promise<LintReport> {
  const paths = await noticesAt(revision, settings)
  if (paths.length > 0) return lintPaths(revision, settings, paths)
  throw new UserError('found no privacy notice in the repository', 'set "notices" in .noticelint.yml or as an input')
}

/**
 * The report with the notices that are not changed, for programs that follow findings: to them, one that is not in the
 * report is fixed.
 */
export async function withUnchanged(report: DiffReport, revision: Revision, settings: Settings): Promise<DiffReport> {
  const known = new Set([report.notices, report.notChecked, report.skipped].flat().map(({ file }) => file))
  const paths = (await noticesAt(revision, settings)).filter((path) => !known.has(path))
  const { files, notChecked, skipped } = await lintPaths(revision, settings, paths)
  const others = files.map(({ file, language, findings }): NoticeDiff => {
    const standing = findings.map((finding) => ({ ...finding, status: 'existing' as const }))
    return { file, status: 'unchanged', language, changes: [], editorial: NO_EDITS, findings: standing }
  })
  return {
    notices: [...report.notices, ...others],
    notChecked: [...report.notChecked, ...notChecked],
    skipped: [...report.skipped, ...skipped],
  }
}

async function noticesAt(revision: Revision, { config }: Settings): Promise<string[]> {
  const paths = (await revision.list()).filter((path) => isNotice(path, config)).sort()
  bound(paths.length)
  return paths
}

function lintPaths(revision: Revision, { engine }: Settings, paths: readonly string[]): Promise<LintReport> {
  return lintInTurn(
    engine(),
    paths.map((path) => () => sourceAt(revision, path)),
  )
}

function bound(count: number): void {
  if (count <= MOST_NOTICES) return
  throw new UserError(`${count} files count as notices, more than ${MOST_NOTICES}`, 'narrow "notices" in the config')
}
