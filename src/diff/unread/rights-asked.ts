// Sentences about rights that no reader tells: other rights than before, a right that reaches further or less far, ways to use one.
import { RIGHTS, type Right } from '../../model/fact.ts'
import type { LexiconKey } from '../../model/lexicon.ts'
import { spokenText } from '../../text/spoken.ts'
import { wordsOf } from '../../text/words.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Side } from '../align/side.ts'
import { passageText } from '../draft.ts'
import { textsOf } from '../draft-from-edits.ts'
import type { Sense } from '../sense/sense.ts'
import { contentOf } from '../wording/plain-words.ts'
import { isOtherSet } from './promises.ts'

/** Asks whether an edit tells something of rights; what the notices say as a whole is worked out once. */
export function rightsAsked(delta: Delta, sense: Sense): (edit: Edit) => boolean {
  const isNewWay = newWays(delta, sense)
  return (edit) =>
    [hasOtherRights, isChoice, isOtherProcedure, isOtherLimit, isOtherWay].some((asks) => asks(delta, edit, sense)) ||
    isNewWay(edit)
}

/** As they are read out: a citation that became a link gives no other right. */
function spokenOf(delta: Delta, edit: Edit): { was: string; is: string } {
  const { was, is } = textsOf(delta, edit)
  return { was: spokenText(was), is: spokenText(is) }
}

/** A sentence on both sides that grants something else: "help with exporting", "help with exporting or deleting". */
function hasOtherRights(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = spokenOf(delta, edit)
  const [before, after] = [sense.rights(was), sense.rights(is)]
  return before !== undefined && after !== undefined && isOtherSet(before, after)
}

/** Told by other facts, also where they speak of rights. */
const OF_ITS_OWN: readonly LexiconKey[] = ['cookies.phrase', 'data.lead', 'retention.keep']

/** A sentence on one side that tells readers how to use their rights, or to refuse or switch off what is done with data. */
function isChoice(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (edit.old && edit.now) return false
  const { was, is } = spokenOf(delta, edit)
  const said = sense.says(was + is)
  if (OF_ITS_OWN.some((key) => said.has(key))) return false
  return said.has('right.exercise') || said.has('right.choice')
}

/** Words of their own that must come or go before a way to use rights is another. */
const FEWEST_OF_PROCEDURE = 3

/** A sentence on both sides about using rights that tells another way: "write to us", "send a copy of your passport". */
function isOtherProcedure(delta: Delta, edit: Edit, sense: Sense): boolean {
  if (!edit.old || !edit.now) return false
  const { was, is } = spokenOf(delta, edit)
  if (!sense.says(was).has('right.exercise') || !sense.says(is).has('right.exercise')) return false
  // Another mail box is told as a contact, and another citation cites the same right.
  const addresses = new Set(`${was} ${is}`.match(/\S{1,64}@\S{1,255}/g)?.flatMap((mail) => wordsOf(mail).folded))
  const words = ownWords(delta, edit, sense).filter((word) => !addresses.has(word))
  const known = (word: string) => [delta.old, delta.now].every((side) => side.vocabulary().words.has(word))
  return words.length >= FEWEST_OF_PROCEDURE && words.some((word) => !known(word))
}

function ownWords(delta: Delta, edit: Edit, sense: Sense): readonly string[] {
  const [raw, { was, is }] = [textsOf(delta, edit), spokenOf(delta, edit)]
  const old = { text: was, raw: raw.was, words: edit.dropped, other: delta.now }
  const { gone, come } = contentOf(old, { text: is, raw: raw.is, words: edit.added, other: delta.old }, sense)
  return [...gone, ...come]
}

/** Share of words up to which a sentence is still the same. */
const FEW = 0.34

function isMuchTheSame({ old, now, dropped, added }: Edit): boolean {
  return dropped.length + added.length <= FEW * ((old?.words.length ?? 0) + (now?.words.length ?? 0))
}

/** A sentence about a right on both sides that reaches further or less far: "the deletion of most of your data". */
function isOtherLimit(delta: Delta, edit: Edit, sense: Sense): boolean {
  return isOtherCount(delta, edit, sense, 'right.limit')
}

/** A sentence about a right on both sides that tells one way more or less to use it: "by writing to us or in the settings". */
function isOtherWay(delta: Delta, edit: Edit, sense: Sense): boolean {
  return isOtherCount(delta, edit, sense, 'right.means')
}

/** Another word for the same, and a phrase in words that nobody edited, change nothing. */
function isOtherCount(delta: Delta, edit: Edit, sense: Sense, key: 'right.limit' | 'right.means'): boolean {
  if (!edit.old || !edit.now || !isMuchTheSame(edit)) return false
  const { was, is } = spokenOf(delta, edit)
  if (!isOfRight(was, sense) || !isOfRight(is, sense)) return false
  const [before, after] = [phrasesIn(was, key, sense), phrasesIn(is, key, sense)]
  if (before.length === after.length) return false
  const edited = new Set(before.length > after.length ? edit.dropped : edit.added)
  return (before.length > after.length ? before : after).some((words) =>
    words.some((word) => edited.has(word) && !sense.isFiller(word)),
  )
}

function phrasesIn(text: string, key: 'right.limit' | 'right.means', sense: Sense): string[][] {
  return sense.spans(text, key).map(({ start, end }) => [...wordsOf(text.slice(start, end)).folded])
}

function isOfRight(text: string, sense: Sense): boolean {
  const said = sense.says(text)
  if (sense.rights(text)?.size || said.has('right.exercise') || said.has('right.withdraw-consent')) return true
  // "We delete your data" is what we do; "we cannot delete your data" is what readers cannot ask for.
  return said.has('right.erasure') && sense.negations(text).length > 0
}

/** A sentence on one side by which a right is used in a way that the other notice does not give for it. */
function newWays(delta: Delta, sense: Sense): (edit: Edit) => boolean {
  const known = new Map<Side, ReadonlySet<string>>()
  const knownIn = (side: Side) => {
    const ways = known.get(side) ?? new Set(textsIn(side).flatMap((text) => waysIn(text, sense)))
    known.set(side, ways)
    return ways
  }
  return (edit) => {
    if (edit.old && edit.now) return false
    const { was, is } = spokenOf(delta, edit)
    if (OF_ITS_OWN.some((key) => sense.says(was + is).has(key))) return false
    const ways = waysIn(was + is, sense)
    return ways.length > 0 && !ways.some((way) => knownIn(edit.now ? delta.old : delta.now).has(way))
  }
}

function textsIn(side: Side): string[] {
  return side.blocks.flatMap(({ index }) => side.passages(index).map((passage) => passageText(side, passage)))
}

/** The rights that a sentence tells how to use. */
function waysIn(text: string, sense: Sense): Right[] {
  const said = sense.says(text)
  if (!said.has('right.means')) return []
  const isGranted = sense.rights(text) !== undefined
  return RIGHTS.filter((right) => said.has(`right.${right}`) && (isGranted || right === 'withdraw-consent'))
}
