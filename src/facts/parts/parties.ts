// Who is who around an address or a name: the controller, or somebody else whom the notice also names. Read once per notice.
import type { Address } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import type { Span } from '../../text/span.ts'
import { type AddressHit, findAddresses } from './address.ts'
import { bareName, findCompanies, looksLikeName } from './name.ts'
import { ownerAt } from './owner.ts'
import type { Sentence } from './scan.ts'
import { has, isUnder, marksOf, oneLine, type View } from './view.ts'

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
  const addressed = view.outline.blocks.flatMap((block) => inBlock(view, block))
  const named = namedControllers(view)
  const controllers = merge(addressed, named)
  const parties = {
    controllers,
    ownBlocks: new Set([...addressed, ...named.slice(0, 1)].map(({ block }) => block.index)),
  }
  known.set(view, parties)
  return parties
}

function inBlock(view: View, block: Block): Controller[] {
  if (block.kind === 'code') return []
  let from = 0
  return findAddresses(block.text).flatMap((hit): Controller[] => {
    const own = ownerAt(view, block, from, hit.start) === 'controller'
    const name = own ? nameNear(view, block, from, hit) : undefined
    from = hit.end
    if (!own) return []
    const address = { text: oneLine(hit.text, 200), ...(hit.country ? { country: hit.country } : {}) }
    return [{ block, span: { start: hit.start, end: hit.end }, address, ...(name ? { name } : {}) }]
  })
}

/** The company right before or behind an address, else the line above it, else the name in the block before. */
function nameNear(view: View, block: Block, from: number, hit: AddressHit): string | undefined {
  const before = block.text.slice(from, hit.start)
  const company = findCompanies(before).at(-1)
  if (company) return before.slice(company.start, company.end)
  const behind = block.text.slice(hit.end, hit.end + 80).split(/[.\u2028\u2029]\s/)[0] ?? ''
  const after = findCompanies(behind)[0]
  if (after) return behind.slice(after.start, after.end)
  const line = before
    .split(/[\n\u2028\u2029:]/)
    .map((part) => part.replace(/[,;\s]+$/, '').trim())
    .filter((part) => part !== '')
    .at(-1)
  if (line && looksLikeName(line)) return line
  const previous = view.outline.blocks[block.index - 1]
  const text = previous && previous.section === block.section ? previous.text : ''
  const earlier = findCompanies(text).at(-1)
  if (earlier) return text.slice(earlier.start, earlier.end)
  return previous?.kind !== 'heading' && looksLikeName(text) ? text : undefined
}

/** Names given with the role of controller, or in the notice's own introduction. */
function namedControllers(view: View): Controller[] {
  const found = view.sentences.flatMap((sentence): (Controller & { rank: number })[] => {
    if (sentence.block.kind === 'heading' || has(sentence, 'dpo.term', 'representative.term', 'negation')) return []
    const role = has(sentence, 'controller.term') ? 0 : isUnder(view, sentence.block, 'controller') ? 1 : 2
    const early =
      sentence.block.index < 12 && has(sentence, 'controller.lead', 'controller.operated-by', 'controller.located')
    if (role === 2 && !early) return []
    const span = nameIn(sentence)
    return span
      ? [{ block: sentence.block, span, name: sentence.block.text.slice(span.start, span.end), rank: role }]
      : []
  })
  return found.sort((a, b) => a.rank - b.rank).slice(0, 2)
}

const CAPITALISED =
  /^\s*(?:the|der|die|das|de|het|la|le|l['’])?\s*["“„«']?((?:\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}])(?:\s+\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]){0,3})/u

function nameIn(sentence: Sentence): Span | undefined {
  const text = sentence.block.text.slice(sentence.start, sentence.end)
  const company = findCompanies(text)[0]
  if (company) return { start: sentence.start + company.start, end: sentence.start + company.end }
  for (const mark of marksOf(sentence, 'controller.operated-by', 'controller.lead')) {
    const rest = sentence.block.text.slice(mark.end, sentence.end)
    const match = CAPITALISED.exec(rest)
    const name = match?.[1]
    if (!match || !name || name.length < 3) continue
    const start = mark.end + match[0].length - name.length
    return { start, end: start + name.length }
  }
  return undefined
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
