// Texts that nobody wrote, for fast-check: arbitrary characters, arbitrary Markdown out of words that readers look for, and
// fixtures with pieces cut, doubled, swapped and broken.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse } from 'yaml'
import { ROOT } from '../built.ts'

const NOTICES = join(ROOT, 'fixtures/notices')

/** Every fixture notice, whatever its language. */
export const FIXTURES: readonly string[] = readdirSync(NOTICES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /notice\.(md|txt)$/.test(file))
  .sort()
  .map((file) => readFileSync(join(NOTICES, file), 'utf8'))

/** Signs that parsers, sentences, dates and reports have rules for. */
const SIGNS = [
  ...'#>-*+_`~|[]()<>!&:;.,?"\'/\\@=$%^{}\u00a0\u200b\u202e\u2028\u2029\t\r\n\ufeff\u0000\ud800😀é',
  ...['\n\n', '\r\n', '- ', '1. ', '## ', '```', '|---|', '<!--', '-->', '](', '[^1]', '&nbsp;', '**', '---\n'],
]

/** Words of the English and German lexicons, as a notice would have them: phrases without their syntax. */
const PHRASES: readonly string[] = ['en', 'de', 'nl', 'fr'].flatMap((tag) => {
  const { phrases } = parse(readFileSync(join(ROOT, `rules/languages/${tag}.yml`), 'utf8'))
  return Object.values(phrases ?? {})
    .flat()
    .filter((phrase): phrase is string => typeof phrase === 'string')
    .map((phrase) =>
      phrase
        .replace(/\([^()|]*\|[^()]*\)|[()?]/g, ' ')
        .replace(/\S*[*<>{}[\]|]\S*/g, 'data')
        .replace(/\s+/g, ' ')
        .trim(),
    )
})

const FACTS = [
  'for 3 years',
  'P.O. Box 12, 1234 AB Linden',
  '4 Harbour Row, K34 XY27, Ireland',
  'Gull & Oar Ltd.',
  'Art. 6(1)(f) GDPR',
  'Privacy Shield',
  'choir@linden.example',
  '25. Mai 2018',
  'under 16',
  'https://linden.example/privacy',
  'United States',
  'Datenschutzbehörde',
]

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PHRASES) },
  { weight: 3, arbitrary: fc.constantFrom(...FACTS) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((parts) => parts.join(' '))
const sentence = fc.tuple(words(12), fc.constantFrom('.', '?', ':', ';', '')).map(([text, stop]) => text + stop)
const inline = fc.oneof(
  sentence,
  sentence.map((text) => `**${text}**`),
  fc.tuple(words(4), fc.webUrl()).map(([text, url]) => `[${text}](${url})`),
  words(3).map((text) => `\`${text}\``),
)
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

const block = fc.oneof(
  paragraph,
  fc.tuple(fc.integer({ min: 1, max: 6 }), words(6)).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  fc.tuple(words(6), fc.constantFrom('===', '---')).map(([text, line]) => `${text}\n${line}`),
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('-', '*', '1.', 'a)', '•'), sentence), {
      minLength: 1,
      maxLength: 6,
    })
    .map((items) => items.map(([depth, marker, text]) => `${'   '.repeat(depth)}${marker} ${text}`).join('\n')),
  fc
    .array(fc.array(words(4), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map(([head = [], ...rows]) => {
      const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\n/g, ' ')).join(' | ')} |`
      return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
    }),
  paragraph.map((text) => text.replace(/^/gm, '> ')),
  fc.tuple(fc.constantFrom('```', '~~~', '<div>', '<!-- noticelint-ignore', '$$'), words(6)).map((p) => p.join('\n')),
  words(5).map((text) => `[^1]: ${text}`),
)

/** Any characters at all, half of them signs with a meaning. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 120 }).map((signs) => signs.join('')),
)

/** Blocks of Markdown, sound or not. */
export const anyMarkdown = fc
  .tuple(fc.option(words(4)), fc.array(block, { maxLength: 10 }))
  .map(([title, blocks]) => `${title === null ? '' : `---\ntitle: ${title}\n---\n`}${blocks.join('\n\n')}\n`)

type Mutation = (text: string, from: number, to: number) => string

const MUTATIONS: readonly Mutation[] = [
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from),
  (text, from, to) => text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to),
  (text, from, to) => text.slice(to) + text.slice(from, to) + text.slice(0, from),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).replace(/\s+/g, '\n') + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).replaceAll('\n', ' ') + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
]

/** A fixture after one to four mutations at arbitrary places, with a sign or phrase put in at each. */
export const mutatedNotice = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(
      fc.tuple(fc.constantFrom(...MUTATIONS), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 400 }), word),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, mutations]) =>
    mutations.reduce((now, [mutate, at, length, put]) => {
      const from = Math.floor(at * now.length)
      const changed = mutate(now, from, Math.min(now.length, from + length))
      return changed.slice(0, from) + put + changed.slice(from)
    }, text),
  )

export const KINDS = {
  'any characters': anyText,
  'any Markdown': anyMarkdown,
  'a broken notice': mutatedNotice,
} as const
