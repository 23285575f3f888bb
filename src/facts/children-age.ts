// Ages at which minors may use a service or are addressed. No age: minors or their parents are addressed without one.
import type { ChildrenAgeFact } from '../model/fact.ts'
import { findDurations } from '../text/duration.ts'
import type { ScannedBlock, Sentence } from './parts/scan.ts'
import { basisOf, has, isUnder, marksOf, textOf, type View } from './parts/view.ts'

const [YOUNGEST, OLDEST] = [8, 21]
/** Words that may stand between "under the age of" and the number, and between the number and "years". */
const APART = 1

export function readChildrenAges(view: View): ChildrenAgeFact[] {
  const withAges = view.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence): ChildrenAgeFact[] => {
      const ages = agesIn(view, block, sentence)
      return ages.length === 0 ? [] : [{ ...basisOf(view, 'children-age', sentence), ages }]
    }),
  )
  if (withAges.length > 0) return withAges
  return view.sentences
    .filter((sentence) => sentence.block.kind !== 'heading' && addressesMinors(view, sentence))
    .slice(0, 3)
    .map((sentence) => ({ ...basisOf(view, 'children-age', sentence), ages: [] }))
}

function addressesMinors(view: View, sentence: Sentence): boolean {
  if (has(sentence, 'children.term') && has(sentence, 'children.address')) return true
  return has(sentence, 'children.term') && isUnder(view, sentence.block, 'children')
}

function agesIn(view: View, { words }: ScannedBlock, sentence: Sentence): number[] {
  const before = marksOf(sentence, 'age.under', 'age.over')
  const after = marksOf(sentence, 'age.unit')
  if (before.length === 0 && after.length === 0) return []
  const under = isUnder(view, sentence.block, 'children')
  const children = under || has(sentence, 'children.term', 'children.address')
  // "Invoices are kept for at least 10 years" tells nobody's age.
  if (
    !under &&
    !has(sentence, 'children.term') &&
    has(sentence, 'retention.keep', 'retention.delete', 'retention.label')
  )
    return []
  // "Records of members under 18 are kept for two years": how long, not who may use the service.
  if (!under && tellsHowLong(view, sentence)) return []
  const ages = new Set<number>()
  for (let at = sentence.from; at < sentence.to; at++) {
    const age = numberAt(view, words.folded[at] ?? '')
    if (age === undefined || age < YOUNGEST || age > OLDEST) continue
    const framed = before.some((mark) => mark.to <= at && at - mark.to <= APART)
    const counted = after.some((mark) => mark.from > at && mark.from - at <= APART + 1)
    if (marksOf(sentence, 'age.not').some((mark) => mark.from - at <= 1 && at - mark.to <= 0)) continue
    if ((framed && counted) || (children && (framed || counted))) ages.add(age)
  }
  return [...ages]
}

function tellsHowLong(view: View, sentence: Sentence): boolean {
  if (!has(sentence, 'retention.keep') || has(sentence, 'retention.delete', 'negation')) return false
  const ages = marksOf(sentence, 'age.under', 'age.over')
  return findDurations(textOf(sentence), view.lexicon).some(({ start }) =>
    ages.every((mark) => Math.abs(sentence.start + start - mark.end) > NEAR),
  )
}

/** Characters around words on an age within which a number of years is that age. */
const NEAR = 12

function numberAt(view: View, word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const value = view.lexicon.numerals[word]
  return value !== undefined && value > 2 ? value : undefined
}
