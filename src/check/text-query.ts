// Words of a notice by phrases, in places of given kinds.
import { placeOf } from '../model/place-of.ts'
import type { TextQuery } from '../model/rule.ts'
import type { Hit } from '../text/phrases.ts'
import { wordsIn } from '../text/read-once.ts'
import type { Case, Evidence } from './evidence.ts'
import { topicsBySection } from './topics.ts'
import { wordsFound } from './words-found.ts'

export function wordsMeant(query: TextQuery, known: Case): Evidence[] {
  const { outline } = known.reading
  const found = wordsFound(query, known)
  if (found.length === 0) return []
  const isAsked = sectionFilter(query, known)
  return found
    .filter(({ block }) => isAsked(block.section))
    .flatMap(({ block, hits }) => {
      const words = wordsIn(block.text)
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

/** Of hits that overlap, the first and longest: nobody wants to be told of the same words twice. */
function apart<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const kept: Hit<T>[] = []
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to))
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  return kept
}
