// Words and sentences of texts that are asked for again and again: the language, the facts, the rules and the
// comparison look at the same blocks, and most blocks stand in both revisions of a notice.
import { remember } from './remember.ts'
import { sentencesOf } from './sentences.ts'
import type { Span } from './span.ts'
import { type Words, wordsOf } from './words.ts'

/** Characters of text of which something is remembered at least: more than nearly every notice has. */
export const ROOM = 200_000

/** `wordsOf`, remembered. */
export const wordsIn: (text: string) => Words = remember(wordsOf, ROOM)

/** `sentencesOf`, remembered. */
export const sentencesIn: (text: string) => readonly Span[] = remember(sentencesOf, ROOM)
