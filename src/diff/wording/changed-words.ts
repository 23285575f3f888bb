// What edited words are about, in a few of them: a sentence that came or went by its beginning, an edited one by what is new in it.
import { replacementsOf } from '../../text/wording.ts'
import { wordsOf } from '../../text/words.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import { headOf } from '../draft.ts'
import { textsOf } from '../draft-from-edits.ts'
import type { Sense } from '../sense/sense.ts'

export function changedWords(delta: Delta, edits: readonly Edit[], sense: Sense): string {
  const edit = edits.find(({ now }) => now) ?? edits[0]
  if (!edit) return ''
  const { was, is } = textsOf(delta, edit)
  if (was === '' || is === '') return headOf(was || is)
  const [before, after] = [wordsOf(was), wordsOf(is)]
  const replaced = replacementsOf(before.folded, after.folded)
  const span = (words: typeof after, side: 'before' | 'after', text: string) => {
    const runs = replaced.map((replacement) => replacement[side]).filter(({ start, end }) => end > start)
    const [first, last] = [runs[0], runs.at(-1)]
    if (!first || !last) return ''
    // "and Chain Reaction": what joins new words to old ones is not what they are about.
    const isOwn = (word: string, at: number) => at >= first.start && at < last.end && !sense.isFiller(word)
    const [from, to] = [words.folded.findIndex(isOwn), words.folded.findLastIndex(isOwn)]
    return from < 0
      ? text.slice(words.start[first.start], words.end[last.end - 1])
      : text.slice(words.start[from], words.end[to])
  }
  return headOf(span(after, 'after', is) || span(before, 'before', was) || is)
}
