// Notices linted or compared by as many threads as pay. Reports do not depend on their number.
import { availableParallelism } from 'node:os'
import { type DiffOptions, diffSources, type SourcePair } from '../app/diff.ts'
import { AT_ONCE, inBatches, joinDiff, joinLint, type Later } from '../app/in-turn.ts'
import { lintSources, type SourceFile } from '../app/lint.ts'
import { startPool } from '../io/pool.ts'
import type { DiffReport, LintReport } from '../model/report.ts'
import { bytesOf, portable, type Question } from './batch.ts'
import type { OpenProject } from './project.ts'
import type { Terminal } from './terminal.ts'

/** Notices that are read first, to learn how large they are. */
const SAMPLE = 2 * AT_ONCE

/** Bytes of notices: reading them takes a few times as long as a thread needs until its code is warm. */
const WORTH_A_THREAD = 1024 * 1024
/** Processors that are left for what Node does beside each thread: it compiles, and it collects garbage. */
const LEFT = 1

/** Where nobody says how many: memory is needed by each. */
const MOST_THREADS = 8

/** What is done with a batch, here or in another thread. */
interface Task<T, R> {
  readonly done: string
  readonly here: (batch: readonly T[]) => R
  readonly question: (batch: readonly T[]) => Question
  readonly bytes: (item: T) => number
}

/** `jobs`: number of threads; without it, as many as pay. */
export async function lintMany(
  project: OpenProject,
  sources: readonly Later<SourceFile>[],
  jobs: number | undefined,
  terminal: Terminal,
): Promise<LintReport> {
  const task: Task<SourceFile, LintReport> = {
    done: 'linted',
    here: (batch) => lintSources(project.engine, batch),
    question: (batch) => ({ kind: 'lint', batch: batch.map(portable) }),
    bytes: bytesOf,
  }
  return joinLint(await many(project, sources, task, jobs, terminal))
}

/** The same for pairs. */
export async function diffMany(
  project: OpenProject,
  pairs: readonly Later<SourcePair>[],
  options: DiffOptions,
  jobs: number | undefined,
  terminal: Terminal,
): Promise<DiffReport> {
  const task: Task<SourcePair, DiffReport> = {
    done: 'compared',
    here: (batch) => diffSources(project.engine, batch, options),
    question: (batch) => ({ kind: 'diff', batch: batch.map(portablePair), options }),
    bytes: ({ before, after }) => bytesOf(before) + bytesOf(after),
  }
  return joinDiff(await many(project, pairs, task, jobs, terminal))
}

async function many<T, R>(
  project: OpenProject,
  items: readonly Later<T>[],
  task: Task<T, R>,
  jobs: number | undefined,
  terminal: Terminal,
): Promise<R[]> {
  const { worker } = terminal
  const done = counter(task.done, items.length, terminal)
  let bytes = 0
  const here = (batch: readonly T[]): R => {
    for (const item of batch) bytes += task.bytes(item)
    return task.here(batch)
  }
  // Who says how many threads has decided; else the first notices tell whether the others are worth it.
  const sample = items.slice(0, jobs === undefined ? SAMPLE : 0)
  const first = await inBatches(sample, here, { done })
  const rest = items.slice(sample.length)
  const wanted = jobs ?? worthwhile((bytes / sample.length) * rest.length)
  const size = Math.min(wanted, Math.ceil(rest.length / AT_ONCE))
  if (worker === undefined || size <= 1) return [...first, ...(await inBatches(rest, here, { done }))]
  const pool = startPool<Question, R>(worker, size, project.setup)
  try {
    const ask = (batch: readonly T[]) => pool.ask(task.question(batch))
    return [...first, ...(await inBatches(rest, ask, { done, width: size }))]
  } finally {
    await pool.close()
  }
}

function worthwhile(bytes: number): number {
  return Math.min(availableParallelism() - LEFT, MOST_THREADS, Math.floor(bytes / WORTH_A_THREAD))
}

function counter(verb: string, total: number, terminal: Terminal): (count: number) => void {
  let done = 0
  const shown = (count: number) => count.toLocaleString('en')
  return (count) => {
    done += count
    if (total > SAMPLE) terminal.progress(`${verb} ${shown(done)} of ${shown(total)} notices`)
  }
}

function portablePair({ before, after }: SourcePair): SourcePair {
  return { ...(before && { before: portable(before) }), ...(after && { after: portable(after) }) }
}
