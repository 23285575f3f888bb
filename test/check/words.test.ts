// Words and links by place, numbers of a text, once for a section.
import { describe, expect, it } from 'vitest'
import { setup } from '../../src/app/setup.ts'
import { checkRules } from '../../src/check/check-rules.ts'
import { LEXICONS } from '../../src/generated/languages.ts'
import type { Demand, Query, TextScope } from '../../src/model/rule.ts'
import { rule } from './readings.ts'

const engine = setup({ config: { language: 'en' } })

/** Read as a whole, because cells and links come from Markdown. */
function found(demand: Demand, text: string, message = '{text}'): string[] {
  const result = engine.read('privacy.md', text)
  if (result.kind !== 'read') throw new Error(result.reason)
  const findings = checkRules([rule(demand, { message })], result.reading, { lexicons: LEXICONS })
  return findings.map(({ place, message: said }) => `${place.line}:${place.column} ${said}`)
}
const forbid = (query: Query, once?: 'section' | 'notice'): Demand => ({ kind: 'forbid', query, ...(once && { once }) })
const words = (phrase: string, ...places: TextScope[]) => forbid({ text: { '*': [phrase] }, in: places })

const PAGE = `# The ferry

Take the ferry. Ferry times vary.

- a ferry

| ferry | price |
| --- | --- |
| day ferry | 3 |

> An old ferry.

See [our ferry](https://www.boats.example/ferry?day=1) or https://boats.example/times.
`

describe('words are looked for', () => {
  it.each<[TextScope, string[]]>([
    ['heading', ['1:7 ferry']],
    ['paragraph', ['3:10 ferry', '3:17 Ferry', '13:10 ferry', '13:47 ferry'].slice(0, 3)],
    ['item', ['5:5 ferry']],
    ['row', ['9:7 ferry']],
    ['cell', ['7:3 ferry', '9:7 ferry']],
    ['quote', ['11:10 ferry']],
    ['link', ['13:10 ferry']],
  ])('in a %s', (place, expected) => {
    const all = found(words('ferry', place), PAGE)
    expect(all).toEqual(expect.arrayContaining(expected))
    if (place !== 'paragraph') expect(all).toEqual(expected)
  })

  it('as a whole sentence', () => {
    expect(found(words('take the ferry', 'sentence'), PAGE)).toEqual(['3:1 Take the ferry'])
    expect(found(words('the ferry', 'sentence'), PAGE)).toEqual([])
  })

  it('inside one sentence and one cell only', () => {
    expect(found(words('ferry ferry', 'paragraph'), PAGE)).toEqual([])
    expect(found(words('ferry price', 'row', 'cell'), PAGE)).toEqual([])
  })

  it('under headings about a topic, subsections included, and not under the title', () => {
    const text =
      '# Cookies\n\nA boat.\n\n## Retention\n\nA boat.\n\n### Of boats\n\nA boat.\n\n## Your rights\n\nA boat.\n'
    const boats = forbid({ text: { '*': ['boat'] }, in: ['paragraph'], under: ['retention'] })
    expect(found(boats, text)).toEqual(['7:3 boat', '11:3 boat'])
    expect(found(forbid({ text: { '*': ['boat'] }, in: ['paragraph'], under: ['cookies'] }), text)).toEqual([])
  })

  it('by a list of the language', () => {
    const vague = forbid({ text: {}, words: 'style.vague-qualifier', in: ['paragraph'] })
    expect(found(vague, '# Privacy notice\n\nWe may share data.\n')).toEqual(['3:4 may'])
  })

  it('and told once for a section, or for the notice', () => {
    const text = '# Boats\n\nA boat, a boat.\n\n## Ferries\n\nA boat.\n'
    const query = { text: { '*': ['boat'] }, in: ['paragraph'] } as const
    expect(found(forbid(query, 'section'), text, '{count} {text}')).toEqual(['3:3 2 boat', '7:3 1 boat'])
    expect(found(forbid(query, 'notice'), text, '{count} {text}')).toEqual(['3:3 3 boat'])
  })
})

describe('a link', () => {
  const to = (...links: string[]) => found(forbid({ links }), PAGE)

  it('leads to an address or to a page below it', () => {
    expect(to('boats.example/ferry')).toEqual(['13:6 https://www.boats.example/ferry?day=1'])
    expect(to('https://boats.example')).toEqual([
      '13:6 https://www.boats.example/ferry?day=1',
      '13:59 https://boats.example/times',
    ])
  })

  it('does not lead to an address that only begins alike', () => {
    expect(to('boats.example/time', 'boats.exam', 'oats.example')).toEqual([])
  })
})

describe('a number of the text', () => {
  const measured = (demand: Omit<Extract<Demand, { kind: 'measure' }>, 'kind'>, text: string) =>
    found({ kind: 'measure', ...demand }, text, '{measure}')
  const hundred = (sentence: string) => `# Boats\n\n${sentence.repeat(20)}\n`

  it('is LIX: words per sentence and the percentage of long words', () => {
    const text = hundred('The ferry sails at noon. ')
    expect(measured({ measure: 'lix', max: 4 }, text)).toEqual(['1:3 5'])
    expect(measured({ measure: 'lix', max: 5 }, text)).toEqual([])
    expect(measured({ measure: 'lix', max: 0 }, hundred('Ferries sail at noon today. '))).toEqual(['1:3 25'])
  })

  it('is not taken of a text that is too short for an average', () => {
    expect(measured({ measure: 'lix', max: 1 }, '# Boats\n\nExtraordinary transportation.\n')).toEqual([])
  })

  it('is the number of words of the notice, or of a sentence', () => {
    expect(measured({ measure: 'words', max: 99 }, hundred('The ferry sails at noon. '))).toEqual(['1:3 100'])
    expect(measured({ measure: 'words', min: 99 }, hundred('The ferry sails at noon. '))).toEqual([])
    expect(
      measured({ measure: 'sentence-words', max: 4 }, '# Boats\n\nThe ferry sails. It sails at noon every day.\n'),
    ).toEqual(['3:18 6'])
  })
})
