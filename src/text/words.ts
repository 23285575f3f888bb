// Text to words: folded for comparison, with their offsets. Everything that matches phrases starts here.

/** Words of a text. Index i is one word; `start`/`end` are UTF-16 offsets into the text. */
export interface Words {
  readonly folded: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const PLAIN = /^[a-z0-9]+$/
const MARKS = /\p{M}+/gu
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}
const LIGATURE = /[ßœæøðþłı]/g

/** Lower case, without accents: "Aufsichtsbehörde" and "aufsichtsbehorde" are one word. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
}

/** Splits at everything that is neither letter nor digit, so "l'accès" is two words and "6(1)(f)" three. */
export function wordsOf(text: string): Words {
  const folded: string[] = []
  const start: number[] = []
  const end: number[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    folded.push(fold(word))
    start.push(match.index)
    end.push(match.index + word.length)
  }
  return { folded, start, end }
}
