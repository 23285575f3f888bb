// Pairs of revisions to a diff report: changes, and findings new, existing or fixed.
import type { Change, Editorial } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { DiffReport, NotChecked, NoticeDiff, Skipped } from '../model/report.ts'
import type { Engine, ReadResult } from './engine.ts'
import { readSource, type SourceFile } from './lint.ts'

/** One notice in two revisions; one side is absent where it was added or deleted. */
export interface SourcePair {
  readonly before?: SourceFile
  readonly after?: SourceFile
}

const NO_EDITS: Editorial = { reworded: 0, moved: 0, links: 0 }

export function diffSources(engine: Engine, pairs: Iterable<SourcePair>): DiffReport {
  const notices: NoticeDiff[] = []
  const notChecked: NotChecked[] = []
  const skipped: Skipped[] = []
  for (const { before, after } of pairs) {
    const sides = [before, after].map((source) => (source ? readSource(engine, source) : undefined))
    const refused = [before, after].flatMap((source, side) => {
      const result = sides[side]
      return source && result && result.kind !== 'read' ? [{ file: source.file, ...result }] : []
    })
    for (const { file, kind, reason } of refused) (kind === 'skipped' ? skipped : notChecked).push({ file, reason })
    if (refused.length > 0) continue
    const notice = diffOf(engine, sides[0], sides[1])
    if (notice) notices.push(notice)
  }
  return { notices, notChecked, skipped }
}

function diffOf(engine: Engine, old: ReadResult | undefined, now: ReadResult | undefined): NoticeDiff | undefined {
  const before = old?.kind === 'read' ? old.reading : undefined
  const after = now?.kind === 'read' ? now.reading : undefined
  const reading = after ?? before
  if (!reading) return undefined
  const comparison = before && after ? engine.compare(before, after) : { changes: [] as Change[], editorial: NO_EDITS }
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
    changes: comparison.changes,
    editorial: comparison.editorial,
    findings: withStatus(before ? engine.lint(before) : [], after ? engine.lint(after) : []),
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
