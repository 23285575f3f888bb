// Text to words: folded for comparison, with their offsets. Everything that matches phrases starts here.

/** Words of a text. Index i is one word; `start`/`end` are UTF-16 offsets into the text. */
export interface Words {
  readonly folded: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
}

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

/** Kinds of characters. A word is a run of all kinds but `BETWEEN`: letters, digits and the marks on them. */
const BETWEEN = 1
const LOWER = 2
const UPPER = 3
const OTHER = 4

const LETTER = /[\p{L}\p{N}\p{M}]/u
/** Kind of each UTF-16 unit, 0 where it was not asked for yet: the Unicode tables are slow to ask. */
const KINDS = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = /[a-z0-9]/.test(character)
    ? LOWER
    : /[A-Z]/.test(character)
      ? UPPER
      : LETTER.test(character)
        ? OTHER
        : BETWEEN
  KINDS[unit] = kind
  return kind
}

/** Offset behind the letters, digits and marks that stand at `from`; `from` itself where there are none. */
export function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit < 0xdc00) {
      const pair = String.fromCodePoint(text.codePointAt(at) ?? 0)
      if (!LETTER.test(pair)) return at
      at += pair.length
    } else if ((KINDS[unit] || kindOf(unit)) === BETWEEN) return at
    else at++
  }
  return at
}

/** Splits at everything that is neither letter nor digit, so "l'accès" is two words and "6(1)(f)" three. */
export function wordsOf(text: string): Words {
  const folded: string[] = []
  const start: number[] = []
  const end: number[] = []
  let [from, most] = [-1, 0]
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    let kind = KINDS[unit] || kindOf(unit)
    let width = 1
    if (unit >= 0xd800 && unit < 0xdc00) {
      const pair = String.fromCodePoint(text.codePointAt(at) ?? 0)
      kind = LETTER.test(pair) ? OTHER : BETWEEN
      width = pair.length
    }
    if (kind !== BETWEEN) {
      if (from < 0) from = at
      if (kind > most) most = kind
    } else if (from >= 0) {
      const word = text.slice(from, at)
      // Most words are small plain letters, for which nothing is to be done.
      folded.push(most === LOWER ? word : most === UPPER ? word.toLowerCase() : fold(word))
      start.push(from)
      end.push(at)
      from = -1
      most = 0
    }
    at += width - 1
  }
  return { folded, start, end }
}
