// Rights of the people the notice is about, Art. 15 to 18, 20, 21 and 7(3): what they can ask or do, in any words.
import { RIGHTS, type Right, type RightFact } from '../model/fact.ts'
import type { LexiconKey } from '../model/lexicon-keys.ts'
import { isNegated } from './parts/polarity.ts'
import type { Sentence } from './parts/scan.ts'
import { basisOf, has, isUnder, leadSentence, marksOf, topicsAround, type View } from './parts/view.ts'

const SAID: Readonly<Record<Right, LexiconKey>> = {
  access: 'right.access',
  rectification: 'right.rectification',
  erasure: 'right.erasure',
  restriction: 'right.restriction',
  portability: 'right.portability',
  object: 'right.object',
  'withdraw-consent': 'right.withdraw-consent',
}
const VERB: Readonly<Record<Right, LexiconKey>> = {
  access: 'right.verb.access',
  rectification: 'right.verb.rectification',
  erasure: 'right.verb.erasure',
  restriction: 'right.verb.restriction',
  portability: 'right.verb.portability',
  object: 'right.verb.object',
  'withdraw-consent': 'right.verb.withdraw-consent',
}

export function readRights(view: View): RightFact[] {
  const sentences = view.sentences.filter(({ keys }) => keys.size > 0)
  return RIGHTS.flatMap((right) =>
    sentences
      .filter((sentence) => states(view, sentence, right))
      .map((sentence) => ({ ...basisOf(view, 'right', sentence), right })),
  )
}

function states(view: View, sentence: Sentence, right: Right): boolean {
  const said = isSaid(sentence, right)
  const verb = has(sentence, VERB[right])
  if (!said && !verb) return false
  const own = isFramed(sentence)
  const framed = own || isIntroduced(view, sentence)
  const section = isUnder(view, sentence.block, 'rights')
  if (has(sentence, 'right.not') && !own) return false
  // What parents may ask about their child, and what a browser can do with cookies, are not rights of the reader.
  const topics = topicsAround(view, sentence.block)
  if (!section && topics.has('children')) return false
  if (!section && topics.has('cookies') && right !== 'withdraw-consent') return false
  if (sentence.block.kind === 'heading') return said && (own || section)
  if (said)
    return (
      framed || (section && !isDenied(sentence, right)) || (right === 'withdraw-consent' && !has(sentence, 'right.not'))
    )
  return isListOfRights(sentence, right) || (verb && isIntroduced(view, sentence) && startsWith(sentence, right))
}

/** "We reserve the right to" frames no right of the reader. */
function isFramed(sentence: Sentence): boolean {
  const others = marksOf(sentence, 'right.not')
  return marksOf(sentence, 'right.frame').some(
    (frame) => !others.some(({ start, end }) => start <= frame.start && frame.end <= end),
  )
}

/** "Kept until you withdraw your consent" tells how long, not that one can. */
function isSaid(sentence: Sentence, right: Right): boolean {
  const criteria = right === 'withdraw-consent' ? marksOf(sentence, 'retention.criterion') : []
  return marksOf(sentence, SAID[right]).some(
    (mark) => !criteria.some(({ start, end }) => start < mark.end && mark.start < end),
  )
}

/** "There is nothing to access, correct or export" gives no right. */
function isDenied(sentence: Sentence, right: Right): boolean {
  return marksOf(sentence, SAID[right]).every((mark) => isNegated(sentence, mark))
}

/** A list or table under "you have the right to". */
function isIntroduced(view: View, sentence: Sentence): boolean {
  const lead = leadSentence(view, sentence.block)
  return lead !== undefined && has(lead, 'right.frame')
}

/** "You have the right to access, rectification and erasure": verbs count behind a frame, beside another right. */
function isListOfRights(sentence: Sentence, right: Right): boolean {
  const frame = marksOf(sentence, 'right.frame')[0]
  if (!frame) return false
  const here = marksOf(sentence, VERB[right]).some((mark) => mark.from >= frame.from)
  const others = RIGHTS.filter((other) => other !== right && (has(sentence, SAID[other]) || has(sentence, VERB[other])))
  return here && others.length >= 2
}

function startsWith(sentence: Sentence, right: Right): boolean {
  return marksOf(sentence, VERB[right]).some((mark) => mark.from - sentence.from <= 4)
}
