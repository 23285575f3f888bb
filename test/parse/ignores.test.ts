// Comments by which an author switches a rule off for one notice.
import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../src/parse/parse-notice.ts'

function ignoresOf(text: string, file = 'privacy.md') {
  const notice = parseNotice(file, text)
  if ('refused' in notice) throw new Error(notice.refused)
  return notice.ignores
}

describe('an ignore comment', () => {
  it('gives the rule, the reason and its line', () => {
    const text = '# Choir\n\n<!-- noticelint ignore gdpr/dpo-contact: no DPO is required, 12 singers -->\n\nText\n'
    expect(ignoresOf(text)).toEqual([{ ruleId: 'gdpr/dpo-contact', reason: 'no DPO is required, 12 singers', line: 3 }])
  })

  it.each([
    ['without a reason', '<!-- noticelint ignore gdpr/retention -->', ''],
    ['with a colon and no reason', '<!-- noticelint ignore gdpr/retention: -->', ''],
    ['with blanks of any kind', '<!--noticelint   ignore\tgdpr/retention :  two words  -->', 'two words'],
    ['over two lines', '<!-- noticelint ignore gdpr/retention:\n  it is in the annex -->', 'it is in the annex'],
    ['with a colon in the reason', '<!-- noticelint ignore gdpr/retention: see: annex -->', 'see: annex'],
  ])('is read %s', (_how, text, reason) => {
    expect(ignoresOf(text)).toEqual([{ ruleId: 'gdpr/retention', reason, line: 1 }])
  })

  it('is read wherever it stands: in a list, in a line of text, in plain text', () => {
    expect(ignoresOf('- one <!-- noticelint ignore a/b: c -->\n- two\n').map(({ line }) => line)).toEqual([1])
    expect(ignoresOf('one\ntwo <!-- noticelint ignore a/b: c --> three\n').map(({ line }) => line)).toEqual([2])
    expect(ignoresOf('one\n\n<!-- noticelint ignore a/b: c -->\n', 'privacy.txt').map(({ line }) => line)).toEqual([3])
  })

  it('is counted on the right line with the line ends of another system', () => {
    const text = 'one\r\n\r\n<!-- noticelint ignore a/b: c -->\r\n<!-- noticelint ignore d/e: f -->\r\n'
    expect(ignoresOf(text).map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['a/b', 3],
      ['d/e', 4],
    ])
  })

  it.each([
    ['no rule', '<!-- noticelint ignore -->'],
    ['a hyphen', '<!-- noticelint-ignore gdpr/retention: it is in the annex -->'],
    ['a colon too early', '<!-- noticelint: ignore gdpr/retention: it is in the annex -->'],
    ['another verb', '<!-- noticelint disable gdpr/retention -->'],
    ['capitals', '<!-- Noticelint Ignore gdpr/retention: it is in the annex -->'],
  ])('names no rule where it is written with %s', (_how, text) => {
    expect(ignoresOf(text)).toEqual([{ ruleId: '', reason: '', line: 1 }])
  })

  it.each([
    ['another tool is meant', '<!-- markdownlint-disable MD013 -->'],
    ['it is not closed', '<!-- noticelint ignore gdpr/retention: the rest of the file'],
    ['it is no comment', 'noticelint ignore gdpr/retention: please'],
  ])('is none where %s', (_why, text) => {
    expect(ignoresOf(text)).toEqual([])
  })
})
