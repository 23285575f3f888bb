// Whether edits put other words in the place of some, or put words in or leave them out.
import { isWordForm } from '../../text/wording.ts'
import type { Edit } from '../align/edit.ts'
import type { Sense } from '../sense/sense.ts'

/** How many times as many words of their own must come as go, or go as come, before more was put in or left out than replaced. */
const MOSTLY = 3

/** Words in the place of others may say the same: a person must read them. What is only put in or left out is another purpose. */
export function weightOf(edits: readonly Edit[], sense: Sense): { readonly weight?: 'review' } {
  const { gone, come } = ownWords(edits, sense)
  const [few, many] = [Math.min(gone.length, come.length), Math.max(gone.length, come.length)]
  return few * MOSTLY >= many ? { weight: 'review' } : {}
}

/** Words of their own that edits lost and won, without those that only took another form. */
export function ownWords(edits: readonly Edit[], sense: Sense): { gone: readonly string[]; come: readonly string[] } {
  const tells = (words: readonly string[]) => words.filter((word) => !sense.isFiller(word))
  const [lost, won] = [tells(edits.flatMap(({ dropped }) => dropped)), tells(edits.flatMap(({ added }) => added))]
  const without = (words: readonly string[], others: readonly string[]) =>
    words.filter((word) => !others.some((other) => isWordForm(word, other)))
  return { gone: without(lost, won), come: without(won, lost) }
}
