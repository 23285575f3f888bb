// Everything a run needs to know, put together once: languages, registers, rules. Then: read, lint, compare.
import type { Accepted } from '../check/accept.ts'
import { checkRules } from '../check/check-rules.ts'
import { type Comparison, compareReadings } from '../diff/compare-readings.ts'
import { type FactReader, factReader } from '../facts/read-facts.ts'
import type { ChangeRule } from '../model/change-rule.ts'
import type { Finding } from '../model/finding.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Reading } from '../model/reading.ts'
import type { Registers } from '../model/register.ts'
import type { Rule } from '../model/rule.ts'
import { outlineOf } from '../outline/outline.ts'
import { detectLanguage, type LanguageWords } from '../parse/language.ts'
import { parseNotice } from '../parse/parse-notice.ts'
import { turnPage } from '../text/remember.ts'

/** What noticelint knows: data from rules/, the user's packs and config applied. */
export interface Knowledge {
  readonly lexicons: readonly Lexicon[]
  /** Stop words of every language that is told apart, those without a lexicon included. */
  readonly languages: readonly LanguageWords[]
  readonly registers: Registers
  /** Rules that are on, each with the severity it is to be reported at. */
  readonly rules: readonly Rule[]
  /** Ids of all rules, those that are off included; comments may ignore them. */
  readonly ruleIds?: readonly string[]
  readonly changeRules: readonly ChangeRule[]
  /** Set where the user says which language the notices are in. */
  readonly language?: string
  /** Codes of the countries whose people are addressed. */
  readonly countries?: readonly string[]
  /** Findings that the user accepts. */
  readonly accepted?: readonly Accepted[]
  /** What differs for one notice, by its path from the root of the project; undefined where nothing does. */
  readonly ownOf?: (path: string) => Own | undefined
}

/** What a config can set for some notices only. `key`: the same for notices with the same settings. */
export type Own = Pick<Knowledge, 'rules' | 'changeRules'> &
  Partial<Pick<Knowledge, 'language' | 'countries' | 'accepted'>> & { readonly key: string }

/** Beside the notice itself. */
export interface LintOptions {
  /** Where the notice was compared with an older one: rules on changes are checked, too. */
  readonly compared?: Comparison
  /** Rules to check instead of all that are on. */
  readonly rules?: readonly Rule[]
}

/** A notice read, or the reason why it was not. `skipped` does not make a run red; `not-checked` does. */
export type ReadResult =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'not-checked'; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string }

export interface Engine {
  /** Rules that are on, for formats that explain a finding with its rule. */
  readonly rules: readonly Rule[]
  /** Never throws on text, whatever it holds. */
  read(file: string, text: string): ReadResult
  /** Findings in order of place. */
  lint(reading: Reading, options?: LintOptions): readonly Finding[]
  compare(before: Reading, after: Reading): Comparison
  /** The engine with what the config sets for one notice, by its path from the root of the project. */
  at(path: string): Engine
}

export function createEngine(knowledge: Knowledge): Engine {
  const readers = new Map<string, FactReader>()
  const readerFor = (lexicon: Lexicon): FactReader => {
    const known = readers.get(lexicon.tag)
    if (known) return known
    const made = factReader(lexicon, knowledge.registers)
    readers.set(lexicon.tag, made)
    return made
  }
  return engineOf(knowledge, readerFor)
}

function engineOf(knowledge: Knowledge, readerFor: (lexicon: Lexicon) => FactReader): Engine {
  const owners = new Map<string, Engine>()
  const engine: Engine = {
    rules: knowledge.rules,
    read(file, text) {
      turnPage()
      if (text.trim() === '') return { kind: 'not-checked', reason: 'it is empty' }
      const parsed = parseNotice(file, text)
      if ('refused' in parsed) return { kind: 'not-checked', reason: parsed.refused }
      const outline = outlineOf(parsed)
      const language = knowledge.language ?? detectLanguage(parsed, outline, knowledge.languages)
      const lexicon = knowledge.lexicons.find((candidate) => candidate.tag === language)
      if (!lexicon) return { kind: 'skipped', reason: unreadable(language, knowledge.lexicons) }
      const facts = readerFor(lexicon)(parsed, outline)
      return { kind: 'read', reading: { notice: parsed, language: lexicon.tag, outline, facts } }
    },
    lint: (reading, { compared, rules = knowledge.rules } = {}) =>
      checkRules(rules, reading, {
        lexicons: knowledge.lexicons,
        countries: knowledge.registers.countries,
        ...(knowledge.ruleIds && { ruleIds: knowledge.ruleIds }),
        ...(knowledge.countries && { addressed: knowledge.countries }),
        ...(knowledge.accepted && { accepted: knowledge.accepted }),
        ...(compared && { compared }),
      }),
    compare: (before, after) => compareReadings(before, after, knowledge.changeRules, knowledge.lexicons),
    at: (path) => {
      const own = knowledge.ownOf?.(path)
      if (!own) return engine
      const known = owners.get(own.key) ?? engineOf({ ...withoutOwn(knowledge), ...own }, readerFor)
      owners.set(own.key, known)
      return known
    },
  }
  return engine
}

function withoutOwn({ ownOf: _, ...knowledge }: Knowledge): Knowledge {
  return knowledge
}

function unreadable(language: string | undefined, lexicons: readonly Lexicon[]): string {
  const known = lexicons.map((lexicon) => lexicon.tag).join(', ')
  return language === undefined
    ? `its language was not recognised; set "language" in the config to one of ${known}`
    : `it is written in "${language}", for which there is no language file; there are ${known}`
}
