// Facts told from edited words alone, where no reader found one: another length of time, items of an enumeration of data,
// a negation that flips. What they tell needs no entry for its wording.
import type { ChangeFact } from '../model/change.ts'
import type { LexiconKey } from '../model/lexicon.ts'
import { wordsOf } from '../text/words.ts'
import type { Delta } from './delta.ts'
import { type Draft, passagePlace, passageText } from './draft.ts'
import { draftFromEdits } from './draft-from-edits.ts'
import type { Edit } from './edit.ts'
import { itemsOf, newPart } from './enumeration.ts'
import { isHeadingEdit, regionsOf } from './region.ts'
import { isWeighty, type Sense } from './sense.ts'
import type { Passage } from './side.ts'

export function unreadDrafts(delta: Delta, told: readonly Draft[], sense: Sense): Draft[] {
  const open = delta.edits.filter((edit) => !isHeadingEdit(delta, edit))
  const lists = open.filter((edit) => !toldByList(edit, told)).flatMap((edit) => listDrafts(delta, edit, sense))
  const done = new Set([...told, ...lists].flatMap((draft) => draft.edits))
  const untold = open.filter((edit) => !done.has(edit))
  const regions = regionsOf(delta, untold)
  const one = (fact: ChangeFact) => (edit: Edit) => draftFromEdits(delta, [edit], fact)
  const drafts = [
    ...regions.flatMap((edits) => basisDrafts(delta, edits, told, sense)),
    ...regions.flatMap((edits) => periodDrafts(delta, edits, told, sense)),
    ...untold.filter((edit) => hasOtherRights(delta, edit, sense)).map(one('right')),
    ...untold
      .filter((edit) => isFlipped(delta, edit, sense) || isLimited(delta, edit, sense))
      .map((edit) => one(isPromise(delta, edit, sense) ? 'commitment' : 'other')(edit)),
    ...[...untold, ...inNewSections(delta, told)]
      .filter((edit) => isDenial(delta, edit, sense) && !isToldThere(delta, [edit], told, 'commitment'))
      .map(one('commitment')),
    ...untold.filter((edit) => namesSpecialData(delta, edit, sense)).map(one('data-category')),
    ...untold.flatMap((edit) => namedDataDrafts(delta, edit, sense)),
  ]
  return [...lists, ...firstOfEach(drafts)]
}

/** Sentences of new sections, which are told as purposes: a promise among them stands on its own. */
function inNewSections(delta: Delta, told: readonly Draft[]): Edit[] {
  const edits = told.filter((draft) => draft.fact === 'purpose' && draft.op === 'added').flatMap((draft) => draft.edits)
  const promised = new Set(told.filter((draft) => draft.fact !== 'purpose').flatMap((draft) => draft.edits))
  return [...new Set(edits)].filter((edit) => !promised.has(edit) && !isHeadingEdit(delta, edit))
}

/** An edit is told once, by the first that tells of it. */
function firstOfEach(drafts: readonly Draft[]): Draft[] {
  const done = new Set<Edit>()
  return drafts.filter((draft) => {
    if (draft.edits.some((edit) => done.has(edit))) return false
    for (const edit of draft.edits) done.add(edit)
    return true
  })
}

/** Whether one of these facts is told in the block of some edits. */
function isToldThere(
  delta: Delta,
  edits: readonly Edit[],
  told: readonly Draft[],
  ...facts: readonly ChangeFact[]
): boolean {
  const [old, now] = [new Set(edits.map((edit) => edit.old?.block)), new Set(edits.map((edit) => edit.now?.block))]
  for (const block of [...old]) if (block !== undefined) now.add(delta.counterpart.get(block))
  return told.some(({ fact, oldBlock, newBlock }) => {
    if (!facts.includes(fact)) return false
    if (newBlock !== undefined && now.has(newBlock)) return true
    return oldBlock !== undefined && (old.has(oldBlock) || now.has(delta.counterpart.get(oldBlock) ?? -1))
  })
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
function periodDrafts(delta: Delta, edits: readonly Edit[], told: readonly Draft[], sense: Sense): Draft[] {
  const timed = edits.filter((edit) => {
    const { was, is } = textsOf(delta, edit)
    return sense.durations(was).join() !== sense.durations(is).join() || isConditioned(was, is, sense)
  })
  const texts = timed.map((edit) => textsOf(delta, edit))
  const [before, after] = [
    texts.flatMap(({ was }) => sense.durations(was)),
    texts.flatMap(({ is }) => sense.durations(is)),
  ]
  const isSame = before.slice().sort().join() === after.slice().sort().join()
  if (timed.length === 0 || (isSame && !texts.some(({ was, is }) => isConditioned(was, is, sense)))) return []
  if (isToldThere(delta, timed, told, 'retention')) return []
  const said = texts.flatMap(({ was, is }) => [...sense.says(was), ...sense.says(is)])
  return said.some((key) => KEPT.includes(key)) ? [draftFromEdits(delta, timed, 'retention')] : []
}

/** The same length of time, with an exception on one side. */
function isConditioned(was: string, is: string, sense: Sense): boolean {
  if (sense.durations(was).length === 0 || sense.durations(is).length === 0) return false
  return sense.exceptions(was).length !== sense.exceptions(is).length
}

const BASIS: readonly LexiconKey[] = ['basis.term', 'basis.lead']

/** One region that rests on other legal bases than before, where it speaks of what processing rests on. */
function basisDrafts(delta: Delta, edits: readonly Edit[], told: readonly Draft[], sense: Sense): Draft[] {
  const named = edits.filter((edit) => {
    const { was, is } = textsOf(delta, edit)
    return isBasisSentence(was, sense) || isBasisSentence(is, sense)
  })
  const texts = named.map((edit) => textsOf(delta, edit))
  const before = new Set(texts.flatMap(({ was }) => [...sense.bases(was)]))
  const after = new Set(texts.flatMap(({ is }) => [...sense.bases(is)]))
  if (named.length === 0 || !isOther(before, after) || isToldThere(delta, named, told, 'legal-basis', 'purpose'))
    return []
  return [draftFromEdits(delta, named, 'legal-basis')]
}

function isBasisSentence(text: string, sense: Sense): boolean {
  if (text === '' || sense.bases(text).size === 0 || sense.negations(text).length > 0) return false
  const said = sense.says(text)
  return BASIS.some((key) => said.has(key)) && !sense.rights(text)?.size
}

function isOther<T>(before: ReadonlySet<T>, after: ReadonlySet<T>): boolean {
  return before.size !== after.size || [...before].some((value) => !after.has(value))
}

/** What is said of data is a promise; of anything else, a statement. */
function isPromise(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  return isWeighty(was, sense) || isWeighty(is, sense)
}

/** Largest part of a sentence that may change besides the negation. */
const FEW = 0.34

/** A sentence that stays but for a negation more or less. */
function isFlipped(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = textsOf(delta, edit)
  const [before, after] = [sense.negations(was).length, sense.negations(is).length]
  // Some languages negate with two words, so that an even count is a negation too.
  if (before % 2 === after % 2 && (before === 0) === (after === 0)) return false
  return isMuchTheSame(edit) || (isAboutCollecting(was, sense) && isAboutCollecting(is, sense))
}

function isAboutCollecting(text: string, sense: Sense): boolean {
  return sense.says(text).has('data.lead')
}

function isMuchTheSame(edit: Edit): boolean {
  const words = (edit.old?.words.length ?? 0) + (edit.now?.words.length ?? 0)
  return (edit.dropped.length + edit.added.length) / words <= FEW
}

/** A denial that stays and is limited otherwise: by an exception more, less or wider, or about other practices than before. */
function isLimited(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now || !isMuchTheSame(edit)) return false
  const { was, is } = textsOf(delta, edit)
  if (sense.negations(was).length === 0 || sense.negations(is).length === 0 || !isPromise(delta, edit, sense))
    return false
  const [before, after] = [sense.exceptions(was), sense.exceptions(is)]
  if (before.length !== after.length || isOther(sense.practices(was), sense.practices(is))) return true
  const [exception] = after
  if (exception === undefined) return false
  const { folded } = wordsOf(is)
  const from = folded.indexOf(exception.split(' ')[0] ?? '')
  const words = new Set(edit.added.filter((word) => !sense.isFiller(word)))
  return words.size > 1 && [...words].every((word) => folded.lastIndexOf(word) > from)
}

/** A sentence on both sides that grants something else: "help with exporting", "help with exporting or deleting". */
function hasOtherRights(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = textsOf(delta, edit)
  const [before, after] = [sense.rights(was), sense.rights(is)]
  return before !== undefined && after !== undefined && isOther(before, after)
}

const DENIED: readonly LexiconKey[] = ['data.lead', 'recipient.lead', 'retention.keep', 'personal-data']

/** A sentence on one side by which somebody does not do something with data. */
function isDenial(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (edit.old && edit.now) return false
  const { was, is } = textsOf(delta, edit)
  const text = was + is
  if (sense.negations(text).length === 0) return false
  const said = sense.says(text)
  return DENIED.some((key) => said.has(key)) && !sense.rights(text)?.size
}

/** A sentence on one side about data of a special kind that the other notice never names. */
function namesSpecialData(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (edit.old && edit.now) return false
  const { was, is } = textsOf(delta, edit)
  if (!sense.says(was + is).has('data.special')) return false
  const known = (edit.now ? delta.old : delta.now).vocabulary().words
  const fresh = [...edit.added, ...edit.dropped].filter((word) => !known.has(word)).join(' ')
  return sense.says(fresh).has('data.special') || sense.says(fresh).has('data.lead')
}

/** A sentence about collecting data that names a kind of data more or less than before. */
function namedDataDrafts(delta: Delta, edit: Edit, sense: Sense): Draft[] {
  if (!edit.old || !edit.now) return []
  const { was, is } = textsOf(delta, edit)
  if (sense.negations(was + is).length > 0 || !isAboutData(delta, edit, sense)) return []
  const only = (text: string, words: readonly string[], other: string) => {
    const known = new Set(sense.dataItems(other))
    const own = new Set(words)
    return sense.dataItems(text).filter((item) => !known.has(item) && item.split(' ').some((word) => own.has(word)))
  }
  const [gone, come] = [only(was, edit.dropped, is), only(is, edit.added, was)]
  if (gone.length > 0 === come.length > 0) return []
  return [draftFromEdits(delta, [edit], 'data-category', [...gone, ...come].join(', '))]
}

/** By its own words, or by the heading above it. */
function isAboutData(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  if (sense.says(was).has('data.lead') && sense.says(is).has('data.lead')) return true
  const section = delta.now.blocks[edit.now?.block ?? -1]?.section ?? 0
  return sense.isAboutData(delta.now.reading.outline.sections[section]?.title ?? '')
}

/** Items that one side of an edited enumeration of data has and the other lacks; a denial enumerates nothing that is used. */
function listDrafts(delta: Delta, edit: Edit, sense: Sense): Draft[] {
  const { was, is } = textsOf(delta, edit)
  const [before, after] = [dataItems(was, sense), dataItems(is, sense)]
  const gone = before.flatMap((item) => freshPart(item, edit.dropped, after, sense) ?? [])
  const come = after.flatMap((item) => freshPart(item, edit.added, before, sense) ?? [])
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

/** What of an item the other side lacks, where edited words stand in it. */
function freshPart(
  item: string,
  words: readonly string[],
  others: readonly string[],
  sense: Sense,
): string | undefined {
  const bare = (phrase: string) =>
    wordsOf(phrase)
      .folded.filter((word) => !sense.isFiller(word))
      .join(' ')
  const part = newPart(item, others, bare)
  if (part === undefined) return undefined
  const own = new Set(wordsOf(part).folded)
  return words.some((word) => own.has(word) && !sense.isFiller(word)) ? part : undefined
}

function itemDraft(
  delta: Delta,
  edit: Edit,
  passage: Passage | undefined,
  item: string,
  op: 'added' | 'removed',
): Draft {
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
