// Where an absence is reported: where a reader would look for what is missing.
import type { Lexicon } from '../model/lexicon.ts'
import { TOPICS, type Topic } from '../model/lexicon-keys.ts'
import type { Outline } from '../model/outline.ts'
import type { Place } from '../model/place.ts'
import { placeOf } from '../model/place-of.ts'
import type { Anchor } from '../model/rule.ts'
import { type PhraseSet, phraseSet } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import type { Case } from './evidence.ts'

type Headings = ReadonlyMap<string, number>

/** The first heading about one of the topics, tried in their order; else the first block; else line 1. */
export function anchorPlace(anchor: Anchor, known: Case): Place {
  const { outline } = known.reading
  const headings = known.lexicon ? headingsOf(outline, known.lexicon) : undefined
  for (const topic of anchor.topics) {
    const block = outline.blocks[headings?.get(topic) ?? -1]
    if (block) return placeOf(outline, block)
  }
  const first = outline.blocks[0]
  return first ? placeOf(outline, first) : { line: 1, column: 1, endLine: 1, endColumn: 1, section: [] }
}

const topicSets = new WeakMap<Lexicon, PhraseSet<Topic>>()
const headingsByOutline = new WeakMap<Outline, Headings>()

/** Index of the heading block of the first section about each topic. */
function headingsOf(outline: Outline, lexicon: Lexicon): Headings {
  const known = headingsByOutline.get(outline)
  if (known) return known
  const topics = topicsOf(lexicon)
  const found = new Map<string, number>()
  for (const { title, heading } of outline.sections) {
    if (heading === undefined) continue
    for (const { value } of topics.find(wordsOf(title), title)) if (!found.has(value)) found.set(value, heading)
  }
  headingsByOutline.set(outline, found)
  return found
}

function topicsOf(lexicon: Lexicon): PhraseSet<Topic> {
  const known = topicSets.get(lexicon)
  if (known) return known
  const made = phraseSet(
    TOPICS.flatMap((topic) => lexicon.phrases[`topic.${topic}`].map((phrase): [string, Topic] => [phrase, topic])),
  )
  topicSets.set(lexicon, made)
  return made
}
