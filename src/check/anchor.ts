// Where an absence is reported: where a reader would look for what is missing.
import type { Place } from '../model/place.ts'
import { placeOf } from '../model/place-of.ts'
import type { Anchor } from '../model/rule.ts'
import type { Case } from './evidence.ts'
import { topicsByHeading } from './topics.ts'

/** The first heading about one of the topics, tried in their order; else the first block; else line 1. */
export function anchorPlace(anchor: Anchor, known: Case): Place {
  const { outline } = known.reading
  const headings = known.lexicon ? topicsByHeading(outline, known.lexicon) : []
  for (const topic of anchor.topics) {
    const section = outline.sections[headings.findIndex((topics) => topics.has(topic))]
    const block = outline.blocks[section?.heading ?? -1]
    if (block) return placeOf(outline, block)
  }
  const first = outline.blocks[0]
  return first ? placeOf(outline, first) : { line: 1, column: 1, endLine: 1, endColumn: 1, section: [] }
}
