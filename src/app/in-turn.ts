// Notices read and checked a few at a time, so that memory does not grow with their number.
import { UserError } from '../model/error.ts'
import type { DiffReport, LintReport } from '../model/report.ts'
import type { Revision } from '../model/revision.ts'
import { type DiffOptions, diffSources, type SourcePair } from './diff.ts'
import type { Engine } from './engine.ts'
import { lintSources, type SourceFile } from './lint.ts'

/** Reads one file, or both sides of a pair, when it is its turn. */
export type Later<T> = () => Promise<T>

/** Files of a batch: they are read at the same time. */
export const AT_ONCE = 4

/** How many batches are under way at the same time, and who hears of each that is done. */
export interface Pace {
  readonly width?: number
  /** Called with the number of items of a batch. */
  readonly done?: (count: number) => void
}

export async function lintInTurn(engine: Engine, sources: readonly Later<SourceFile>[]): Promise<LintReport> {
  return joinLint(await inBatches(sources, (batch) => lintSources(engine, batch)))
}

export async function diffInTurn(
  engine: Engine,
  pairs: readonly Later<SourcePair>[],
  options: DiffOptions = {},
): Promise<DiffReport> {
  return joinDiff(await inBatches(pairs, (batch) => diffSources(engine, batch, options)))
}

/** Reads the items of a batch when it is its turn and has them checked. Results are in the order of the items. */
export async function inBatches<T, R>(
  items: readonly Later<T>[],
  check: (batch: readonly T[]) => R | Promise<R>,
  { width = 1, done }: Pace = {},
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const work = async () => {
    while (next * AT_ONCE < items.length) {
      const index = next++
      const batch = items.slice(index * AT_ONCE, (index + 1) * AT_ONCE)
      results[index] = await check(await Promise.all(batch.map((read) => read())))
      done?.(batch.length)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return results
}

/** One report of several, in their order. */
export function joinLint(reports: readonly LintReport[]): LintReport {
  return { files: reports.flatMap((report) => report.files), ...unread(reports) }
}

export function joinDiff(reports: readonly DiffReport[]): DiffReport {
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

function unread(reports: readonly Pick<LintReport, 'notChecked' | 'skipped'>[]) {
  return {
    notChecked: reports.flatMap((report) => report.notChecked),
    skipped: reports.flatMap((report) => report.skipped),
  }
}
