// Reports for a terminal and its log: one block a notice, then what was not read, then a line of counts.
import type { LintReport, NotChecked, Skipped } from '../model/report.ts'
import { type Ink, inkFor, oneLine } from './ink.ts'
import type { Renderer } from './renderer.ts'
import { diffBlock, diffCounts } from './text-diff.ts'
import { factsBlock } from './text-facts.ts'
import { findingRows } from './text-findings.ts'
import { counted, severityCounts } from './text-words.ts'

export const renderText: Renderer = (subject, style) => {
  const ink = inkFor(style.colour)
  return `${blocksOf(subject, ink)
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}

function blocksOf(subject: Parameters<Renderer>[0], ink: Ink): string[] {
  if (subject.kind === 'facts') return factsBlock(subject.report, ink)
  const { notChecked, skipped } = subject.report
  const unread = [unreadBlock('Not checked', notChecked, ink), unreadBlock('Skipped', skipped, ink)]
  if (subject.kind === 'lint') return [...lintBlocks(subject.report, ink), ...unread, lintCounts(subject.report, ink)]
  return [...subject.report.notices.map((notice) => diffBlock(notice, ink)), ...unread, diffCounts(subject.report, ink)]
}

function lintBlocks(report: LintReport, ink: Ink): string[] {
  return report.files
    .filter((file) => file.findings.length > 0)
    .map((file) => [ink.bold(oneLine(file.file)), ...findingRows(file.findings, ink)].join('\n'))
}

function lintCounts(report: LintReport, ink: Ink): string {
  if (report.files.length === 0) return ink.bold('No notice was checked')
  const findings = report.files.flatMap((file) => file.findings)
  const where = `in ${counted(report.files.length, 'notice')}`
  return ink.bold(findings.length === 0 ? `No findings ${where}` : `${severityCounts(findings)} ${where}`)
}

function unreadBlock(title: string, unread: readonly (NotChecked | Skipped)[], ink: Ink): string {
  if (unread.length === 0) return ''
  return [ink.bold(title), ...unread.map(({ file, reason }) => `  ${oneLine(file)}: ${oneLine(reason)}`)].join('\n')
}
