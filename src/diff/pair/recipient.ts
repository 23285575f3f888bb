// Who gets data. The country and the safeguards of a new recipient are told with it; of one that stays, on their own.
import type { RecipientFact } from '../../model/fact.ts'
import type { Delta } from '../align/delta.ts'
import { holds } from '../align/side.ts'
import { type Draft, headOf } from '../draft.ts'
import { nameKey, phraseLikeness } from './name-key.ts'
import { draftOf, firstOf, type Group, isEdited, type Pairing, valuesOf } from './pairing.ts'
import { safeguardDrafts } from './safeguard.ts'

export const recipientPairing: Pairing<'recipient'> = {
  identity: (fact) => nameKey(labelOf(fact)),
  words: labelOf,
  alike: (old, now) =>
    (old.name === undefined) === (now.name === undefined) ? phraseLikeness(labelOf(old), labelOf(now)) : 0,
  repeats: (fact, known) => fact.name === undefined && phraseLikeness(labelOf(fact), labelOf(known)) > 0.6,
  tell(old, now, context) {
    const { delta } = context
    const subject = firstOf(now, labelOf) ?? firstOf(old, labelOf) ?? ''
    if (old && now)
      return [
        ...renamed(old, now, subject),
        ...abroad(old, now, subject),
        ...safeguardDrafts(old, now, subject, context),
      ]
    // A name that leaves one list and still stands elsewhere is no loss for readers, nor is one said before new to them.
    const elsewhere = (now ? delta.old : delta.now).vocabulary()
    const isKnown =
      firstOf(now ?? old, (fact) => fact.name) !== undefined &&
      nameKey(subject)
        .split(' ')
        .every((word) => elsewhere.words.has(word)) &&
      !(now && isInNewRole(now, delta))
    if ((now ?? old)?.facts.every((fact) => fact.status === 'denied')) return denial(old, now)
    const draft = draftOf(old, now, {
      fact: 'recipient',
      subject,
      ...(isKnown ? { weight: old ? 'editorial' : 'review' } : isContinued(now ?? old) ? { weight: 'review' } : {}),
    })
    return [draft]
  },
}

/** A name told beside a kind of recipient that the notice did not have: "advertising partners (Gannetly, Petrelix)". */
function isInNewRole(now: Group<RecipientFact>, { old, now: side }: Delta): boolean {
  const lines = new Set(now.facts.map((fact) => fact.place.line))
  const kinds = side.reading.facts.flatMap((fact) =>
    fact.kind === 'recipient' && fact.category !== undefined && lines.has(fact.place.line) ? [fact.category] : [],
  )
  return kinds.length > 0 && kinds.every((kind) => !holds(old, kind))
}

/** A name whose first word stood in the sentence before: as likely a longer phrase as another party. */
function isContinued(group: Group<RecipientFact> | undefined): boolean {
  const [first = ''] = nameKey(firstOf(group, (fact) => fact.name) ?? '').split(' ')
  const edits = (group?.sightings ?? []).flatMap((sighting) => sighting.edits)
  if (first === '' || edits.length === 0) return false
  return edits.every((edit) => edit.old && edit.now && !edit.added.includes(first) && !edit.dropped.includes(first))
}

/** That nobody gets data is a promise; the same promise in other words is none anew. */
function denial(old: Group<RecipientFact> | undefined, now: Group<RecipientFact> | undefined): Draft[] {
  const edits = [old, now].flatMap((group) => group?.sightings ?? []).flatMap((sighting) => sighting.edits)
  if (edits.some((edit) => edit.old && edit.now)) return []
  const subject = headOf(firstOf(now ?? old, (fact) => fact.quote) ?? '')
  return [{ ...draftOf(old, now, { fact: 'commitment', subject }), isWeak: true }]
}

function labelOf(fact: RecipientFact): string {
  return fact.name ?? fact.category ?? fact.quote
}

function renamed(old: Group<RecipientFact>, now: Group<RecipientFact>, subject: string): Draft[] {
  if (old.key === now.key || firstOf(old, (fact) => fact.name) === undefined) return []
  return [draftOf(old, now, { fact: 'recipient', subject })]
}

function abroad(old: Group<RecipientFact>, now: Group<RecipientFact>, subject: string): Draft[] {
  const [was, is] = [countriesOf(old), countriesOf(now)]
  if (was.size === 0 || is.size === 0 || [...was].some((country) => is.has(country)) || !isEdited(old, now)) return []
  return [draftOf(old, now, { fact: 'recipient', subject })]
}

function countriesOf(group: Group<RecipientFact>): Set<string> {
  return valuesOf(group, (fact) => (fact.country === undefined ? [] : [fact.country]))
}
