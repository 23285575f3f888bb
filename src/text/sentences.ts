// Where sentences begin and end. Plain rules on characters; legal abbreviations ("Art. 6 Abs. 1 lit. f") do not end one.
import { HARD_BREAK, PART_BREAK } from './breaks.ts'
import type { Span } from './span.ts'

/** Words after which a full stop does not end a sentence, in all languages, folded. */
const ABBREVIATIONS = new Set(
  `art abs uabs unterabs lit nr no bzw ggf vgl evtl ca inkl zzgl sog insb insbes usw ziff buchst bst para par sec s inc ltd co corp st str
  dr mr mrs ms prof tel fax e eg ie vs cf al n p pp resp approx dept est bv nv sas sarl sa gmbh m mme mlle ex etc
  gem max min lt abschn anm hr fr geb uvm ggü entspr insges ggfs
  bijv o.a d.w.z m.b.t evt incl excl jl jan feb mar apr jun jul aug sep sept okt oct nov dec dez`
    .split(/\s+/)
    .filter(Boolean),
)

const CANDIDATE = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|[\u2028\u2029]/g
const LAST_WORD = /[\p{L}\p{N}]+$/u
const LOWER = /^\p{Ll}/u
/** The rest of a date in digits with blanks behind the stops: "25. 5. 2018", "25.5. 2018". */
const DATE_AHEAD = /^(?:\d{1,2}\.\s?)?(?:19|20)\d\d(?!\p{N})/u

/** UTF-16 units. Readers hold the names of a sentence against each other: what never ends is none, and is cut. */
export const LONGEST = 10_000

/** Sentences of a text in order; blanks around them are left out, empty ones are dropped. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number) => {
    for (let from = start; from < end; ) {
      const to = end - from > LONGEST ? cutBefore(text, from + LONGEST) : end
      const span = trim(text, from, to)
      if (span.end > span.start) sentences.push(span)
      from = to
    }
  }
  for (const match of text.matchAll(CANDIDATE)) {
    const sign = match[0]
    const after = match.index + sign.length
    if (
      sign === HARD_BREAK &&
      isInBrackets(text, start, match.index) &&
      LOWER.test(text.slice(after, after + 40).trimStart())
    )
      continue
    if (sign !== HARD_BREAK && sign !== PART_BREAK && !endsSentence(text, match.index, after, sign)) continue
    close(after)
    start = after
  }
  close(text.length)
  return sentences
}

/** Longest way back to an opening bracket. */
const IN_BRACKETS = 400

/** Between an opening bracket of the sentence and its end: a line that goes on there is broken for its width alone. */
function isInBrackets(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - IN_BRACKETS), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** The end of the last word before `at`, where there is one near. */
function cutBefore(text: string, at: number): number {
  const back = text.slice(at - 100, at).search(/\s\S*$/)
  return back < 0 ? at : at - 100 + back
}

function endsSentence(text: string, at: number, after: number, sign: string): boolean {
  const next = text.slice(after, after + 40).trimStart()
  if (LOWER.test(next)) return false
  if (!sign.startsWith('.') || sign.startsWith('..')) return true
  if (DATE_AHEAD.test(next) && /(?:^|\D)\d{1,2}(?:\.\s?\d{1,2})?$/.test(text.slice(Math.max(0, at - 6), at)))
    return false
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  if (/^\d{1,2}$/.test(word)) return !/^[\p{L}]/u.test(next) || !isOrdinal(text, at - word.length, next)
  return word.length !== 1 && !ABBREVIATIONS.has(word.toLowerCase())
}

/** "1. Januar", "am 25. Mai", or a list number at the start of a line. */
function isOrdinal(text: string, wordStart: number, next: string): boolean {
  const before = text.slice(Math.max(0, wordStart - 12), wordStart).trimEnd()
  return before === '' || /[\u2028\u2029\n]$/.test(before) || /^\p{Lu}\p{Ll}+\s+(\d{4}|\p{L})/u.test(next)
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
