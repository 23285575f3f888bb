// Bases given in a separate list by basis that names the purposes: "Consent: to send newsletters".
import { LEGAL_BASES, type LegalBasis } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import { wordsOf } from '../../text/words.ts'
import { basesOfValue } from './bases.ts'
import { bareName } from './name.ts'
import { basesIn, interestIn, type PurposeItem } from './purpose-item.ts'
import { isListByBasis } from './purpose-lists.ts'
import { isUnder, topicsAround, type View } from './view.ts'

/** Share of a purpose's telling words that an entry must hold to name it. */
const NAMED = 0.6
/** Words this long tell; their first letters are compared, so that inflection does not matter. */
const [TELLING, STEM] = [5, 6]

interface Entry {
  readonly block: Block
  readonly bases: readonly LegalBasis[]
  readonly stems: ReadonlySet<string>
}

/** Adds to purposes without a basis those of the entries that name them, or of the section that is headed like them. */
export function withBasesByName(view: View, items: readonly PurposeItem[]): PurposeItem[] {
  if (items.every(({ bases }) => bases.length > 0)) return [...items]
  const entries = entriesOf(view)
  return items.map((item) => {
    if (item.bases.length > 0) return item
    const stems = [...stemsOf(item.title)]
    if (stems.length === 0) return item
    const naming = entries.filter(
      (entry) => stems.filter((stem) => entry.stems.has(stem)).length / stems.length >= NAMED,
    )
    const found = new Set([...naming.flatMap(({ bases }) => bases), ...basesOfNamesake(view, item)])
    const interest =
      item.interest ??
      interestIn(
        view,
        naming.map(({ block }) => block),
      )
    return { ...item, bases: LEGAL_BASES.filter((basis) => found.has(basis)), ...(interest ? { interest } : {}) }
  })
}

/** Bases in a section with the title of a purpose that an overview lists. */
function basesOfNamesake(view: View, item: PurposeItem): LegalBasis[] {
  const title = bareName(item.title)
  return view.outline.sections
    .filter(({ heading, title: other }) => heading !== undefined && heading !== item.block && bareName(other) === title)
    .flatMap(({ blocks }) =>
      basesIn(
        view,
        blocks.flatMap((index) => view.outline.blocks[index] ?? []),
        true,
      ),
    )
}

function entriesOf(view: View): Entry[] {
  const groups = new Map<number, Block[]>()
  for (const block of view.outline.blocks)
    if (block.kind === 'item' && block.group !== undefined && isUnder(view, block, 'legal-basis', 'purposes'))
      groups.set(block.group, [...(groups.get(block.group) ?? []), block])
  const listed = [...groups.values()].filter((blocks) => isListByBasis(view, blocks)).flat()
  return [...listed.map((block) => entryOf(view, block, 90)), ...paragraphEntries(view)]
}

function entryOf(view: View, block: Block, length: number): Entry {
  const end = block.title?.end ?? length
  return {
    block,
    bases: basesOfValue(view, block.text.slice(0, end)),
    stems: stemsOf(block.text.slice(block.title ? end : 0)),
  }
}

/** "Consent – ...", "Contract: ...": paragraphs under a heading on legal bases that each begin with the name of one. */
function paragraphEntries(view: View): Entry[] {
  const found = view.outline.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !topicsAround(view, block).has('legal-basis')) return []
    const end = block.title?.end ?? block.text.search(/\s[–—-]\s|:\s/)
    if (end < 4 || end > LABEL) return []
    const entry = entryOf(view, block, end)
    return entry.bases.length === 0 ? [] : [entry]
  })
  return found.length < 2 ? [] : found
}

/** UTF-16 units of a label that names a basis. */
const LABEL = 60

/** Telling words of a text, cut to their beginnings so that inflection does not matter. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .folded.filter((word) => word.length >= TELLING)
      .map((word) => word.slice(0, STEM)),
  )
}
