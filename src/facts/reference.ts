// Laws, decisions and frameworks a notice refers to, and whether it relies on them or speaks of them as past.
import type { ReferenceFact } from '../model/fact.ts'
import { placeOf } from '../model/place-of.ts'
import type { Instrument } from '../model/register.ts'
import type { Span } from '../text/span.ts'
import type { ScannedBlock, Sentence } from './parts/scan.ts'
import { basis, has, type View } from './parts/view.ts'

interface Mention extends Span {
  readonly instrument: Instrument
  readonly block: ScannedBlock
  readonly sentence: Sentence | undefined
}

export function readReferences(view: View): ReferenceFact[] {
  const all = [...mentions(view)]
  const past = historicalOnes(all)
  const seen = new Set<string>()
  return all.flatMap(({ instrument, block, sentence, start, end }): ReferenceFact[] => {
    const ref = instrument.ref ?? instrument.id
    const key = `${ref} ${placeOf(view.outline, block.block, { start, end }).line}`
    if (seen.has(key)) return []
    seen.add(key)
    const historical = sentence ? isHistorical(sentence) : false
    const use = historical || (past.has(ref) && isBareName(block, sentence)) ? 'historical' : 'relied'
    return [
      {
        ...basis(view, 'reference', block.block, sentence ?? { start, end }),
        ref,
        use,
        outdated: instrument.until !== undefined,
      },
    ]
  })
}

function* mentions(view: View): Generator<Mention> {
  const { instruments, byId } = tables(view)
  for (const block of view.blocks) {
    for (const sentence of block.sentences)
      for (const mark of sentence.marks) {
        if (mark.meaning.of !== 'instrument' || mark.meaning.as !== 'name') continue
        const instrument = byId.get(mark.meaning.id)
        if (instrument && fitsContext(instrument, sentence, mark))
          yield { instrument, block, sentence, start: mark.start, end: mark.end }
      }
    const { links } = block.block
    const text = block.block.text.toLowerCase()
    if (links.length === 0 && !/\.[a-z]/.test(text)) continue
    for (const instrument of instruments)
      for (const domain of instrument.domains) {
        for (const link of links)
          if (link.url.toLowerCase().includes(domain))
            yield { instrument, block, sentence: sentenceAt(block, link), start: link.start, end: link.end }
        const at = text.indexOf(domain)
        if (at >= 0) {
          const span = { start: at, end: at + domain.length }
          yield { instrument, block, sentence: sentenceAt(block, span), ...span }
        }
      }
  }
}

function tables(view: View) {
  const { instruments } = view.registers
  return {
    instruments: instruments.filter((instrument) => instrument.domains.length > 0),
    byId: new Map(instruments.map((instrument) => [instrument.id, instrument])),
  }
}

function fitsContext(instrument: Instrument, sentence: Sentence, mark: Span): boolean {
  const others = sentence.marks.filter(({ meaning }) => meaning.of === 'instrument' && meaning.id === instrument.id)
  const covered = others.some(
    (other) =>
      other.meaning.of === 'instrument' &&
      other.meaning.as === 'except' &&
      other.start <= mark.end &&
      other.end >= mark.start,
  )
  if (covered || isInsideAnother(sentence, mark)) return false
  return (
    instrument.context === undefined ||
    others.some(({ meaning }) => meaning.of === 'instrument' && meaning.as === 'context')
  )
}

/** "UK GDPR" holds the name of another law. */
function isInsideAnother(sentence: Sentence, mark: Span): boolean {
  return sentence.marks.some(
    ({ meaning, start, end }) =>
      meaning.of === 'instrument' &&
      meaning.as === 'name' &&
      start <= mark.start &&
      mark.end <= end &&
      end - start > mark.end - mark.start,
  )
}

function sentenceAt(block: ScannedBlock, span: Span): Sentence | undefined {
  return block.sentences.find((sentence) => sentence.start <= span.start && sentence.end >= span.start)
}

function isHistorical(sentence: Sentence): boolean {
  return has(sentence, 'reference.historical')
}

/** Instruments whose every mention in a full sentence is historical: then headings and bare names are historical too. */
function historicalOnes(all: readonly Mention[]): Set<string> {
  const relied = new Set<string>()
  const historical = new Set<string>()
  for (const { instrument, block, sentence } of all) {
    if (!sentence || isBareName(block, sentence)) continue
    const ref = instrument.ref ?? instrument.id
    ;(isHistorical(sentence) ? historical : relied).add(ref)
  }
  return new Set([...historical].filter((ref) => !relied.has(ref)))
}

function isBareName(block: ScannedBlock, sentence: Sentence | undefined): boolean {
  return block.block.kind === 'heading' || !sentence || sentence.to - sentence.from <= 6
}
