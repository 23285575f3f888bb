import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconPhrases, registerPhrases } from '../../src/facts/parts/scan-phrases.ts'
import { LEXICONS } from '../../src/generated/languages.ts'
import { REGISTERS } from '../../src/generated/registers.ts'
import { packTable, unpackTable } from '../../src/text/phrase-packing.ts'
import { parsePhrase } from '../../src/text/phrase-syntax.ts'
import { phraseTable } from '../../src/text/phrase-table.ts'
import { joinedPhraseSet, type PhraseList } from '../../src/text/phrases.ts'
import { wordsOf } from '../../src/text/words.ts'

/** Phrases of any form over few words, so that they share tests and lists are long. */
const WORD = fc.constantFrom('we', 'sell', 'data', 'Ärzte', 'frist', 'über')
const PART = fc.oneof(
  WORD,
  WORD.map((word) => `${word}*`),
  WORD.map((word) => `*${word}`),
  WORD.map((word) => `*${word}*`),
  WORD.map((word) => `=${word}`),
  fc.tuple(WORD, WORD).map(([one, other]) => `(${one}|[${other}] ${one})`),
  fc.constant('#'),
)
const PHRASES = fc.array(
  fc.array(PART, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  { maxLength: 60 },
)

describe('a packed table', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(PHRASES, (sources) => {
        const table = phraseTable(sources.map(parsePhrase))
        expect(unpackTable(packTable(table))).toEqual(table)
      }),
    )
  })

  it('finds what its phrases find without one', () => {
    const text = fc.array(fc.oneof(WORD, fc.constantFrom('5', 'aufsichtsfrist', 'ÜBER', 'datas')), { maxLength: 12 })
    fc.assert(
      fc.property(PHRASES, text, (sources, spoken) => {
        const list = { sources, values: sources.map((_, at) => (at % 3 === 0 ? undefined : at)) }
        const table = packTable(phraseTable(sources.map(parsePhrase)))
        const found = ({ table: packed, ...rest }: PhraseList<number>) => {
          const words = wordsOf(spoken.join(' '))
          return joinedPhraseSet([packed ? { ...rest, table: packed } : rest]).find(words, spoken.join(' '))
        }
        expect(found({ ...list, table })).toEqual(found(list))
      }),
    )
  })

  it('is refused where it is not of these phrases', () => {
    const table = packTable(phraseTable([parsePhrase('we sell data')]))
    expect(() => joinedPhraseSet([{ sources: ['we', 'sell'], values: [1, 2], table }])).toThrow('not of these phrases')
  })
})

describe('the tables that are built in', () => {
  /** What a phrase asks of words; which of its words gate it is the writer's choice. */
  const asked = (list: PhraseList<unknown>) => {
    const { tests, firsts } = phraseTable(list.sources.map(parsePhrase))
    return { tests, firsts }
  }

  it.each([
    ...LEXICONS.map((lexicon) => [lexicon.tag, lexiconPhrases(lexicon, () => true)] as const),
    ['registers', registerPhrases(REGISTERS, 'en')] as const,
  ])('%s', (_, list) => {
    if (!list.table) throw new Error('there is no table')
    const table = unpackTable(list.table)
    expect(table).toMatchObject(asked(list))
    // Every phrase can be begun, and has a gate.
    for (const lists of [table.firsts, table.gates]) expect(new Set(lists.flat()).size).toBe(list.sources.length)
  })
})
