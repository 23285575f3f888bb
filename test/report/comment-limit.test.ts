// A comment that would be too long for GitHub: what it keeps, what it sheds, and that it says so.
import { expect, test } from 'vitest'
import { COMMENT_LIMIT, renderComment } from '../../src/report/comment.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { change, finding, notice, report } from './reports.ts'

const GITHUB_LIMIT = 65_536
const verdict = { exitCode: 1, reasons: ['9 changes at or above "material" not acknowledged'] } as const

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

function sizeOf(text: string): number {
  return Math.max(text.length, Buffer.byteLength(text))
}

test('sheds the largest section first and keeps verdict, counts, marker and material changes', () => {
  const material = times(20, (i) =>
    change({ subject: `order ${i}`, summary: `the period for order ${i} is another one` }),
  )
  const review = times(900, (i) => change({ materiality: 'review', subject: `passage ${i}`, after: 'Ω'.repeat(300) }))
  const comment = renderComment(
    report([notice({ changes: [...material, ...review], findings: times(30, () => finding()) })]),
    {
      key: 'k',
      verdict,
      memory: { seen: times(1000, (i) => i.toString(16).padStart(16, '0')) },
      elsewhere: 'the job summary',
    },
  )
  expect(sizeOf(comment)).toBeLessThanOrEqual(COMMENT_LIMIT)
  expect(comment.startsWith('<!-- noticelint:k -->\n')).toBe(true)
  expect(comment).toContain('The check fails')
  expect(comment).toContain('20 material changes, 900 to review; findings: 30 new')
  expect(comment.match(/The period for order/g)).toHaveLength(20)
  expect(comment.match(/gdpr\/controller-address/g)).toHaveLength(30)
  expect(comment).toMatch(/\d+ of 900 review items are left out here for length; the job summary has all of them\./)
})

test('shortens what readers must be told when nothing else is left to shed', () => {
  const changes = times(1500, (i) =>
    change({ subject: `order ${i}`, summary: `the period for order ${i} is another one` }),
  )
  const comment = renderComment(report([notice({ changes })]), { key: 'k', verdict })
  expect(sizeOf(comment)).toBeLessThan(GITHUB_LIMIT)
  expect(comment.match(/The period for order/g)?.length).toBeGreaterThan(20)
  expect(comment).toMatch(/\d+ of 1500 material changes are left out here for length\./)
})

test('holds whatever fills it: one endless sentence, a thousand files, a thousand notices', () => {
  const endless = 'wheel '.repeat(50_000)
  const reports = [
    report([
      notice({ changes: [change({ before: endless, after: `${endless}spoke`, subject: endless, summary: endless })] }),
    ]),
    report([], { notChecked: times(2000, (i) => ({ file: `${'folder/'.repeat(20)}${i}.md`, reason: 'it is empty' })) }),
    report(times(2000, (i) => notice({ file: `shop-${i}/privacy.md`, status: 'added', findings: [finding()] }))),
  ]
  for (const each of reports) expect(sizeOf(renderComment(each, { key: 'k' }))).toBeLessThanOrEqual(COMMENT_LIMIT)
})

test('stays under the limit at every size around it', () => {
  const bulky = change({ before: 'saddle '.repeat(57), after: 'pedal '.repeat(66), law: [] })
  const sizes = times(24, (i) =>
    sizeOf(renderComment(report([notice({ changes: times(60 + i, () => bulky) })]), { key: 'k' })),
  )
  expect(Math.max(...sizes)).toBeLessThan(GITHUB_LIMIT)
  expect(Math.max(...sizes)).toBeGreaterThan(COMMENT_LIMIT - 1500)
  expect(sizes.at(-1)).toBeLessThan(COMMENT_LIMIT / 1.5)
})

test('a report without a limit is never cut', () => {
  const changes = times(1500, () => change())
  const page = renderMarkdown({ kind: 'diff', report: report([notice({ changes })]) })
  expect(page.match(/The storage period for repair orders/g)).toHaveLength(1500)
})
