// Who receives the data, Art. 13(1)(e): named third parties, kinds of recipients, or nobody.
import type { RecipientFact, Safeguard } from '../model/fact.ts'
import type { Block } from '../model/outline.ts'
import type { Span } from '../text/span.ts'
import { countriesIn } from './parts/countries.ts'
import { stating } from './parts/first.ts'
import { bareName } from './parts/name.ts'
import { partiesOf } from './parts/parties.ts'
import { namedRecipients } from './parts/recipient-names.ts'
import { basis, basisOf, has, isUnder, leadSentence, marksOf, oneLine, type View } from './parts/view.ts'
import { safeguardsIn } from './transfer.ts'

export function readRecipients(view: View): RecipientFact[] {
  const own = partiesOf(view).controllers.map(({ name }) => bareName(name ?? ''))
  const seen = new Set(own.filter((name) => name !== ''))
  const named = namedRecipients(view).flatMap(({ block, span, name, purpose }): RecipientFact[] => {
    const key = bareName(name)
    if (key.length < 2 || seen.has(key)) return []
    seen.add(key)
    return [{ ...basis(view, 'recipient', block, span), name, ...surroundings(view, block, span), ...(purpose ? { purpose } : {}) }]
  })
  return [...named, ...categories(view), ...none(view)]
}

/** Country and safeguards told of a recipient: in its row or item, else in its sentence. */
function surroundings(view: View, block: Block, span: Span): { safeguards: readonly Safeguard[]; country?: string } {
  const sentences = view.blocks[block.index]?.sentences ?? []
  const near = block.kind === 'row' || block.kind === 'item' ? sentences : sentences.filter(({ start, end }) => start <= span.start && span.start < end)
  const country = near.flatMap((sentence) => countriesIn(view, sentence))[0]
  return { safeguards: safeguardsIn(near), ...(country ? { country: country.code } : {}) }
}

/** Kinds of recipients by function, where the notice says that data go to them. */
function categories(view: View): RecipientFact[] {
  return stating(view, 'recipient.category').flatMap((sentence) => {
    const lead = leadSentence(view, sentence.block)
    const shared =
      has(sentence, 'recipient.lead', 'recipient.uses') ||
      isUnder(view, sentence.block, 'recipients') ||
      (lead !== undefined && has(lead, 'recipient.lead'))
    if (!shared) return []
    return marksOf(sentence, 'recipient.category').map((mark): RecipientFact => ({
      ...basis(view, 'recipient', sentence.block, mark),
      category: oneLine(sentence.block.text.slice(mark.start, mark.end), 80),
      safeguards: [],
    }))
  })
}

function none(view: View): RecipientFact[] {
  return stating(view, 'recipient.none').map((sentence) => ({ ...basisOf(view, 'recipient', sentence, 'denied'), safeguards: [] }))
}
