// Which changes the label stands for: those that the comment showed when it was set. Later ones need it again.
import type { DiffReport } from '../model/report.ts'
import type { CommentMemory } from '../report/comment-memory.ts'

export interface LabelState {
  /** Whether the label is on the pull request now. */
  readonly isSet: boolean
  /** Whether setting it is what started this run. */
  readonly isJustSet: boolean
}

export interface Acknowledgement {
  readonly acknowledged: ReadonlySet<string>
  readonly memory: CommentMemory
}

/**
 * `before` is what the comment of the last run remembers: a change that came with the latest commit, and that nobody
 * has seen yet, is not acknowledged with the others. Without such a comment all are, as on a pull request from a fork.
 */
export function acknowledge(
  report: DiffReport,
  { isSet, isJustSet }: LabelState,
  before: CommentMemory | undefined,
): Acknowledgement {
  const seen = weightyChanges(report)
  if (!isSet) return { acknowledged: new Set(), memory: { seen } }
  const shown = before?.seen
  const acknowledged = isJustSet
    ? shown
      ? seen.filter((each) => shown.includes(each))
      : seen
    : (before?.acknowledged ?? shown ?? [])
  return { acknowledged: new Set(acknowledged), memory: { seen, acknowledged } }
}

function weightyChanges({ notices }: DiffReport): string[] {
  return notices
    .flatMap(({ changes }) => changes)
    .filter(({ materiality }) => materiality !== 'editorial')
    .map(({ fingerprint }) => fingerprint)
}
