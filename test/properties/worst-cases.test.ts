// Texts that make Markdown parsers and matchers slow. Each is refused by name or read, and compared with another of its kind,
// before the test runs out of time. PROPERTY_LENGTH=150000 is the long run, in which what costs the square of the length
// takes minutes.
import { describe, expect, test } from 'vitest'
import { diffSources } from '../../src/app/diff.ts'
import { lintSources } from '../../src/app/lint.ts'
import { setup } from '../../src/app/setup.ts'

const engine = setup({ config: { language: 'en' } })

/** UTF-16 units of each text. */
const LONG = Number(process.env.PROPERTY_LENGTH ?? 30_000)
const TIMEOUT = 10_000 + LONG / 10

const filled = (unit: string, length = LONG) => unit.repeat(Math.ceil(length / unit.length))

/** Made of numbered pieces, no two of them alike; `turn` makes another text of the same kind. */
function piecesOf(piece: (word: string, at: number, turn: number) => string) {
  return (turn: number): string => {
    const parts: string[] = []
    for (let at = 0, length = 0; length < LONG; at++) {
      const part = piece(wordOf(at * turn), at, turn)
      parts.push(part)
      length += part.length
    }
    return parts.join('')
  }
}

/** "Qrst" and so on: letters only, with a capital. */
function wordOf(number: number): string {
  const letters = (number + 1000).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
  return letters[0]?.toUpperCase() + letters.slice(1)
}

const nested = (marker: string, depth: number) =>
  Array.from({ length: depth }, (_, i) => `${' '.repeat(2 * i)}${marker}a`)
const growingRuns = (sign: string) => Array.from({ length: 400 }, (_, i) => `${sign.repeat(i)}a `).join('')

const PARSERS: Readonly<Record<string, string>> = {
  'setext underlines': filled('a\n-\n'),
  'emphasis that opens': filled('*a_ '),
  'emphasis that closes': filled('a*'),
  'links that open': filled('[a]('),
  'links to nothing': filled('[](<'),
  'code after brackets': filled('[`n`]`n'),
  'backtick runs that grow': growingRuns('`'),
  'tilde runs that grow': growingRuns('~'),
  'lists in lists': nested('- ', 400).join('\n'),
  'lists on one line': filled('- '),
  'quotes in quotes': filled('> '),
  brackets: filled('['),
  'images in images': filled('![[]()'),
  'angle brackets': filled('<'),
  tags: filled('<b>'),
  entities: filled('&amp;'),
  'reference definitions': Array.from({ length: LONG / 30 }, (_, i) => `[a${i}]: /b`).join('\n'),
  'a table of one row': filled('| a '),
  'a table of one column': `| a |\n|---|\n${filled('| b |\n')}`,
  headings: filled('# a\n'),
  'one line': filled('a', 1_000_000),
  'hard breaks': filled('a  \n'),
}

const MATCHERS: Readonly<Record<string, string>> = {
  letters: filled('a'),
  blanks: `a${filled(' ')}b`,
  digits: filled('1'),
  stops: filled('.'),
  'stops and blanks': filled('A. '),
  commas: filled(','),
  quotation: filled('"'),
  'at signs': filled('@'),
  slashes: filled('/'),
  colons: filled('a: '),
  hyphens: filled('a-'),
  apostrophes: filled("l'"),
  'combining marks': `a${filled('\u0301')}`,
  'joiners without width': filled('\u200d'),
  'bidirectional controls': filled('\u202e'),
  'years without end': filled('for 3 years '),
  'bases without end': filled('consent or contract or '),
  'lines of one letter': filled('a\n'),
  'capitals without end': filled('PRIVACY '),
}

const READERS: Readonly<Record<string, (turn: number) => string>> = {
  'companies of one sentence': (turn) => `We share your data with ${piecesOf((word) => `${word} Ltd, `)(turn)}`,
  'companies of one paragraph': piecesOf((word) => `We share data with ${word} GmbH. `),
  'a list of recipients': (turn) => `## Recipients\n\n${piecesOf((word) => `- ${word} Inc., United States\n`)(turn)}`,
  'periods of one paragraph': piecesOf((_, at, turn) => `We keep your ${wordOf(at)} for ${(at % 50) + turn} years. `),
  'periods of many paragraphs': piecesOf((_, at, turn) => `We keep ${wordOf(at)} for ${(at % 50) + turn} years.\n\n`),
  purposes: (turn) => `## Purposes\n\n${piecesOf((word) => `- to ${word} your orders (Art. 6(1)(b) GDPR)\n`)(turn)}`,
  'a table of purposes': (turn) =>
    `| Purpose | Legal basis | Storage |\n|---|---|---|\n${piecesOf((word, at) => `| ${word} | consent | ${at % 30} years |\n`)(turn)}`,
  addresses: piecesOf((word, at) => `${word} Street ${at % 200}, AB1 2CD ${wordOf(at * 7)}, United Kingdom\n\n`),
  'addresses of one line': piecesOf((word, at) => `${word} Street ${at % 200}, AB1 2CD ${wordOf(at)}, Ireland, `),
  'mail boxes': piecesOf((word, at) => `${word}@b${at}.example `),
  dates: piecesOf((_, at, turn) => `${(at % 28) + 1} March 20${(at % 80) + 10 + turn}, `),
  links: piecesOf((word, at) => `[${word}](https://linden.example/${at}) sings\n\n`),
  rights: piecesOf((word) => `You have the right of access to ${word}. `),
  promises: piecesOf((word) => `We never sell your ${word}. `),
  transfers: piecesOf(
    (word, at, turn) =>
      `Data go to ${['India', 'Brazil', 'Japan'][(at + turn) % 3]} under standard contractual clauses by ${word} Inc. `,
  ),
  data: (turn) => `## Data\n\nWe collect:\n\n${piecesOf((word, at) => `- ${word} ${wordOf(at)}\n`)(turn)}`,
  duties: piecesOf((word, at) => `You must bring ${word} and ${wordOf(at * 3)}.\n\n`),
  'words without end': piecesOf((word) => `${word} `),
  'sections in another order': (turn) => {
    const sections = Array.from(
      { length: LONG / 30 },
      (_, at) => `# ${wordOf(at)}\n\nYou may write ${wordOf(at * 7)}.\n`,
    )
    return (turn === 1 ? sections : sections.reverse()).join('\n')
  },
}

const noticeWith = (text: string) => `# Privacy notice\n\nThis is how we use your data.\n\n${text}`
const sourceOf = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(noticeWith(text)) })

const ENDINGS = ['.md', '.txt'] as const

describe.each(ENDINGS)('as %s', (ending) => {
  test.each(Object.entries({ ...PARSERS, ...MATCHERS }))(
    '%s: read, or refused by name',
    (_, text) => {
      const { files, notChecked } = lintSources(engine, [sourceOf(`privacy${ending}`, text)])
      expect(files.length + notChecked.length).toBe(1)
      for (const { reason } of notChecked) expect(reason).toMatch(/\d|too many of the signs/)
    },
    TIMEOUT,
  )

  test.each(Object.entries(READERS))(
    '%s: compared with others of their kind',
    (_, textOf) => {
      const [before, after] = [1, 2].map((turn) => sourceOf(`privacy${ending}`, textOf(turn)))
      const { notices } = diffSources(engine, [{ ...(before && { before }), ...(after && { after }) }])
      expect(notices).toHaveLength(1)
    },
    TIMEOUT,
  )
})
