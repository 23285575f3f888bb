// Legal bases stated without a purpose of their own: blanket statements and lists by basis.
import type { LegalBasisFact } from '../model/fact.ts'
import { basesOfSentence, basesOfValue } from './parts/bases.ts'
import { purposesOf } from './parts/purposes.ts'
import type { Sentence } from './parts/scan.ts'
import { basisOf, has, isUnder, marksOf, oneLine, type View } from './parts/view.ts'

export function readLegalBases(view: View): LegalBasisFact[] {
  const { blocks: used } = purposesOf(view)
  return view.sentences.flatMap((sentence): LegalBasisFact[] => {
    if (used.has(sentence.block.index) || isAboutRights(view, sentence)) return []
    const stated = basesOfSentence(view, sentence)
    const listed =
      stated.length === 0 && isUnder(view, sentence.block, 'legal-basis') && !has(sentence, 'right.frame')
        ? basesOfValue(view, sentence.block.text.slice(sentence.start, sentence.end)).map((basis) => ({ basis }))
        : []
    if (stated.length + listed.length === 0) return []
    const named = marksOf(sentence, 'interest.named')[0]
    const interest = named ? oneLine(sentence.block.text.slice(named.start, sentence.end), 160) : undefined
    const fact = basisOf(view, 'legal-basis', sentence)
    return [...stated, ...listed].map((entry) => ({
      ...fact,
      basis: entry.basis,
      ...('citation' in entry && entry.citation ? { citation: entry.citation } : {}),
      ...(entry.basis === 'legitimate-interests' && interest ? { interest } : {}),
    }))
  })
}

/** "You can object where we rely on legitimate interests" says when a right applies, not that we do. */
function isAboutRights(view: View, sentence: Sentence): boolean {
  return isUnder(view, sentence.block, 'rights') && !isUnder(view, sentence.block, 'legal-basis', 'purposes')
}
