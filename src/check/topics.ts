// What the sections of a notice are about, by their headings.
import type { Lexicon } from '../model/lexicon.ts'
import { TOPICS, type Topic } from '../model/lexicon-keys.ts'
import type { Outline } from '../model/outline.ts'
import { type PhraseSet, phraseSet } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'

const topicSets = new WeakMap<Lexicon, PhraseSet<Topic>>()
const headingsByOutline = new WeakMap<Outline, readonly ReadonlySet<string>[]>()
const sectionsByOutline = new WeakMap<Outline, readonly ReadonlySet<string>[]>()

/** For every section, the topics of its own heading. */
export function topicsByHeading(outline: Outline, lexicon: Lexicon): readonly ReadonlySet<string>[] {
  const known = headingsByOutline.get(outline)
  if (known) return known
  const topics = topicsOf(lexicon)
  const found = outline.sections.map(
    ({ title, heading }) =>
      new Set<string>(heading === undefined ? [] : topics.find(wordsOf(title), title).map(({ value }) => value)),
  )
  headingsByOutline.set(outline, found)
  return found
}

/** For every section, the topics of its own heading and of those around it. */
export function topicsBySection(outline: Outline, lexicon: Lexicon): readonly ReadonlySet<string>[] {
  const known = sectionsByOutline.get(outline)
  if (known) return known
  const own = topicsByHeading(outline, lexicon)
  const found: ReadonlySet<string>[] = []
  const [only, second] = outline.sections[0]?.children ?? []
  for (const section of outline.sections) {
    // Parents come before their subsections. The title of the notice is about all of it, and so about nothing in it.
    const isTitle = section.index === only && second === undefined && section.children.length > 0
    const above = section.parent === undefined ? [] : (found[section.parent] ?? [])
    found.push(new Set([...(isTitle ? [] : (own[section.index] ?? [])), ...above]))
  }
  sectionsByOutline.set(outline, found)
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
