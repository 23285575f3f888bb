// Readers of facts that a notice states once: the first sentence that says it is the fact.

import type { LexiconKey } from '../../model/lexicon-keys.ts'
import type { Sentence } from './scan.ts'
import { has, type View } from './view.ts'

/** Sentences in reading order that hold one of the keys, headings left out: a heading names a subject and states nothing. */
export function stating(view: View, ...keys: readonly LexiconKey[]): Sentence[] {
  return view.sentences.filter((sentence) => sentence.block.kind !== 'heading' && has(sentence, ...keys))
}
