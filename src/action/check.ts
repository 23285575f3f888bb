// Notices of a repository, read through the API and checked a few at a time, so that memory does not grow with them.
import { diffSources, type SourcePair } from '../app/diff.ts'
import type { Engine } from '../app/engine.ts'
import { lintSources, type SourceFile } from '../app/lint.ts'
import { isNotice } from '../app/select.ts'
import type { PathPair } from '../io/git.ts'
import type { GithubRepository } from '../io/github.ts'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { DiffReport, LintReport } from '../model/report.ts'
import type { Revision } from '../model/revision.ts'
import { noticePairs } from './pairs.ts'

export interface Checked {
  readonly report: DiffReport
  /** Commit that the old notices were read at. */
  readonly base: string
}

/** Notices read at the same time; GitHub asks for few parallel requests. */
const AT_ONCE = 4
const MOST_NOTICES = 1000

/** What `head` does to the notices since it left `base`. `engine` is made only where there is a notice to read. */
export async function diffCommits(
  github: GithubRepository,
  { base, head }: { readonly base: string; readonly head: string },
  config: () => Promise<Config>,
  engine: () => Promise<Engine>,
): Promise<Checked> {
  const [range, settings] = await Promise.all([github.compare(base, head), config()])
  const pairs = noticePairs(range.files, (path) => isNotice(path, settings))
  bound(pairs.length)
  const [old, now] = [github.revision(range.mergeBase), github.revision(head)]
  const reports: DiffReport[] = []
  for (const batch of batches(pairs)) {
    const sources = await Promise.all(batch.map((pair) => readPair(old, now, pair)))
    reports.push(diffSources(await engine(), sources))
  }
  const notices = reports.flatMap((report) => report.notices)
  return { report: { notices, ...unread(reports) }, base: range.mergeBase }
}

/** How all notices stand at a commit. */
export async function lintCommit(revision: Revision, config: Config, engine: Engine): Promise<LintReport> {
  const paths = (await revision.list()).filter((path) => isNotice(path, config)).sort()
  bound(paths.length)
  if (paths.length === 0) {
    throw new UserError('found no privacy notice in the repository', 'set "notices" in .noticelint.yml or as an input')
  }
  const reports: LintReport[] = []
  for (const batch of batches(paths)) {
    const sources = await Promise.all(batch.map((path) => readSide(revision, path)))
    reports.push(lintSources(engine, sources))
  }
  return { files: reports.flatMap((report) => report.files), ...unread(reports) }
}

async function readPair(old: Revision, now: Revision, { before, after }: PathPair): Promise<SourcePair> {
  const [was, is] = await Promise.all([
    before === undefined ? undefined : readSide(old, before),
    after === undefined ? undefined : readSide(now, after),
  ])
  return { ...(was && { before: was }), ...(is && { after: is }) }
}

/** A refusal of one file is that file's problem; a failure of GitHub is everybody's. */
async function readSide(revision: Revision, file: string): Promise<SourceFile> {
  try {
    const bytes = await revision.read(file)
    return bytes === undefined ? { file, problem: 'it is not a regular file' } : { file, bytes }
  } catch (error) {
    if (error instanceof UserError && error.place?.file === file) return { file, problem: error.message }
    throw error
  }
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += AT_ONCE) yield items.slice(i, i + AT_ONCE)
}

function unread(reports: readonly (LintReport | DiffReport)[]) {
  return {
    notChecked: reports.flatMap((report) => report.notChecked),
    skipped: reports.flatMap((report) => report.skipped),
  }
}

function bound(count: number): void {
  if (count <= MOST_NOTICES) return
  throw new UserError(`${count} files count as notices, more than ${MOST_NOTICES}`, 'narrow "notices" in the config')
}
