// The phrase language: plain words with a few signs, read into a small automaton over words. See docs/rule-language.md.
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
  | { readonly kind: 'any' }

/** One state: the test a word must pass to leave it, and the states that may come next. */
export interface PhraseState {
  readonly test: WordTest
  next: readonly number[]
}

/** A compiled phrase. -1 among `first` or `next` stands for the end of the phrase. */
export interface PhraseAutomaton {
  readonly states: readonly PhraseState[]
  readonly first: readonly number[]
}

/** Longest gap, deepest nesting and largest automaton a phrase may ask for: rule files are untrusted. */
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

const END = -1
const NOWHERE: readonly number[] = []

interface Fragment {
  /** States a match may begin in; END where the fragment can be skipped. */
  readonly first: readonly number[]
  /** States whose `next` must be joined to what follows. */
  readonly open: readonly number[]
}

const SKIP: Fragment = { first: [END], open: [] }

/** Compiles one phrase. Throws PhraseError where it is malformed, too large, or could match nothing at all. */
export function parsePhrase(source: string): PhraseAutomaton {
  if (source.length > PHRASE_LIMITS.length)
    throw new PhraseError(`the phrase is longer than ${PHRASE_LIMITS.length} characters`, 0)
  if (!SIGNS.test(source)) return plainPhrase(wordsOf(source).folded)
  const reader = new Reader(source)
  const whole = reader.alternatives(0)
  if (reader.at < source.length) throw new PhraseError(`unexpected "${source[reader.at]}"`, reader.at)
  reader.join(whole.open, [END])
  if (whole.first.includes(END)) throw new PhraseError('the phrase matches no words at all', 0)
  if (whole.first.some((state) => reader.states[state]?.test.kind === 'any'))
    throw new PhraseError('a phrase cannot begin with a gap', 0)
  return { states: reader.states, first: [...new Set(whole.first)] }
}

const SIGNS = /[()[\]<>|#*=]/

/** One word behind the other: names in registers are written so, and there are thousands. */
function plainPhrase(words: readonly string[]): PhraseAutomaton {
  if (words.length === 0) throw new PhraseError('the phrase matches no words at all', 0)
  if (words.length > PHRASE_LIMITS.states) throw tooLarge(0)
  const last = words.length - 1
  return {
    states: words.map((word, at) => ({ test: { kind: 'is', word }, next: [at === last ? END : at + 1] })),
    first: [0],
  }
}

function tooLarge(offset: number): PhraseError {
  return new PhraseError(`the phrase needs more than ${PHRASE_LIMITS.states} steps; split it`, offset)
}

class Reader {
  at = 0
  readonly states: PhraseState[] = []
  private readonly source: string
  constructor(source: string) {
    this.source = source
  }

  alternatives(depth: number): Fragment {
    if (depth > PHRASE_LIMITS.depth) throw new PhraseError('groups are nested too deeply', this.at)
    const branches = [this.sequence(depth)]
    while (this.source[this.at] === '|') {
      this.at++
      branches.push(this.sequence(depth))
    }
    const only = branches[0]
    if (branches.length === 1 && only) return only
    return { first: branches.flatMap((branch) => branch.first), open: branches.flatMap((branch) => branch.open) }
  }

  private sequence(depth: number): Fragment {
    let whole: Fragment = SKIP
    while (this.at < this.source.length && !'|)]'.includes(this.source[this.at] ?? '')) {
      const part = this.part(depth)
      if (part) whole = this.followed(whole, part)
    }
    return whole
  }

  private part(depth: number): Fragment | undefined {
    const sign = this.source[this.at] ?? ''
    if (sign === '(') return this.prefixes(this.group(')', depth))
    if (sign === '[') {
      const inside = this.group(']', depth)
      return { first: [...inside.first, END], open: inside.open }
    }
    if (sign === '<') return this.gap()
    if (sign === '#') {
      this.at++
      return this.state({ kind: 'number' })
    }
    if (sign === '*' || sign === '=' || wordEnd(this.source, this.at) > this.at) return this.word()
    if (sign === '>') throw new PhraseError('">" without "<"', this.at)
    this.at++ // punctuation and blanks only separate words, here as in the text
    return undefined
  }

  private group(close: string, depth: number): Fragment {
    const opened = this.at++
    const inside = this.alternatives(depth + 1)
    if (this.source[this.at] !== close) throw new PhraseError(`"${this.source[opened]}" is not closed`, opened)
    this.at++
    return inside
  }

  /** A star right behind a group makes the last word of each alternative a beginning. */
  private prefixes(inside: Fragment): Fragment {
    if (this.source[this.at] !== '*') return inside
    this.at++
    for (const index of inside.open) {
      const state = this.states[index]
      if (state?.test.kind === 'is')
        this.states[index] = { test: { kind: 'starts', word: state.test.word }, next: state.next }
    }
    return inside
  }

  private gap(): Fragment {
    const match = /^<(\d{1,3})>/.exec(this.source.slice(this.at, this.at + 6))
    if (!match) throw new PhraseError('a gap is written as "<3>"', this.at)
    const size = Number(match[1])
    if (size < 1 || size > PHRASE_LIMITS.gap)
      throw new PhraseError(`a gap holds 1 to ${PHRASE_LIMITS.gap} words`, this.at)
    this.at += match[0].length
    let whole: Fragment = SKIP
    for (let i = 0; i < size; i++) {
      const any = this.state({ kind: 'any' })
      whole = this.followed({ first: [...any.first, END], open: any.open }, whole)
    }
    return whole
  }

  private word(): Fragment {
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
    if (isExact) return this.state({ kind: 'exact', word: bare, folded })
    return this.state({ kind: isOpen ? (isCut ? 'holds' : 'ends') : isCut ? 'starts' : 'is', word: folded })
  }

  private takes(sign: string): boolean {
    if (this.source[this.at] !== sign) return false
    this.at++
    return true
  }

  private state(test: WordTest): Fragment {
    if (this.states.length >= PHRASE_LIMITS.states) throw tooLarge(this.at)
    this.states.push({ test, next: NOWHERE })
    const index = this.states.length - 1
    return { first: [index], open: [index] }
  }

  private followed(left: Fragment, right: Fragment): Fragment {
    if (left === SKIP) return right
    if (right === SKIP) return left
    const skipsRight = right.first.includes(END)
    this.join(
      left.open,
      right.first.filter((state) => state !== END),
    )
    const skipsLeft = left.first.includes(END)
    return {
      first: skipsLeft ? [...left.first.filter((state) => state !== END), ...right.first] : left.first,
      open: skipsRight ? [...left.open, ...right.open] : right.open,
    }
  }

  /** States that go on alike share one list, so that what is made of a list is made once. */
  join(open: readonly number[], targets: readonly number[]): void {
    const joined = new Map<readonly number[], readonly number[]>()
    for (const index of open) {
      const state = this.states[index]
      if (!state) continue
      const next = joined.get(state.next) ?? [...new Set([...state.next, ...targets])]
      joined.set(state.next, next)
      state.next = next
    }
  }
}
