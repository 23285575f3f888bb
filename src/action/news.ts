// Whether a comment is worth starting for a report.
import type { DiffReport } from '../model/report.ts'
import { isTouched } from './deliver.ts'
import type { CommentMode } from './inputs.ts'

/** What is `always` wanted is said where a notice is touched; else where readers or rules have something new. */
export function isNews(report: DiffReport, mode: CommentMode): boolean {
  if (mode === 'always') return isTouched(report)
  if (report.notChecked.length > 0) return true
  return report.notices.some(({ status, oldFile, changes, findings }) => {
    if (status === 'added' || status === 'removed' || oldFile !== undefined) return true
    const isWeighty = changes.some(({ materiality }) => materiality !== 'editorial')
    return isWeighty || findings.some((finding) => finding.status === 'new')
  })
}
