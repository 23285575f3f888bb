// The phrase language: plain words with a few signs, read into its parts. See docs/rule-language.md.
//
//   share [your] data        optional words
//   (share|sell) data        alternatives
//   verwerk*  *frist  *recht*   the beginning, end or middle of a word
//   (share|sell)*        alternatives, each the beginning of a word
//   share <3> partners       up to three words between
//   =AP                      this word in exactly this case
//   #                        a number in digits
//
// There is no repetition but the bounded gap, so matching is linear in the words of the text.
import { fold, wordEnd, wordsOf } from './words.ts'

/** What one word of a text is compared with. */
export type WordTest =
  | { readonly kind: 'is'; readonly word: string }
  | { readonly kind: 'starts'; readonly word: string }
  | { readonly kind: 'ends'; readonly word: string }
  | { readonly kind: 'holds'; readonly word: string }
  | { readonly kind: 'exact'; readonly word: string; readonly folded: string }
  | { readonly kind: 'number' }

/** One part behind the other. */
export type Phrase = readonly PhrasePart[]

export type PhrasePart =
  | { readonly kind: 'word'; readonly test: WordTest }
  /** Up to `size` words, whatever they are. */
  | { readonly kind: 'gap'; readonly size: number }
  | { readonly kind: 'group'; readonly branches: readonly Phrase[]; readonly optional: boolean }

/** Longest gap, deepest nesting and most steps (words, and words of gaps) a phrase may ask for: rule files are untrusted. */
export const PHRASE_LIMITS = { gap: 12, depth: 6, states: 400, length: 1000 } as const

/** What is wrong with a phrase, and where (0-based offset in the phrase). */
export class PhraseError extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.name = 'PhraseError'
    this.offset = offset
  }
}

const SIGNS = /[()[\]<>|#*=]/

/** Reads one phrase. Throws PhraseError where it is malformed, too large, or could match nothing at all. */
export function parsePhrase(source: string): Phrase {
  if (source.length > PHRASE_LIMITS.length)
    throw new PhraseError(`the phrase is longer than ${PHRASE_LIMITS.length} characters`, 0)
  const phrase = SIGNS.test(source) ? new Reader(source).whole() : plainPhrase(source)
  if (canBeSkipped(phrase)) throw new PhraseError('the phrase matches no words at all', 0)
  if (canBeginWithGap(phrase)) throw new PhraseError('a phrase cannot begin with a gap', 0)
  return phrase
}

/** One word behind the other: names in registers are written so, and there are thousands. */
function plainPhrase(source: string): Phrase {
  const words = wordsOf(source).folded
  if (words.length > PHRASE_LIMITS.states) throw tooLarge(0)
  return words.map((word) => ({ kind: 'word', test: { kind: 'is', word } }))
}

function tooLarge(offset: number): PhraseError {
  return new PhraseError(`the phrase needs more than ${PHRASE_LIMITS.states} steps; split it`, offset)
}

/** Whether a part may stand for no words. */
export function isSkippable(part: PhrasePart): boolean {
  return part.kind === 'gap' || (part.kind === 'group' && (part.optional || part.branches.some(canBeSkipped)))
}

function canBeSkipped(phrase: Phrase): boolean {
  return phrase.every(isSkippable)
}

function canBeginWithGap(phrase: Phrase): boolean {
  for (const part of phrase) {
    if (part.kind === 'gap' || (part.kind === 'group' && part.branches.some(canBeginWithGap))) return true
    if (!isSkippable(part)) return false
  }
  return false
}

class Reader {
  private at = 0
  private steps = 0
  private readonly source: string
  constructor(source: string) {
    this.source = source
  }

  whole(): Phrase {
    const branches = this.alternatives(0)
    if (this.at < this.source.length) throw new PhraseError(`unexpected "${this.source[this.at]}"`, this.at)
    const [only, ...more] = branches
    return only && more.length === 0 ? only : [{ kind: 'group', branches, optional: false }]
  }

  private alternatives(depth: number): Phrase[] {
    if (depth > PHRASE_LIMITS.depth) throw new PhraseError('groups are nested too deeply', this.at)
    const branches = [this.sequence(depth)]
    while (this.takes('|')) branches.push(this.sequence(depth))
    return branches
  }

  private sequence(depth: number): Phrase {
    const parts: PhrasePart[] = []
    while (this.at < this.source.length && !'|)]'.includes(this.source[this.at] ?? '')) {
      const part = this.part(depth)
      if (part) parts.push(part)
    }
    return parts
  }

  private part(depth: number): PhrasePart | undefined {
    const sign = this.source[this.at] ?? ''
    if (sign === '(') {
      const branches = this.group(')', depth)
      // A star right behind a group makes the last word of each alternative a beginning.
      return { kind: 'group', branches: this.takes('*') ? branches.map(asBeginning) : branches, optional: false }
    }
    if (sign === '[') return { kind: 'group', branches: this.group(']', depth), optional: true }
    if (sign === '<') return this.gap()
    if (this.takes('#')) return this.word({ kind: 'number' })
    if (sign === '*' || sign === '=' || wordEnd(this.source, this.at) > this.at) return this.written()
    if (sign === '>') throw new PhraseError('">" without "<"', this.at)
    this.at++ // punctuation and blanks only separate words, here as in the text
    return undefined
  }

  private group(close: string, depth: number): Phrase[] {
    const opened = this.at++
    const inside = this.alternatives(depth + 1)
    if (!this.takes(close)) throw new PhraseError(`"${this.source[opened]}" is not closed`, opened)
    return inside
  }

  private gap(): PhrasePart {
    const match = /^<(\d{1,3})>/.exec(this.source.slice(this.at, this.at + 6))
    if (!match) throw new PhraseError('a gap is written as "<3>"', this.at)
    const size = Number(match[1])
    if (size < 1 || size > PHRASE_LIMITS.gap)
      throw new PhraseError(`a gap holds 1 to ${PHRASE_LIMITS.gap} words`, this.at)
    this.at += match[0].length
    this.count(size)
    return { kind: 'gap', size }
  }

  private written(): PhrasePart {
    const start = this.at
    const isExact = this.takes('=')
    const isOpen = this.takes('*')
    const from = this.at
    this.at = wordEnd(this.source, from)
    const bare = this.source.slice(from, this.at)
    const isCut = this.takes('*')
    if (bare === '') throw new PhraseError('"*" or "=" stands without a word; write "verwerk*"', start)
    if (isExact && (isOpen || isCut)) throw new PhraseError('a word is written either in exact case or with "*"', start)
    const folded = fold(bare)
    if (isExact) return this.word({ kind: 'exact', word: bare, folded })
    return this.word({ kind: isOpen ? (isCut ? 'holds' : 'ends') : isCut ? 'starts' : 'is', word: folded })
  }

  private word(test: WordTest): PhrasePart {
    this.count(1)
    return { kind: 'word', test }
  }

  private count(steps: number): void {
    this.steps += steps
    if (this.steps > PHRASE_LIMITS.states) throw tooLarge(this.at)
  }

  private takes(sign: string): boolean {
    if (this.source[this.at] !== sign) return false
    this.at++
    return true
  }
}

/** The phrase with every word that may be its last as the beginning of one. */
function asBeginning(phrase: Phrase): Phrase {
  const parts = [...phrase]
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]
    if (!part) break
    if (part.kind === 'group') parts[at] = { ...part, branches: part.branches.map(asBeginning) }
    else if (part.kind === 'word' && part.test.kind === 'is')
      parts[at] = { kind: 'word', test: { kind: 'starts', word: part.test.word } }
    if (!isSkippable(part)) break
  }
  return parts
}
