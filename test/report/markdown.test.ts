// Reports as Markdown pages: what --format markdown and the job summary show.
import { expect, test } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { finding, PLACE } from './reports.ts'

test('findings of a lint run stand under their notice, with line, cure and rule', () => {
  const { status: _status, ...own } = finding()
  const report = {
    files: [
      { file: 'docs/privacy-notice.md', language: 'en', findings: [own] },
      { file: 'nl/privacy.md', language: 'nl', findings: [] },
    ],
    notChecked: [],
    skipped: [{ file: 'is/privacy.md', reason: 'it is written in "is", for which there is no language file' }],
  }
  expect(renderMarkdown({ kind: 'lint', report })).toBe(`## Privacy notices: 1 finding

1 warning in 2 notices

### Passed over

- \`is/privacy.md\`: it is written in "is", for which there is no language file

### \`docs/privacy-notice.md\`

- **warning** \`docs/privacy-notice.md\` line 12: no postal address is given for the controller "Spoke and Chain"; add street, postcode and town beside the controller's name \`gdpr/controller-address\`
`)
})

test('a clean lint run says so', () => {
  const report = { files: [{ file: 'privacy.md', language: 'en', findings: [] }], notChecked: [], skipped: [] }
  const page = renderMarkdown({ kind: 'lint', report }, { verdict: { exitCode: 0, reasons: [] } })
  expect(page).toBe('## Privacy notices: no findings\n\n**✅ The check passes.**\n\nNo findings in 1 notice\n')
})

test('facts of a notice are a table of what was read and in which words', () => {
  const fact = {
    kind: 'retention',
    status: 'vague',
    place: PLACE,
    quote: 'as long | as needed',
    subject: 'orders',
  } as const
  const page = renderMarkdown({ kind: 'facts', report: { file: 'privacy.md', language: 'en', facts: [fact] } })
  expect(page).toContain('## `privacy.md`: 1 fact (en)')
  expect(page).toContain('| 12 | retention (vague) | subject: orders | as long \\| as needed |')
})
