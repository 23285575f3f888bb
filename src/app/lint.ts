// Notices to a lint report.
import type { LintedNotice, LintReport, NotChecked, Skipped } from '../model/report.ts'
import { decodeText } from '../text/decode.ts'
import type { Engine, ReadResult } from './engine.ts'

/** A file as it was found; `problem` where it could not be read from its source. */
export type SourceFile = {
  /** Name in reports. */
  readonly file: string
  /** From the root of the project, where reports call it otherwise: what globs of the config are held against. */
  readonly path?: string
} & ({ readonly bytes: Uint8Array } | { readonly problem: string })

/** The engine with what the config sets for this file. */
export function engineAt(engine: Engine, source: SourceFile): Engine {
  return engine.at(source.path ?? source.file)
}

/** Reads one file's bytes as a notice. */
export function readSource(engine: Engine, source: SourceFile): ReadResult {
  if ('problem' in source) return { kind: 'not-checked', reason: source.problem }
  const decoded = decodeText(source.bytes)
  return 'problem' in decoded
    ? { kind: 'not-checked', reason: decoded.problem }
    : engine.read(source.file, decoded.text)
}

/** Lints every source; one that cannot be checked is named and the rest is checked. */
export function lintSources(engine: Engine, sources: Iterable<SourceFile>): LintReport {
  const files: LintedNotice[] = []
  const notChecked: NotChecked[] = []
  const skipped: Skipped[] = []
  for (const source of sources) {
    const own = engineAt(engine, source)
    const result = readSource(own, source)
    if (result.kind === 'read') {
      const { reading } = result
      files.push({ file: source.file, language: reading.language, findings: own.lint(reading) })
    } else {
      const list = result.kind === 'skipped' ? skipped : notChecked
      list.push({ file: source.file, reason: result.reason })
    }
  }
  return { files, notChecked, skipped }
}
