// Reports as Markdown, for files, job summaries and, with a marker, comments. All text of a notice is disarmed.
import { type DiffStyle, diffSections } from './markdown-diff.ts'
import { factsPage } from './markdown-facts.ts'
import { lintSections } from './markdown-findings.ts'
import { fitSections } from './markdown-fit.ts'
import { diffHead, lintHead, type ReportSource, unreadSections } from './markdown-head.ts'
import type { Reportable, Style } from './renderer.ts'

/** Everything is optional: a command knows no links, and a file has no limit. */
export interface MarkdownOptions extends Partial<Style>, DiffStyle {
  /** Label that acknowledges changes, where there is one. */
  readonly acknowledgeLabel?: string
  /** Bytes; the largest sections are shortened to fit, what readers must be told last. */
  readonly limit?: number
  /** The run whose report this is, where it is not the one that posts it. */
  readonly source?: ReportSource
  /** Where the whole report can be read when this one is cut. */
  readonly elsewhere?: string
}

/** Ends with a line break. */
export function renderMarkdown(subject: Reportable, options: MarkdownOptions = {}): string {
  if (subject.kind === 'facts') return `${factsPage(subject.report)}\n`
  const { verdict, acknowledgeLabel, source, limit = Number.POSITIVE_INFINITY, elsewhere } = options
  const head =
    subject.kind === 'lint'
      ? lintHead(subject.report, verdict)
      : diffHead(subject.report, verdict, { acknowledgeLabel, source })
  const sections =
    subject.kind === 'lint' ? lintSections(subject.report, options.links) : diffSections(subject.report, options)
  const fit = { limit: limit - 1, ...(elsewhere !== undefined && { elsewhere }) }
  return `${fitSections(head, [...unreadSections(subject.report), ...sections], fit)}\n`
}
