// What one notice says in words that the other has given up elsewhere: a list that became prose, a sentence written anew. It is
// neither new nor gone; how it is put now is left to the wording.
import { isWordForm } from '../../text/wording.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Draft } from '../draft.ts'
import { passageText } from '../draft.ts'
import { tellingWords } from '../sense/said.ts'
import type { Sense } from '../sense/sense.ts'

/** Share of an item's words, and of a sentence's, that one edited sentence of the other notice must have lost or won. */
const MOSTLY = 0.6
const HALF = 0.5
/** Words up to which each must be found. */
const SHORT = 2
/** Beyond this, drafts are not looked for in other words: nobody reads so many one by one. */
const MOST = 1000
/** Letters by which words are looked up. */
const START = 4

export interface Restated {
  /** Drafts that tell something. */
  readonly drafts: readonly Draft[]
  /** Edits of the others of which each word stands elsewhere: nothing of them is left to be read. */
  readonly edits: readonly Edit[]
}

/** Drafts without those that only say in other words what the other notice says. */
export function withoutRestated(all: readonly Draft[], delta: Delta, sense: Sense): Restated {
  if (all.length > MOST) return { drafts: all, edits: [] }
  const known = { added: new Traces(delta, 'old', sense), removed: new Traces(delta, 'now', sense) }
  const edits: Edit[] = []
  const drafts = all.filter((draft) => {
    if (draft.op === 'changed' || draft.weight !== undefined) return true
    const words = wordsToFind(draft, sense)
    if (words.length === 0) return true
    const isDenied = draft.fact === 'commitment'
    const share = known[draft.op].share(words, isDenied)
    if (share === 1) edits.push(...draft.edits)
    return share < (words.length <= SHORT ? 1 : isDenied ? HALF : MOSTLY)
  })
  return { drafts, edits }
}

/** The words that tell what is new or gone; none where a name or a number decides, which no other words stand for. */
function wordsToFind(draft: Draft, sense: Sense): readonly string[] {
  const isNamed =
    draft.isName === true || draft.told.some((fact) => fact.kind === 'recipient' && fact.name !== undefined)
  if (draft.fact === 'commitment') return tellingWords(draft.after ?? draft.before ?? '', sense)
  if (draft.fact === 'recipient' && !isNamed) return tellingWords(draft.subject, sense)
  if (draft.fact === 'purpose' || draft.fact === 'data-category') return tellingWords(draft.subject, sense)
  return []
}

interface Trace {
  readonly words: readonly string[]
  readonly isDenied: boolean
}

/** What edited sentences of one notice say and the other notice no longer says there. */
class Traces {
  private readonly delta: Delta
  private readonly name: 'old' | 'now'
  private readonly sense: Sense
  private index: Map<string, Map<Trace, string[]>> | undefined

  constructor(delta: Delta, name: 'old' | 'now', sense: Sense) {
    this.delta = delta
    this.name = name
    this.sense = sense
  }

  /** The largest share of these words that one of them holds, in any form. */
  share(words: readonly string[], isDenied: boolean): number {
    this.index ??= this.indexed()
    const hits = new Map<Trace, number>()
    for (const word of words)
      for (const [trace, others] of this.index.get(word.slice(0, START)) ?? [])
        if ((trace.isDenied || !isDenied) && others.some((other) => isWordForm(word, other)))
          hits.set(trace, (hits.get(trace) ?? 0) + 1)
    return Math.max(0, ...hits.values()) / words.length
  }

  private indexed(): Map<string, Map<Trace, string[]>> {
    const index = new Map<string, Map<Trace, string[]>>()
    for (const edit of this.delta.edits) {
      const passage = edit[this.name]
      if (!passage) continue
      const words = this.name === 'old' ? edit.dropped : edit.added
      const isDenied = this.sense.negations(passageText(this.delta[this.name], passage)).length > 0
      const trace = { words, isDenied }
      for (const word of new Set(words)) {
        const start = word.slice(0, START)
        const traces = index.get(start) ?? new Map<Trace, string[]>()
        index.set(start, traces.set(trace, [...(traces.get(trace) ?? []), word]))
      }
    }
    return index
  }
}
