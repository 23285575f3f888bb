// What changes nothing for readers is not told: any mix of new line breaks, markup, numbers, case and order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_EDITS } from '../../src/model/change.ts'
import { compared, fixture } from './bench.ts'

const NOTICES = [
  ['lighthouse-museum', 'en'],
  ['tide-pool-club', 'en'],
  ['bell-choir', 'de'],
  ['bicycle-shop', 'nl'],
  ['rowing-club', 'fr'],
] as const

/** Paragraphs wrapped anew at a width; lists, tables and headings stay. */
function rewrapped(text: string, width: number): string {
  return text
    .split('\n\n')
    .map((part) => (/^[-*|#=]/m.test(part) ? part : wrap(part.replace(/\s+/g, ' ').trim(), width)))
    .join('\n\n')
}

function wrap(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    // A word such as "3." or "-" at the start of a line would begin a list.
    if (current.length + word.length > width && /^[\p{L}]/u.test(word)) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current].join('\n')
}

const bulleted = (text: string) => text.replace(/^- /gm, '* ')
const emphasized = (text: string) => text.replace(/^(?![|#\-*=])(\p{L}{4,}) (?=\p{L})/gmu, '**$1** ')
const renumbered = (text: string) => {
  let number = 10
  return text.replace(/^## (?:\d+\. )?/gm, () => `## ${++number}. `)
}
const unnumbered = (text: string) => text.replace(/^## \d+\. /gm, '## ')
const capitals = (text: string) => text.replace(/^##+ .*$/gm, (heading) => heading.toUpperCase())
const spaced = (text: string) => text.replace(/\n\n/g, '\n\n\n')

/** Second-level sections in another order. */
function reordered(text: string, order: readonly number[]): string {
  const [head = '', ...sections] = text.split(/^(?=## )/m)
  const sorted = sections
    .map((section, at) => ({ section: `${section.trimEnd()}\n\n`, key: order[at % order.length] ?? 0 }))
    .sort((x, y) => x.key - y.key)
  return head + sorted.map(({ section }) => section).join('')
}

const edits: Record<string, (text: string, n: number) => string> = {
  rewrapped: (text, n) => rewrapped(text, 40 + (n % 80)),
  bulleted,
  emphasized,
  renumbered,
  unnumbered,
  capitals,
  spaced,
  reordered: (text, n) => reordered(text, [n % 7, (n * 3) % 5, (n * 5) % 11, (n * 7) % 3]),
}

describe.each(NOTICES)('the notice of the %s', (theme, language) => {
  const text = fixture(`${theme}/old.md`)

  it('does not differ from itself', () => {
    const { changes, editorial } = compared(text, text, language)
    expect(changes).toEqual([])
    expect(editorial).toEqual(NO_EDITS)
  })

  it.each(Object.keys(edits))('says the same when it is %s', (name) => {
    const after = edits[name]?.(text, 12) ?? text
    expect(compared(text, after, language).changes).toEqual([])
    expect(compared(after, text, language).changes).toEqual([])
  })

  it('says the same after any mix of these', () => {
    const names = fc.uniqueArray(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(names, fc.nat(100), (chosen, n) => {
        const after = chosen.reduce((current, name) => edits[name]?.(current, n) ?? current, text)
        expect(compared(text, after, language).changes).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
