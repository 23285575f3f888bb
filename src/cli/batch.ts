// What threads say to each other: a batch of notices or of pairs, and the report of it.
import { type DiffOptions, diffSources, type SourcePair } from '../app/diff.ts'
import type { Engine } from '../app/engine.ts'
import { lintSources, type SourceFile } from '../app/lint.ts'
import type { DiffReport, LintReport } from '../model/report.ts'

export type Question =
  | { readonly kind: 'lint'; readonly batch: readonly SourceFile[] }
  | { readonly kind: 'diff'; readonly batch: readonly SourcePair[]; readonly options: DiffOptions }

export function answer(engine: Engine, question: Question): LintReport | DiffReport {
  return question.kind === 'lint'
    ? lintSources(engine, question.batch)
    : diffSources(engine, question.batch, question.options)
}

/** A buffer may be a window on a larger one, which would be copied to the other thread as a whole. */
export function portable<T extends SourceFile | undefined>(source: T): T {
  if (!source || !('bytes' in source)) return source
  return { ...source, bytes: new Uint8Array(source.bytes) }
}

export function bytesOf(source: SourceFile | undefined): number {
  return source && 'bytes' in source ? source.bytes.byteLength : 0
}
