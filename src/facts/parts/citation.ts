// Citations of GDPR Article 6(1)(a) to (f), in any of the grammars that notices use, lists of letters included.
import { LEGAL_BASES, type LegalBasis } from '../../model/fact.ts'
import type { Span } from '../../text/span.ts'
import type { Words } from '../../text/words.ts'

/** One citation; `bases` in the order of its letters. */
export interface Citation extends Span {
  readonly bases: readonly LegalBasis[]
}

const ARTICLE = new Set(['art', 'arts', 'article', 'articles', 'artikel', 'artikels', 'artikeln', 'artt', '§'])
/** Words that may stand between the article's number and its letters. */
const BETWEEN = new Set(
  `1 i abs absatz absatzes lid eerste para paragraph paragraphe paragraf par parag s satz sentence unterabs uabs unterabsatz
  lit litera buchst buchstabe buchstaben bst sub onder onderdeel letter lettre letters point points punkt aanhef en et and und or
  oder of ou nr no first al alinea sous ff sec section sections ziff ziffer subparagraph subsection ter een 1er`.split(
    /\s+/,
  ),
)
const JOINS = new Set(
  'and und en et or oder of ou sowie bzw as well lit litera sub onder point points letter lettre buchst buchstabe bst s'.split(
    ' ',
  ),
)
const LETTER = /^(?:1)?([a-f])$/
const MAX_BETWEEN = 8

/** Citations in a block's text; `from` and `to` bound the words looked at. */
export function findCitations(text: string, words: Words, from: number, to: number): Citation[] {
  const found: Citation[] = []
  for (let at = from; at < to - 1; at++) {
    if (!ARTICLE.has(words.folded[at] ?? '')) continue
    const number = words.folded[at + 1] ?? ''
    if (number !== '6' && number !== '6i') continue
    const ahead = lettersAfter(text, words, at + 2, to)
    const bases = ahead.bases.length > 0 ? ahead.bases : lettersBefore(words, at, from)
    if (bases.length === 0) continue
    found.push({ start: words.start[at] ?? 0, end: words.end[Math.max(ahead.last, at + 1)] ?? text.length, bases })
    at = Math.max(ahead.last, at + 1)
  }
  return found
}

function lettersAfter(text: string, words: Words, from: number, to: number): { bases: LegalBasis[]; last: number } {
  const bases: LegalBasis[] = []
  let [last, waited] = [from - 1, 0]
  for (let at = from; at < to; at++) {
    const word = words.folded[at] ?? ''
    const letter = LETTER.exec(word)?.[1]
    if (letter !== undefined && isLetter(text, words, at, bases.length > 0)) {
      const basis = LEGAL_BASES['abcdef'.indexOf(letter)]
      if (basis && !bases.includes(basis)) bases.push(basis)
      ;[last, waited] = [at, 0]
    } else if (bases.length > 0 && word === '6' && words.folded[at + 1] === '1') {
      // "Articles 6(1)(a) and 6(1)(f)": the number once more.
      at++
    } else if (bases.length > 0 ? !JOINS.has(word) : !BETWEEN.has(word)) break
    else if (++waited > MAX_BETWEEN) break
  }
  return { bases, last }
}

/** Tells the letter "a" from the article "a": a letter is bracketed, or stands before a stop, a join or a law's name. */
function isLetter(text: string, words: Words, at: number, inList: boolean): boolean {
  const before = text[(words.start[at] ?? 0) - 1] ?? ' '
  const after = text.slice(words.end[at] ?? 0, (words.end[at] ?? 0) + 12)
  if (before === '(' || /^[).,;:/\u2028\u2029]/.test(after) || after.trim() === '') return true
  if (inList) return /^\s*(?:[A-Z]{2}|\W|of|de|du|der|des|van|und|and|en|et|or|ou|EU)/.test(after)
  return (
    before !== ' ' ||
    words.folded[at] !== 'a' ||
    /^\s*(?:[A-Z]{2}|de|du|der|des|van|of the|und|and|en|et|\(|EU-)/.test(after)
  )
}

const LEAD =
  /^(?:point|points|letter|letters|lettre|lettres|lit|litera|buchstabe|buchstaben|onder|onderdeel|sub|subparagraph|paragraph)$/
/** Words looked at before the article. */
const MAX_BEFORE = 10

/** "point (f) of Article 6(1)", "points (a) and (f) of Article 6(1)". */
function lettersBefore(words: Words, at: number, from: number): LegalBasis[] {
  const bases: LegalBasis[] = []
  for (let before = at - 1; before >= Math.max(from, at - MAX_BEFORE); before--) {
    const word = words.folded[before] ?? ''
    const basis = LEGAL_BASES['abcdef'.indexOf(LETTER.exec(word)?.[1] ?? '-')]
    if (basis) bases.unshift(basis)
    else if (LEAD.test(word)) return bases
    else if (bases.length > 0 ? !JOINS.has(word) : at - before > 3) return []
  }
  return []
}
