// Whose an address, mail box or number is: decided by the words nearest before it, then by the section it stands in.
import type { LexiconKey, Topic } from '../../model/lexicon-keys.ts'
import type { Block } from '../../model/outline.ts'
import { findCompanies } from './name.ts'
import type { Mark, ScannedBlock } from './scan.ts'
import { has, isUnder, leadSentence, topicsAround, type View } from './view.ts'

export type Owner = 'controller' | 'dpo' | 'representative' | 'authority' | 'recipient'

/** Sections in which addresses are other people's unless the text says otherwise. */
const OTHERS: readonly [Topic, Owner][] = [
  ['dpo', 'dpo'],
  ['representative', 'representative'],
  ['complaint', 'authority'],
  ['recipients', 'recipient'],
  ['cookies', 'recipient'],
  ['transfers', 'recipient'],
]

/** Whose what stands at `at` is; only text of the block from `from` on is looked at, then the blocks before it. */
export function ownerAt(view: View, block: Block, from: number, at: number): Owner {
  const lead = block.kind === 'item' ? leadSentence(view, block) : undefined
  if (lead && has(lead, 'recipient.lead', 'address.other') && !has(lead, 'controller.term', 'contact.lead'))
    return 'recipient'
  const near = [...marksBefore(view, block, from, at), ...(isOpening(block, from, at) ? marksAbove(view, block) : [])]
  for (const mark of near) {
    const owner = ownerOf(mark)
    if (owner && owner !== 'controller') return owner
    if (owner === 'controller') return bySection(view, block, true)
  }
  const section = bySection(view, block, false)
  if (section !== 'controller') return section
  if (block.section === 0 || block.index < INTRODUCTION || isUnder(view, block, 'controller', 'contact'))
    return 'controller'
  const company = findCompanies(block.text.slice(from, at)).at(-1)
  return company && isProse(block) && !definesParty(block, at) ? 'recipient' : 'controller'
}

/** Blocks at the head of a notice, where it says whose it is. */
const INTRODUCTION = 6

/** "Example Ltd, 1 Street, Town ("we", "us")": the party that the notice gives a short name. */
function definesParty(block: Block, at: number): boolean {
  return /\((?:[^()]{0,40}\s)?["“„«']/.test(block.text.slice(at, at + 160))
}

function bySection(view: View, block: Block, claimed: boolean): Owner {
  const topics = topicsAround(view, block)
  if (topics.has('controller') || (topics.has('contact') && !topics.has('dpo'))) return 'controller'
  const claimable: readonly Owner[] = ['recipient', 'authority']
  for (const [topic, owner] of OTHERS) if (topics.has(topic) && !(claimed && claimable.includes(owner))) return owner
  return 'controller'
}

function ownerOf({ meaning }: Mark): Owner | undefined {
  if (meaning.of === 'authority') return meaning.as.startsWith('weak') ? undefined : 'authority'
  if (meaning.of !== 'lexicon') return undefined
  switch (meaning.key) {
    case 'dpo.term':
      return 'dpo'
    case 'representative.term':
      return 'representative'
    case 'authority.generic':
    case 'complaint.phrase':
      return 'authority'
    case 'address.other':
      return 'recipient'
    case 'controller.term':
    case 'controller.located':
    case 'address.label':
    case 'contact.lead':
      return 'controller'
    default:
      return undefined
  }
}

/** Marks of the same sentence or lines before a place, the telling ones first: roles, then addresses' labels. */
function marksBefore(view: View, block: Block, from: number, at: number): Mark[] {
  const marks = (view.blocks[block.index]?.sentences ?? []).flatMap((sentence) => sentence.marks)
  const own = marks.filter((mark) => mark.start >= from && mark.end <= at + 1 && at - mark.end < 300)
  return byWeight(own)
}

/** An address that opens its block belongs to whom the blocks above speak of. */
function isOpening(block: Block, from: number, at: number): boolean {
  return from === 0 && (at < 80 || !/[.!?]\s/.test(block.text.slice(0, at)))
}

function marksAbove(view: View, block: Block): Mark[] {
  if (block.kind === 'item') return byWeight(leadSentence(view, block)?.marks ?? []).filter((mark) => ownerOf(mark))
  const above = introducing(view, block)
  const near = above
    .map(({ sentences }) => byWeight(sentences.at(-1)?.marks ?? []).filter((mark) => ownerOf(mark)))
    .filter((marks) => marks.length > 0)
  const appointed = above
    .flatMap(({ sentences }) => sentences.flatMap(({ marks }) => marks))
    .filter(({ meaning }) => meaning.of === 'lexicon' && meaning.key === 'representative.term')
  // "Alternatively, they can be contacted at:" says less of whose an address is than who was appointed before.
  return near.find((marks) => !marks.every(isLabel)) ?? (appointed.length > 0 ? appointed : (near[0] ?? []))
}

/** Up to three blocks above in the section, the nearest first, as far as they lead on. */
function introducing(view: View, block: Block): ScannedBlock[] {
  const found: ScannedBlock[] = []
  for (let back = 1; back <= 3; back++) {
    const above = view.blocks[block.index - back]
    if (!above || above.block.section !== block.section || above.block.kind === 'heading') break
    found.push(above)
    if (above.block.text.length > 160 && !/:\s*$/.test(above.block.text)) break
  }
  return found
}

const LABELS: readonly LexiconKey[] = ['address.label', 'contact.lead', 'controller.located']

/** Roles outweigh labels ("contact our data protection officer at our address"); of roles the nearest counts. */
function byWeight(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => Number(isLabel(a)) - Number(isLabel(b)) || b.start - a.start)
}

function isLabel({ meaning }: Mark): boolean {
  return meaning.of === 'lexicon' && LABELS.includes(meaning.key)
}

function isProse(block: Block): boolean {
  return /\p{Ll}[.!?]\s|\p{Ll}\s\p{Ll}+\s\p{Ll}/u.test(block.text)
}
