// Which changes the label stands for: those that were shown when it was set. Later ones need it again.
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

/** `before` is what the comment of the last run remembers. */
export function acknowledge(
  report: DiffReport,
  { isSet, isJustSet }: LabelState,
  before: CommentMemory | undefined,
): Acknowledgement {
  const seen = weightyChanges(report)
  if (!isSet) return { acknowledged: new Set(), memory: { seen } }
  const acknowledged = isJustSet ? seen : (before?.acknowledged ?? before?.seen ?? [])
  return { acknowledged: new Set(acknowledged), memory: { seen, acknowledged } }
}

function weightyChanges({ notices }: DiffReport): string[] {
  return notices
    .flatMap(({ changes }) => changes)
    .filter(({ materiality }) => materiality !== 'editorial')
    .map(({ fingerprint }) => fingerprint)
}
