// The library: notices as strings in, plain data out. No files, no network, no config file: that is the command's.
import { diffSources, type SourcePair } from './app/diff.ts'
import type { Engine } from './app/engine.ts'
import { engineAt, lintSources, readSource, type SourceFile } from './app/lint.ts'
import { setup } from './app/setup.ts'
import type { Config } from './model/config.ts'
import { UserError } from './model/error.ts'
import type { FactsReport, LintedNotice, NoticeDiff } from './model/report.ts'

export type { Change, ChangeFact, ChangeOp, Editorial, Materiality } from './model/change.ts'
export type { Config, FailOn, FailOnChange } from './model/config.ts'
export { type ErrorPlace, UserError } from './model/error.ts'
export type { Fact, FactKind, FactOf, FactStatus, LegalBasis, Practice, Right, Safeguard } from './model/fact.ts'
export type { Finding, FindingStatus, Severity } from './model/finding.ts'
export type { Place } from './model/place.ts'
export type { FactsReport, LintedNotice, NoticeDiff } from './model/report.ts'
export { VERSION } from './model/version.ts'

/** What to know of a notice beside its text. */
export interface NoticeOptions {
  /** Name in reports; its ending says how the text is read: `.txt` line by line, all else as Markdown. */
  readonly file?: string
  /** As in .noticelint.yml; what is about files (notices, ignore) has no meaning here. */
  readonly config?: Config
}

/** Says what a notice states and lacks, by the built-in rules. Throws a UserError for a text that cannot be read. */
export function lint(text: string, options: NoticeOptions = {}): LintedNotice {
  const report = lintSources(engineFor(options), [sourceOf(text, options)])
  return report.files[0] ?? refuse(report)
}

/** Says what a revision changes for readers. Throws a UserError where one of the texts cannot be read. */
export function diff(oldText: string, newText: string, options: NoticeOptions = {}): NoticeDiff {
  const pair: SourcePair = { before: sourceOf(oldText, options), after: sourceOf(newText, options) }
  const report = diffSources(engineFor(options), [pair])
  return report.notices[0] ?? refuse(report)
}

/** Gives what was read in a notice. Throws a UserError for a text that cannot be read. */
export function facts(text: string, options: NoticeOptions = {}): FactsReport {
  const source = sourceOf(text, options)
  const { file } = source
  const result = readSource(engineAt(engineFor(options), source), source)
  if (result.kind !== 'read') throw new UserError(`the notice could not be read: ${result.reason}`, '', { file })
  return { file, language: result.reading.language, facts: result.reading.facts }
}

/** Engines by their config: making one costs more than reading a short notice. */
const engines = new WeakMap<Config, Engine>()
const DEFAULTS: Config = {}

function engineFor({ config = DEFAULTS }: NoticeOptions): Engine {
  const known = engines.get(config) ?? setup({ config, today: new Date().toISOString().slice(0, 10) })
  engines.set(config, known)
  return known
}

function sourceOf(text: string, { file = 'notice.md' }: NoticeOptions): SourceFile {
  return { file, bytes: new TextEncoder().encode(text) }
}

interface Refused {
  readonly notChecked: readonly { readonly file: string; readonly reason: string }[]
  readonly skipped: readonly { readonly file: string; readonly reason: string }[]
}

function refuse({ notChecked, skipped }: Refused): never {
  const [first] = [...notChecked, ...skipped]
  if (!first) throw new Error('a notice was neither read nor refused')
  throw new UserError(`the notice could not be read: ${first.reason}`, '', { file: first.file })
}
