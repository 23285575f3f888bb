// What edited words are about, in a few of them: a sentence that came or went by its beginning, an edited one by what is new in it.
import { replacementsOf } from '../text/wording.ts'
import { wordsOf } from '../text/words.ts'
import type { Delta } from './delta.ts'
import { headOf } from './draft.ts'
import { textsOf } from './draft-from-edits.ts'
import type { Edit } from './edit.ts'

export function changedWords(delta: Delta, edits: readonly Edit[]): string {
  const edit = edits.find(({ now }) => now) ?? edits[0]
  if (!edit) return ''
  const { was, is } = textsOf(delta, edit)
  if (was === '' || is === '') return headOf(was || is)
  const [before, after] = [wordsOf(was), wordsOf(is)]
  const replaced = replacementsOf(before.folded, after.folded)
  const span = (words: typeof after, side: 'before' | 'after', text: string) => {
    const runs = replaced.map((replacement) => replacement[side]).filter(({ start, end }) => end > start)
    const [first, last] = [runs[0], runs.at(-1)]
    return first && last ? text.slice(words.start[first.start], words.end[last.end - 1]) : ''
  }
  return headOf(span(after, 'after', is) || span(before, 'before', was) || is)
}
