// `forbid` with `text`: no such words in blocks of these kinds.
import type { Block } from '../model/outline.ts'
import { placeOf } from '../model/place-of.ts'
import type { Demand, TextQuery } from '../model/rule.ts'
import { type Hit, type PhraseSet, phraseSet } from '../text/phrases.ts'
import { type Words, wordsOf } from '../text/words.ts'
import type { Case, Evidence } from './evidence.ts'

export function checkForbidText(demand: Extract<Demand, { kind: 'forbid-text' }>, known: Case): Evidence[] {
  const { outline, language } = known.reading
  const phrases = phrasesOf(demand.query, language)
  if (!phrases) return []
  return outline.blocks
    .filter((block) => demand.query.in.includes(block.kind))
    .flatMap((block) => {
      const words = wordsIn(block)
      return apart(phrases.find(words, block.text)).map((hit): Evidence => {
        const span = { start: words.start[hit.from] ?? 0, end: words.end[hit.to - 1] ?? 0 }
        return { place: placeOf(outline, block, span), absence: false, text: block.text.slice(span.start, span.end) }
      })
    })
}

/** Of hits that overlap, the first and longest: nobody wants to be told of the same words twice. */
function apart(hits: readonly Hit<true>[]): Hit<true>[] {
  const kept: Hit<true>[] = []
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to))
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  return kept
}

const compiled = new WeakMap<TextQuery, Map<string, PhraseSet<true> | undefined>>()

function phrasesOf(query: TextQuery, language: string): PhraseSet<true> | undefined {
  const known = compiled.get(query) ?? new Map<string, PhraseSet<true> | undefined>()
  compiled.set(query, known)
  if (!known.has(language)) {
    const phrases = [...(query.text['*'] ?? []), ...(query.text[language] ?? [])]
    known.set(
      language,
      phrases.length > 0 ? phraseSet(phrases.map((phrase): [string, true] => [phrase, true])) : undefined,
    )
  }
  return known.get(language)
}

/** Several rules look at the words of one block. */
const wordsByBlock = new WeakMap<Block, Words>()

function wordsIn(block: Block): Words {
  const known = wordsByBlock.get(block)
  if (known) return known
  const words = wordsOf(block.text)
  wordsByBlock.set(block, words)
  return words
}
