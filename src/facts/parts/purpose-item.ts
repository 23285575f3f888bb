// One purpose as it was read, and what the readers of tables, lists and sections share.
import { LEGAL_BASES, type LegalBasis } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import type { Span } from '../../text/span.ts'
import { basesOfSentence, wordedBases } from './bases.ts'
import type { Sentence } from './scan.ts'
import { marksOf, oneLine, type View } from './view.ts'

export interface PurposeItem {
  /** Block index of the row, item or heading. */
  readonly block: number
  readonly span: Span
  readonly title: string
  readonly bases: readonly LegalBasis[]
  readonly interest?: string
  /** Blocks whose bases belong to this purpose, its own included. */
  readonly blocks: readonly number[]
}

const MAX_TITLE = 140

/** The first line or sentence of a text, as a title. */
export function titleOf(text: string): string {
  const line = text.split(/[\u2028\u2029]/)[0] ?? text
  return oneLine(line.replace(/[\s:;,.]+$/, ''), MAX_TITLE)
}

/** Bases that blocks state for the purpose they belong to, in the order of Article 6. */
export function basesIn(view: View, blocks: readonly Block[], lenient = false): LegalBasis[] {
  const found = new Set(
    blocks.flatMap((block) =>
      (view.blocks[block.index]?.sentences ?? []).flatMap((sentence) => {
        const stated = basesOfSentence(view, sentence)
        return (stated.length === 0 && lenient ? wordedBases(sentence) : stated).map(({ basis }) => basis)
      }),
    ),
  )
  return LEGAL_BASES.filter((basis) => found.has(basis))
}

/** The interest that words of the notice hang on "legitimate interest". */
export function interestIn(view: View, blocks: readonly Block[]): string | undefined {
  for (const block of blocks)
    for (const sentence of view.blocks[block.index]?.sentences ?? []) {
      const mark = marksOf(sentence, 'interest.named')[0]
      if (mark) return oneLine(sentence.block.text.slice(mark.start, sentence.end), 160)
      const aside = interestAside(sentence)
      if (aside !== undefined) return aside
    }
  return undefined
}

/** What stands behind "legitimate interest" in brackets, or behind a colon or dash; a citation does not name it. */
const ASIDE = /^\s*(?:[:(]|[–—-]\s)\s*(?!(?:art|§|lit|point|gdpr|dsgvo|ds-gvo|avg|rgpd)\b)(\p{L}[^()\u2028\u2029]*\s[^()\u2028\u2029]*)/iu

function interestAside(sentence: Sentence): string | undefined {
  for (const mark of marksOf(sentence, 'basis.legitimate-interests', 'basis.short.legitimate-interests')) {
    const said = ASIDE.exec(sentence.block.text.slice(mark.end, sentence.end))?.[1]
    if (said !== undefined) return oneLine(said, 160)
  }
  return undefined
}
