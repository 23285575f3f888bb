// The first lines of a report in Markdown: the verdict, the counts, and what could not be checked.
import type { DiffReport, LintReport, NotChecked, Skipped } from '../model/report.ts'
import { shorten } from './disarm.ts'
import type { Section } from './markdown-fit.ts'
import { code, glue, heading, type Inline, link, list, markdownOf, paragraph, strong, words } from './markdown-tree.ts'
import { counted, severityCounts } from './text-words.ts'

/** What was decided about the run, in words; reports show it and never decide it. */
export interface VerdictWords {
  readonly exitCode: 0 | 1 | 2
  readonly reasons: readonly string[]
}

/** A run that had no right to post its report itself. */
export interface ReportSource {
  /** Where it can be found; the same for every run, so that a comment that says nothing new stays as it is. */
  readonly url: string
}

export interface HeadExtras {
  readonly acknowledgeLabel: string | undefined
  readonly source: ReportSource | undefined
}

export function diffHead(
  report: DiffReport,
  verdict: VerdictWords | undefined,
  { acknowledgeLabel: label, source }: HeadExtras,
): string {
  const changes = report.notices.flatMap((notice) => notice.changes)
  const findings = report.notices.flatMap((notice) => notice.findings)
  const weighing = (weight: string) => changes.filter((change) => change.materiality === weight).length
  const standing = (status: string) => findings.filter((finding) => finding.status === status).length
  const material = weighing('material')
  const title = material === 0 ? 'no material change' : counted(material, 'material change')
  const weights = `${counted(material, 'material change')}, ${weighing('review')} to review`
  const stands = `findings: ${standing('new')} new, ${standing('existing')} existing, ${standing('fixed')} fixed`
  const hint = verdict?.exitCode === 1 && label !== undefined ? [acknowledgeHint(label)] : []
  return markdownOf([
    heading(2, glue(`Privacy notice: ${title}`)),
    ...verdictParagraphs(verdict),
    ...hint.map((inlines) => paragraph(...inlines)),
    paragraph(glue(`${weights}; ${stands}; in `), ...whereOf(report)),
    ...(source ? [sourceParagraph(source)] : []),
  ])
}

/** What a pull request says of itself is no more to be trusted than the pull request. */
function sourceParagraph({ url }: ReportSource) {
  const rights = 'which had the rights of the pull request only: where the workflow is changed here, read that first.'
  return paragraph(glue('Reported by '), link(url, 'a run'), glue(` ${rights}`))
}

/** The name of the one notice, or how many there are. */
function whereOf({ notices }: DiffReport): Inline[] {
  const [only] = notices
  return only && notices.length === 1 ? [code(only.file)] : [glue(counted(notices.length, 'notice'))]
}

export function lintHead(report: LintReport, verdict: VerdictWords | undefined): string {
  const findings = report.files.flatMap((file) => file.findings)
  const title = findings.length === 0 ? 'no findings' : counted(findings.length, 'finding')
  const counts = `${severityCounts(findings) || 'No findings'} in ${counted(report.files.length, 'notice')}`
  return markdownOf([
    heading(2, glue(`Privacy notices: ${title}`)),
    ...verdictParagraphs(verdict),
    paragraph(glue(counts)),
  ])
}

/** Notices that nobody read, each with the reason. */
export function unreadSections(report: DiffReport | LintReport): Section[] {
  return [unreadSection('Not checked', report.notChecked), unreadSection('Passed over', report.skipped)]
}

function unreadSection(title: string, unread: readonly (NotChecked | Skipped)[]): Section {
  return {
    items: 'files',
    count: unread.length,
    render: (shown, cut) => {
      if (unread.length === 0) return ''
      const lines = unread
        .slice(0, shown)
        .map(({ file, reason }) => [code(file), glue(': '), words(shorten(reason, 300))])
      const listed = lines.length === 0 ? [] : [list(lines)]
      return markdownOf([heading(3, glue(title)), ...listed, ...(cut === '' ? [] : [paragraph(glue(`${cut}.`))])])
    },
  }
}

function verdictParagraphs(verdict: VerdictWords | undefined) {
  if (!verdict) return []
  if (verdict.exitCode === 0) return [paragraph(strong(glue('✅ The check passes.')))]
  return [paragraph(strong(glue('❌ The check fails:')), glue(' '), words(verdict.reasons.join('; ')))]
}

function acknowledgeHint(label: string): Inline[] {
  return [
    glue('The label '),
    code(label),
    glue(' acknowledges the changes seen so far; where it is set already, set it anew.'),
  ]
}
