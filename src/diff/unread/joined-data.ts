// Kinds of data that a sentence names beside others: "we use your name and address", "your name, address and date of birth".
import type { Span } from '../../text/span.ts'
import { wordsOf } from '../../text/words.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Draft } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import { phraseLikeness } from '../pair/name-key.ts'
import type { Sense } from '../sense/sense.ts'
import { beforeTail } from './enumerated-data.ts'
import { oneSided } from './one-sided.ts'

/** A part of a sentence between commas and words that join, and the kinds of data that it names. */
interface Piece extends Span {
  readonly text: string
  readonly names: readonly Span[]
}

/** Other words of their own beside the item from which a sentence is another one, which a person must read. */
const MOST_OTHER = 3
const LONGEST_ITEM = 5
const ALIKE = 0.5

/** Kinds of data that one side of an edited sentence joins to those that both sides name. */
export function joinedDataDrafts(delta: Delta, edit: Edit, sense: Sense): Draft[] {
  if (!edit.old || !edit.now) return []
  const { was, is } = textsOf(delta, edit)
  if (sense.negations(was).length + sense.negations(is).length > 0) return []
  const [before, after] = [piecesOf(was, sense), piecesOf(is, sense)]
  if (!shareData(before, was, after, is)) return []
  const gone = freshItems(before, was, edit.dropped, is, sense)
  const come = freshItems(after, is, edit.added, was, sense)
  if (gone.length + come.length === 0) return []
  const isOther = othersOf(edit, [...gone, ...come], sense).length > MOST_OTHER
  const weight = isOther || !isUse(was + is, sense) ? ({ weight: 'review' } as const) : {}
  // Another name in the place of one may be another kind or not.
  if (gone.length > 0 && come.length > 0) {
    const whole = draftFromEdits(delta, [edit], 'data-category', come.join(', '))
    return [{ ...whole, before: gone.join(', '), after: come.join(', '), weight: 'review' }]
  }
  return [...gone, ...come].map((item) => {
    const whole = oneSided(draftFromEdits(delta, [edit], 'data-category', item), come.length > 0 ? 'added' : 'removed')
    return { ...whole, ...weight }
  })
}

/** What is done with data or what for; what readers can ask for is told as a right. */
function isUse(text: string, sense: Sense): boolean {
  if (sense.rights(text)?.size) return false
  const said = sense.says(text)
  if (said.has('right.exercise') || said.has('right.choice')) return false
  return said.has('data.verb') || said.has('data.lead') || said.has('purpose.lead') || sense.aims(text).length > 0
}

function shareData(before: readonly Piece[], was: string, after: readonly Piece[], is: string): boolean {
  const known = namesOf(before, was)
  return namesOf(after, is).some((name) => known.some((other) => isOne(name, other)))
}

function namesOf(pieces: readonly Piece[], text: string): string[] {
  return pieces.flatMap(({ names }) => names.map(({ start, end }) => text.slice(start, end)))
}

function isOne(name: string, other: string): boolean {
  return phraseLikeness(name, other) >= ALIKE
}

function freshItems(
  pieces: readonly Piece[],
  text: string,
  words: readonly string[],
  other: string,
  sense: Sense,
): string[] {
  const own = new Set(words)
  const known = namesOf(piecesOf(other, sense), other)
  const isEdited = (phrase: string) => wordsOf(phrase).folded.some((word) => own.has(word) && !sense.isFiller(word))
  const isNew = (phrase: string) => isEdited(phrase) && !known.some((name) => isOne(phrase, name))
  return pieces.flatMap((piece, at) => {
    const [last, next] = [pieces[at - 1], pieces[at + 1]]
    if (piece.names.length > 0) {
      const joined = piece.names.filter(
        (name) => (last?.names.length && isLed(piece, name, sense)) || (next?.names.length && name.end >= piece.end),
      )
      return joined.map(({ start, end }) => text.slice(start, end)).filter(isNew)
    }
    const item = itemOf(piece, last, next, sense)
    return item !== undefined &&
      wordsOf(item).folded.every((word) => own.has(word) || sense.isFiller(word)) &&
      isNew(item)
      ? [item]
      : []
  })
}

/** A piece that names nothing known is an item between two that do, or behind one where it begins alike. */
function itemOf(piece: Piece, last: Piece | undefined, next: Piece | undefined, sense: Sense): string | undefined {
  if (!last?.names.length || !isBare(last)) return undefined
  const item = beforeTail(piece.text, sense)
  const words = wordsOf(item).folded
  if (words.length === 0 || words.length > LONGEST_ITEM) return undefined
  if (next?.names.length) return item
  const [first = '', lead = ''] = [words[0], leadOf(last)]
  return sense.isFiller(first) && sense.isFiller(lead) && words.length > 1 && first[0] === lead[0] ? item : undefined
}

/** Words before the kind of data that a piece begins with: "your full". */
const MOST_BEFORE = 1

/** Whether a kind of data stands at the beginning of a piece. */
function isLed({ start, text }: Piece, name: Span, sense: Sense): boolean {
  const before = wordsOf(text.slice(0, name.start - start)).folded
  return before.filter((word) => !sense.isFiller(word)).length <= MOST_BEFORE
}

/** Whether the last words of a piece are a kind of data. */
function isBare({ names, end }: Piece): boolean {
  return (names.at(-1)?.end ?? 0) >= end
}

/** The word before the kind of data that ends a piece: "your". */
function leadOf({ names, start, text }: Piece): string {
  return wordsOf(text.slice(0, (names.at(-1)?.start ?? start) - start)).folded.at(-1) ?? ''
}

function piecesOf(text: string, sense: Sense): Piece[] {
  const joins = sense.spans(text, 'data.join')
  const commas = [...text.matchAll(/[,;](?!\d)/g)].map(({ index }) => ({ start: index, end: index + 1 }))
  const cuts = [...joins, ...commas].sort((x, y) => x.start - y.start)
  const names = outermost(sense.spans(text, 'data.item'))
  const pieces: Piece[] = []
  let from = 0
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    const span = trimmed(text, from, cut.start)
    // "..., and": two cuts with nothing between them are one.
    if (span.end > span.start) {
      const inside = names.filter(({ start, end }) => start >= span.start && end <= span.end)
      pieces.push({ ...span, text: text.slice(span.start, span.end), names: inside })
    }
    from = Math.max(from, cut.end)
  }
  return pieces
}

/** "Address" inside "e-mail address" is no kind of its own. */
function outermost(spans: readonly Span[]): Span[] {
  const sorted = spans.slice().sort((x, y) => x.start - y.start || y.end - x.end)
  let done = -1
  return sorted.filter(({ end }) => {
    if (end <= done) return false
    done = end
    return true
  })
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to)
  const start = from + (part.length - part.trimStart().length)
  return { start, end: Math.max(start, from + part.replace(/[\s.:]+$/, '').length) }
}

/** Edited words of their own that stand in none of the items. */
function othersOf(edit: Edit, items: readonly string[], sense: Sense): string[] {
  const inItems = new Set(items.flatMap((item) => wordsOf(item).folded))
  return [...edit.dropped, ...edit.added].filter((word) => !inItems.has(word) && !sense.isFiller(word))
}
