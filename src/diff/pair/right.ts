// Rights and how they are used: a right that comes or goes anywhere, and an edited sentence that grants other rights than before.
import type { ComplaintFact, Fact, Right, RightFact } from '../../model/fact.ts'
import type { Edit } from '../align/edit.ts'
import { type Draft, headOf, passageText, shown } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import { draftOf, type Group, type PairContext, type Pairing } from './pairing.ts'

export const rightPairing: Pairing<'right'> = {
  identity: (fact) => fact.right,
  tell: (old, now, context) => (old && now ? inSentence(old, now, context) : alone(old, now, context)),
}

/** The right to complain to an authority (Art. 13(2)(d)) is told as the rights are, beside which it stands. */
export const complaintPairing: Pairing<'complaint'> = {
  identity: () => '',
  tell: (old, now, context) => (old && now ? [] : alone(old, now, context)),
}

type Granted = RightFact | ComplaintFact

const NAMES: Readonly<Record<Right, string>> = {
  access: 'access',
  rectification: 'rectification',
  erasure: 'erasure',
  restriction: 'restriction of processing',
  portability: 'data portability',
  object: 'objection',
  'withdraw-consent': 'withdrawal of consent',
}

/** A right that is new or gone. */
function alone(old: Group<Granted> | undefined, now: Group<Granted> | undefined, { delta }: PairContext): Draft[] {
  const group = now ?? old
  const [own, other] = now ? [delta.now, delta.old] : [delta.old, delta.now]
  const subject = namesOf(group, own.reading.facts, other.reading.facts)
  return [draftOf(old, now, { fact: 'right', subject, onceFor: [`${now ? 'new' : 'gone'} ${sentenceOf(group)}`] })]
}

/** The right stands on both sides, but in a sentence that is on both sides it is new or gone. */
function inSentence(old: Group<RightFact>, now: Group<RightFact>, context: PairContext): Draft[] {
  const [was, is] = [editsOf(old), editsOf(now)]
  const edits = [
    ...[...is].filter((edit) => edit.old && !was.has(edit)),
    ...[...was].filter((edit) => edit.now && !is.has(edit)),
  ]
  const { delta, sense } = context
  // The same rights in another sentence, which was read as granting them on one side only.
  const isOther = (edit: Edit) => {
    const { was, is } = textsOf(delta, edit)
    return isOtherSet(sense.rightWords(was), sense.rightWords(is))
  }
  return edits.filter(isOther).map((edit) => {
    const subject = headOf(edit.now ? passageText(delta.now, edit.now) : '')
    return {
      ...draftFromEdits(delta, [edit], 'right', subject),
      isWeak: true,
      onceFor: [`${delta.edits.indexOf(edit)}`],
    }
  })
}

function isOtherSet<T>(before: ReadonlySet<T>, after: ReadonlySet<T>): boolean {
  return before.size !== after.size || [...before].some((value) => !after.has(value))
}

/** All rights of the sentence that the other notice does not grant: they are told together. */
function namesOf(group: Group<Granted> | undefined, own: readonly Fact[], other: readonly Fact[]): string {
  const fact = group && shown(group.sightings)?.fact
  if (fact?.kind !== 'right') return 'complaint to a supervisory authority'
  const known = new Set(other.flatMap((one) => (one.kind === 'right' ? [one.right] : [])))
  const { line, column } = fact.place
  const beside = own.flatMap((one) =>
    one.kind === 'right' && one.place.line === line && one.place.column === column && !known.has(one.right)
      ? [NAMES[one.right]]
      : [],
  )
  return [...new Set([NAMES[fact.right], ...beside])].join(', ')
}

/** Several rights of one sentence are told once. */
function sentenceOf(group: Group<Granted> | undefined): string {
  const place = group && shown(group.sightings)?.fact.place
  return place ? `${place.line}:${place.column}` : ''
}

function editsOf(group: Group<RightFact>): Set<Edit> {
  return new Set(group.sightings.flatMap((sighting) => sighting.edits))
}
