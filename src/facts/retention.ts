// How long data are kept, Art. 13(2)(a): periods, criteria that a reader can apply, and formulas that say neither.
import type { RetentionFact } from '../model/fact.ts'
import type { Block, Cell } from '../model/outline.ts'
import { type DurationHit, findDurations } from '../text/duration.ts'
import type { Span } from '../text/span.ts'
import { wordsOf } from '../text/words.ts'
import { keptThing } from './parts/kept.ts'
import type { Sentence } from './parts/scan.ts'
import {
  basisOf,
  has,
  isUnder,
  keysOf,
  leadSentence,
  marksOf,
  oneLine,
  textOf,
  topicsAround,
  type View,
} from './parts/view.ts'

export function readRetention(view: View): RetentionFact[] {
  return view.sentences.flatMap((sentence): RetentionFact[] => {
    if (sentence.block.kind === 'heading' || !aboutRetention(view, sentence)) return []
    const fact = basisOf(view, 'retention', sentence)
    const subject = subjectOf(view, sentence)
    const periods = findDurations(textOf(sentence), view.lexicon).filter((hit) => isPeriod(sentence, hit))
    if (periods.length > 0)
      return periods.map((hit, at) => ({
        ...fact,
        subject: nextSubject(sentence, periods[at - 1], hit) ?? subject,
        period: hit.iso,
      }))
    // "We delete what we find out about a child" says nothing of how long data are kept.
    const criterion = isUnder(view, sentence.block, 'children')
      ? undefined
      : marksOf(sentence, 'retention.criterion')[0]
    if (criterion)
      return [{ ...fact, subject, criterion: oneLine(sentence.block.text.slice(criterion.start, criterion.end), 120) }]
    return has(sentence, 'retention.vague') ? [{ ...fact, status: 'vague', subject }] : []
  })
}

/** Spoken of as keeping or deleting: in the sentence, its lead, its column, or under a heading on retention. */
function aboutRetention(view: View, sentence: Sentence): boolean {
  const topics = topicsAround(view, sentence.block)
  // How long a cookie lives is not how long data are kept.
  if (topics.has('cookies') && !topics.has('retention') && isAboutCookies(view, sentence)) return false
  const cell = cellAt(sentence)
  if (cell && keysOf(view, cell.header).has('retention.label')) return !isCookieTable(view, sentence)
  if (has(sentence, 'retention.keep', 'retention.delete', 'retention.label')) return true
  if (sentence.block.title && keysOf(view, titleText(sentence)).has('retention.label')) return true
  if (topics.has('retention')) return true
  const lead = leadSentence(view, sentence.block)
  return (
    lead !== undefined && has(lead, 'retention.keep', 'retention.label') && !has(lead, 'purpose.lead', 'right.frame')
  )
}

/** Told of cookies in the sentence, or in what introduces its list. */
function isAboutCookies(view: View, sentence: Sentence): boolean {
  const lead = leadSentence(view, sentence.block)
  return /cookie/i.test(textOf(sentence)) || (lead !== undefined && /cookie/i.test(textOf(lead)))
}

function isCookieTable(view: View, sentence: Sentence): boolean {
  return (
    isUnder(view, sentence.block, 'cookies') ||
    (sentence.block.cells ?? []).some(({ header }) => keysOf(view, header).has('cookies.phrase'))
  )
}

function cellAt(sentence: Sentence): Cell | undefined {
  return sentence.block.cells?.find((cell) => cell.start <= sentence.start && sentence.end <= cell.end)
}

function titleText({ block }: Sentence): string {
  return block.title ? block.text.slice(block.title.start, block.title.end) : ''
}

/** Not a deadline for an answer, a frequency or an age. */
function isPeriod(sentence: Sentence, hit: DurationHit): boolean {
  const span = { start: sentence.start + hit.start, end: sentence.start + hit.end }
  if (near(sentence, span, 'age.unit', 0) && has(sentence, 'age.under', 'age.over') && has(sentence, 'children.term'))
    return false
  if (!has(sentence, 'retention.not')) return true
  const other = marksOf(sentence, 'retention.not').some(
    (mark) => mark.end >= span.start - 40 && mark.start <= span.end + 40,
  )
  if (!other) return true
  return marksOf(sentence, 'retention.keep', 'retention.delete').some(
    (mark) => mark.end <= span.start && span.start - mark.end < 30,
  )
}

function near(sentence: Sentence, span: Span, key: 'age.unit', apart: number): boolean {
  return marksOf(sentence, key).some((mark) => mark.end > span.end && mark.start - span.end <= apart)
}

/** "Bookings for 2 years and invoices for 7": what stands between two periods is what the second is about. */
function nextSubject(sentence: Sentence, before: DurationHit | undefined, hit: DurationHit): string | undefined {
  if (!before) return undefined
  const joined = /^[\s,;]*(?:and|or|und|oder|en|of|et|ou)\s+(.*)$/is.exec(textOf(sentence).slice(before.end, hit.start))
  const thing = joined ? keptThing('', joined[1] ?? '') : undefined
  return thing === undefined ? undefined : oneLine(thing, MAX_SUBJECT)
}

const MAX_SUBJECT = 80

/** What is kept: the first cell, the run-in title, the thing beside the verb, else the heading; a label names nothing. */
function subjectOf(view: View, sentence: Sentence): string {
  const { block } = sentence
  const first = block.cells?.[0]
  if (first && !(first.start <= sentence.start && sentence.end <= first.end))
    return oneLine(nameOf(firstCell(view, block) ?? ''), MAX_SUBJECT)
  if (block.title && !isLabel(view, sentence, titleText(sentence))) return oneLine(titleText(sentence), MAX_SUBJECT)
  const start = Math.max(sentence.start, block.title?.end ?? 0)
  const verb = marksOf(sentence, 'retention.keep', 'retention.delete').find((mark) => mark.start >= start)
  const thing =
    verb &&
    keptThing(block.text.slice(start, verb.start).replace(/^[\s:]+/, ''), block.text.slice(verb.end, sentence.end))
  if (thing !== undefined && !isLabel(view, sentence, thing)) return oneLine(thing, MAX_SUBJECT)
  return oneLine(view.outline.sections[block.section]?.title || textOf(sentence), MAX_SUBJECT)
}

/** A long name without what it says in brackets. */
function nameOf(text: string): string {
  return text.length <= MAX_SUBJECT ? text : text.replace(/\s*\([^()]{0,2000}\)/g, '')
}

/** An empty first cell goes on with what the row above it is about. */
function firstCell(view: View, block: Block): string | undefined {
  let row: Block | undefined = block
  while (row !== undefined && row.group === block.group) {
    const [first] = row.cells ?? []
    const text = first && row.text.slice(first.start, first.end).trim()
    if (text) return text
    row = view.outline.blocks[row.index - 1]
  }
  return undefined
}

/** "Retention:" says what follows and not what is kept. */
function isLabel(view: View, sentence: Sentence, text: string): boolean {
  const labels = marksOf(sentence, 'retention.label').map((mark) => sentence.block.text.slice(mark.start, mark.end))
  const known = new Set(wordsOf(labels.join(' ')).folded)
  return (
    known.size > 0 && wordsOf(text).folded.every((word) => known.has(word) || view.lexicon.stopwords.includes(word))
  )
}
