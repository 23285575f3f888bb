// Promises told from edited words alone: a negation that flips, an exception more or less, a denial that comes or goes.
import type { LexiconKey } from '../../model/lexicon.ts'
import { wordsOf } from '../../text/words.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import { textsOf } from '../draft-from-edits.ts'
import { isWeighty, type Sense } from '../sense/sense.ts'
import { isDeniedElsewhere, isJoinedOn } from './restraints.ts'

/** What is said of data is a promise; of anything else, a statement. */
export function isPromise(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  return isWeighty(was, sense) || isWeighty(is, sense)
}

/** Largest part of a sentence that may change besides the negation. */
const FEW = 0.34

/** A sentence that stays but for a negation more or less. */
export function isFlipped(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = textsOf(delta, edit)
  const [before, after] = [sense.negations(was).length, sense.negations(is).length]
  // Some languages negate with two words, and who denies two things may deny them in one: what counts is whether it is denied.
  if ((before === 0) === (after === 0) || !isNegationEdited(edit, before > 0 ? was : is, sense)) return false
  if (isJoinedOn(edit)) return !isDeniedElsewhere(delta, edit, sense) && isPromise(delta, edit, sense)
  return isMuchTheSame(edit) || (isAboutCollecting(was, sense) && isAboutCollecting(is, sense))
}

/** A denial that the other notice makes in the same words, in a sentence of its own, is none of what was edited. */
function isNegationEdited(edit: Edit, text: string, sense: Sense): boolean {
  const words = new Set([...edit.dropped, ...edit.added])
  return sense.negations(text).some((phrase) => phrase.split(' ').some((word) => words.has(word)))
}

function isAboutCollecting(text: string, sense: Sense): boolean {
  return sense.says(text).has('data.lead')
}

function isMuchTheSame(edit: Edit): boolean {
  const words = (edit.old?.words.length ?? 0) + (edit.now?.words.length ?? 0)
  return (edit.dropped.length + edit.added.length) / words <= FEW
}

/** A denial that stays and is limited otherwise: by an exception more, less or wider, or about other practices than before. */
export function isLimited(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now || !isMuchTheSame(edit)) return false
  const { was, is } = textsOf(delta, edit)
  if (sense.negations(was).length === 0 || sense.negations(is).length === 0 || !isPromise(delta, edit, sense))
    return false
  const [before, after] = [sense.exceptions(was), sense.exceptions(is)]
  if (before.length !== after.length || isOtherSet(sense.practices(was), sense.practices(is))) return true
  return isOtherException(edit, is, sense)
}

/** Words put in behind an exception; words in the place of others may be another name of the same. */
function isOtherException(edit: Edit, text: string, sense: Sense): boolean {
  const words = new Set(edit.added.filter((word) => !sense.isFiller(word)))
  const [exception] = sense.exceptions(text)
  if (exception === undefined || edit.dropped.some((word) => !sense.isFiller(word))) return false
  const { folded } = wordsOf(text)
  const from = folded.indexOf(exception.split(' ')[0] ?? '')
  return words.size > 1 && [...words].every((word) => folded.lastIndexOf(word) > from)
}

/** A use of data that stays and asks readers first on one side only: opt-in that became default, or back. */
export function isOptInOrNot(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = textsOf(delta, edit)
  const isOfCookies = sense.says(was).has('cookies.phrase') && sense.says(is).has('cookies.phrase')
  if (!isOfCookies && !isPromise(delta, edit, sense)) return false
  const [before, after] = [sense.choices(was), sense.choices(is)]
  if ((before.length === 0) === (after.length === 0)) return false
  if (sense.bases(before.length > 0 ? is : was).has('consent')) return false
  const edited = new Set([...edit.dropped, ...edit.added].filter((word) => !sense.isFiller(word)))
  return [...before, ...after].some((phrase) => phrase.split(' ').some((word) => edited.has(word)))
}

const DENIED: readonly LexiconKey[] = ['data.lead', 'data.verb', 'recipient.lead', 'retention.keep', 'personal-data']

/** A sentence on one side by which somebody does not do something with data; who denies a guarantee promises nothing. */
export function isDenial(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (edit.old && edit.now) return false
  const { was, is } = textsOf(delta, edit)
  const text = was + is
  if (sense.negations(text).length === 0) return false
  const said = sense.says(text)
  if (said.has('commitment.disclaimer')) return false
  return DENIED.some((key) => said.has(key)) && !sense.rights(text)?.size
}

export function isOtherSet<T>(before: ReadonlySet<T>, after: ReadonlySet<T>): boolean {
  return before.size !== after.size || [...before].some((value) => !after.has(value))
}
