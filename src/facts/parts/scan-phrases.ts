// The phrases that a notice is scanned for, in a fixed order: tables made of them (`npm run generate`) go by number.
import type { Lexicon } from '../../model/lexicon.ts'
import { LEXICON_KEYS, type LexiconKey } from '../../model/lexicon-keys.ts'
import type { Registers } from '../../model/register.ts'
import type { PhraseList } from '../../text/phrases.ts'

/** What a phrase stands for: a key of the language, or an entry of a register. */
export type Meaning =
  | { readonly of: 'lexicon'; readonly key: LexiconKey }
  | { readonly of: 'authority'; readonly id: string; readonly as: 'name' | 'weak' | 'former' | 'weak-former' }
  | { readonly of: 'instrument'; readonly id: string; readonly as: 'name' | 'context' | 'except' }
  | { readonly of: 'country'; readonly id: string; readonly as: 'name' | 'except' }

/** All phrases of a language; those of keys that are not wanted stand for nothing. */
export function lexiconPhrases(lexicon: Lexicon, isWanted: (key: LexiconKey) => boolean): PhraseList<Meaning> {
  const list = new MeaningList()
  for (const key of LEXICON_KEYS) list.add(lexicon.phrases[key], isWanted(key) ? { of: 'lexicon', key } : undefined)
  return list.with(lexicon.table)
}

/** All phrases of the registers; those of other languages stand for nothing. */
export function registerPhrases(registers: Registers, tag: string): PhraseList<Meaning> {
  const list = new MeaningList()
  for (const { id, names, abbreviations, weakAbbreviations, former } of registers.authorities) {
    list.add(names, { of: 'authority', id, as: 'name' })
    // "Cnil" is written too; three letters in any case could be a word.
    const short = abbreviations.map((name) => (name.length >= 4 ? name : `=${name}`))
    list.add(short, { of: 'authority', id, as: 'name' })
    list.add(weakAbbreviations.map(exactly), { of: 'authority', id, as: 'weak' })
    for (const old of former) {
      list.add(old.names, { of: 'authority', id, as: 'former' })
      list.add((old.weakAbbreviations ?? []).map(exactly), { of: 'authority', id, as: 'weak-former' })
    }
  }
  for (const { id, phrases, context = {}, except = {} } of registers.instruments) {
    for (const [as, table] of [
      ['name', phrases],
      ['context', context],
      ['except', except],
    ] as const)
      for (const [language, names] of Object.entries(table))
        list.add(names, language === '*' || language === tag ? { of: 'instrument', id, as } : undefined)
  }
  for (const { code, names, except = [] } of registers.countries) {
    list.add(names, { of: 'country', id: code, as: 'name' })
    list.add(except, { of: 'country', id: code, as: 'except' })
  }
  return list.with(registers.table)
}

function exactly(name: string): string {
  return `=${name}`
}

class MeaningList {
  private readonly sources: string[] = []
  private readonly values: (Meaning | undefined)[] = []

  add(phrases: readonly string[], meaning: Meaning | undefined): void {
    for (const phrase of phrases) {
      this.sources.push(phrase)
      this.values.push(meaning)
    }
  }

  with(table: PhraseList<Meaning>['table']): PhraseList<Meaning> {
    return { sources: this.sources, values: this.values, ...(table && { table }) }
  }
}
