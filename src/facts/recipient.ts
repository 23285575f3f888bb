// Who receives the data, Art. 13(1)(e): named third parties, kinds of recipients, or nobody.
import type { RecipientFact, Safeguard } from '../model/fact.ts'
import type { Block } from '../model/outline.ts'
import type { Span } from '../text/span.ts'
import { countriesIn } from './parts/countries.ts'
import { stating } from './parts/first.ts'
import { bareName, findCompanies } from './parts/name.ts'
import { ownNames } from './parts/own-names.ts'
import { isNegated } from './parts/polarity.ts'
import { type NamedRecipient, namedRecipients } from './parts/recipient-names.ts'
import { isUnderDenial } from './parts/record.ts'
import type { Mark, Sentence } from './parts/scan.ts'
import { basis, basisOf, has, isUnder, keysOf, leadSentence, marksOf, oneLine, type View } from './parts/view.ts'
import { safeguardsIn } from './transfer.ts'

export function readRecipients(view: View): RecipientFact[] {
  const own = ownNames(view)
  const seen = new Set<string>()
  const all = namedRecipients(view)
  const brands = new Set(all.flatMap(({ name }) => brandsOf(name)))
  const named = withoutTwins(all).flatMap(({ block, span, name, purpose, told }): RecipientFact[] => {
    const key = bareName(name)
    if (key.length < 2 || seen.has(key) || own.has(name)) return []
    if (brands.has(key) && findCompanies(name).length === 0) return []
    seen.add(key)
    if (told) seen.add(bareName(told.name))
    return [
      {
        ...basis(view, 'recipient', block, span),
        name: oneLine(name),
        ...(told ? surroundings(view, told.block, told.span, told.name) : surroundings(view, block, span, name)),
        ...(purpose ? { purpose } : {}),
      },
    ]
  })
  return [...named, ...categories(view), ...cellCategories(view), ...none(view)]
}

/** "Example" and "Example Maps" of "Example Maps Ireland Ltd": names by which a company goes too. */
function brandsOf(name: string): string[] {
  if (findCompanies(name).length === 0) return []
  const words = bareName(name).split(' ')
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '))
}

interface Told extends NamedRecipient {
  /** Where more is told of it than its name. */
  readonly told?: NamedRecipient
}

/**
 * A section headed "Example Maps" whose text names Example Inc. tells of one recipient: by the company where the heading
 * is its name, else by the heading, since the next section may be on another service of the same company.
 */
function withoutTwins(named: readonly NamedRecipient[]): Told[] {
  const firsts = new Map<string, NamedRecipient>()
  for (const entry of named) {
    const key = keyInSection(entry)
    if (entry.block.kind !== 'heading' && !firsts.has(key)) firsts.set(key, entry)
  }
  const twins = new Map<NamedRecipient, NamedRecipient>()
  for (const entry of named) {
    const twin = entry.block.kind === 'heading' ? firsts.get(keyInSection(entry)) : undefined
    if (twin) twins.set(entry, twin)
  }
  const dropped = new Set(
    [...twins].map(([heading, twin]) => (bareName(twin.name) === bareName(heading.name) ? heading : twin)),
  )
  return named.flatMap((entry) => (dropped.has(entry) ? [] : [{ ...entry, ...toldOf(twins.get(entry)) }]))
}

function toldOf(told: NamedRecipient | undefined): { told?: NamedRecipient } {
  return told ? { told } : {}
}

/** Names of one section that begin with the same word have the same key. */
function keyInSection({ block, name }: NamedRecipient): string {
  return `${block.section} ${bareName(name).split(' ')[0] ?? ''}`
}

/** Country and safeguards told of a recipient: in its row or item, else in the sentences that name it. */
function surroundings(
  view: View,
  block: Block,
  span: Span,
  name: string,
): { safeguards: readonly Safeguard[]; country?: string } {
  const sentences = around(view.blocks[block.index]?.sentences ?? [], span)
  const near =
    block.kind === 'row' || block.kind === 'item'
      ? sentences
      : sentences.filter(
          ({ start, end }) => (start <= span.start && span.start < end) || block.text.slice(start, end).includes(name),
        )
  const country = near.flatMap((sentence) => countriesIn(view, sentence))[0]
  return { safeguards: safeguardsIn(near), ...(country ? { country: country.code } : {}) }
}

/** Sentences on each side of a name in which more is told of it: further off, a block without end speaks of others. */
const NEAR = 40

function around(sentences: readonly Sentence[], { start }: Span): readonly Sentence[] {
  const at = sentences.findIndex(({ end }) => start < end)
  return at < 0 ? sentences.slice(-NEAR) : sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1)
}

/** Kinds of recipients by function, where the notice says that data go to them. */
function categories(view: View): RecipientFact[] {
  return stating(view, 'recipient.category').flatMap((sentence) => {
    const lead = leadSentence(view, sentence.block)
    const shared =
      has(sentence, 'recipient.lead', 'recipient.uses') ||
      (!isUnderDenial(view, sentence.block) &&
        (isUnder(view, sentence.block, 'recipients') || (lead !== undefined && has(lead, 'recipient.lead'))))
    if (!shared) return []
    const given = longest(marksOf(sentence, 'recipient.category')).filter((mark) => isGiven(sentence, mark))
    return given.map(
      (mark): RecipientFact => ({
        ...basis(view, 'recipient', sentence.block, mark),
        category: oneLine(sentence.block.text.slice(mark.start, mark.end), 80),
        safeguards: [],
      }),
    )
  })
}

/** "Not shared with advertisers" gives them nothing; "with nobody except our accountant" gives the accountant. */
function isGiven(sentence: Sentence, mark: Mark): boolean {
  if (!has(sentence, 'recipient.lead', 'recipient.none', 'commitment.share') || !isNegated(sentence, mark)) return true
  return marksOf(sentence, 'except').some((exception) => exception.to <= mark.from)
}

/** Of phrases that overlap, the longest. */
function longest(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of [...marks].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => other.start < mark.end && mark.start < other.end)) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}

/** A cell under "recipients" that names nobody names a kind. */
function cellCategories(view: View): RecipientFact[] {
  return view.outline.blocks.flatMap((block) =>
    (block.kind === 'row' ? (block.cells ?? []) : []).flatMap((cell): RecipientFact[] => {
      const keys = keysOf(view, cell.header)
      const text = oneLine(block.text.slice(cell.start, cell.end), 80)
      const own = keys.has('recipient.header') && !keys.has('purpose.header') && !keys.has('data.header')
      if (!own || text === '' || findCompanies(text).length > 0 || keysOf(view, text).has('recipient.category'))
        return []
      return [{ ...basis(view, 'recipient', block, cell), category: text, safeguards: [] }]
    }),
  )
}

function none(view: View): RecipientFact[] {
  return stating(view, 'recipient.none').map((sentence) => ({
    ...basisOf(view, 'recipient', sentence, 'denied'),
    safeguards: [],
  }))
}
