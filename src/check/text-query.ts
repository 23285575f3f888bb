// Words of a notice by phrases, in places of given kinds. A phrase never reaches over the end of a sentence.
import type { Lexicon } from '../model/lexicon.ts'
import type { Block } from '../model/outline.ts'
import { placeOf } from '../model/place-of.ts'
import type { TextQuery } from '../model/rule.ts'
import { type Hit, type PhraseSet, phraseSet } from '../text/phrases.ts'
import { type Words, wordsOf } from '../text/words.ts'
import type { Case, Evidence } from './evidence.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { topicsBySection } from './topics.ts'

export function wordsMeant(query: TextQuery, known: Case): Evidence[] {
  const { outline } = known.reading
  const phrases = phrasesOf(query, known)
  if (!phrases) return []
  const isAsked = sectionFilter(query, known)
  return outline.blocks
    .filter((block) => isAsked(block.section))
    .flatMap((block) => {
      const words = wordsIn(block)
      const hits = stretchesOf(block, words, query.in).flatMap((stretch) => hitsIn(phrases, words, block.text, stretch))
      return apart(hits).map((hit): Evidence => {
        const span = { start: words.start[hit.from] ?? 0, end: words.end[hit.to - 1] ?? 0 }
        return { place: placeOf(outline, block, span), absence: false, text: block.text.slice(span.start, span.end) }
      })
    })
}

function sectionFilter({ under }: TextQuery, { reading, lexicon }: Case): (section: number) => boolean {
  if (!under) return () => true
  if (!lexicon) return () => false
  const topics = topicsBySection(reading.outline, lexicon)
  return (section) => under.some((topic) => topics[section]?.has(topic))
}

function hitsIn(phrases: PhraseSet<true>, words: Words, text: string, { from, to, whole }: Stretch): Hit<true>[] {
  const hits = phrases.find(words, text, from, to)
  return whole ? hits.filter((hit) => hit.from === from && hit.to === to) : hits
}

/** Of hits that overlap, the first and longest: nobody wants to be told of the same words twice. */
function apart(hits: readonly Hit<true>[]): Hit<true>[] {
  const kept: Hit<true>[] = []
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to))
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  return kept
}

const compiled = new WeakMap<TextQuery, Map<string, PhraseSet<true> | undefined>>()

function phrasesOf(query: TextQuery, { reading: { language }, lexicon }: Case): PhraseSet<true> | undefined {
  const known = compiled.get(query) ?? new Map<string, PhraseSet<true> | undefined>()
  compiled.set(query, known)
  if (!known.has(language)) {
    const own = [...(query.text['*'] ?? []), ...(query.text[language] ?? [])]
    const phrases = [...own, ...ofLanguage(query, lexicon)]
    known.set(
      language,
      phrases.length > 0 ? phraseSet(phrases.map((phrase): [string, true] => [phrase, true])) : undefined,
    )
  }
  return known.get(language)
}

function ofLanguage({ words }: TextQuery, lexicon: Lexicon | undefined): readonly string[] {
  return words && lexicon ? lexicon.phrases[words] : []
}

/** Several rules look at the words of one block. */
const wordsByBlock = new WeakMap<Block, Words>()

export function wordsIn(block: Block): Words {
  const known = wordsByBlock.get(block)
  if (known) return known
  const words = wordsOf(block.text)
  wordsByBlock.set(block, words)
  return words
}
