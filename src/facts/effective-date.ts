// The date the notice gives itself: last updated, in force, version. Dates of laws and events in the text are not it.
import type { EffectiveDateFact } from '../model/fact.ts'
import { type DateHit, findDates } from '../text/date.ts'
import type { Sentence } from './parts/scan.ts'
import { basis, basisOf, isUnder, marksOf, textOf, type View } from './parts/view.ts'

/** Words between the label and the date. */
const NEAR = 6
/** Longest sentence in which a label and a date are read as the notice's own date. */
const LONG = 220
/** Longest name of the notice beside its date, under a heading such as "Version". */
const TITLE = 60
const FRONT_MATTER = [
  'last_modified_at',
  'last_updated',
  'lastupdated',
  'lastmod',
  'updated',
  'effective',
  'effective_date',
  'date',
]

export function readEffectiveDates(view: View): EffectiveDateFact[] {
  const labelled = view.sentences.flatMap((sentence) => {
    const hit = labelledDate(view, sentence)
    return hit ? [{ sentence, hit }] : []
  })
  const best = labelled.sort((a, b) => b.hit.iso.localeCompare(a.hit.iso))[0] ?? bareDate(view)
  if (best) return [{ ...basisOf(view, 'effective-date', best.sentence), date: best.hit.iso }]
  return fromFrontMatter(view)
}

function datesIn(view: View, sentence: Sentence): DateHit[] {
  return findDates(textOf(sentence), view.lexicon, { numericMonths: true })
}

function labelledDate(view: View, sentence: Sentence): DateHit | undefined {
  const labels = marksOf(sentence, 'date.label')
  if (labels.length === 0 || sentence.end - sentence.start > LONG) return undefined
  if (sentence.marks.some(({ meaning }) => meaning.of === 'instrument')) return undefined
  return datesIn(view, sentence).find((hit) => {
    const [start, end] = [sentence.start + hit.start, sentence.start + hit.end]
    return labels.some((label) => {
      const between =
        label.end <= start
          ? sentence.block.text.slice(label.end, start)
          : label.start >= end
            ? sentence.block.text.slice(end, label.start)
            : ''
      return between.split(/\s+/).length <= NEAR
    })
  })
}

/** A line that is nothing but a date (or, on changes, a title and a date), at the top or the end of the notice, or in the section on changes. */
function bareDate(view: View): { sentence: Sentence; hit: DateHit } | undefined {
  const count = view.blocks.length
  for (const { block, sentences } of view.blocks) {
    const edge = block.index < 6 || block.index >= count - 3 || isUnder(view, block, 'changes')
    const sentence = sentences[0]
    if (!edge || !sentence || sentences.length > 1) continue
    const hit = datesIn(view, sentence)[0]
    const besides = hit ? sentence.end - sentence.start - (hit.end - hit.start) : 0
    if (hit && (besides <= 4 || (besides <= TITLE && isUnder(view, block, 'changes')))) return { sentence, hit }
  }
  return undefined
}

function fromFrontMatter(view: View): EffectiveDateFact[] {
  for (const key of FRONT_MATTER) {
    const value = view.notice.frontMatter[key]
    const hit = value === undefined ? undefined : findDates(value, view.lexicon)[0]
    const block = view.outline.blocks[0]
    if (hit && block) {
      const line = Math.max(1, view.notice.frontMatterEnd - 1)
      const fact = basis(view, 'effective-date', block, { start: 0, end: 0 })
      return [
        {
          ...fact,
          place: { line, column: 1, endLine: line, endColumn: 1, section: [] },
          quote: `${key}: ${value}`,
          date: hit.iso,
        },
      ]
    }
  }
  return []
}
