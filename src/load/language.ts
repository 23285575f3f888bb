// A language file (rules/languages/<tag>.yml) to a Lexicon: every key answered or waived, every phrase compiled.
import * as z from 'zod'
import { DURATION_UNITS, type Lexicon } from '../model/lexicon.ts'
import { LEXICON_KEYS, type LexiconKey } from '../model/lexicon-keys.ts'
import { fold } from '../text/words.ts'
import { checkPhrases } from './conditions.ts'
import type { Problems } from './load-errors.ts'
import { validate } from './validate.ts'
import { readYaml } from './yaml.ts'

/** Language files are long lists. */
const MAX_LENGTH = 1024 * 1024

const word = z.string().min(1).max(60)
const wordList = z.array(word).min(1)
const tag = z.string().regex(/^[a-z]{2,3}$/, 'a language is written as two letters, such as "nl"')
const perKey = (value: z.ZodType<string | string[]>) =>
  Object.fromEntries(LEXICON_KEYS.map((key) => [key, value.optional().describe(`see "${key}" in docs/languages.md`)]))

export const languageSchema = z
  .strictObject({
    tag: tag.describe('language tag; the name of the file'),
    name: word.describe('the name of the language, in English'),
    dateOrder: z.enum(['day-first', 'month-first']).describe('how an all-digit date is read where it is ambiguous'),
    stopwords: wordList.describe('frequent words by which a text is recognised as this language'),
    months: z.array(wordList).length(12).describe('January to December, every usual spelling'),
    numerals: z.record(word, z.number()).describe('number words and their values'),
    units: z
      .strictObject({
        hour: wordList.describe('words for hour'),
        day: wordList.describe('words for day'),
        week: wordList.describe('words for week'),
        month: wordList.describe('words for month'),
        quarter: wordList.describe('words for quarter'),
        year: wordList.describe('words for year'),
      })
      .describe('words for units of time, singular and plural'),
    phrases: z
      .strictObject(perKey(z.array(z.string().min(1).max(1000)).min(1)))
      .describe('phrases by key; the keys are explained in docs/languages.md, the phrases in docs/rule-language.md'),
    waivers: z
      .strictObject(perKey(z.string().min(1)))
      .optional()
      .describe('keys that this language has no phrases for, each with the reason'),
  })
  .describe('the words of one language')

export function parseLanguage(text: string, file: string, name: string): Lexicon {
  const yaml = readYaml(text, file, MAX_LENGTH)
  const written = validate(yaml, languageSchema)
  if (written.tag !== name)
    yaml.problems.add({ path: ['tag'] }, `the tag "${written.tag}" is not the name of the file`, `write "${name}"`)
  const phrases = phrasesOf(written.phrases, written.waivers ?? {}, yaml.problems)
  yaml.problems.throwIfAny()
  return {
    tag: written.tag,
    name: written.name,
    stopwords: foldAll(written.stopwords),
    phrases,
    months: written.months.map(foldAll),
    numerals: Object.fromEntries(Object.entries(written.numerals).map(([numeral, value]) => [fold(numeral), value])),
    units: unitsOf(written.units),
    dateOrder: written.dateOrder,
  }
}

function phrasesOf(
  written: Readonly<Record<string, unknown>>,
  waivers: Readonly<Record<string, unknown>>,
  problems: Problems,
): Lexicon['phrases'] {
  const phrases: Partial<Record<LexiconKey, readonly string[]>> = {}
  const missing: string[] = []
  for (const key of LEXICON_KEYS) {
    const given = z.array(z.string()).optional().parse(written[key])
    if (given && waivers[key] !== undefined)
      problems.add({ path: ['waivers', key], at: 'key' }, `"${key}" is waived, and has phrases`, 'remove the waiver')
    if (!given && waivers[key] === undefined) missing.push(key)
    checkPhrases(given ?? [], problems, ['phrases', key])
    phrases[key] = given ?? []
  }
  const cure = 'add phrases, or a reason under "waivers:"'
  for (const key of missing) problems.add({ path: ['phrases'], at: 'key' }, `no phrases are given for "${key}"`, cure)
  return phrases as Lexicon['phrases'] // every key of LEXICON_KEYS was set above
}

function unitsOf(written: Lexicon['units']): Lexicon['units'] {
  const units: Partial<Record<keyof Lexicon['units'], readonly string[]>> = {}
  for (const unit of DURATION_UNITS) units[unit] = foldAll(written[unit])
  return units as Lexicon['units'] // every unit of DURATION_UNITS was set above
}

function foldAll(words: readonly string[]): string[] {
  return [...new Set(words.map((entry) => entry.split(/\s+/).map(fold).join(' ')))]
}

const othersSchema = z
  .record(tag, wordList)
  .describe('frequent words of languages that are told apart and not read (rules/languages/others.yml)')

/** Languages that are told apart and have no lexicon. */
export function parseOtherLanguages(text: string, file: string): { tag: string; stopwords: readonly string[] }[] {
  const written = validate(readYaml(text, file), othersSchema)
  return Object.entries(written).map(([key, stopwords]) => ({ tag: key, stopwords: foldAll(stopwords) }))
}
