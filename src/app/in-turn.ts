// Notices read and checked a few at a time, so that memory does not grow with their number.
import { UserError } from '../model/error.ts'
import type { DiffReport, LintReport } from '../model/report.ts'
import type { Revision } from '../model/revision.ts'
import { type DiffOptions, diffSources, type SourcePair } from './diff.ts'
import type { Engine } from './engine.ts'
import { lintSources, type SourceFile } from './lint.ts'

/** Reads one file, or both sides of a pair, when it is its turn. */
export type Later<T> = () => Promise<T>

/** Files that are read at the same time. */
const AT_ONCE = 4

export async function lintInTurn(engine: Engine, sources: readonly Later<SourceFile>[]): Promise<LintReport> {
  const reports = await inTurn(sources, (batch) => lintSources(engine, batch))
  return { files: reports.flatMap((report) => report.files), ...unread(reports) }
}

export async function diffInTurn(
  engine: Engine,
  pairs: readonly Later<SourcePair>[],
  options: DiffOptions = {},
): Promise<DiffReport> {
  const reports = await inTurn(pairs, (batch) => diffSources(engine, batch, options))
  return { notices: reports.flatMap((report) => report.notices), ...unread(reports) }
}

/**
 * A file of a revision under the name that reports use for it. What is refused or absent is a source with a problem;
 * a failure that is not about this one file is thrown.
 */
export async function sourceAt(revision: Revision, path: string, shown = path): Promise<SourceFile> {
  const source = await sourceFrom(shown, 'it is not a regular file', () => revision.read(path))
  return shown === path ? source : { ...source, path }
}

/** Bytes of a file, or the reason why there are none. */
export async function sourceFrom(
  file: string,
  absent: string,
  read: Later<Uint8Array | undefined>,
): Promise<SourceFile> {
  try {
    const bytes = await read()
    return bytes === undefined ? { file, problem: absent } : { file, bytes }
  } catch (error) {
    if (error instanceof UserError && error.place !== undefined) return { file, problem: error.message }
    throw error
  }
}

async function inTurn<T, R>(items: readonly Later<T>[], check: (batch: readonly T[]) => R): Promise<R[]> {
  const results: R[] = []
  for (let i = 0; i < items.length; i += AT_ONCE) {
    results.push(check(await Promise.all(items.slice(i, i + AT_ONCE).map((read) => read()))))
  }
  return results
}

function unread(reports: readonly Pick<LintReport, 'notChecked' | 'skipped'>[]) {
  return {
    notChecked: reports.flatMap((report) => report.notChecked),
    skipped: reports.flatMap((report) => report.skipped),
  }
}
