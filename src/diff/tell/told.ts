// One change is told once: what belongs to a new or dropped thing is told with it, and what changes alike in many places is one.
import type { ChangeFact } from '../../model/change.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Side } from '../align/side.ts'
import type { Draft } from '../draft.ts'
import { nameKey, wordKey } from '../pair/name-key.ts'
import type { Sense } from '../sense/sense.ts'
import { asNamedLists } from './named-lists.ts'
import { newThings } from './new-thing.ts'
import { purposeBefore } from './told-bases.ts'
import { isContactOfAnother } from './told-contacts.ts'

/** Facts that are told with the purpose or the section that they belong to. Recipients and automated decisions stand on their own. */
const PARTS: ReadonlySet<ChangeFact> = new Set([
  'purpose',
  'legal-basis',
  'data-category',
  'data-source',
  'retention',
  'provision',
  'security',
  'cookies',
])
/** A promise inside a dropped section goes with it; in a new one it is told. */
const PARTS_GONE: ReadonlySet<ChangeFact> = new Set(['commitment', 'right'])
/** Facts that are told with a recipient in the same block. */
const OF_RECIPIENT: ReadonlySet<ChangeFact> = new Set(['transfer', 'safeguard', 'contact', 'reference'])

/** Beyond this, drafts are not compared with each other: nobody reads so many one by one. */
const MOST = 1000

export function tellOnce(all: readonly Draft[], delta: Delta, sense: Sense): Draft[] {
  if (all.length > MOST) return [...all]
  const drafts = asNamedLists(
    all.filter(
      (draft) => !isReadTwice(draft, all) && !isOtherPart(draft, all, delta) && !isProductOf(draft, all, delta),
    ),
    delta,
  )
  const once = new Set<string>()
  const strong = drafts.filter((draft) => !draft.isWeak)
  const thingOf = newThings(drafts, delta)
  const parts = new Map<Draft, Edit[]>()
  const told = drafts.filter((draft) => {
    if (draft.isWeak && strong.some((other) => tellsOf(other, draft))) return false
    if (belongsToAnother(draft, drafts, delta)) return false
    const thing =
      purposeBefore(draft, drafts, sense) ??
      rightAbove(draft, drafts, delta) ??
      (isPart(draft) ? thingOf(draft) : undefined)
    if (thing) parts.set(thing, [...(parts.get(thing) ?? []), ...draft.edits])
    if (thing) return false
    if (draft.onceFor === undefined) return true
    const keys = draft.onceFor.map((key) => `${draft.fact === 'transfer' ? 'safeguard' : draft.fact} ${key}`)
    const isKnown = keys.every((key) => once.has(key))
    for (const key of keys) once.add(key)
    return !isKnown
  })
  return told.map((draft) => {
    const edits = parts.get(draft)
    return edits ? { ...draft, edits: [...new Set([...draft.edits, ...edits])] } : draft
  })
}

/** A kind of recipient that comes with a name, or gives way to one in the same section, is told as the name. */
function isNowNamed(draft: Draft, drafts: readonly Draft[], delta: Delta): boolean {
  if (draft.fact !== 'recipient' || isNamed(draft)) return false
  const section = sectionOf(draft, delta)
  return drafts.some((other) => {
    if (other.fact !== 'recipient' || !isNamed(other)) return false
    if (other.op === draft.op) return blockOf(other) === blockOf(draft)
    return delta.sections.some(({ a, b }) => {
      const [own, named] = draft.op === 'removed' ? [a, b] : [b, a]
      return own === section && named === sectionOf(other, delta)
    })
  })
}

/** Both stand in one section that is new or gone as a whole. */
function isInNewSection(draft: Draft, other: Draft, delta: Delta): boolean {
  const section = sectionOf(draft, delta)
  if (section === undefined || sectionOf(other, delta) !== section) return false
  const name = draft.op === 'added' ? 'now' : 'old'
  const heading = delta[name].reading.outline.sections[section]?.heading
  return heading !== undefined && (name === 'now' ? delta.added : delta.dropped).has(heading)
}

/** The right that heads a new or dropped section; how it is used is told with it. */
function rightAbove(draft: Draft, drafts: readonly Draft[], delta: Delta): Draft | undefined {
  if (draft.fact !== 'right' || draft.op === 'changed' || draft.told.length > 0) return undefined
  const side = draft.op === 'added' ? delta.now : delta.old
  return drafts.find((other) => {
    const isHeading = other.fact === 'right' && side.blocks[blockOf(other) ?? -1]?.kind === 'heading'
    return isHeading && other.op === draft.op && isInNewSection(draft, other, delta)
  })
}

function isNamed(draft: Draft): boolean {
  return draft.isName === true || draft.told.some((fact) => fact.kind === 'recipient' && fact.name !== undefined)
}

function sectionOf(draft: Draft, delta: Delta): number | undefined {
  const block = blockOf(draft)
  return block === undefined ? undefined : delta[draft.op === 'added' ? 'now' : 'old'].blocks[block]?.section
}

const START = 15

function hasSameStart(a: string, b: string): boolean {
  return a === b || (a.length >= START && a.slice(0, START) === b.slice(0, START))
}

/** A row or item that says how long is no new kind of data. */
function isRetentionOf(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.fact !== 'data-category') return false
  const block = blockOf(draft)
  return drafts.some(
    (other) =>
      other.fact === 'retention' &&
      other.op === draft.op &&
      blockOf(other) === block &&
      hasSameStart(other.subject, draft.subject),
  )
}

/** A promise about automated decisions is what is said of them. */
function isAboutDecisions(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.fact !== 'commitment') return false
  return drafts.some(
    (other) => other.fact === 'automated-decision' && other.edits.some((edit) => draft.edits.includes(edit)),
  )
}

function belongsToAnother(draft: Draft, drafts: readonly Draft[], delta: Delta): boolean {
  if (isNowNamed(draft, drafts, delta)) return true
  if (isAboutDecisions(draft, drafts)) return true
  if (isContactOfAnother(draft, drafts, delta) || isRetentionOf(draft, drafts)) return true
  if (draft.op === 'changed') return false
  const side = draft.op === 'added' ? delta.now : delta.old
  const block = blockOf(draft)
  if (block === undefined) return false
  return drafts.some((other) => {
    const holder = blockOf(other)
    if (other === draft || other.op !== draft.op || holder === undefined) return false
    if (other.fact === 'purpose') return isPart(draft) && isHeldBy(side, draft, block, other, holder)
    if (other.fact !== 'recipient' || !OF_RECIPIENT.has(draft.fact)) return false
    return block === holder || (isNamed(other) && isInNewSection(draft, other, delta))
  })
}

/** One item that was read as a purpose and as a kind of data is the latter, whose reader asks for more. */
function isReadTwice(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.fact === 'data-category') return isContactRow(draft, drafts)
  if (draft.fact !== 'purpose') return false
  return drafts.some(
    (other) =>
      other.fact === 'data-category' &&
      other.op === draft.op &&
      blockOf(other) === blockOf(draft) &&
      other.subject === draft.subject,
  )
}

/** A row with our own address in it lists no data. */
function isContactRow(draft: Draft, drafts: readonly Draft[]): boolean {
  const isHere = (other: Draft) => other.op === draft.op && blockOf(other) === blockOf(draft)
  return drafts.some((other) => (other.fact === 'contact' || other.fact === 'controller') && isHere(other))
}

function tellsOf(strong: Draft, weak: Draft): boolean {
  if (weak.newBlock !== undefined && strong.newBlock === weak.newBlock) return true
  return (
    weak.edits.some((edit) => strong.edits.includes(edit)) ||
    (weak.oldBlock !== undefined && strong.oldBlock === weak.oldBlock)
  )
}

/** What a new section is about where it is not about a use of data. */
const OTHER_PARTS: ReadonlySet<ChangeFact> = new Set([
  'controller',
  'representative',
  'dpo',
  'right',
  'authority',
  'children-age',
  'automated-decision',
])
const OF_USE: ReadonlySet<ChangeFact> = new Set(['data-category', 'legal-basis', 'recipient', 'retention', 'purpose'])

/** A section that was taken for a purpose only because it is new, and says who answers for data or what readers can do. */
function isOtherPart(draft: Draft, drafts: readonly Draft[], delta: Delta): boolean {
  if (draft.fact !== 'purpose' || draft.told.length > 0) return false
  const side = draft.op === 'added' ? delta.now : delta.old
  const holder = blockOf(draft)
  const inside = drafts.filter((other) => {
    const block = blockOf(other)
    if (other === draft || other.op !== draft.op || block === undefined || holder === undefined) return false
    return isUnder(side, block, holder)
  })
  return inside.some(({ fact }) => OTHER_PARTS.has(fact)) && !inside.some(({ fact }) => OF_USE.has(fact))
}

/** "Gull Search" beside "Gull Inc." in one section is one party. */
function isProductOf(draft: Draft, drafts: readonly Draft[], delta: Delta): boolean {
  if (draft.fact !== 'recipient' || !isNamed(draft) || draft.op === 'changed') return false
  const [key, section] = [nameKey(draft.subject), sectionOf(draft, delta)]
  return drafts.some((other) => {
    if (other === draft || other.fact !== 'recipient' || other.op !== draft.op || !isNamed(other)) return false
    const firm = nameKey(other.subject)
    const isFirm = firm !== wordKey(other.subject) && key.startsWith(`${firm} `)
    return isFirm && sectionOf(other, delta) === section
  })
}

function isPart(draft: Draft): boolean {
  if (draft.fact === 'recipient') return !isNamed(draft)
  return PARTS.has(draft.fact) || (draft.op === 'removed' && PARTS_GONE.has(draft.fact))
}

/** Of two purposes the outer holds the inner; of two in one place, the one that tells of more. */
function isHeldBy(side: Side, draft: Draft, block: number, other: Draft, holder: number): boolean {
  if (draft.fact !== 'purpose') return isUnder(side, block, holder)
  return block === holder
    ? draft.size < other.size
    : side.blocks[holder]?.kind === 'heading' && isUnder(side, block, holder)
}

function blockOf(draft: Draft): number | undefined {
  return draft.op === 'added' ? draft.newBlock : draft.oldBlock
}

/** In the same block, in a list below it, or in the section that it heads. */
function isUnder(side: Side, block: number, holder: number): boolean {
  if (block === holder) return true
  const [inner, outer] = [side.blocks[block], side.blocks[holder]]
  if (!inner || !outer || block < holder) return false
  if (outer.kind !== 'heading') return inner.lead === holder
  const { sections } = side.reading.outline
  for (let at: number | undefined = inner.section; at !== undefined; at = sections[at]?.parent)
    if (at === outer.section) return true
  return false
}
