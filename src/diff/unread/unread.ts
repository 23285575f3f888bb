// Facts told from edited words alone, where no reader found one: another length of time, another legal basis, other rights,
// kinds of data, promises. What they tell needs no entry for its wording.
import type { ChangeFact } from '../../model/change.ts'
import type { LexiconKey } from '../../model/lexicon.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import { type Draft, headOf } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import { isHeadingEdit, regionsOf } from '../region.ts'
import type { Sense } from '../sense/sense.ts'
import { aimDrafts } from './aims.ts'
import { permissionDrafts } from './device-permissions.ts'
import { joinedDataDrafts } from './joined-data.ts'
import { listDrafts, namedDataDrafts, namesSpecialData, otherDataDrafts } from './named-data.ts'
import { newNameDrafts } from './new-names.ts'
import { isDenial, isFlipped, isLimited, isOptInOrNot, isOtherSet, isPromise } from './promises.ts'
import { isRestraint } from './restraints.ts'
import { rightsAsked } from './rights-asked.ts'

export function unreadDrafts(delta: Delta, facts: readonly Draft[], sense: Sense): Draft[] {
  const told = facts.filter((draft) => !draft.isWeak)
  // The same data in other words: what is enumerated in them says more.
  const reworded = new Set(
    facts.flatMap(({ isWeak, fact, edits }) => (isWeak && fact === 'data-category' ? edits : [])),
  )
  const open = delta.edits.filter((edit) => !isHeadingEdit(delta, edit))
  const lists = open
    .filter((edit) => !toldByList(edit, told))
    .flatMap((edit) => itemDrafts(delta, edit, sense, reworded.has(edit)))
  const done = new Set([...told, ...lists].flatMap((draft) => draft.edits))
  const untold = open.filter((edit) => !done.has(edit))
  const regions = regionsOf(delta, untold)
  const one = (fact: ChangeFact) => (edit: Edit) => {
    const { was, is } = textsOf(delta, edit)
    return draftFromEdits(delta, [edit], fact, headOf(is || was))
  }
  const bases = regions.flatMap((edits) => basisDrafts(delta, edits, told, sense))
  const basesTold = [...told, ...bases]
  const restrained = [...untold, ...inNewSections(delta, told)].filter((edit) => isRestraint(delta, edit, sense))
  // An address is told with the right that it is for.
  const toldApart = new Set([...told, ...lists].flatMap(({ fact, edits }) => (fact === 'contact' ? [] : edits)))
  const isFreeForRights = (edit: Edit) => !(edit.old && edit.now ? done : toldApart).has(edit)
  const isAboutRights = rightsAsked(delta, sense)
  const isFree = (edit: Edit) => !restrained.includes(edit)
  const drafts = [
    ...untold.flatMap((edit) => permissionDrafts(delta, edit, sense)),
    ...bases,
    ...regions.flatMap((edits) => periodDrafts(delta, edits, told, sense)),
    ...open.filter((edit) => isFreeForRights(edit) && isAboutRights(edit)).map(one('right')),
    ...untold
      .filter((edit) => isFlipped(delta, edit, sense) || isLimited(delta, edit, sense))
      .map((edit) => one(isPromise(delta, edit, sense) ? 'commitment' : 'other')(edit)),
    ...[...untold, ...inNewSections(delta, told)]
      .filter((edit) => isDenial(delta, edit, sense) && !isToldThere(delta, [edit], told, 'commitment'))
      .map(one('commitment')),
    ...restrained.map(one('commitment')),
    ...untold
      .filter((edit) => isOptInOrNot(delta, edit, sense) && !isToldInSection(delta, edit, basesTold, 'legal-basis'))
      .map((edit) => one(isAboutCookies(delta, edit, sense) ? 'cookies' : 'legal-basis')(edit)),
    ...untold.filter((edit) => namesSpecialData(delta, edit, sense)).map(one('data-category')),
    ...regions.flatMap((edits) => otherDataDrafts(delta, edits.filter(isFree), sense)),
  ]
  const first = firstOfEach(drafts)
  const toldFirst = new Set(first.flatMap((draft) => draft.edits))
  const named = untold
    .filter((edit) => !toldFirst.has(edit))
    .flatMap((edit) => firstThatTells(delta, edit, sense, joinedDataDrafts, namedDataDrafts))
  const sure = named.filter(({ weight }) => weight === undefined)
  const purposes = facts.filter(({ fact }) => fact === 'purpose')
  const aims = aimDrafts(delta, withoutPurpose(open, [...purposes, ...told, ...lists, ...first, ...sure]), sense)
  const aimed = new Set(aims.flatMap((draft) => draft.edits))
  const unsure = named.filter((draft) => draft.weight !== undefined && !draft.edits.some((edit) => aimed.has(edit)))
  const names = open.flatMap((edit) => newNameDrafts(delta, edit, [...facts, ...lists, ...first, ...sure], sense))
  return [...lists, ...first, ...sure, ...unsure, ...aims, ...names]
}

/** Edits that nothing tells of but a promise, which says what is not done with data and not what for. */
function withoutPurpose(edits: readonly Edit[], drafts: readonly Draft[]): Edit[] {
  const done = new Set(drafts.filter(({ fact }) => fact !== 'commitment').flatMap((draft) => draft.edits))
  return edits.filter((edit) => !done.has(edit))
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

/** What a sentence names is told in its own words where they say as much as its enumeration. */
function itemDrafts(delta: Delta, edit: Edit, sense: Sense, isTrusted: boolean): Draft[] {
  const [listed, joined] = [listDrafts(delta, edit, sense, isTrusted), joinedDataDrafts(delta, edit, sense)]
  const isSure = joined.length > 0 && joined.every(({ weight }) => weight === undefined)
  return isSure && listed.length > 0 && joined.length >= listed.length ? joined : listed
}

type Teller = (delta: Delta, edit: Edit, sense: Sense) => Draft[]

function firstThatTells(delta: Delta, edit: Edit, sense: Sense, ...tellers: readonly Teller[]): Draft[] {
  for (const teller of tellers) {
    const drafts = teller(delta, edit, sense)
    if (drafts.length > 0) return drafts
  }
  return []
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

/** Whether such a fact is told in the section of an edit, or in one beside it under the same heading. */
function isToldInSection(delta: Delta, { now }: Edit, told: readonly Draft[], fact: ChangeFact): boolean {
  const { blocks, reading } = delta.now
  const around = (block: number | undefined) => {
    const section = block === undefined ? undefined : blocks[block]?.section
    return section === undefined ? [] : [section, reading.outline.sections[section]?.parent ?? section]
  }
  const here = around(now?.block)
  return told.some((draft) => draft.fact === fact && around(draft.newBlock).some((section) => here.includes(section)))
}

/** A data fact was read in the sentence: its reader knows the enumeration better. */
function toldByList(edit: Edit, told: readonly Draft[]): boolean {
  return told.some((draft) => draft.fact === 'data-category' && draft.edits.includes(edit))
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
  // How long a cookie stays is no storage period of data.
  const fact = timed.every((edit) => isAboutCookies(delta, edit, sense)) ? 'cookies' : 'retention'
  return said.some((key) => KEPT.includes(key)) ? [draftFromEdits(delta, timed, fact)] : []
}

/** The same length of time, with an exception on one side. */
function isConditioned(was: string, is: string, sense: Sense): boolean {
  if (sense.durations(was).length === 0 || sense.durations(is).length === 0) return false
  return sense.exceptions(was).length !== sense.exceptions(is).length
}

const BASIS: readonly LexiconKey[] = ['basis.term', 'basis.lead']

/** One region that rests on other legal bases than before, where it speaks of what processing rests on. */
function basisDrafts(delta: Delta, edits: readonly Edit[], told: readonly Draft[], sense: Sense): Draft[] {
  // "Seven years, as tax law obliges us" is told as the period.
  const kept = new Set(told.flatMap((draft) => (draft.fact === 'retention' ? draft.edits : [])))
  const named = edits.filter((edit) => {
    const { was, is } = textsOf(delta, edit)
    return (
      !isUnderRights(delta, edit, sense) &&
      !kept.has(edit) &&
      (isBasisSentence(was, sense) || isBasisSentence(is, sense))
    )
  })
  const texts = named.map((edit) => textsOf(delta, edit))
  const before = new Set(texts.flatMap(({ was }) => [...sense.bases(was)]))
  const after = new Set(texts.flatMap(({ is }) => [...sense.bases(is)]))
  if (named.length === 0 || !isOtherSet(before, after) || isToldThere(delta, named, told, 'legal-basis', 'purpose'))
    return []
  return [draftFromEdits(delta, named, 'legal-basis')]
}

/** "This right applies where processing rests on our legitimate interests" says what the right is for. */
function isUnderRights(delta: Delta, edit: Edit, sense: Sense): boolean {
  const [side, passage] = edit.now ? [delta.now, edit.now] : [delta.old, edit.old]
  const section = side.blocks[passage?.block ?? -1]?.section ?? 0
  const title = side.reading.outline.sections[section]?.title ?? ''
  return sense.isAboutRights(title)
}

function isBasisSentence(text: string, sense: Sense): boolean {
  if (text === '' || sense.bases(text).size === 0 || sense.negations(text).length > 0) return false
  const said = sense.says(text)
  return BASIS.some((key) => said.has(key)) && !sense.rights(text)?.size
}

function isAboutCookies(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  return sense.says(was).has('cookies.phrase') || sense.says(is).has('cookies.phrase')
}
