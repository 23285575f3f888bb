// Legal bases of Art. 6(1) stated in a piece of a notice, by citation or by the words of the language.
import { LEGAL_BASES, type LegalBasis } from '../../model/fact.ts'
import type { LexiconKey } from '../../model/lexicon-keys.ts'
import { remember } from '../../text/remember.ts'
import type { Span } from '../../text/span.ts'
import { wordsOf } from '../../text/words.ts'
import { findCitations } from './citation.ts'
import { isNegated } from './polarity.ts'
import type { Scanner, Sentence } from './scan.ts'
import { has, keysOf, marksOf, type View } from './view.ts'

const RUNNING: Readonly<Record<LegalBasis, LexiconKey>> = {
  consent: 'basis.consent',
  contract: 'basis.contract',
  'legal-obligation': 'basis.legal-obligation',
  'vital-interests': 'basis.vital-interests',
  'public-task': 'basis.public-task',
  'legitimate-interests': 'basis.legitimate-interests',
}
const SHORT: Readonly<Record<LegalBasis, LexiconKey>> = {
  consent: 'basis.short.consent',
  contract: 'basis.short.contract',
  'legal-obligation': 'basis.short.legal-obligation',
  'vital-interests': 'basis.short.vital-interests',
  'public-task': 'basis.short.public-task',
  'legitimate-interests': 'basis.short.legitimate-interests',
}

export interface StatedBasis extends Span {
  readonly basis: LegalBasis
  readonly citation?: string
}

/** Bases cited by article in a sentence. */
export function citedBases(view: View, sentence: Sentence): StatedBasis[] {
  const { words } = view.blocks[sentence.block.index] ?? {}
  if (!words) return []
  return findCitations(sentence.block.text, words, sentence.from, sentence.to).flatMap(({ start, end, bases }) =>
    bases.map((basis) => ({ basis, start, end, citation: sentence.block.text.slice(start, end) })),
  )
}

/** Bases worded in a sentence; negated ones ("without your consent") are none. */
export function wordedBases(sentence: Sentence): StatedBasis[] {
  return LEGAL_BASES.flatMap((basis) => {
    const mark = marksOf(sentence, RUNNING[basis]).find((candidate) => !isNegated(sentence, candidate))
    return mark ? [{ basis, start: mark.start, end: mark.end }] : []
  })
}

/** Whether a sentence speaks of legal bases at all, so that a bare word such as "contract" means one. */
export function speaksOfBasis(view: View, sentence: Sentence): boolean {
  return has(sentence, 'basis.term') || citedBases(view, sentence).length > 0
}

/** Every basis that a sentence states for what it is about. */
export function basesOfSentence(view: View, sentence: Sentence): StatedBasis[] {
  const cited = citedBases(view, sentence)
  // "We share data only where the contract needs it" says when data are shared, not on which basis they are used.
  const shares = has(sentence, 'commitment.share', 'recipient.lead') && !has(sentence, 'basis.term')
  const speaks = has(sentence, 'basis.term', 'basis.lead', 'purpose.lead') && !shares
  const worded = speaks || cited.length > 0 ? wordedBases(sentence) : []
  const short = has(sentence, 'basis.term') && cited.length + worded.length === 0 ? shortBases(sentence) : []
  const known = new Set(cited.map(({ basis }) => basis))
  return [...cited, ...[...worded, ...short].filter(({ basis }) => !known.has(basis))]
}

/** In what follows "Legal basis:" one word is enough. */
function shortBases(sentence: Sentence): StatedBasis[] {
  const term = marksOf(sentence, 'basis.term')[0]
  if (!term) return []
  return LEGAL_BASES.flatMap((basis) => {
    const mark = marksOf(sentence, SHORT[basis], RUNNING[basis]).find((candidate) => candidate.from >= term.to)
    return mark ? [{ basis, start: mark.start, end: mark.end }] : []
  })
}

/** Characters of the values that are remembered. */
const ROOM = 50_000
const valueReaders = new WeakMap<Scanner, (text: string) => readonly LegalBasis[]>()

/** Bases in a cell or value that holds nothing else, such as "Contract; legitimate interest". */
export function basesOfValue(view: View, text: string): readonly LegalBasis[] {
  const known = valueReaders.get(view.scanner) ?? remember((value) => readValue(view, value), ROOM)
  valueReaders.set(view.scanner, known)
  return known(text)
}

function readValue(view: View, text: string): LegalBasis[] {
  const keys = keysOf(view, text)
  const words = wordsOf(text)
  const cited = new Set(findCitations(text, words, 0, words.folded.length).flatMap(({ bases }) => bases))
  return LEGAL_BASES.filter(
    (basis) => cited.has(basis) || keys.has(RUNNING[basis]) || (cited.size === 0 && keys.has(SHORT[basis])),
  )
}
