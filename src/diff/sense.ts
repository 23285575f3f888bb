// The words of a language that the comparison asks for: what turns a sentence round, what gives it legal weight.
import { LEGAL_BASES, type LegalBasis } from '../model/fact.ts'
import type { Lexicon, LexiconKey } from '../model/lexicon.ts'
import { type PhraseSet, phraseSet } from '../text/phrases.ts'
import { fold, type Words, wordsOf } from '../text/words.ts'

export interface Sense {
  /** Phrases of negation and exception in a sentence, in order. */
  negations(text: string): readonly string[]
  /** Modal verbs in a sentence, in order. */
  modals(text: string): readonly string[]
  /** Whether a sentence speaks of what a notice is for: data, recipients, periods, rights, bases. */
  isWeighty(text: string): boolean
  /** Legal bases named in a text. */
  bases(text: string): ReadonlySet<LegalBasis>
  /** Words without a meaning of their own; negations and modal verbs are none of them. */
  isFiller(word: string): boolean
  /** What a number word stands for. */
  numeral(word: string): number | undefined
}

const WEIGHTY: readonly LexiconKey[] = [
  'personal-data',
  'recipient.lead',
  'recipient.uses',
  'transfer.phrase',
  'retention.keep',
  'retention.delete',
  'right.frame',
  'basis.term',
  'data.lead',
  'automated.term',
  'commitment.sell',
  'commitment.share',
  'commitment.profile',
  'commitment.train-ai',
  'commitment.track',
  'children.term',
]

const made = new WeakMap<Lexicon, Sense>()

/** Compiled once for each lexicon. */
export function senseOf(lexicon: Lexicon): Sense {
  const known = made.get(lexicon)
  if (known) return known
  const sense = compile(lexicon)
  made.set(lexicon, sense)
  return sense
}

function compile(lexicon: Lexicon): Sense {
  const of = (...keys: LexiconKey[]) => phraseSet(keys.flatMap((key) => phrasesOf(lexicon, key)))
  const negation = of('negation', 'except')
  const modal = of('modal')
  const weighty = of(...WEIGHTY)
  const basis = phraseSet(
    LEGAL_BASES.flatMap((name) =>
      [...lexicon.phrases[`basis.${name}`]].map((phrase) => [phrase, name] as const),
    ),
  )
  const pointed = new Set([...lexicon.phrases.negation, ...lexicon.phrases.modal, ...lexicon.phrases.except].map(fold))
  const fillers = new Set(lexicon.stopwords.map(fold).filter((word) => !pointed.has(word)))
  return {
    negations: (text) => spoken(negation, text),
    modals: (text) => spoken(modal, text),
    isWeighty: (text) => weighty.find(wordsOf(text), text).length > 0,
    bases: (text) => new Set(basis.find(wordsOf(text), text).map((hit) => hit.value)),
    isFiller: (word) => fillers.has(word) || (word.length < 3 && !/\d/.test(word) && !pointed.has(word)),
    numeral: (word) => lexicon.numerals[word],
  }
}

function phrasesOf(lexicon: Lexicon, key: LexiconKey): (readonly [string, LexiconKey])[] {
  return lexicon.phrases[key].map((phrase) => [phrase, key] as const)
}

function spoken(phrases: PhraseSet<LexiconKey>, text: string): string[] {
  const words: Words = wordsOf(text)
  return phrases.find(words, text).map((hit) => words.folded.slice(hit.from, hit.to).join(' '))
}
