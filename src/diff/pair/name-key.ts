// When two names in the words of a notice are one name.
import { bagOf, likeness } from '../../text/similar.ts'
import { isSpelling } from '../../text/wording.ts'
import { wordsOf } from '../../text/words.ts'

const LEGAL_FORMS = new Set(
  'inc llc ltd limited gmbh bv nv sa sas sarl ag corp corporation company co plc ab as oy pbc the ug kg ev vzw asbl srl spa'.split(
    ' ',
  ),
)

/** A name without its legal form and what stands in brackets; the whole of it where nothing else is left. */
export function nameKey(name: string): string {
  const words = wordsOf(name.replace(/\([^)]{0,200}\)/g, ' ').replace(/\b([a-z])\.\s?(?=[a-z]\b)/gi, '$1')).folded
  const bare = words.filter((word) => !LEGAL_FORMS.has(word))
  return (bare.length > 0 ? bare : words).join(' ')
}

/** Folded words of a phrase as one string. */
export function wordKey(text: string): string {
  return wordsOf(text).folded.join(' ')
}

/** Longer phrases are only compared word for word. */
const MOST_PAIRS = 64

/** Words as the other phrase spells them: "technischer" as "technische". */
function spelledAs(words: readonly string[], others: readonly string[]): string[] {
  return words.map((word) => others.find((other) => isSpelling(word, other)) ?? word)
}

/** Likeness of two phrases by their words; 1 where one holds the other letter by letter ("email", "e-mail address"). */
export function phraseLikeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a).folded, wordsOf(b).folded]
  const [short, long] = [x.join(''), y.join('')].sort((p, q) => p.length - q.length)
  if (short !== undefined && long !== undefined && short.length >= 4 && long.includes(short)) return 1
  const alike = likeness(bagOf(x), bagOf(y))
  return alike === 1 || x.length * y.length > MOST_PAIRS
    ? alike
    : Math.max(alike, likeness(bagOf(x), bagOf(spelledAs(y, x))))
}
