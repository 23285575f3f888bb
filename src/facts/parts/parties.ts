// Who is who around an address or a name: the controller, or somebody else whom the notice also names. Read once per notice.
import type { Address } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import { HARD_BREAK } from '../../text/breaks.ts'
import type { Span } from '../../text/span.ts'
import { type AddressHit, findAddresses } from './address.ts'
import { bareName, findCompanies } from './name.ts'
import { ownDoor } from './own-door.ts'
import { type Owner, ownerAt } from './owner.ts'
import { nameNear, nameOfParty } from './party-names.ts'
import type { Sentence } from './scan.ts'
import { has, isUnder, leadSentence, marksOf, oneLine, type View } from './view.ts'
import { nameOfUs } from './we-definition.ts'

export interface Controller {
  readonly block: Block
  readonly span: Span
  readonly name?: string
  readonly address?: Address
}

export interface Parties {
  /** With addresses first, in reading order; one entry for each name. */
  readonly controllers: readonly Controller[]
  /** Blocks in which the controller gives its own address or name. */
  readonly ownBlocks: ReadonlySet<number>
}

const known = new WeakMap<View, Parties>()

export function partiesOf(view: View): Parties {
  const before = known.get(view)
  if (before) return before
  const named = namedControllers(view)
  const responsible = new Set(named.flatMap((party) => (party.rank === 0 ? namesBeside(party) : [])))
  const { blocks } = view.outline
  const addressed =
    firstFilled([
      () => blocks.flatMap((block) => inBlock(view, block)),
      () => blocks.flatMap((block) => acrossBlocks(view, block)),
      () => blocks.flatMap((block) => elsewhere(view, block, responsible)),
    ]) ?? []
  const controllers = merge(addressed, named)
  const parties = {
    controllers,
    ownBlocks: new Set([...addressed, ...named.slice(0, 1)].map(({ block }) => block.index)),
  }
  known.set(view, parties)
  return parties
}

/** UTF-16 units around a controller's name in which others stand that are responsible with it. */
const BESIDE = 160

/** Bare names of a controller and of the companies named with it as joint controllers. */
function namesBeside({ block, span, name }: Controller): string[] {
  const near = block.text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE)
  const companies = findCompanies(near).map(({ start, end }) => near.slice(start, end))
  return [...(name ? [name] : []), ...companies].map(bareName)
}

function firstFilled<T>(tries: readonly (() => readonly T[])[]): readonly T[] | undefined {
  for (const attempt of tries) {
    const found = attempt()
    if (found.length > 0) return found
  }
  return undefined
}

function inBlock(view: View, block: Block): Controller[] {
  return addressesIn(view, block, (owner, from, hit) =>
    owner === 'controller' ? { name: nameNear(view, block, from, hit) } : undefined,
  )
}

/**
 * Asked only where no address is plainly the controller's: it may stand with words for somebody else.
 * `responsible`: bare names of those whom the notice calls responsible.
 */
function elsewhere(view: View, block: Block, responsible: ReadonlySet<string>): Controller[] {
  return addressesIn(view, block, (owner, from, hit) => {
    const near = nameNear(view, block, from, hit)
    if (owner !== 'representative' && near !== undefined && responsible.has(bareName(near))) return { name: near }
    const name = ownDoor(view, block, from, hit.start, owner)
    return name === undefined ? undefined : { name }
  })
}

type Claim = (owner: Owner, from: number, hit: AddressHit) => { readonly name: string | undefined } | undefined

function addressesIn(view: View, block: Block, claim: Claim): Controller[] {
  if (block.kind === 'code') return []
  let from = 0
  return findAddresses(block.text).flatMap((hit): Controller[] => {
    const own = claim(ownerAt(view, block, from, hit.start), from, hit)
    from = hit.end
    if (!own) return []
    const address = { text: oneLine(hit.text, 200), ...(hit.country ? { country: hit.country } : {}) }
    return [{ block, span: { start: hit.start, end: hit.end }, address, ...(own.name ? { name: own.name } : {}) }]
  })
}

/** Name, street and town each in a short paragraph of its own, as pasted pages have them. */
function acrossBlocks(view: View, block: Block): Controller[] {
  const lines = [block]
  while (lines.length < 5) {
    const next = view.outline.blocks[block.index + lines.length]
    if (next?.kind !== 'paragraph' || next.section !== block.section || next.text.length > SHORT_LINE) break
    lines.push(next)
  }
  if (lines.length < 2 || block.text.length > SHORT_LINE || block.kind === 'heading') return []
  const text = lines.map((line) => line.text).join(HARD_BREAK)
  const hit = findAddresses(text).find(({ start, end }) => start < block.text.length && end > block.text.length)
  if (!hit || ownerAt(view, block, 0, hit.start) !== 'controller') return []
  const name = nameNear(view, block, 0, { ...hit, end: block.text.length })
  const address = { text: oneLine(hit.text, 200), ...(hit.country ? { country: hit.country } : {}) }
  return [{ block, span: { start: hit.start, end: block.text.length }, address, ...(name ? { name } : {}) }]
}

const SHORT_LINE = 60

/** Names given with the role of controller, or in the notice's own introduction. */
function namedControllers(view: View): (Controller & { readonly rank: number })[] {
  const found = view.sentences.flatMap((sentence): (Controller & { rank: number })[] => {
    if (sentence.block.kind === 'heading' || has(sentence, 'dpo.term', 'representative.term', 'negation')) return []
    const role = has(sentence, 'controller.term') ? 0 : isUnder(view, sentence.block, 'controller') ? 1 : 2
    const early =
      sentence.block.index < 12 && has(sentence, 'controller.lead', 'controller.operated-by', 'controller.located')
    const us = nameOfUs(view, sentence)
    if (role === 2 && !early && !us) return []
    const span = us ?? nameOfParty(view, sentence)
    if (span && !us && role === 2 && isRecipient(view, sentence, span)) return []
    return span
      ? [{ block: sentence.block, span, name: sentence.block.text.slice(span.start, span.end), rank: role }]
      : []
  })
  return found.sort((a, b) => a.rank - b.rank).slice(0, 2)
}

/** A name behind words for sharing, in a list of those who are given data, or under a heading on them. */
function isRecipient(view: View, sentence: Sentence, name: Span): boolean {
  if (has(sentence, 'controller.operated-by')) return false
  const lead = leadSentence(view, sentence.block)
  return (
    isUnder(view, sentence.block, 'recipients', 'transfers', 'cookies') ||
    (lead !== undefined && has(lead, 'recipient.lead')) ||
    marksOf(sentence, 'recipient.lead', 'recipient.uses').some((mark) => mark.start < name.start)
  )
}

function merge(addressed: readonly Controller[], named: readonly Controller[]): Controller[] {
  const merged: Controller[] = []
  const names = new Set<string>()
  for (const controller of [...addressed, ...named]) {
    const name = bareName(controller.name ?? '')
    const repeats = names.has(name) || (merged.length > 0 && name === '' && controller.address === undefined)
    if (
      repeats ||
      (controller.address === undefined &&
        merged.some(({ address }) => address !== undefined) &&
        named[0] !== controller)
    )
      continue
    names.add(name)
    merged.push(controller)
  }
  return merged
}
