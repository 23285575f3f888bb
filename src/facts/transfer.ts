// Transfers to countries outside the EEA, Art. 13(1)(f), and the safeguards named for them; or that there are none.
import { SAFEGUARDS, type Safeguard, type TransferFact } from '../model/fact.ts'
import type { LexiconKey } from '../model/lexicon-keys.ts'
import type { Block, Section } from '../model/outline.ts'
import { countriesIn } from './parts/countries.ts'
import { stating } from './parts/first.ts'
import type { Sentence } from './parts/scan.ts'
import { basisOf, has, isUnder, topicsAround, type View } from './parts/view.ts'

const KEYS: Readonly<Partial<Record<Safeguard, LexiconKey>>> = {
  scc: 'safeguard.scc',
  bcr: 'safeguard.bcr',
  adequacy: 'safeguard.adequacy',
  dpf: 'safeguard.dpf',
  derogation: 'safeguard.derogation',
  none: 'safeguard.none',
}

/** Safeguards named in a sentence or row. */
export function safeguardsIn(sentences: readonly Sentence[]): Safeguard[] {
  const old = new Set(
    sentences.flatMap(({ marks }) =>
      marks.flatMap(({ meaning }) => (meaning.of === 'instrument' && meaning.as === 'name' ? [meaning.id] : [])),
    ),
  )
  return SAFEGUARDS.filter((safeguard) => {
    const key = KEYS[safeguard]
    if (key !== undefined) return sentences.some((sentence) => has(sentence, key))
    return old.has(safeguard)
  })
}

export function readTransfers(view: View): TransferFact[] {
  const denied = stating(view, 'transfer.none').filter(
    (sentence) => !isUnder(view, sentence.block, 'rights', 'complaint') && !goesOutside(view, sentence),
  )
  const deniedSentences = new Set(denied)
  const stated = stating(view, 'transfer.phrase')
    .filter((sentence) => !deniedSentences.has(sentence) && !has(sentence, 'right.portability'))
    .filter((sentence) => !(has(sentence, 'right.access') && isUnder(view, sentence.block, 'rights')))
    .filter((sentence, at, all) => !readsOn(view, sentence, all[at - 1]))
  return [
    ...stated.flatMap((sentence) => statedIn(view, sentence)),
    ...denied.map((sentence) => ({
      ...basisOf(view, 'transfer', sentence, 'denied'),
      safeguards: safeguardsIn([sentence]),
    })),
  ]
}

/** "In the EU and the USA" is no denial. */
function goesOutside(view: View, sentence: Sentence): boolean {
  return !has(sentence, 'negation') && countriesIn(view, sentence).some(({ eea }) => !eea)
}

/** "Such transfers are covered by ...": says more of the transfer in the sentence before, and names no country of its own. */
function readsOn(view: View, sentence: Sentence, before: Sentence | undefined): boolean {
  return before?.block === sentence.block && thirdCountries(view, sentence).length === 0
}

/** Codes of the countries outside the EEA that a sentence names. */
function thirdCountries(view: View, sentence: Sentence): string[] {
  return countriesIn(view, sentence).flatMap(({ code, eea }) => (eea ? [] : [code]))
}

/** One fact for each country that is named; one without a country where none is. */
function statedIn(view: View, sentence: Sentence): TransferFact[] {
  const fact = { ...basisOf(view, 'transfer', sentence, 'stated'), safeguards: nearestSafeguards(view, sentence) }
  const countries = thirdCountries(view, sentence)
  return countries.length === 0 ? [fact] : countries.map((country) => ({ ...fact, country }))
}

/** Safeguards named in the sentence; else in its block and what hangs under it; else in a section on transfers. */
function nearestSafeguards(view: View, sentence: Sentence): readonly Safeguard[] {
  const { block } = sentence
  const own = safeguardsIn([sentence])
  if (own.length > 0) return own
  const near = shared(view, block, () => [block.index, ...underneath(view, block.index)])
  if (near.length > 0 || !topicsAround(view, block).has('transfers')) return near
  const section = view.outline.sections[block.section]
  return section ? shared(view, section, () => section.blocks) : near
}

/** Blocks of the list or table that a block introduces. */
function underneath(view: View, lead: number): number[] {
  const found: number[] = []
  for (let at = lead + 1; view.outline.blocks[at]?.lead === lead; at++) found.push(at)
  return found
}

/** Sentences that do not speak of what has ended. */
function inForce(view: View, blocks: readonly number[]): Sentence[] {
  return blocks
    .flatMap((index) => view.blocks[index]?.sentences ?? [])
    .filter((sentence) => !has(sentence, 'reference.historical'))
}

/** Of all that is in force in a block and under it, or in a section: the same for each of its sentences. */
const known = new WeakMap<View, Map<Block | Section, readonly Safeguard[]>>()

function shared(view: View, of: Block | Section, blocks: () => readonly number[]): readonly Safeguard[] {
  const ofView = known.get(view) ?? new Map<Block | Section, readonly Safeguard[]>()
  known.set(view, ofView)
  const found = ofView.get(of) ?? safeguardsIn(inForce(view, blocks()))
  ofView.set(of, found)
  return found
}
