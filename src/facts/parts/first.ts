// Readers of facts that a notice states once: the first sentence that says it is the fact.

import type { LexiconKey } from '../../model/lexicon-keys.ts'
import type { Sentence } from './scan.ts'
import { has, isUnder, type View } from './view.ts'

/** Sentences in reading order that hold one of the keys, where the notice speaks for itself. */
export function stating(view: View, ...keys: readonly LexiconKey[]): Sentence[] {
  return view.sentences.filter((sentence) => has(sentence, ...keys) && states(view, sentence))
}

/** Headings and column titles name a subject; definitions explain words. */
function states(view: View, { block }: Sentence): boolean {
  return block.kind !== 'heading' && block.kind !== 'head' && !isUnder(view, block, 'definitions')
}
