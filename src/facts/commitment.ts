// Plain promises about a practice: "we do not sell your data". An exception leaves it a promise.
import { type CommitmentFact, PRACTICES, type Practice } from '../model/fact.ts'
import type { LexiconKey } from '../model/lexicon-keys.ts'
import { stating } from './parts/first.ts'
import { isNegated } from './parts/polarity.ts'
import { basisOf, has, leadSentence, marksOf, type View } from './parts/view.ts'

const KEYS: Readonly<Record<Practice, LexiconKey>> = {
  sell: 'commitment.sell',
  share: 'commitment.share',
  profile: 'commitment.profile',
  'train-ai': 'commitment.train-ai',
  track: 'commitment.track',
  'automated-decisions': 'commitment.automated-decisions',
  'sensitive-data': 'commitment.sensitive-data',
  children: 'commitment.children',
}

export function readCommitments(view: View): CommitmentFact[] {
  return PRACTICES.flatMap((practice) => {
    const key = KEYS[practice]
    return stating(view, key).flatMap((sentence): CommitmentFact[] => {
      const lead = leadSentence(view, sentence.block)
      const denied = lead !== undefined && has(lead, 'negation') && !has(lead, 'right.frame')
      const mark = marksOf(sentence, key).find((candidate) => denied || isNegated(sentence, candidate))
      // What the reader is entitled to, or what somebody else does, is no promise of ours.
      if (!mark || has(sentence, 'right.frame')) return []
      return [{ ...basisOf(view, 'commitment', sentence), practice, negated: true }]
    })
  })
}
