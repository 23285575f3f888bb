// Which words of an edited sentence carry a meaning of their own there: not citations, labels known before, examples under a
// denial, the words that a link got for its address, or other endings of the same word.
import { targetsIn } from '../../text/spoken.ts'
import { wordsOf } from '../../text/words.ts'
import type { Side } from '../align/side.ts'
import type { Sense } from '../sense/sense.ts'

/** Numbers of articles and sections, which are cited in many forms; which legal basis they mean is asked elsewhere. */
export const CITATION =
  /(?:§+|\b(?:art(?:icles?|ikel|\.)?|sections?|abschnitt|ziff(?:er|\.)?|kapitel|punkt|anlage|hoofdstuk|paragraaf|punt|bijlage|chapitre|point|rubrique|annexe|abs(?:atz|\.)?|para(?:graphs?|\.)?|lit\.?|nr\.?|no\.|lid|sub))\s*\(?\d[\w.()]{0,12}(?:\s*\(\w{1,3}\)){0,3}/giu
/** Short names of the law that notices cite most: a citation more or less is no other text. */
const LAWS = new Set(['gdpr', 'dsgvo', 'avg', 'rgpd', 'uavg', 'bdsg'])
/** What sets off examples, in all languages. */
const EXAMPLES =
  /(?:\b(?:such as|like|e\.\s?g\.|for example|wie(?: etwa| zum Beispiel| beispielsweise)?|z\.\s?B\.|zoals|bijvoorbeeld|bijv\.|tels? que|telles? que|comme|par exemple)\s)([^.;)]{1,300})/gi
const LABEL = /^([^.:;!?]{2,60}):\s/
/** Words of a link that stand for its address: "here", "on this page". */
const LINK_WORDS = 3

/** One side of an edit as it is read out, with the words that it alone has. */
export interface Spoken {
  readonly text: string
  /** As it stands, link targets included. */
  readonly raw: string
  readonly words: readonly string[]
  /** The other notice. */
  readonly other: Side
}

export interface Content {
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

export function contentOf(was: Spoken, is: Spoken, sense: Sense): Content {
  const isDenied = [was, is].every(({ text }) => sense.negations(text).length > 0)
  const own = (side: Spoken, across: Spoken) => {
    const plain = new Set([...across.words, ...citedIn(side.text)])
    for (const word of [...labelOf(side), ...(isDenied ? examplesIn(side.text) : [])]) plain.add(word)
    return [...new Set(side.words)].filter((word) => !sense.isFiller(word) && !plain.has(word) && !LAWS.has(word))
  }
  const { gone, come } = withoutEndings(own(was, is), own(is, was))
  // "You find it under https://..." and "you find it here".
  const targets = Math.abs(targetsIn(was.raw) - targetsIn(is.raw))
  return gone.length + come.length <= LINK_WORDS * targets ? { gone: [], come: [] } : { gone, come }
}

function citedIn(text: string): string[] {
  return [...text.matchAll(CITATION)].flatMap((match) => wordsOf(match[0]).folded)
}

function examplesIn(text: string): string[] {
  return [...text.matchAll(EXAMPLES)].flatMap((match) => wordsOf(match[1] ?? '').folded)
}

/** What stands before the colon, where the other notice knows these words: a label that was set apart, or put in front. */
function labelOf({ text, other }: Spoken): readonly string[] {
  const words = wordsOf(LABEL.exec(text)?.[1] ?? '').folded
  const known = other.vocabulary().words
  return words.every((word) => known.has(word)) ? words : []
}

/** Shortest common beginning and longest ending of two forms of one word. */
const STEM = 4
const ENDING = 3

/** Words of one beginning that are looked at: a text cannot make this slow. */
const MOST_OF_STEM = 8

function stemOf(word: string): string {
  return word.slice(0, STEM)
}

function withoutEndings(gone: readonly string[], come: readonly string[]): Content {
  const byStem = new Map<string, string[]>()
  for (const word of come) byStem.set(stemOf(word), [...(byStem.get(stemOf(word)) ?? []), word].slice(0, MOST_OF_STEM))
  const found = new Set<string>()
  const lost = gone.filter((word) => {
    const same = (byStem.get(stemOf(word)) ?? []).find((other) => !found.has(other) && isInflected(word, other))
    if (same !== undefined) found.add(same)
    return same === undefined
  })
  return { gone: lost, come: come.filter((word) => !found.has(word)) }
}

function isInflected(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  return common >= STEM && Math.max(a.length, b.length) - common <= ENDING
}
