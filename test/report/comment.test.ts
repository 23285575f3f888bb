// The comment as a reviewer sees it: verdict and material changes in the open, the rest below or folded.
import { expect, test } from 'vitest'
import { commentMarker, renderComment, renderNothingLeft } from '../../src/report/comment.ts'
import { memoryLine, readMemory } from '../../src/report/comment-memory.ts'
import { change, finding, notice, report } from './reports.ts'

const links = { server: 'https://github.com', repository: 'spoke/chain', base: 'b'.repeat(40), head: 'a'.repeat(40) }
const red = { exitCode: 1, reasons: ['1 new finding at or above "error"'] } as const

function linesOf(comment: string): string[] {
  return comment.split('\n').filter((line) => line !== '')
}

test('opens with marker, count and verdict, and then what readers must be told', () => {
  const changes = [change(), change({ materiality: 'review', subject: 'second', fingerprint: '1' })]
  const comment = renderComment(report([notice({ changes, findings: [finding()] })]), { key: 'k', links, verdict: red })
  const lines = linesOf(comment)
  expect(lines.slice(0, 5)).toEqual([
    '<!-- noticelint:k -->',
    '## Privacy notice: 1 material change',
    '**❌ The check fails:** 1 new finding at or above "error"',
    '1 material change, 1 to review; findings: 1 new, 0 existing, 0 fixed; in `docs/privacy-notice.md`',
    '### What changes for readers',
  ])
  const titles = lines.filter((line) => line.startsWith('### '))
  expect(titles).toEqual(['### What changes for readers', '### New findings', '### To review'])
})

test('shows a material change with both wordings, links to both lines, and the law', () => {
  const comment = renderComment(report([notice({ changes: [change()] })]), { key: 'k', links })
  const row = linesOf(comment).find((line) => line.startsWith('| **'))
  const blob = 'https://github.com/spoke/chain/blob'
  expect(row).toBe(
    '| **The storage period for repair orders is another one**<br>GDPR Art. 13(2)(a) ' +
      `| We keep repair orders for ~~2~~ years. ([line 10](${blob}/${links.base}/docs/privacy-notice.md?plain=1#L10)) ` +
      `| We keep repair orders for **7** years. ([line 12](${blob}/${links.head}/docs/privacy-notice.md?plain=1#L12)) |`,
  )
})

test('puts the gravest of the new findings first', () => {
  const findings = [finding(), finding({ severity: 'error' }), finding({ severity: 'note' })]
  const comment = renderComment(report([notice({ findings })]), { key: 'k' })
  const levels = linesOf(comment).flatMap((line) => /^- \*\*(\w+)\*\*/.exec(line)?.[1] ?? [])
  expect(levels).toEqual(['error', 'warning', 'note'])
})

test('lets long words break, so that no column of the table is pushed off a narrow page', () => {
  const address = `https://club.example/${'members/'.repeat(20)}privacy.html`
  const compound = 'Donaudampfschifffahrtsgesellschaftskapitaen'
  const changes = [change({ subject: compound, before: 'We keep it.', after: `See ${address}`, summary: '' })]
  const row = linesOf(renderComment(report([notice({ changes })]), { key: 'k' })).find((line) =>
    line.startsWith('| **'),
  )
  expect(row?.replaceAll('\u200b', '')).toContain(compound)
  for (const word of row?.split(/[\s\u200b|*]+/) ?? []) expect(word.length).toBeLessThanOrEqual(25)
})

test('links to the name that the notice had', () => {
  const renamed = notice({ oldFile: 'old/privacy (draft).md', changes: [change()] })
  const comment = renderComment(report([renamed]), { key: 'k', links })
  expect(comment).toContain('`docs/privacy-notice.md` was named `old/privacy (draft).md`')
  expect(comment).toContain(`/blob/${links.base}/old/privacy%20%28draft%29.md?plain=1#L10)`)
})

test('tells several notices apart', () => {
  const changes = [change()]
  const comment = renderComment(report([notice({ changes }), notice({ file: 'nl/privacy.md', changes })]), { key: 'k' })
  expect(comment).toContain('#### `docs/privacy-notice.md`')
  expect(comment).toContain('#### `nl/privacy.md`')
})

test('folds what was fixed, and counts what stood there before and what is editorial', () => {
  const findings = [finding({ status: 'fixed' }), finding({ status: 'existing', severity: 'error' })]
  const edited = notice({ findings, editorial: { reworded: 3, added: 0, removed: 2, moved: 1, links: 0 } })
  const comment = renderComment(report([edited]), { key: 'k', links })
  expect(comment).toContain('<summary>1 fixed finding, 1 existing finding, editorial changes</summary>')
  expect(comment).toContain('Findings that stood there before: 1 error.')
  expect(comment).toContain('3 passages reworded, 2 sentences removed, 1 passage moved')
  expect(comment).toContain(`/blob/${links.base}/docs/privacy-notice.md?plain=1#L12`)
})

test('names what could not be checked before everything else', () => {
  const notChecked = [{ file: 'nl/privacy.md', reason: 'it is empty' }]
  const comment = renderComment(report([notice({ changes: [change()] })], { notChecked }), { key: 'k' })
  const titles = linesOf(comment).filter((line) => line.startsWith('### '))
  expect(titles).toEqual(['### Not checked', '### What changes for readers'])
  expect(comment).toContain('- `nl/privacy.md`: it is empty')
})

test('keeps acknowledged changes in sight', () => {
  const acknowledged = new Set(['0123456789abcdef'])
  expect(renderComment(report([notice({ changes: [change()] })]), { key: 'k', acknowledged })).toContain(
    '(acknowledged)',
  )
})

test('has a marker that no workflow name can end or forge', () => {
  const marker = commentMarker('CI --> <!-- noticelint:x/job\n/\ud800')
  expect(marker).toMatch(/^<!-- noticelint:[\w%./*'()!~-]+ -->$/)
  expect(commentMarker('a/b')).not.toBe(commentMarker('a%2Fb'))
  expect(renderNothingLeft({ key: 'k' })).toMatch(/^<!-- noticelint:k -->\n/)
})

test('remembers changes in its second line, and nowhere else', () => {
  const memory = { seen: ['00ff', 'aa11'], acknowledged: ['aa11'] }
  const comment = renderComment(report([notice()]), { key: 'k', memory })
  expect(readMemory(comment)).toEqual(memory)
  expect(readMemory(comment.replaceAll('\n', '\r\n'))).toEqual(memory)
  expect(readMemory(`<!-- noticelint:k -->\n\n${memoryLine(memory)}`)).toBeUndefined()
  expect(readMemory(renderComment(report([notice()]), { key: 'k', memory: { seen: [] } }))).toEqual({ seen: [] })
})
