// Whether a run fails, and why, in words. Reports never decide this.
import type { Config } from '../model/config.ts'
import { type Finding, SEVERITIES } from '../model/finding.ts'
import type { DiffReport, LintReport } from '../model/report.ts'

/** Exit codes: 0 clean, 1 at or above the fail level, 2 could not check something. */
export interface Verdict {
  readonly exitCode: 0 | 1 | 2
  /** One line each; empty when the run passes. */
  readonly reasons: readonly string[]
}

export type Gate = Pick<Config, 'failOn' | 'failOnChange'>

export function lintVerdict(report: LintReport, gate: Gate): Verdict {
  const findings = report.files.flatMap((file) => file.findings)
  return verdict(report.notChecked.length, findingReasons(findings, gate, ''))
}

/** Only new findings and unacknowledged changes count. `acknowledged` holds fingerprints of changes. */
export function diffVerdict(report: DiffReport, gate: Gate, acknowledged: ReadonlySet<string> = new Set()): Verdict {
  const findings = report.notices.flatMap((notice) => notice.findings.filter((finding) => finding.status === 'new'))
  return verdict(report.notChecked.length, [
    ...findingReasons(findings, gate, 'new '),
    ...changeReasons(report, gate, acknowledged),
  ])
}

function findingReasons(findings: readonly Finding[], gate: Gate, which: string): string[] {
  const level = gate.failOn ?? 'error'
  if (level === 'never') return []
  const bar = SEVERITIES.indexOf(level)
  const count = findings.filter((finding) => SEVERITIES.indexOf(finding.severity) <= bar).length
  return count === 0 ? [] : [`${count} ${which}${count === 1 ? 'finding' : 'findings'} at or above "${level}"`]
}

function changeReasons(report: DiffReport, gate: Gate, acknowledged: ReadonlySet<string>): string[] {
  const level = gate.failOnChange ?? 'never'
  if (level === 'never') return []
  const counted = level === 'material' ? ['material'] : ['material', 'review']
  const count = report.notices
    .flatMap((notice) => notice.changes)
    .filter((change) => counted.includes(change.materiality) && !acknowledged.has(change.fingerprint)).length
  return count === 0 ? [] : [`${count} ${count === 1 ? 'change' : 'changes'} at or above "${level}" not acknowledged`]
}

function verdict(notChecked: number, reasons: readonly string[]): Verdict {
  if (notChecked > 0) {
    const line = `${notChecked} ${notChecked === 1 ? 'notice' : 'notices'} could not be checked`
    return { exitCode: 2, reasons: [line, ...reasons] }
  }
  return { exitCode: reasons.length > 0 ? 1 : 0, reasons }
}
