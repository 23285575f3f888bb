// Particular data protection authorities: by name, by abbreviation where the context tells, or by a link to their site.
import type { AuthorityFact } from '../model/fact.ts'
import type { Authority } from '../model/register.ts'
import type { Span } from '../text/span.ts'
import { wordsOf } from '../text/words.ts'
import type { Mark, ScannedBlock, Sentence } from './parts/scan.ts'
import { basis, has, isUnder, type View } from './parts/view.ts'

/** A notice that names more than this many gives a list of all of them, which points nobody anywhere. */
const LIST = 8
const HOST = /[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+/gi
/** What every host has; nearly no block has one. */
const INNER_STOP = /[a-z0-9-]\.[a-z0-9-]/i
/** Pages of an authority that list all authorities. */
const LISTING = /anschriften|national-data-protection-authorities|members_en|about-edpb|list/i

interface Mention extends Span {
  readonly authority: Authority
  readonly current: boolean
  readonly block: ScannedBlock
}

export function readAuthorities(view: View): AuthorityFact[] {
  const first = new Map<string, Mention>()
  const all = [...mentions(view)].filter(({ authority }) => authority.role !== 'list')
  for (const mention of all) {
    const known = first.get(mention.authority.id)
    if (!known || (!known.current && mention.current)) first.set(mention.authority.id, mention)
  }
  const found = withoutTwins(view, [...first.values()], all)
  if (found.length > LIST) return []
  return found.map(({ authority, current, block, start, end }) => ({
    ...basis(view, 'authority', block.block, { start, end }),
    id: authority.id,
    name: nameOf(authority, all),
    current,
  }))
}

/** The official name; or the notice's own words where it names the authority in another language. */
function nameOf(authority: Authority, all: readonly Mention[]): string {
  const official = new Set(wordsOf(authority.label).folded)
  const texts = all
    .filter((mention) => mention.authority === authority)
    .map(({ block, start, end }) => block.block.text.slice(start, end))
  const isOfficial = (text: string) => {
    const words = wordsOf(text).folded
    return words.filter((word) => official.has(word)).length > words.length / 2
  }
  if (texts.some(isOfficial)) return authority.label
  const own = texts.filter((text) => (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3).sort((a, b) => b.length - a.length)[0]
  return own === undefined ? authority.label : `${own} (${authority.label})`
}

function* mentions(view: View): Generator<Mention> {
  const { byId, byDomain } = tablesOf(view.registers.authorities)
  for (const block of view.blocks) {
    for (const sentence of block.sentences)
      for (const mark of sentence.marks) {
        const authority = mark.meaning.of === 'authority' ? byId.get(mark.meaning.id) : undefined
        if (authority && counts(view, sentence, mark) && !isInsideAnother(sentence, mark))
          yield { authority, block, start: mark.start, end: mark.end, current: !isFormer(mark) }
      }
    yield* linked(block, byDomain)
  }
}

/** "Jersey Office of the Information Commissioner" holds the name of another authority. */
function isInsideAnother(sentence: Sentence, mark: Mark): boolean {
  return sentence.marks.some(
    ({ meaning, from, to }) =>
      meaning.of === 'authority' &&
      mark.meaning.of === 'authority' &&
      meaning.id !== mark.meaning.id &&
      from <= mark.from &&
      mark.to <= to &&
      to - from > mark.to - mark.from,
  )
}

function isFormer(mark: Mark): boolean {
  return mark.meaning.of === 'authority' && (mark.meaning.as === 'former' || mark.meaning.as === 'weak-former')
}

/** Short abbreviations mean an authority only where a complaint or an authority is spoken of. */
function counts(view: View, sentence: Sentence, mark: Mark): boolean {
  // "cnil@example.fr" is somebody's mail box for such matters.
  if (sentence.block.text[mark.end] === '@' || isInAddress(sentence.block.text, mark)) return false
  if (mark.meaning.of !== 'authority' || !mark.meaning.as.startsWith('weak')) return true
  return (
    has(sentence, 'authority.context', 'authority.generic', 'complaint.phrase') ||
    isUnder(view, sentence.block, 'complaint')
  )
}

/** Part of a web address, which is read for its host. */
function isInAddress(text: string, { start, end }: Span): boolean {
  return (
    /(?:\/\/|www\.)[^\s]*$/i.test(text.slice(Math.max(0, start - 80), start)) ||
    /^\.[a-z]{2,}\//i.test(text.slice(end, end + 12))
  )
}

interface Tables {
  readonly byId: ReadonlyMap<string, Authority>
  readonly byDomain: ReadonlyMap<string, { readonly authority: Authority; readonly current: boolean }>
}

const knownTables = new WeakMap<readonly Authority[], Tables>()

function tablesOf(authorities: readonly Authority[]): Tables {
  const known = knownTables.get(authorities)
  if (known) return known
  const byId = new Map(authorities.map((authority) => [authority.id, authority]))
  const tables = { byId, byDomain: domainTable(authorities) }
  knownTables.set(authorities, tables)
  return tables
}

function domainTable(authorities: readonly Authority[]): Tables['byDomain'] {
  const table = new Map<string, { authority: Authority; current: boolean }>()
  for (const authority of authorities) {
    for (const old of authority.former)
      for (const domain of old.domains ?? []) table.set(domain, { authority, current: false })
    for (const domain of authority.domains)
      if (!table.get(domain)?.current) table.set(domain, { authority, current: true })
  }
  return table
}

function* linked(block: ScannedBlock, domains: Tables['byDomain']): Generator<Mention> {
  const { text, links } = block.block
  for (const link of links) if (!LISTING.test(link.url)) yield* inUrl(link.url, link)
  if (!INNER_STOP.test(text)) return
  for (const match of text.matchAll(HOST)) {
    const rest = /^\S*/.exec(text.slice(match.index + match[0].length, match.index + 200))?.[0] ?? ''
    // A name before "@" is somebody's mail box, not the authority's site.
    if (!LISTING.test(rest) && !rest.startsWith('@'))
      yield* inUrl(match[0], { start: match.index, end: match.index + match[0].length })
  }

  function* inUrl(url: string, span: Span): Generator<Mention> {
    const host = (HOST.exec(url)?.[0] ?? '').toLowerCase()
    HOST.lastIndex = 0
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const known = domains.get(rest)
      if (known) yield { ...known, block, start: span.start, end: span.end }
      if (known) return
    }
  }
}

/** Two authorities share a name (Datatilsynet, CNPD): of twins one stays, that which the notice tells apart. */
function withoutTwins(view: View, found: readonly Mention[], all: readonly Mention[]): Mention[] {
  const spots = (id: string) => all.filter(({ authority }) => authority.id === id)
  return found.filter(({ authority }) => {
    const twins = found.filter((other) => authority.ambiguousWith?.includes(other.authority.id) ?? false)
    const mine = spots(authority.id)
    return twins.every((twin) => {
      const theirs = spots(twin.authority.id)
      const [iAmTold, theyAreTold] = [!isShared(mine, theirs), !isShared(theirs, mine)]
      if (iAmTold || theyAreTold) return iAmTold
      const [named, twinNamed] = [namesCountry(view, authority), namesCountry(view, twin.authority)]
      if (named !== twinNamed) return named
      return view.registers.authorities.indexOf(authority) < view.registers.authorities.indexOf(twin.authority)
    })
  })
}

/** Whether every mention of one lies on a mention of the other. */
function isShared(mine: readonly Mention[], theirs: readonly Mention[]): boolean {
  return mine.every((mention) => theirs.some((other) => sameSpot(mention, other)))
}

function sameSpot(a: Mention, b: Mention): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

function namesCountry(view: View, { country }: Authority): boolean {
  return view.sentences.some(({ marks }) =>
    marks.some(({ meaning }) => meaning.of === 'country' && meaning.id === country),
  )
}
