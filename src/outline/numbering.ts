// The numbers that authors type before headings: "1.", "2.1", "§ 3", "Article 4", "IV.", "B)", "(2)", "aa)".

export interface Numbering {
  /** How deep: "2." is 1, "2.1" is 2. */
  readonly depth: number
  /** The kind of number, so that series are told apart. */
  readonly style: 'digits' | 'roman' | 'letter' | 'article' | 'bracket' | 'double'
  /** Last component as a number; 0 where it is no number. */
  readonly value: number
  /** Length of the number with what separates it from the title. */
  readonly length: number
}

const ARTICLE =
  /^(?:§|art(?:icle|ikel)?\.?|section|abschnitt|punkt|teil|part)\s*(\d{1,3}|[IVX]{1,5})\s*(?:[.:)–—-]\s*|\s+|$)/i
const DIGITS = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)](?!\d)\s*|\s*[–—-]\s+|\s+(?=\p{Lu}))/u
const ROMAN = /^([IVX]{1,5})[.)]\s+/
/** The paragraphs of a section in German and French notices, and what a letter among them is divided into. */
const BRACKET = /^\((\d{1,2})\)\s+/
const DOUBLE = /^\(?([a-z])\1[.)]\s+/
const LETTER = /^\(?([A-Za-z])[.)]\s+/

/** The number at the start of a line, or undefined. */
export function numberOf(text: string): Numbering | undefined {
  const digits = DIGITS.exec(text)
  if (digits?.[1]) {
    const parts = digits[1].split('.')
    return { depth: parts.length, style: 'digits', value: Number(parts.at(-1)), length: digits[0].length }
  }
  const article = ARTICLE.exec(text)
  if (article) return { depth: 1, style: 'article', value: Number(article[1]) || 0, length: article[0].length }
  const roman = ROMAN.exec(text)
  if (roman) return { depth: 1, style: 'roman', value: romanValue(roman[1] ?? ''), length: roman[0].length }
  const bracket = BRACKET.exec(text)
  if (bracket) return { depth: 2, style: 'bracket', value: Number(bracket[1]), length: bracket[0].length }
  const double = DOUBLE.exec(text)
  if (double?.[1]) return { depth: 4, style: 'double', value: place(double[1]), length: double[0].length }
  const letter = LETTER.exec(text)
  if (letter?.[1]) {
    return { depth: 1, style: 'letter', value: place(letter[1]), length: letter[0].length }
  }
  return undefined
}

/** Place in the alphabet. */
function place(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  let total = 0
  for (let i = 0; i < roman.length; i++) {
    const [here, next] = [values[roman[i] ?? ''] ?? 0, values[roman[i + 1] ?? ''] ?? 0]
    total += here < next ? -here : here
  }
  return total
}
