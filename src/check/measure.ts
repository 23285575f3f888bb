// `measure`: how long and how hard the text is to read, in numbers that need no word list.
//
// LIX (C. H. Björnsson, Läsbarhet, 1968): words per sentence, plus the percentage of words of more than six letters.
import { placeOf } from '../model/place-of.ts'
import type { Reading } from '../model/reading.ts'
import type { Demand, Rule } from '../model/rule.ts'
import { sentencesIn, wordsIn } from '../text/read-once.ts'
import { anchorPlace } from './anchor.ts'
import type { Case, Evidence } from './evidence.ts'
import { PROSE, rangesOf } from './stretches.ts'

type Measured = Extract<Demand, { kind: 'measure' }>

const LONG_WORD = 6
/** Of a text shorter than this, an average says nothing. */
const FEWEST_WORDS = 100

/** Whether a text is long enough for an average to say something. */
export function hasLix(reading: Reading): boolean {
  const { words, sentences } = countsOf({ reading })
  return words >= FEWEST_WORDS && sentences > 0
}

export function checkMeasure(demand: Measured, rule: Rule, known: Case): Evidence[] {
  if (demand.measure === 'sentence-words') return longSentences(demand, known)
  const { words, sentences, long } = countsOf(known)
  if (demand.measure === 'lix' && (words < FEWEST_WORDS || sentences === 0)) return []
  const value = Math.round(demand.measure === 'words' ? words : words / sentences + (100 * long) / words)
  if (isWithin(value, demand)) return []
  return [{ place: anchorPlace(rule.anchor, known), absence: true, values: { measure: String(value) } }]
}

function countsOf({ reading }: Pick<Case, 'reading'>): { words: number; sentences: number; long: number } {
  const counts = { words: 0, sentences: 0, long: 0 }
  for (const block of reading.outline.blocks) {
    if (!PROSE.has(block.kind)) continue
    const words = wordsIn(block.text)
    counts.words += words.folded.length
    counts.sentences += sentencesIn(block.text).length
    counts.long += words.start.filter((start, at) => (words.end[at] ?? start) - start > LONG_WORD).length
  }
  return counts
}

function longSentences(demand: Measured, { reading }: Case): Evidence[] {
  const { outline } = reading
  return outline.blocks.flatMap((block) => {
    if (!PROSE.has(block.kind)) return []
    const range = rangesOf(wordsIn(block.text))
    return sentencesIn(block.text).flatMap((span): Evidence[] => {
      const { from, to } = range(span)
      if (isWithin(to - from, demand)) return []
      const text = block.text.slice(span.start, span.end)
      return [{ place: placeOf(outline, block, span), absence: false, text, values: { measure: String(to - from) } }]
    })
  })
}

function isWithin(value: number, { min, max }: Measured): boolean {
  return value >= (min ?? 0) && value <= (max ?? Number.POSITIVE_INFINITY)
}
