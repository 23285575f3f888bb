// Which notices of a repository are checked, and at which commits; the reading and checking itself is in src/app.
import type { SourcePair } from '../app/diff.ts'
import type { Engine } from '../app/engine.ts'
import { diffInTurn, lintInTurn, sourceAt } from '../app/in-turn.ts'
import { isNotice } from '../app/select.ts'
import { setup } from '../app/setup.ts'
import type { PathPair } from '../io/git.ts'
import type { GithubRepository } from '../io/github.ts'
import { UserError } from '../model/error.ts'
import type { DiffReport, LintReport } from '../model/report.ts'
import type { Revision } from '../model/revision.ts'
import { noticePairs } from './pairs.ts'
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
  const [range, { config, packRules }] = await Promise.all([github.compare(base, head), settings])
  const pairs = noticePairs(range.files, (path) => isNotice(path, config))
  if (pairs.length === 0) return { report: NOTHING, base: range.mergeBase }
  bound(pairs.length)
  const [old, now] = [github.revision(range.mergeBase), github.revision(head)]
  const later = pairs.map((pair) => () => readPair(old, now, pair))
  return {
    report: await diffInTurn(setup({ config, packRules }), later, { oldMayBeUnreadable: true }),
    base: range.mergeBase,
  }
}

/** How all notices stand at a commit. */
export async function lintCommit(revision: Revision, { config, packRules }: Settings): Promise<LintReport> {
  const engine: Engine = setup({ config, packRules })
  const paths = (await revision.list()).filter((path) => isNotice(path, config)).sort()
  bound(paths.length)
  if (paths.length === 0) {
    throw new UserError('found no privacy notice in the repository', 'set "notices" in .noticelint.yml or as an input')
  }
  return lintInTurn(
    engine,
    paths.map((path) => () => sourceAt(revision, path)),
  )
}

/** An old side that cannot be read is none: a pull request that mends a notice must not fail for what it mends. */
async function readPair(old: Revision, now: Revision, { before, after }: PathPair): Promise<SourcePair> {
  const [was, is] = await Promise.all([
    before === undefined ? undefined : sourceAt(old, before),
    after === undefined ? undefined : sourceAt(now, after),
  ])
  return { ...(was && 'bytes' in was && { before: was }), ...(is && { after: is }) }
}

function bound(count: number): void {
  if (count <= MOST_NOTICES) return
  throw new UserError(`${count} files count as notices, more than ${MOST_NOTICES}`, 'narrow "notices" in the config')
}
