// Promises. Two promises about one practice are one where they say much the same; a negation that flips turns one round.
import type { CommitmentFact } from '../../model/fact.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import { headOf, shown } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import type { Sense } from '../sense/sense.ts'
import { phraseLikeness, wordKey } from './name-key.ts'
import { draftOf, type Pairing } from './pairing.ts'

const SAME_PROMISE = 0.4

export const commitmentPairing: Pairing<'commitment'> = {
  identity: (fact) => `${fact.practice} ${fact.negated} ${wordKey(fact.quote)}`,
  alike: (old, now) => (old.practice === now.practice ? 0.5 + phraseLikeness(old.quote, now.quote) / 2 : 0),
  repeats: (fact, known) =>
    isSamePractice(fact, known) &&
    (fact.practice === 'sell' || phraseLikeness(fact.quote, known.quote) >= SAME_PROMISE),
  tell(old, now, { delta, sense }) {
    const [was, is] = [old?.facts[0], now?.facts[0]]
    if (was && is && isSamePractice(was, is)) return []
    const subject = headOf((now ? shown(now.sightings)?.fact.quote : was?.quote) ?? '')
    const edit = shown((now ?? old)?.sightings ?? [])?.edits[0]
    // The sentence stands on both sides and promises on one: it was turned round or narrowed.
    if (edit?.old && edit.now) {
      const draft = draftFromEdits(delta, [edit], 'commitment', subject)
      const once = { onceFor: [`in ${delta.edits.indexOf(edit)}`] }
      return [
        isDeniedAnew(delta, edit, sense)
          ? { ...draft, ...once, weight: 'review', isWeak: true }
          : { ...draft, ...once },
      ]
    }
    const place = (now ?? old)?.facts[0]?.place
    // "We never sell or share" is one sentence to read.
    const once = (old && now) || !place ? {} : { onceFor: [`${now ? 'new' : 'gone'} ${place.line}:${place.column}`] }
    return [draftOf(old, now, { fact: 'commitment', subject, ...once })]
  },
}

/** Share of words beyond which a sentence was written anew. */
const FEW = 0.34

/** Denied on both sides in a sentence that was written anew: as likely the same in other words as another promise. */
function isDeniedAnew(delta: Delta, edit: Edit, sense: Sense): boolean {
  const { was, is } = textsOf(delta, edit)
  const isDenied = sense.negations(was).length > 0 && sense.negations(is).length > 0
  const words = (edit.old?.words.length ?? 0) + (edit.now?.words.length ?? 0)
  const isAnew = edit.dropped.length + edit.added.length > words * FEW
  return isDenied && isAnew && sense.exceptions(was).length === sense.exceptions(is).length
}

function isSamePractice(a: CommitmentFact, b: CommitmentFact): boolean {
  return a.practice === b.practice && a.negated === b.negated
}
