// Kinds of data told from edited words alone: items of an enumeration, and names of data in a sentence about collecting.

import { wordsOf } from '../../text/words.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Passage, Side } from '../align/side.ts'
import { type Draft, headOf, passagePlace, passageText } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import { saidIn, tellingWords } from '../sense/said.ts'
import type { Sense } from '../sense/sense.ts'
import { enumeratedData, hasObject, objectOf } from './enumerated-data.ts'
import { newPart } from './enumeration.ts'
import { oneSided } from './one-sided.ts'

/** A sentence on one side about data of a special kind that the other notice never names. */
export function namesSpecialData(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (edit.old && edit.now) return false
  const { was, is } = textsOf(delta, edit)
  if (!sense.says(was + is).has('data.special')) return false
  const known = (edit.now ? delta.old : delta.now).vocabulary().words
  const fresh = [...edit.added, ...edit.dropped].filter((word) => !known.has(word)).join(' ')
  return sense.says(fresh).has('data.special') || sense.says(fresh).has('data.lead')
}

/** Words of their own that new sentences must bring before they are about other data than before. */
const FEWEST_FRESH = 2
const SHORTEST_FRESH = 4

/** Sentences of one region, on one side, that say which data are used in words that the other notice has nowhere. */
export function otherDataDrafts(delta: Delta, edits: readonly Edit[], sense: Sense): Draft[] {
  const said = edits.filter((edit) => !(edit.old && edit.now) && statesData(delta, edit, sense))
  return (['now', 'old'] as const).flatMap((name) => {
    const own = said.filter((edit) => edit[name])
    const known = delta[name === 'now' ? 'old' : 'now'].vocabulary().words
    const isFresh = (word: string) => word.length >= SHORTEST_FRESH && !known.has(word) && !sense.isFiller(word)
    const fresh = new Set(own.flatMap((edit) => [...edit.added, ...edit.dropped]).filter(isFresh))
    const [first] = own
    if (fresh.size < FEWEST_FRESH || !first || !own.some((edit) => namesKind(delta, edit, sense))) return []
    const { was, is } = textsOf(delta, first)
    return [draftFromEdits(delta, own, 'data-category', objectOf(is || was, sense) ?? headOf(is || was))]
  })
}

/** Words for data of any kind: "this notice says which data we collect" names none. */
const ANY_KIND =
  /^(?:[a-z]{0,20}(?:daten|gegevens|donnees)|data|information|informationen|informations|personal|personne[a-z]{2,8}|personen[a-z]{2,10}|different|various)$/

/** A kind of data, or one that readers are owed a word about; what announces a list names none itself. */
function namesKind(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  const text = was + is
  if (/:\s*$/.test(text)) return false
  const isKind = (word: string) => !ANY_KIND.test(word)
  return sense.says(text).has('data.special') || sense.dataItems(text).some(isKind) || hasObject(text, isKind, sense)
}

/** By its own words, or by what it does under a heading that announces data; what the notice says of itself states none. */
function statesData(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  if (sense.negations(was + is).length > 0) return false
  const said = sense.says(was + is)
  if (said.has('notice.about')) return false
  if (said.has('data.lead')) return true
  if (!said.has('data.verb')) return false
  const [side, passage] = edit.now ? [delta.now, edit.now] : [delta.old, edit.old]
  const section = side.blocks[passage?.block ?? -1]?.section ?? 0
  return sense.isAboutData(side.reading.outline.sections[section]?.title ?? '')
}

/** A sentence about collecting data that names a kind of data more or less than before. */
export function namedDataDrafts(delta: Delta, edit: Edit, sense: Sense): Draft[] {
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
  const names = sense.dataNames(come.length > 0 ? is : was)
  const subject = [...gone, ...come].map((item) => names.get(item) ?? item).join(', ')
  return [oneSided(draftFromEdits(delta, [edit], 'data-category', subject), come.length > 0 ? 'added' : 'removed')]
}

/** By its own words, or by the heading above it. */
function isAboutData(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  if (sense.says(was).has('data.lead') && sense.says(is).has('data.lead')) return true
  const section = delta.now.blocks[edit.now?.block ?? -1]?.section ?? 0
  return sense.isAboutData(delta.now.reading.outline.sections[section]?.title ?? '')
}

/** Characters before the words that open an enumeration which is the whole sentence. */
const EARLY = 25

/** Items that one side of an edited enumeration of data has and the other lacks. `isTrusted`: the sentence was read as data. */
export function listDrafts(delta: Delta, edit: Edit, sense: Sense, isTrusted = false): Draft[] {
  const { was, is } = textsOf(delta, edit)
  // A denial that became a use is told as a promise.
  if (sense.negations(was).length + sense.negations(is).length > 0) return []
  const listed = (trusted: boolean) =>
    [enumeratedData(was, sense, trusted), enumeratedData(is, sense, trusted)] as const
  const [first, second] = listed(isTrusted || isOfData(delta, edit, sense))
  // What one side is known to enumerate the other does too.
  const isOneSided = edit.old && edit.now && first.length > 0 !== second.length > 0
  const [before, after] = isOneSided ? listed(true) : [first, second]
  if (!edit.old !== !edit.now && !bringsNew([...before, ...after], edit.now ? delta.old : delta.now, sense)) return []
  const gone = before.flatMap((item) => freshPart(item, edit.dropped, after, sense) ?? [])
  const come = after.flatMap((item) => freshPart(item, edit.added, before, sense) ?? [])
  return [
    ...gone.map((item) => itemDraft(delta, edit, edit.old, item, 'removed')),
    ...come.map((item) => itemDraft(delta, edit, edit.now, item, 'added')),
  ]
}

/** UTF-16 units before a sentence that it may go on about: the cost must not grow with its paragraph. */
const BEFORE = 1000

/** An item or row of data, or a sentence that goes on about those of the sentence before: "these may be passports or ...". */
function isOfData(delta: Delta, edit: Edit, sense: Sense): boolean {
  const [side, passage] = edit.now ? [delta.now, edit.now] : [delta.old, edit.old]
  const block = passage && side.blocks[passage.block]
  if (!block || !passage) return false
  const saysData = (text: string) => {
    const said = sense.says(text)
    if (said.has('purpose.lead') || said.has('recipient.lead') || sense.aims(text).length > 0) return false
    return said.has('data.lead') || said.has('data.header')
  }
  if (block.kind === 'item' || block.kind === 'row')
    return block.lead === undefined
      ? sense.isAboutData(side.reading.outline.sections[block.section]?.title ?? '')
      : saysData(side.blocks[block.lead]?.text ?? '')
  const text = passageText(side, passage)
  const opener = sense.spans(text, 'data.list')[0]
  if (opener === undefined || opener.start > EARLY) return false
  const { start } = passage.span
  const before = sense.says(block.text.slice(Math.max(0, start - BEFORE), start))
  return before.has('data.lead') || before.has('personal-data')
}

/** Whether the other notice lacks one of the items; a known one beside it is then put to a new use. */
function bringsNew(items: readonly string[], other: Side, sense: Sense): boolean {
  return items.some((item) => {
    const words = tellingWords(item, sense)
    return words.length > 0 && !saidIn(other).holds(words)
  })
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
