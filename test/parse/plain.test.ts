// Text without markup: which of its line ends are only the edge of the page, and which the author meant.
import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../src/parse/parse-notice.ts'

/** Paragraphs of a plain text; " ~ " is a wrap, " / " a line end that was meant. */
function paragraphsOf(text: string, file = 'notice.txt'): string[] {
  const notice = parseNotice(file, text)
  if ('refused' in notice) throw new Error(notice.refused)
  return notice.tree.children.map((node) =>
    node.type === 'paragraph'
      ? node.children
          .map((child) =>
            child.type === 'text' ? child.value.replace('\n', ' ~ ') : child.type === 'break' ? ' / ' : '?',
          )
          .join('')
      : `(${node.type})`,
  )
}

const WRAPPED = `The ferry museum keeps the names of those who hire the old
ferry for a party. We need them to know who is on board and
to send the bill, which we keep for seven years because tax
law says so. Nobody else gets to see the names, unless the
ferry does not come back.

Ferry Museum
2 Quay Street
Oban

We write down:
- who hired the ferry
- when it came back
`

describe('plain text', () => {
  it('wrapped by hand reads on over its line ends', () => {
    expect(paragraphsOf(WRAPPED)[0]).toBe(
      'The ferry museum keeps the names of those who hire the old ~ ferry for a party. We need them to know who is on board and ~ to send the bill, which we keep for seven years because tax ~ law says so. Nobody else gets to see the names, unless the ~ ferry does not come back.',
    )
  })

  it('wrapped by hand keeps the short lines of an address and of a typed list', () => {
    expect(paragraphsOf(WRAPPED).slice(1)).toEqual([
      'Ferry Museum / 2 Quay Street / Oban',
      'We write down: / - who hired the ferry / - when it came back',
    ])
  })

  it('with a line for each paragraph keeps every line end', () => {
    const line = `We keep the names of those who hire the ferry ${'and of their guests '.repeat(6)}for a year.`
    expect(paragraphsOf(`${line}\n${line}\n`)).toEqual([`${line} / ${line}`])
  })

  it('is told by the ending of the file, not by what it holds', () => {
    expect(paragraphsOf('# Ferry\n', 'notice.md')).toEqual(['(heading)'])
    expect(paragraphsOf('# Ferry\n', 'notice.txt')).toEqual(['# Ferry'])
    expect(paragraphsOf('# Ferry\n', 'NOTICE.TXT')).toEqual(['# Ferry'])
  })

  it('knows where each line stands, indented and with the line ends of another system', () => {
    const notice = parseNotice('notice.txt', 'one\r\n\r\n  two\r\n  three\r\n')
    if ('refused' in notice) throw new Error(notice.refused)
    const second = notice.tree.children[1]
    const places = second && 'children' in second ? second.children.map(({ position }) => position?.start) : []
    expect(places).toEqual([{ line: 3, column: 3, offset: 9 }, undefined, { line: 4, column: 3, offset: 16 }])
  })

  it('of blank lines has no paragraphs', () => {
    expect(paragraphsOf('\n \n\t\n')).toEqual([])
  })
})
