// Facts told from edited words alone, where no reader found one: another length of time, items of an enumeration of data,
// a negation that flips. What they tell needs no entry for its wording.
import type { LexiconKey } from '../model/lexicon.ts'
import type { Delta } from './delta.ts'
import { type Draft, passagePlace, passageText } from './draft.ts'
import { draftFromEdits } from './draft-from-edits.ts'
import type { Edit } from './edit.ts'
import { itemsOf } from './enumeration.ts'
import { phraseLikeness } from './pair/name-key.ts'
import { isHeadingEdit, regionsOf } from './region.ts'
import { isWeighty, type Sense } from './sense.ts'
import type { Passage } from './side.ts'

export function unreadDrafts(delta: Delta, told: readonly Draft[], sense: Sense): Draft[] {
  const toldEdits = new Set(told.flatMap((draft) => draft.edits))
  const open = delta.edits.filter((edit) => !isHeadingEdit(delta, edit))
  const lists = open.filter((edit) => !toldByList(edit, told)).flatMap((edit) => listDrafts(delta, edit, sense))
  const done = new Set([...toldEdits, ...lists.flatMap((draft) => draft.edits)])
  const untold = open.filter((edit) => !done.has(edit))
  const periods = regionsOf(delta, untold).flatMap((edits) => periodDrafts(delta, edits, sense))
  const flips = untold.filter((edit) => isFlipped(delta, edit, sense))
  const special = untold.filter((edit) => namesSpecialData(delta, edit, sense))
  return [
    ...lists,
    ...periods,
    ...untold.filter((edit) => hasOtherBasis(delta, edit, sense)).map((edit) => draftFromEdits(delta, [edit], 'legal-basis')),
    ...untold.filter((edit) => hasOtherRights(delta, edit, sense)).map((edit) => draftFromEdits(delta, [edit], 'right')),
    ...flips.map((edit) => draftFromEdits(delta, [edit], isPromise(delta, edit, sense) ? 'commitment' : 'other')),
    ...special.map((edit) => draftFromEdits(delta, [edit], 'data-category')),
  ]
}

/** A data fact was read in the sentence: its reader knows the enumeration better. */
function toldByList(edit: Edit, told: readonly Draft[]): boolean {
  return told.some((draft) => draft.fact === 'data-category' && draft.edits.includes(edit))
}

function textsOf(delta: Delta, edit: Edit): { was: string; is: string } {
  return { was: edit.old ? passageText(delta.old, edit.old) : '', is: edit.now ? passageText(delta.now, edit.now) : '' }
}

const KEPT: readonly LexiconKey[] = ['retention.keep', 'retention.delete', 'retention.label', 'cookies.phrase']

/** One region with other lengths of time than before, where the words are about keeping. */
function periodDrafts(delta: Delta, edits: readonly Edit[], sense: Sense): Draft[] {
  const timed = edits.filter((edit) => {
    const { was, is } = textsOf(delta, edit)
    return sense.durations(was).join() !== sense.durations(is).join()
  })
  const texts = timed.map((edit) => textsOf(delta, edit))
  const [before, after] = [texts.flatMap(({ was }) => sense.durations(was)), texts.flatMap(({ is }) => sense.durations(is))]
  if (timed.length === 0 || before.slice().sort().join() === after.slice().sort().join()) return []
  const said = texts.flatMap(({ was, is }) => [...sense.says(was), ...sense.says(is)])
  return said.some((key) => KEPT.includes(key)) ? [draftFromEdits(delta, timed, 'retention')] : []
}

/** What is said of data is a promise; of anything else, a statement. */
function isPromise(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  return isWeighty(sense.says(was)) || isWeighty(sense.says(is))
}

/** Largest part of a sentence that may change besides the negation. */
const FEW = 0.34

/** A sentence that stays but for a negation more or less. */
function isFlipped(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = textsOf(delta, edit)
  if (sense.negations(was).length % 2 === sense.negations(is).length % 2) return false
  const words = edit.old.words.length + edit.now.words.length
  return (edit.dropped.length + edit.added.length) / words <= FEW
}

/** A sentence on both sides that rests on another legal basis. */
function hasOtherBasis(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = textsOf(delta, edit)
  return isOther(sense.bases(was), sense.bases(is), 1)
}

function isOther<T>(before: ReadonlySet<T>, after: ReadonlySet<T>, fewest: number): boolean {
  if (before.size < fewest || after.size < fewest) return false
  return before.size !== after.size || [...before].some((value) => !after.has(value))
}

/** A sentence on both sides that grants something else: "help with exporting", "help with exporting or deleting". */
function hasOtherRights(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = textsOf(delta, edit)
  const [before, after] = [sense.rights(was), sense.rights(is)]
  return before !== undefined && after !== undefined && isOther(before, after, 0)
}

/** A new sentence about data of a special kind that the old notice never names. */
function namesSpecialData(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.now || edit.old) return false
  const text = passageText(delta.now, edit.now)
  if (!sense.says(text).has('data.special')) return false
  const known = delta.old.vocabulary().words
  const fresh = edit.added.filter((word) => !known.has(word)).join(' ')
  return sense.says(fresh).has('data.special') || sense.says(fresh).has('data.lead')
}

/** Items that one side of an edited enumeration of data has and the other lacks; a denial enumerates nothing that is used. */
function listDrafts(delta: Delta, edit: Edit, sense: Sense): Draft[] {
  const { was, is } = textsOf(delta, edit)
  const [before, after] = [dataItems(was, sense), dataItems(is, sense)]
  const gone = before.filter((item) => isNew(item, edit.dropped, after, sense))
  const come = after.filter((item) => isNew(item, edit.added, before, sense))
  return [
    ...gone.map((item) => itemDraft(delta, edit, edit.old, item, 'removed')),
    ...come.map((item) => itemDraft(delta, edit, edit.now, item, 'added')),
  ]
}

/** Items behind a colon whose lead-in speaks of data. */
function dataItems(text: string, sense: Sense): string[] {
  const colon = text.search(/:\s/)
  if (colon < 0 || sense.negations(text).length > 0) return []
  return sense.says(text.slice(0, colon)).has('data.lead') ? itemsOf(text.slice(colon + 1)) : []
}

const SAME_ITEM = 0.5

function isNew(item: string, words: readonly string[], others: readonly string[], sense: Sense): boolean {
  const fresh = words.filter((word) => !sense.isFiller(word) && word.length > 2)
  const own = item.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  if (!fresh.some((word) => own.includes(word))) return false
  return !others.some((other) => phraseLikeness(item, other) >= SAME_ITEM)
}

function itemDraft(delta: Delta, edit: Edit, passage: Passage | undefined, item: string, op: 'added' | 'removed'): Draft {
  const whole = draftFromEdits(delta, [edit], 'data-category', item)
  const isOld = op === 'removed'
  return {
    ...whole,
    op,
    before: isOld ? item : null,
    after: isOld ? null : item,
    oldPlace: isOld && passage ? passagePlace(delta.old, passage) : null,
    newPlace: !isOld && passage ? passagePlace(delta.now, passage) : null,
    size: item.split(' ').length,
  }
}
