// Pairs of revisions to a diff report: changes, and findings new, existing or fixed.
import type { Comparison } from '../diff/compare-readings.ts'
import { NO_EDITS } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { DiffReport, NotChecked, NoticeDiff, Skipped } from '../model/report.ts'
import type { Engine, ReadResult } from './engine.ts'
import { engineAt, readSource, type SourceFile } from './lint.ts'

/** One notice in two revisions; one side is absent where it was added or deleted. */
export interface SourcePair {
  readonly before?: SourceFile
  readonly after?: SourceFile
}

export interface DiffOptions {
  /**
   * Whether a pair whose old side cannot be read is reported as if it were new. A pull request that repairs or
   * deletes such a notice must not be red for it; somebody who names two files wants to hear of it.
   */
  readonly oldMayBeUnreadable?: boolean
}

/** Compares every pair; one that cannot be compared is named and the rest is compared. */
export function diffSources(engine: Engine, pairs: Iterable<SourcePair>, options: DiffOptions = {}): DiffReport {
  const notices: NoticeDiff[] = []
  const notChecked: NotChecked[] = []
  const skipped: Skipped[] = []
  for (const { before, after } of pairs) {
    const source = after ?? before
    const own = source ? engineAt(engine, source) : engine
    const old = before ? readSource(own, before) : undefined
    const now = after ? readSource(own, after) : undefined
    const refused = [...refusal(after, now), ...(options.oldMayBeUnreadable ? [] : refusal(before, old))]
    for (const { file, kind, reason } of refused) (kind === 'skipped' ? skipped : notChecked).push({ file, reason })
    if (refused.length > 0) continue
    const notice = diffOf(own, old, now)
    if (notice) notices.push(notice)
  }
  return { notices, notChecked, skipped }
}

function refusal(source: SourceFile | undefined, result: ReadResult | undefined) {
  return source && result && result.kind !== 'read' ? [{ file: source.file, ...result }] : []
}

function diffOf(engine: Engine, old: ReadResult | undefined, now: ReadResult | undefined): NoticeDiff | undefined {
  const before = old?.kind === 'read' ? old.reading : undefined
  const after = now?.kind === 'read' ? now.reading : undefined
  const reading = after ?? before
  if (!reading) return undefined
  const compared = before && after && engine.compare(before, after)
  const { changes, editorial }: Comparison = compared ?? { changes: [], editorial: NO_EDITS }
  const oldFile = before && after && before.notice.file !== after.notice.file ? before.notice.file : undefined
  return {
    file: reading.notice.file,
    ...(oldFile === undefined ? {} : { oldFile }),
    status: !before
      ? 'added'
      : !after
        ? 'removed'
        : before.notice.text === after.notice.text
          ? 'unchanged'
          : 'modified',
    language: reading.language,
    changes,
    editorial,
    findings: withStatus(before ? engine.lint(before) : [], after ? engine.lint(after, compared && { compared }) : []),
  }
}

/** Matches findings by fingerprint, as often as they occur: three of a kind before and four now is one new. */
function withStatus(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = new Map<string, Finding[]>()
  for (const finding of before) {
    const same = left.get(finding.fingerprint)
    if (same) same.push(finding)
    else left.set(finding.fingerprint, [finding])
  }
  const now = after.map((finding): Finding => {
    const matched = left.get(finding.fingerprint)?.shift()
    return { ...finding, status: matched ? 'existing' : 'new' }
  })
  const fixed = [...left.values()].flat().map((finding): Finding => ({ ...finding, status: 'fixed' }))
  return [...now, ...fixed]
}
