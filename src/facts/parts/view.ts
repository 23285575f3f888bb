// What readers look at: the scanned notice, and the questions that more than one of them asks.
import type { FactStatus } from '../../model/fact.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import type { LexiconKey, Topic } from '../../model/lexicon-keys.ts'
import type { Notice } from '../../model/notice.ts'
import type { Block, Outline } from '../../model/outline.ts'
import type { Place } from '../../model/place.ts'
import { placeOf } from '../../model/place-of.ts'
import type { Registers } from '../../model/register.ts'
import type { Span } from '../../text/span.ts'
import { type Mark, type ScannedBlock, type Scanner, type Sentence, topicOf } from './scan.ts'

export interface View {
  readonly notice: Notice
  readonly outline: Outline
  readonly lexicon: Lexicon
  readonly registers: Registers
  readonly scanner: Scanner
  /** Same order and indices as `outline.blocks`. */
  readonly blocks: readonly ScannedBlock[]
  readonly sentences: readonly Sentence[]
  /** Topics of a section's own heading. */
  readonly topics: readonly ReadonlySet<Topic>[]
  /** By section: topics of the nearest heading around it that has any, and of all headings around it. */
  readonly around: readonly { readonly nearest: ReadonlySet<Topic>; readonly all: ReadonlySet<Topic> }[]
}

export function createView(
  notice: Notice,
  outline: Outline,
  lexicon: Lexicon,
  registers: Registers,
  scanner: Scanner,
): View {
  const blocks = outline.blocks.map((block) => scanner.scan(block))
  const topics = outline.sections.map((section) => {
    // "Data protection policy" over the whole notice is its title, not the subject of a part of it.
    const isTitle = outline.sections[0]?.children.length === 1 && outline.sections[0].children[0] === section.index
    const heading = section.heading === undefined || isTitle ? undefined : blocks[section.heading]
    const keys = heading?.sentences.flatMap((sentence) => [...sentence.keys]) ?? []
    return new Set(keys.flatMap((key) => topicOf(key) ?? []))
  })
  return {
    notice,
    outline,
    lexicon,
    registers,
    scanner,
    blocks,
    sentences: blocks.flatMap(({ sentences }) => sentences),
    topics,
    around: topicsOfChains(outline, topics),
  }
}

const NO_TOPICS: ReadonlySet<Topic> = new Set()

/** Parents stand before their children, so that one pass sees each section's surroundings. */
function topicsOfChains(outline: Outline, topics: readonly ReadonlySet<Topic>[]): View['around'] {
  const around: View['around'][number][] = []
  for (const { index, parent } of outline.sections) {
    const own = topics[index] ?? NO_TOPICS
    const outer = parent === undefined ? undefined : around[parent]
    if (own.size === 0) around.push(outer ?? { nearest: NO_TOPICS, all: NO_TOPICS })
    else around.push({ nearest: own, all: outer ? new Set([...outer.all, ...own]) : own })
  }
  return around
}

/** Topics of the nearest heading around a block that has any. */
export function topicsAround(view: View, block: Block): ReadonlySet<Topic> {
  return view.around[block.section]?.nearest ?? NO_TOPICS
}

/** Whether the nearest heading with a topic, or any further out, has this one. */
export function isUnder(view: View, block: Block, ...wanted: readonly Topic[]): boolean {
  const topics = view.around[block.section]?.all
  return topics !== undefined && topics.size > 0 && wanted.some((topic) => topics.has(topic))
}

export function has(sentence: Sentence, ...keys: readonly LexiconKey[]): boolean {
  if (sentence.keys.size === 0) return false
  for (const key of keys) if (sentence.keys.has(key)) return true
  return false
}

export function marksOf(sentence: Sentence, ...keys: readonly LexiconKey[]): Mark[] {
  if (!has(sentence, ...keys)) return []
  return sentence.marks.filter(({ meaning }) => meaning.of === 'lexicon' && keys.includes(meaning.key))
}

/** Sentences of a block's lead: the paragraph, heading or parent item that introduces its list or table. */
export function leadOf(view: View, block: Block): ScannedBlock | undefined {
  return block.lead === undefined ? undefined : view.blocks[block.lead]
}

/** The last sentence of the lead, which is the one that introduces. */
export function leadSentence(view: View, block: Block): Sentence | undefined {
  return leadOf(view, block)?.sentences.at(-1)
}

/** Phrases found in a piece of text that is no block of its own. */
export function keysOf(view: View, text: string): ReadonlySet<LexiconKey> {
  return view.scanner.keysIn(text)
}

export function textOf(sentence: Sentence): string {
  return sentence.block.text.slice(sentence.start, sentence.end)
}

const MAX_QUOTE = 240

/** One line of at most 240 characters. */
export function oneLine(text: string, max = MAX_QUOTE): string {
  // A single blank, which is nearly all there is, stays as it is.
  const line = text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
  return line.length <= max ? line : `${line.slice(0, max - 1).trimEnd()}…`
}

/** The fields that every fact has, for a span of a block. */
export function basis<K extends string>(
  view: View,
  kind: K,
  block: Block,
  span: Span,
  status: FactStatus = 'stated',
): { kind: K; status: FactStatus; place: Place; quote: string } {
  return {
    kind,
    status,
    place: placeOf(view.outline, block, span),
    quote: oneLine(block.text.slice(span.start, span.end)),
  }
}

/** The same for a sentence. */
export function basisOf<K extends string>(view: View, kind: K, sentence: Sentence, status: FactStatus = 'stated') {
  return basis(view, kind, sentence.block, sentence, status)
}
