// Who answers for the data: another name or another address is a change; the same address written otherwise is none.
import type { ControllerFact } from '../../model/fact.ts'
import { wordsOf } from '../../text/words.ts'
import { holds, type Side } from '../align/side.ts'
import type { Draft } from '../draft.ts'
import { nameKey, phraseLikeness, wordKey } from './name-key.ts'
import { draftOf, firstOf, type Group, isEdited, type PairContext, type Pairing } from './pairing.ts'

export const controllerPairing: Pairing<'controller'> = {
  identity: (fact) => (fact.name === undefined ? `at ${wordKey(fact.address?.text ?? '')}` : nameKey(fact.name)),
  words: (fact) => fact.name ?? fact.address?.text ?? fact.quote,
  name: nameOf,
  repeats: (fact, known) => isAddressOf(fact, known),
  alike: (old, now) => Math.max(0.5, phraseLikeness(old.name ?? '', now.name ?? '')),
  tell(old, now, { delta }) {
    const subject = firstOf(now, nameOf) ?? firstOf(old, nameOf) ?? 'controller'
    if (!old || !now) return alone(old, now, subject, now ? delta.old : delta.now)
    const isNamed = firstOf(old, nameOf) !== undefined && firstOf(now, nameOf) !== undefined
    const renamed: Draft[] =
      old.key === now.key || !isNamed
        ? []
        : [
            draftOf(old, now, {
              fact: 'controller',
              subject,
              before: firstOf(old, nameOf),
              after: firstOf(now, nameOf),
            }),
          ]
    return [...renamed, ...movedHouse(old, now, subject, delta)]
  },
}

/** A name or address that the other notice gives elsewhere is no news; who it belongs to there, a person must read. */
function alone(
  old: Group<ControllerFact> | undefined,
  now: Group<ControllerFact> | undefined,
  subject: string,
  other: Side,
): Draft[] {
  const group = now ?? old
  const words = firstOf(group, nameOf) ?? firstOf(group, (fact) => fact.address?.text)
  const weight = words !== undefined && holds(other, words) ? ({ weight: 'review' } as const) : {}
  return [draftOf(old, now, { fact: 'controller', subject, ...weight })]
}

function nameOf(fact: ControllerFact): string | undefined {
  return fact.name
}

/** An address that stands without a name where it was given before. */
function isAddressOf(fact: ControllerFact, known: ControllerFact): boolean {
  if (fact.name !== undefined || !fact.address || !known.address) return false
  return isSameAddress(fact.address.text, known.address.text)
}

function movedHouse(
  old: Group<ControllerFact>,
  now: Group<ControllerFact>,
  subject: string,
  delta: PairContext['delta'],
): Draft[] {
  const [was, is] = [addressOf(old), addressOf(now)]
  if (was === is || !isEdited(old, now)) return []
  if (was !== undefined && is !== undefined && isSameAddress(was, is)) return []
  if (was === undefined && is !== undefined && holds(delta.old, is)) return []
  if (is === undefined && was !== undefined && holds(delta.now, was)) return []
  const onceFor = [`${wordKey(was ?? '')} > ${wordKey(is ?? '')}`]
  const said = { fact: 'controller', subject, before: was, after: is, onceFor } as const
  if (was === undefined) return [{ ...draftOf(old, now, said, 'changed'), before: null }]
  if (is === undefined) return [{ ...draftOf(old, now, said, 'changed'), after: null }]
  return [draftOf(old, now, said)]
}

function addressOf(group: Group<ControllerFact>): string | undefined {
  return firstOf(group, (fact) => fact.address?.text)
}

/** The same street and town in any order: only words without a digit may come or go (a country, a floor). */
function isSameAddress(was: string, is: string): boolean {
  const [a, b] = [wordsOf(was).folded, wordsOf(is).folded]
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  const left = [...more]
  for (const word of fewer) {
    const at = left.indexOf(word)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length <= 2 && left.every((word) => !/\d/.test(word))
}
