// The page for reviewers, as text: what is on it, and that nothing of a notice becomes markup. How it looks and works in
// a browser is in html-browser.test.ts.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { renderHtml } from '../../src/report/html.ts'
import { rowsOf } from '../../src/report/html-notice.ts'
import { POLICY } from '../../src/report/html-policy.ts'
import { SCRIPT } from '../../src/report/html-script.ts'
import { STYLE } from '../../src/report/html-style.ts'
import { change, finding, notice, PLACE, report } from './reports.ts'

const FILE = 'docs/privacy-notice.md'

function page(notices: Parameters<typeof report>[0], style: Partial<Parameters<typeof renderHtml>[1]> = {}): string {
  return renderHtml({ kind: 'diff', report: report(notices) }, { colour: false, ...style })
}

test('the policy names exactly this style sheet and this script', () => {
  const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
  expect(POLICY).toBe(
    `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`,
  )
})

test('nothing on the page is fetched or comes from elsewhere', () => {
  const html = page([notice({ changes: [change()], findings: [finding()] })])
  expect(html).not.toMatch(
    /\b(src|srcset|action|formaction|background)=|@import|url\(|<(img|iframe|link|object|embed)\b/i,
  )
  expect(html.match(/<script/g)).toHaveLength(1)
})

test('a change stands with both wordings, both lines and the law', () => {
  const html = page([notice({ changes: [change()] })])
  expect(html).toContain('We keep repair orders for <del>2</del> years.')
  expect(html).toContain('We keep repair orders for <ins>7</ins> years.')
  expect(html).toContain('Law: GDPR Art. 13(2)(a)')
  expect(html).toContain('<h1>Privacy notice: 1 material change</h1>')
})

test('a finding stands beside its lines, with reason, cure and the law of its rule', () => {
  const text = `# Notice\n${'\n'.repeat(10)}We are Spoke and Chain.\n`
  const law = [{ cite: 'GDPR Art. 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' }]
  const rule = { id: 'gdpr/controller-address', severity: 'warning', title: '', why: '', help: '', law } as const
  const html = page([notice({ findings: [finding({ place: PLACE })] })], {
    rules: [rule],
    texts: new Map([[FILE, { after: text }]]),
  })
  expect(html).toContain('<p dir="auto" class="quote">We are Spoke and Chain.</p>')
  expect(html).toContain('Readers must learn where to write.')
  expect(html).toContain('<a href="https://eur-lex.europa.eu/eli/reg/2016/679/oj" rel="noreferrer noopener"')
})

test('every line of both revisions is there once, and every link on the page has its target', () => {
  const texts = new Map([[FILE, { before: 'a\nb\nc\nd\n', after: 'a\nx\ny\nc\nd\ne\n' }]])
  const changes = [change({ oldPlace: { ...PLACE, line: 2 }, newPlace: { ...PLACE, line: 3 } })]
  const html = page([notice({ changes, findings: [finding({ place: { ...PLACE, line: 6 } })] })], { texts })
  const numbers = (side: string) =>
    [...html.matchAll(new RegExp(`id="n0-${side}-(\\d+)"`, 'g'))].map(([, n]) => Number(n))
  expect(numbers('old')).toEqual([1, 2, 3, 4])
  expect(numbers('new')).toEqual([1, 2, 3, 4, 5, 6])
  for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`)
})

test('same lines share a row, and others stand beside each other', () => {
  expect(rowsOf(['a', 'b', 'c'], ['a', 'x', 'y', 'c'])).toEqual([
    { old: 0, now: 0 },
    { old: 1, now: 1 },
    { now: 2 },
    { old: 2, now: 3 },
  ])
  expect(rowsOf([], ['a'])).toEqual([{ now: 0 }])
  expect(rowsOf(['a'], [])).toEqual([{ old: 0 }])
})

test('what is counted and not listed is named in one line', () => {
  const html = page([notice({ editorial: { reworded: 0, added: 1, removed: 2, moved: 0, links: 0 } })])
  expect(html).toContain('Editorial, without meaning for readers: 1 sentence added, 2 sentences removed.')
  expect(page([notice({})])).not.toContain('Editorial, without meaning')
})

test('a lint report is a page too, with one column of text', () => {
  const files = [{ file: FILE, language: 'en', findings: [finding()] }]
  const texts = new Map([[FILE, { after: 'one\ntwo\n' }]])
  const html = renderHtml({ kind: 'lint', report: { files, notChecked: [], skipped: [] } }, { colour: false, texts })
  expect(html).toContain('<h1>Privacy notices: 1 finding</h1>')
  expect(html).toContain('<table class="notice single">')
  expect(html).not.toContain('>Before<')
})

test('a notice of five thousand lines that shares nothing with its old text is written in time', () => {
  const lines = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word} ${i}`).join('\n')
  const html = page([notice()], { texts: new Map([[FILE, { before: lines('old'), after: lines('new') }]]) })
  expect(html.match(/<tr/g)?.length).toBe(5001)
})

test('what is hidden in a text is shown by its code', () => {
  const html = page([notice({ changes: [change({ after: 'We keep \u202efor 7\u202c ye\u200bars.' })] })])
  expect(html).toContain('<span class="mark">U+202E</span>')
  expect(html).toContain('<span class="mark">U+200B</span>')
  expect(html).not.toMatch(/[\u202a-\u202e\u200b]/)
})

test('facts have no page, and the cure is named', () => {
  const facts = { kind: 'facts', report: { file: 'privacy.md', language: 'en', facts: [] } } as const
  expect(() => renderHtml(facts, { colour: false })).toThrow('facts are not written as a page')
})
