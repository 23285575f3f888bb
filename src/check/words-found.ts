// Words that the rules of a run ask for, found in one pass over a notice, so that its cost hardly grows with their number.
// A phrase never reaches over the end of a sentence.
import type { Lexicon } from '../model/lexicon.ts'
import type { Block } from '../model/outline.ts'
import type { Demand, Query, Rule, TextQuery, TextScope } from '../model/rule.ts'
import { type Hit, type PhraseSet, phraseSet } from '../text/phrases.ts'
import { sentencesIn, wordsIn } from '../text/read-once.ts'
import type { Span } from '../text/span.ts'
import type { Case } from './evidence.ts'
import { PROSE, rangesOf } from './stretches.ts'

/** What one query finds in one block, in no order; hits may overlap. */
export interface BlockHits {
  readonly block: Block
  readonly hits: Hit<TextQuery>[]
}

const NONE: readonly BlockHits[] = []
const foundByCase = new WeakMap<Case, ReadonlyMap<TextQuery, readonly BlockHits[]>>()

/** Blocks in which the words of a query stand, in their order. The query is one of the rules that are checked. */
export function wordsFound(query: TextQuery, known: Case): readonly BlockHits[] {
  const found = foundByCase.get(known) ?? findWords(known)
  foundByCase.set(known, found)
  return found.get(query) ?? NONE
}

function findWords(known: Case): ReadonlyMap<TextQuery, readonly BlockHits[]> {
  const { set, scopes } = askedOf(known)
  const found = new Map<TextQuery, BlockHits[]>()
  const take = (block: Block, hit: Hit<TextQuery>) => {
    const blocks = found.get(hit.value)
    const last = blocks?.at(-1)
    if (last?.block === block) last.hits.push(hit)
    else if (blocks) blocks.push({ block, hits: [hit] })
    else found.set(hit.value, [{ block, hits: [hit] }])
  }
  for (const block of known.reading.outline.blocks)
    for (const { span, scope } of placesOf(block, scopes)) {
      const words = wordsIn(block.text)
      const { from, to } = rangesOf(words)(span)
      for (const hit of set.find(words, block.text, from, to)) {
        const isWhole = hit.from === from && hit.to === to
        if (hit.value.in.some((asked) => asked === scope || (asked === 'sentence' && isWhole && isSentence(scope))))
          take(block, hit)
      }
    }
  return found
}

interface PlaceInBlock {
  readonly span: Span
  readonly scope: Block['kind'] | 'cell' | 'link'
}

/** Where words are looked for inside a block: its sentences, and its cells and links where a query asks for those. */
function placesOf(block: Block, scopes: ReadonlySet<string>): PlaceInBlock[] {
  const places = (spans: readonly Span[], scope: PlaceInBlock['scope']) => spans.map((span) => ({ span, scope }))
  const isAsked = scopes.has(block.kind) || (scopes.has('sentence') && PROSE.has(block.kind))
  return [
    ...(isAsked ? places(sentencesIn(block.text), block.kind) : []),
    ...(scopes.has('cell') ? places(block.cells ?? [], 'cell') : []),
    ...(scopes.has('link') ? places(block.links, 'link') : []),
  ]
}

function isSentence(scope: PlaceInBlock['scope']): boolean {
  return scope !== 'cell' && scope !== 'link' && PROSE.has(scope)
}

/** The phrases of all queries in one language, and the places that any of them asks for. */
interface Asked {
  readonly set: PhraseSet<TextQuery>
  readonly scopes: ReadonlySet<TextScope>
}

const askedByRules = new WeakMap<readonly Rule[], Map<string, Asked>>()

function askedOf({ rules, reading: { language }, lexicon }: Case): Asked {
  const byLanguage = askedByRules.get(rules) ?? new Map<string, Asked>()
  askedByRules.set(rules, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const queries = rules.flatMap(({ when, unless, demand }) => [...when, ...unless, ...queriesOf(demand)]).filter(isText)
  const asked = {
    set: phraseSet(
      queries.flatMap((query) => phrasesOf(query, language, lexicon).map((phrase) => [phrase, query] as const)),
    ),
    scopes: new Set(queries.flatMap((query) => query.in)),
  }
  byLanguage.set(language, asked)
  return asked
}

function queriesOf(demand: Demand): readonly Query[] {
  if (demand.kind === 'require') return demand.any
  return demand.kind === 'forbid' ? [demand.query] : []
}

function isText(query: Query): query is TextQuery {
  return 'text' in query
}

function phrasesOf({ text, words }: TextQuery, language: string, lexicon: Lexicon | undefined): readonly string[] {
  const own = [...(text['*'] ?? []), ...(text[language] ?? [])]
  return words && lexicon ? [...own, ...lexicon.phrases[words]] : own
}
