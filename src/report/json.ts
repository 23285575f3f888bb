// Reports as JSON for other programs. The shape is promised in contract.ts.
import { type Change, sumOfEdits } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { DiffReport, LintReport, NoticeDiff } from '../model/report.ts'
import type { ChangeJson, DiffJson, FactsJson, FindingJson, LintJson } from './contract.ts'
import type { Reportable } from './renderer.ts'

export function renderJson(subject: Reportable): string {
  return `${JSON.stringify(documentOf(subject), null, 2)}\n`
}

function documentOf(subject: Reportable): FactsJson | LintJson | DiffJson {
  if (subject.kind === 'lint') return lintJson(subject.report)
  if (subject.kind === 'diff') return diffJson(subject.report)
  const { file, language, facts } = subject.report
  return { file, language, facts: [...facts] }
}

function lintJson(report: LintReport): LintJson {
  const all = report.files.flatMap((file) => file.findings)
  const count = (severity: string) => all.filter((finding) => finding.severity === severity).length
  return {
    files: report.files.map(({ file, language, findings }) => ({
      file,
      language,
      findings: findings.map(findingJson),
    })),
    notChecked: [...report.notChecked],
    skipped: [...report.skipped],
    ...(report.shard && { shard: report.shard }),
    summary: {
      files: report.files.length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      notChecked: report.notChecked.length,
      skipped: report.skipped.length,
    },
  }
}

function diffJson(report: DiffReport): DiffJson {
  const changes = report.notices.flatMap((notice) => notice.changes.map((change) => changeJson(notice, change)))
  const findings = report.notices.flatMap(({ file, findings }) =>
    findings.map((finding) => ({ file, ...findingJson(finding) })),
  )
  const weighing = (weight: string) => changes.filter((change) => change.materiality === weight).length
  const standing = (status: string) => findings.filter((finding) => finding.status === status).length
  return {
    notices: report.notices.map(({ file, oldFile, status, language, editorial }) => {
      return { file, ...(oldFile !== undefined && { oldFile }), status, language, editorial }
    }),
    changes,
    findings,
    editorial: sumOfEdits(report.notices.map((notice) => notice.editorial)),
    notChecked: [...report.notChecked],
    skipped: [...report.skipped],
    ...(report.shard && { shard: report.shard }),
    summary: {
      notices: report.notices.length,
      material: weighing('material'),
      review: weighing('review'),
      editorial: weighing('editorial'),
      newFindings: standing('new'),
      existingFindings: standing('existing'),
      fixedFindings: standing('fixed'),
      notChecked: report.notChecked.length,
      skipped: report.skipped.length,
    },
  }
}

function findingJson({ ruleId, severity, message, why, help, place, fingerprint, status }: Finding): FindingJson {
  const { line, column, endLine, endColumn } = place
  const where = { line, column, endLine, endColumn, section: [...place.section] }
  return { ruleId, severity, message, why, help, ...where, fingerprint, ...(status !== undefined && { status }) }
}

function changeJson({ file, oldFile }: NoticeDiff, change: Change): ChangeJson {
  return {
    file,
    ...(oldFile !== undefined && { oldFile }),
    id: change.id,
    fact: change.fact,
    op: change.op,
    subject: change.subject,
    before: change.before,
    after: change.after,
    materiality: change.materiality,
    summary: change.summary,
    law: [...change.law],
    oldLine: change.oldPlace?.line ?? null,
    newLine: change.newPlace?.line ?? null,
    fingerprint: change.fingerprint,
  }
}
