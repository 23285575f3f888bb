// Which language a notice is in: what it says of itself, then its path, then its words.
import type { Notice } from '../model/notice.ts'
import type { Outline } from '../model/outline.ts'
import { wordsIn } from '../text/read-once.ts'

/** Frequent words of one language, folded. */
export interface LanguageWords {
  readonly tag: string
  readonly stopwords: readonly string[]
}

const PATH_TAG = /(?:^|[/._-])([a-z]{2})(?:[-_][a-z]{2})?(?=[/._-]|$)/gi
/** Words looked at; more would not change the answer. */
const SAMPLE = 4000

/** Language tag, or undefined where nothing tells. The words of a text outweigh what its path says. */
export function detectLanguage(
  notice: Notice,
  outline: Outline,
  languages: readonly LanguageWords[],
): string | undefined {
  const tags = new Set(languages.map((language) => language.tag))
  const scores = scoresOf(outline, languages)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  const hint = declared(notice, tags) ?? fromPath(notice.file, tags)
  if (!best || best[1] === 0) return hint
  const sure = best[1] >= 8 && best[1] >= (second?.[1] ?? 0) * 1.15
  if (sure || hint === undefined) return best[0]
  return (scores.get(hint) ?? 0) >= best[1] * 0.7 ? hint : best[0]
}

function declared(notice: Notice, tags: ReadonlySet<string>): string | undefined {
  const value = notice.frontMatter.lang ?? notice.frontMatter.language ?? notice.frontMatter.locale
  const tag = value?.slice(0, 2).toLowerCase()
  return tag !== undefined && tags.has(tag) ? tag : undefined
}

function fromPath(file: string, tags: ReadonlySet<string>): string | undefined {
  const found = [...file.matchAll(PATH_TAG)]
    .map((match) => (match[1] ?? '').toLowerCase())
    .filter((tag) => tags.has(tag))
  return found.at(-1)
}

function scoresOf(outline: Outline, languages: readonly LanguageWords[]): Map<string, number> {
  const owners = ownersOf(languages)
  const counts = languages.map(() => 0)
  let seen = 0
  for (const block of outline.blocks) {
    if (block.kind === 'code' || seen >= SAMPLE) continue
    for (const word of wordsIn(block.text).folded) {
      for (const language of owners.get(word) ?? NONE) counts[language] = (counts[language] ?? 0) + 1
      if (++seen >= SAMPLE) break
    }
  }
  return new Map(languages.map(({ tag }, language) => [tag, counts[language] ?? 0]))
}

const NONE: readonly number[] = []
const knownOwners = new WeakMap<readonly LanguageWords[], ReadonlyMap<string, readonly number[]>>()

/** By frequent word the languages that have it, as their positions in the list. */
function ownersOf(languages: readonly LanguageWords[]): ReadonlyMap<string, readonly number[]> {
  const known = knownOwners.get(languages)
  if (known) return known
  const owners = new Map<string, number[]>()
  for (const [at, { stopwords }] of languages.entries())
    for (const word of new Set(stopwords)) owners.set(word, [...(owners.get(word) ?? []), at])
  knownOwners.set(languages, owners)
  return owners
}
