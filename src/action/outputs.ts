// The outputs of action.yml: counts for later steps, and the report for programs.
import type { Reportable } from '../report/renderer.ts'
import type { Core } from './console.ts'

/** Every output there is; a test holds action.yml to it. */
export const OUTPUT_NAMES = ['material', 'changes', 'findings', 'new-findings', 'report', 'comment-id'] as const
export type OutputName = (typeof OUTPUT_NAMES)[number]

/** GitHub takes 1 MB of outputs a job, in UTF-16; a longer report is only in the report file. */
const LONGEST_REPORT = 400_000

/** `json` is the report as text. Returns whether it was short enough to be an output. */
export function setReportOutputs(core: Core, subject: Reportable, json: string): boolean {
  const fits = json.length <= LONGEST_REPORT
  for (const [name, count] of Object.entries(countsOf(subject))) core.setOutput(name, count)
  core.setOutput('report', fits ? json : '')
  return fits
}

export function setCommentOutput(core: Core, id: number | undefined): void {
  core.setOutput('comment-id', id ?? '')
}

function countsOf(subject: Reportable): Record<Exclude<OutputName, 'report' | 'comment-id'>, number> {
  if (subject.kind !== 'diff') {
    const findings = subject.kind === 'lint' ? subject.report.files.flatMap((file) => file.findings) : []
    return { material: 0, changes: 0, findings: findings.length, 'new-findings': 0 }
  }
  const changes = subject.report.notices.flatMap((notice) => notice.changes)
  const findings = subject.report.notices.flatMap((notice) => notice.findings)
  return {
    material: changes.filter(({ materiality }) => materiality === 'material').length,
    changes: changes.length,
    findings: findings.filter(({ status }) => status !== 'fixed').length,
    'new-findings': findings.filter(({ status }) => status === 'new').length,
  }
}
