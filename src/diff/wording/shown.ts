// What readers were shown: the same words for the same words in another place are no news.
import type { Edit } from '../align/edit.ts'

export class Shown {
  private readonly whole = new Set<string>()
  private readonly dropped = new Set<string>()
  private readonly added = new Set<string>()

  constructor(edits: Iterable<Edit>) {
    for (const edit of edits) this.add(edit)
  }

  /** Whether nothing of an edit is new; otherwise it counts as shown from now on. Words known apart tell nothing of a sentence that `turns`. */
  has(edit: Edit, turns: boolean): boolean {
    if (this.whole.has(signature(edit))) return true
    const isKnown =
      edit.dropped.every((word) => this.dropped.has(word)) && edit.added.every((word) => this.added.has(word))
    if (isKnown && !turns && edit.old && edit.now) return true
    this.add(edit)
    return false
  }

  private add(edit: Edit): void {
    this.whole.add(signature(edit))
    if (!edit.old || !edit.now) return
    for (const word of edit.dropped) this.dropped.add(word)
    for (const word of edit.added) this.added.add(word)
  }
}

function signature(edit: Edit): string {
  return `${edit.dropped.join(' ')} > ${edit.added.join(' ')}`
}
