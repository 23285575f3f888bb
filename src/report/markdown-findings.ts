// Findings as Markdown: one line each. And the page of a lint run.
import type { Finding } from '../model/finding.ts'
import type { LintedNotice, LintReport } from '../model/report.ts'
import { shorten } from './disarm.ts'
import type { Section } from './markdown-fit.ts'
import { type Links, lineLink, type Side } from './markdown-links.ts'
import { code, glue, heading, type Inline, list, markdownOf, paragraph, strong, words } from './markdown-tree.ts'

/** Characters of a message; it may quote the notice. */
const MESSAGE = 600

export function findingLine(file: string, side: Side, finding: Finding, links: Links | undefined): Inline[] {
  const { severity, message, help, ruleId, place } = finding
  const cure = help === '' ? [] : [glue('; '), words(shorten(help, MESSAGE))]
  const where = [code(file), glue(' '), lineLink(links, side, file, place)]
  return [
    strong(glue(severity)),
    glue(' '),
    ...where,
    glue(': '),
    words(shorten(message, MESSAGE)),
    ...cure,
    glue(' '),
    code(ruleId),
  ]
}

/** One section a notice, so that a long page loses the findings of the noisiest notice first. */
export function lintSections({ files }: LintReport, links: Links | undefined): Section[] {
  return files.filter((file) => file.findings.length > 0).map((file) => noticeSection(file, links))
}

function noticeSection({ file, findings }: LintedNotice, links: Links | undefined): Section {
  return {
    items: 'findings',
    count: findings.length,
    render: (shown, cut) => {
      const lines = findings.slice(0, shown).map((finding) => findingLine(file, 'new', finding, links))
      const listed = lines.length === 0 ? [] : [list(lines)]
      return markdownOf([heading(3, code(file)), ...listed, ...(cut === '' ? [] : [paragraph(glue(`${cut}.`))])])
    },
  }
}
