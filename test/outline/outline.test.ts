import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/model/place-of.ts'
import { blocks, headings, outlineFrom } from './sketch.ts'

const TEXT = 'The lighthouse museum keeps the names of its visitors for as long as the guest book is on show.'

describe('sections', () => {
  it('nest by real headings, setext ones included, and by their numbers', () => {
    const outline = outlineFrom(
      `Privacy\n=======\n\n## 2. Purposes\n\n## 2.1 Tickets\n\n${TEXT}\n\n## 3. Rights\n\n${TEXT}\n`,
    )
    expect(headings(outline)).toEqual(['# Privacy', '## Purposes', '### Tickets', '## Rights'])
  })

  it('are opened by bold lines and by numbered lines', () => {
    expect(headings(outlineFrom(`**Who we are**\n\n${TEXT}\n\n**Your rights**\n\n${TEXT}`))).toEqual([
      '# Who we are',
      '# Your rights',
    ])
    expect(headings(outlineFrom(`1. WHO WE ARE\n\n${TEXT}\n\n2. YOUR RIGHTS\n\n${TEXT}`))).toEqual([
      '# WHO WE ARE',
      '# YOUR RIGHTS',
    ])
  })

  it('are opened by a bold or numbered first line of a paragraph', () => {
    expect(headings(outlineFrom(`**Who we are**\n${TEXT}\n\n**Your rights**\n${TEXT}`))).toEqual([
      '# Who we are',
      '# Your rights',
    ])
    expect(headings(outlineFrom(`1. WHO WE ARE?\n${TEXT}\n2. YOUR RIGHTS?\n${TEXT}`, 'privacy.txt'))).toEqual([
      '# WHO WE ARE?',
      '# YOUR RIGHTS?',
    ])
  })

  it('are opened by HTML headings', () => {
    expect(headings(outlineFrom(`<h2>Who we are</h2>\n<p>${TEXT}</p>\n\n<h3>Address</h3>\n`))).toEqual([
      '# Who we are',
      '## Address',
    ])
  })

  it('are opened by short lines that stand alone where there is no markup at all', () => {
    const text = `Privacy notice\n\nWho we are\n\n${TEXT}\n\nHow long we keep it\n\n${TEXT}\n\nThank you.\n`
    expect(headings(outlineFrom(text, 'privacy.txt'))).toEqual([
      '# Privacy notice',
      '# Who we are',
      '# How long we keep it',
    ])
  })

  it('nest numbered lines under the plain line they directly follow', () => {
    const text = `Why we use data\n\n1. To sell tickets\n\n${TEXT}\n\n2. To light the lamp\n\n${TEXT}\n\nYour rights\n\n${TEXT}\n`
    expect(headings(outlineFrom(text, 'privacy.txt'))).toEqual([
      '# Why we use data',
      '## To sell tickets',
      '## To light the lamp',
      '# Your rights',
    ])
  })

  it('are the numbered items of a list whose items are chapters', () => {
    const text = `1. **Who we are**\n\n   ${TEXT} ${TEXT}\n\n2. **Your rights**\n\n   ${TEXT} ${TEXT}\n`
    expect(headings(outlineFrom(text))).toEqual(['# Who we are', '# Your rights'])
  })

  it('are bullets of a list with paragraphs under each of four or more, and what is nested in them is their text', () => {
    const chapter = (title: string) =>
      `*   ${title}\n\n    ${TEXT}\n\n    *   a name\n    *   a seat\n\n    ${TEXT}\n\n`
    const outline = outlineFrom(['Tickets', 'Letters', 'Cameras', 'Your rights'].map(chapter).join(''))
    expect(headings(outline)).toEqual(['# Tickets', '# Letters', '# Cameras', '# Your rights'])
    expect(outline.blocks.slice(0, 5).map(({ kind, depth }) => [kind, depth])).toEqual([
      ['heading', 0],
      ['paragraph', 0],
      ['item', 1],
      ['item', 1],
      ['paragraph', 0],
    ])
    expect(outline.blocks[2]?.lead).toBe(1)
  })

  it('are not opened by list items, labels, dates or lines that come again and again', () => {
    const text = `# Privacy\n\n1. tickets\n2. lamp oil\n\nPhone: 01 234\n\n**Note:** ${TEXT}\n`
    expect(headings(outlineFrom(text))).toEqual(['# Privacy'])
    const back = `Who\n\n${TEXT}\n\nBack to top\n\n${TEXT}\n\nBack to top\n\n${TEXT}\n\nBack to top\n`
    expect(headings(outlineFrom(back, 'privacy.txt'))).not.toContain('# Back to top')
  })
})

describe('blocks', () => {
  it('know their run-in titles', () => {
    expect(blocks(outlineFrom('**Tickets.** We sell them.\n\nLegal basis: contract\n\n- Logs: a week\n'))).toEqual([
      'paragraph: {Tickets} Tickets. We sell them.',
      'paragraph: {Legal basis} Legal basis: contract',
      'item: {Logs} Logs: a week',
    ])
  })

  it('are the typed bullets of a text without markup', () => {
    const text = 'We keep:\n • names\n • addresses\n- tickets\n'
    expect(blocks(outlineFrom(text, 'privacy.txt'))).toEqual([
      'paragraph: We keep:',
      'item: names',
      'item: addresses',
      'item: tickets',
    ])
  })

  it('keep the lines of an address apart, hard-broken or not', () => {
    expect(blocks(outlineFrom('Lighthouse Museum\nKade 4\n1234 AB Linden\n'))).toEqual([
      'paragraph: Lighthouse Museum / Kade 4 / 1234 AB Linden',
    ])
    expect(blocks(outlineFrom('Lighthouse Museum  \nKade 4  \n1234 AB Linden\n'))).toEqual([
      'paragraph: Lighthouse Museum / Kade 4 / 1234 AB Linden',
    ])
  })

  it('leave a wrapped paragraph whole', () => {
    const wrapped =
      'The lighthouse museum keeps the names of all its visitors\nin the guest book, for as long as that book is on show in\nthe lamp room.\n'
    expect(outlineFrom(wrapped).blocks).toHaveLength(1)
  })

  it('read table rows under their header cells', () => {
    const row = outlineFrom('| Purpose | Basis |\n|---|---|\n| Tickets | contract |\n').blocks[1]
    expect(row?.cells?.map((cell) => [cell.header, row.text.slice(cell.start, cell.end)])).toEqual([
      ['Purpose', 'Tickets'],
      ['Basis', 'contract'],
    ])
  })

  it('find the header cells of a scraped table whose first row is empty', () => {
    const row = outlineFrom('|  |  |\n|---|---|\n| Purpose | Basis |\n| Tickets | contract |\n').blocks[1]
    expect(row?.cells?.map(({ header }) => header)).toEqual(['Purpose', 'Basis'])
  })

  it('know what introduces their list, and their parent item', () => {
    const outline = outlineFrom('We use it for:\n\n- tickets\n  - refunds\n- light\n')
    expect(outline.blocks.map(({ lead }) => lead)).toEqual([undefined, 0, 1, 0])
  })
})

describe('places', () => {
  const at = (source: string, words: string) => {
    const outline = outlineFrom(source)
    for (const block of outline.blocks) {
      const start = block.text.indexOf(words)
      if (start >= 0) return placeOf(outline, block, { start, end: start + words.length })
    }
    throw new Error(`no "${words}"`)
  }

  it('are exact behind markup, escapes, entities and line breaks', () => {
    const source = '# A\n\nR\\&D **keeps** &amp; [sells](https://example.org)\nlamp oil.\n'
    expect(at(source, 'sells')).toMatchObject({ line: 3, column: 23, endLine: 3, endColumn: 28 })
    expect(at(source, 'lamp oil')).toMatchObject({ line: 4, column: 1, endColumn: 9, section: ['A'] })
  })

  it('are exact in table cells and quotes', () => {
    expect(at('| a | b |\n|---|---|\n| one | two |\n', 'two')).toMatchObject({ line: 3, column: 9 })
    expect(at('> quoted\n> words\n', 'words')).toMatchObject({ line: 2, column: 3 })
  })

  it('are exact in text without markup', () => {
    const outline = outlineFrom('One\n\n  • lamp oil\n', 'privacy.txt')
    const block = outline.blocks.at(-1)
    expect(block && placeOf(outline, block)).toMatchObject({ line: 3, column: 5, endColumn: 13 })
  })
})
