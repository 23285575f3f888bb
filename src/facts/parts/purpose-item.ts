// One purpose as it was read, and what the readers of tables, lists and sections share.
import { LEGAL_BASES, type LegalBasis } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import type { Span } from '../../text/span.ts'
import { basesOfSentence, basesOfValue, wordedBases } from './bases.ts'
import type { Sentence } from './scan.ts'
import { has, leadSentence, marksOf, oneLine, type View } from './view.ts'

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

/** "Sending letters. We use your address": a short first sentence before another one. */
const OPENING = /^\p{Lu}[^.!?:;(]{2,58}\p{L}{2}(?=\.\s+\p{Lu})/u

/** The first line of a text, or a short sentence that opens it, as a title. */
export function titleOf(text: string): string {
  const first = text.split(/[\u2028\u2029]/)[0] ?? text
  const line = OPENING.exec(first)?.[0] ?? first
  return oneLine(line.replace(/[;,]\s*(?:and|or|und|oder|en|of|et|ou)\s*$|[\s:;,.]+$/, ''), MAX_TITLE)
}

/** Bases that blocks state for the purpose they belong to, in the order of Article 6. */
export function basesIn(view: View, blocks: readonly Block[], lenient = false): LegalBasis[] {
  const found = new Set(blocks.flatMap((block) => [...listedBases(view, block), ...inSentences(view, block, lenient)]))
  return LEGAL_BASES.filter((basis) => found.has(basis))
}

/** An item under "Legal bases:" is one, in as few words as a cell. */
function listedBases(view: View, block: Block): readonly LegalBasis[] {
  const lead = block.kind === 'item' ? leadSentence(view, block) : undefined
  return lead && has(lead, 'basis.term') && block.text.length < 120 ? basesOfValue(view, block.text) : []
}

function inSentences(view: View, block: Block, lenient: boolean): LegalBasis[] {
  const sentences = view.blocks[block.index]?.sentences ?? []
  return sentences.flatMap((sentence, at) => {
    const stated = basesOfSentence(view, sentence)
    const worded = stated.length === 0 && (lenient || isBehindLabel(view, sentence, sentences[at - 1]))
    return (worded ? wordedBases(sentence) : stated).map(({ basis }) => basis)
  })
}

/** "Legal basis:" in a line or paragraph of its own says what the next one is about. */
function isBehindLabel(view: View, { block }: Sentence, before: Sentence | undefined): boolean {
  const above = view.blocks[block.index - 1]
  const label = before ?? (above?.block.section === block.section ? above.sentences.at(-1) : undefined)
  if (!label || label.to - label.from > LABEL_WORDS || !has(label, 'basis.term')) return false
  return /:\s*$/.test(label.block.text.slice(label.start, label.end))
}

/** Words of a label. */
const LABEL_WORDS = 6

/** The interest that words of the notice hang on "legitimate interest". */
export function interestIn(view: View, blocks: readonly Block[]): string | undefined {
  for (const block of blocks)
    for (const sentence of view.blocks[block.index]?.sentences ?? []) {
      const mark = marksOf(sentence, 'interest.named')[0]
      if (mark) return endTrimmed(sentence.block.text.slice(mark.start, sentence.end))
      const aside = interestAside(sentence)
      if (aside !== undefined) return aside
    }
  return undefined
}

/** Without the stop, and without a bracket that was opened before. */
function endTrimmed(text: string): string {
  const line = oneLine(text, 160).replace(/[\s.;:,]+$/, '')
  return line.endsWith(')') && !line.includes('(') ? line.slice(0, -1) : line
}

/** What stands behind "legitimate interest" in brackets, or behind a colon or dash; a citation does not name it. */
const ASIDE =
  /^\s*(?:[:(]|[–—-]\s)\s*(?!(?:art|artt|artikel|article|articles|lit|point|gdpr|dsgvo|ds-gvo|avg|rgpd)\b)(\p{L}[^()\u2028\u2029]*\s[^()\u2028\u2029]*)/iu

function interestAside(sentence: Sentence): string | undefined {
  for (const mark of marksOf(sentence, 'basis.legitimate-interests', 'basis.short.legitimate-interests')) {
    const said = ASIDE.exec(sentence.block.text.slice(mark.end, sentence.end))?.[1]
    if (said !== undefined) return endTrimmed(said)
  }
  return undefined
}

/** UTF-16 units of a lead-in or heading that is no more than a label. */
const LABEL = 60

/** "Data used for all passengers:" announces the data; "Data are used for:" does not. */
export function isLabelOfData({ text }: Block, last: Sentence): boolean {
  if (text.length > LABEL || has(last, 'purpose.header')) return false
  const leads = marksOf(last, 'purpose.lead')
  const opens = marksOf(last, 'data.header').some(({ from }) => from === last.from)
  return opens && leads.length > 0 && leads.every(({ to }) => to < last.to)
}
