// Runs of neighbouring words ("grams") of a text. Copied text is known by them.

/** Length of the runs. */
export const GRAM = 4

const FREE = -1

/** All runs of GRAM neighbouring words of a text, as a table of the places at which they begin. */
export class Grams {
  /** Number of each word of the text. */
  readonly numbers: ReadonlyMap<string, number>
  private readonly text: Int32Array
  /** Where a run begins, at the first free cell from that which its words point to. Half of the cells stay free. */
  private readonly cells: Int32Array

  constructor(words: readonly string[]) {
    const numbers = new Map<string, number>()
    this.numbers = numbers
    this.text = Int32Array.from(words, (word) => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, numbers.size)
      return numbers.size - 1
    })
    this.cells = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2))).fill(FREE)
    for (let at = 0; at + GRAM <= words.length; at++) {
      const cell = this.cellOf(this.text, at)
      if (this.cells[cell] === FREE) this.cells[cell] = at
    }
  }

  /** Which of some words are copied: every run that they stand in is in the text, so that a word left out between them shows. */
  known(words: readonly string[]): boolean[] {
    const known = words.map(() => words.length >= GRAM)
    const asked = Int32Array.from(words, (word) => this.numbers.get(word) ?? FREE)
    for (let at = 0; at + GRAM <= words.length; at++)
      if (this.cells[this.cellOf(asked, at)] === FREE) known.fill(false, at, at + GRAM)
    return known
  }

  /** The cell that holds the run at `at`, or that is free for it. */
  private cellOf(words: Int32Array, at: number): number {
    const last = this.cells.length - 1
    let cell = 0
    for (let i = at; i < at + GRAM; i++) cell = Math.imul(cell ^ (words[i] ?? 0), 0x9e3779b1) ^ (cell >>> 15)
    cell = (cell ^ (cell >>> 16)) & last
    while (this.cells[cell] !== FREE && !this.isRun(this.cells[cell] ?? 0, words, at)) cell = (cell + 1) & last
    return cell
  }

  private isRun(start: number, words: Int32Array, at: number): boolean {
    for (let i = 0; i < GRAM; i++) if (this.text[start + i] !== words[at + i]) return false
    return true
  }
}
