// Why data are used. A purpose that stays is looked at for its legal bases; one that comes or goes is told with them.
import type { LegalBasis, PurposeFact } from '../../model/fact.ts'
import { wordsOf } from '../../text/words.ts'
import type { Edit } from '../align/edit.ts'
import type { Passage } from '../align/side.ts'
import { type Draft, passagePlace, passageText, shorten, shown } from '../draft.ts'
import { draftFromEdits } from '../draft-from-edits.ts'
import { phraseLikeness, wordKey } from './name-key.ts'
import { draftOf, firstOf, type Group, isEdited, type PairContext, type Pairing, valuesOf } from './pairing.ts'
import { ownWords, weightOf } from './reworded.ts'

export const purposePairing: Pairing<'purpose'> = {
  identity: (fact) => wordKey(fact.title),
  words: (fact) => fact.title,
  alike: (old, now) => Math.max(0.5, phraseLikeness(old.title, now.title)),
  tell(old, now, context) {
    const subject = firstOf(now, (fact) => fact.title) ?? firstOf(old, (fact) => fact.title) ?? ''
    if (!old || !now) return [draftOf(old, now, { fact: 'purpose', subject })]
    return [...retitled(old, now, subject, context), ...otherBases(old, now, subject, context)]
  },
}

/** A heading may be renamed without a change; an item, row or run-in title is the purpose itself. */
function retitled(old: Group<PurposeFact>, now: Group<PurposeFact>, subject: string, context: PairContext): Draft[] {
  if (old.key === now.key) return rewritten(now, subject, context)
  const block = shown(now.sightings)?.block
  if (!isHeadingBlock(context, block)) {
    const draft = draftOf(old, now, { fact: 'purpose', subject })
    return [{ ...draft, ...weightOf(draft.edits, context.sense), isWeak: true }]
  }
  return widened(old, now, subject, context)
}

/** A heading that keeps its words and wins or loses others: material where the other notice says them nowhere. */
function widened(
  old: Group<PurposeFact>,
  now: Group<PurposeFact>,
  subject: string,
  { delta, sense }: PairContext,
): Draft[] {
  const [was, is] = [titleWords(old, sense), titleWords(now, sense)]
  const [gone, come] = [was.filter((word) => !is.includes(word)), is.filter((word) => !was.includes(word))]
  if (gone.length > 0 === come.length > 0 || was.length === 0 || is.length === 0) return []
  const isNew =
    come.some((word) => !delta.old.vocabulary().words.has(word)) ||
    gone.some((word) => !delta.now.vocabulary().words.has(word))
  return [draftOf(old, now, { fact: 'purpose', subject, ...(isNew ? {} : { weight: 'review' }) })]
}

function titleWords(group: Group<PurposeFact>, sense: PairContext['sense']): string[] {
  return wordsOf(firstOf(group, (fact) => fact.title) ?? '').folded.filter((word) => !sense.isFiller(word))
}

function isHeadingBlock({ delta }: PairContext, block: number | undefined): boolean {
  return block !== undefined && delta.now.blocks[block]?.kind === 'heading'
}

const FEWEST_WORDS = 3

/** The item or row says otherwise what the purpose is: told where nothing else tells of it. */
function rewritten(now: Group<PurposeFact>, subject: string, context: PairContext): Draft[] {
  const edits = now.sightings.flatMap(({ block, around }) =>
    isHeadingBlock(context, block) ? [] : around.filter((edit) => edit.old && edit.now?.block === block),
  )
  const { gone, come } = ownWords(edits, context.sense)
  if (gone.length + come.length < FEWEST_WORDS) return []
  return [
    { ...draftFromEdits(context.delta, edits, 'purpose', subject), ...weightOf(edits, context.sense), isWeak: true },
  ]
}

function otherBases(old: Group<PurposeFact>, now: Group<PurposeFact>, subject: string, context: PairContext): Draft[] {
  const [was, is] = [valuesOf(old, (fact) => fact.legalBases), valuesOf(now, (fact) => fact.legalBases)]
  const [gone, come] = [[...was].filter((basis) => !is.has(basis)), [...is].filter((basis) => !was.has(basis))]
  if (gone.length + come.length === 0 || !isEdited(old, now)) return []
  const [lost, won] = [evidence('old', old, gone, context), evidence('now', now, come, context)]
  if ((gone.length > 0 && !lost && !won) || (come.length > 0 && !won && !lost)) return []
  const op = gone.length === 0 && was.size === 0 ? 'added' : come.length === 0 && is.size === 0 ? 'removed' : 'changed'
  const draft = draftOf(
    old,
    now,
    { fact: 'legal-basis', subject, before: [...was].join(', '), after: [...is].join(', ') },
    op,
  )
  return [withEvidence(draft, lost, won, context)]
}

/** The sentence around a purpose that is edited, new or gone and names one of the bases in question. */
function evidence(
  side: 'old' | 'now',
  group: Group<PurposeFact>,
  bases: readonly LegalBasis[],
  { delta, sense }: PairContext,
): Evidence | undefined {
  const found = (passage: Passage | undefined) => {
    if (!passage) return false
    const named = sense.bases(passageText(delta[side], passage))
    return bases.some((basis) => named.has(basis))
  }
  for (const { around, alone } of group.sightings) {
    const edit = around.find((candidate) => found(candidate[side]))
    if (edit) return { passage: edit[side], edits: [edit], other: side === 'old' ? edit.now : edit.old }
    const passage = alone.flatMap((block) => delta[side].passages(block)).find(found)
    if (passage) return { passage, edits: [], other: undefined }
  }
  return undefined
}

interface Evidence {
  readonly passage: Passage | undefined
  /** What became of it on the other side. */
  readonly other: Passage | undefined
  readonly edits: readonly Edit[]
}

function withEvidence(
  draft: Draft,
  lost: Evidence | undefined,
  won: Evidence | undefined,
  { delta }: PairContext,
): Draft {
  const [was, is] = [lost?.passage ?? won?.other, won?.passage ?? lost?.other]
  const says = {
    ...(draft.op !== 'added' && was
      ? { before: shorten(passageText(delta.old, was)), oldPlace: passagePlace(delta.old, was), oldBlock: was.block }
      : {}),
    ...(draft.op !== 'removed' && is
      ? { after: shorten(passageText(delta.now, is)), newPlace: passagePlace(delta.now, is), newBlock: is.block }
      : {}),
  }
  return { ...draft, ...says, edits: [...(lost?.edits ?? []), ...(won?.edits ?? [])] }
}
