// A lexicon that is read when something but its tag is asked for: a run needs one language, and there are more.
import type { Lexicon } from './lexicon.ts'

export class LazyLexicon implements Lexicon {
  readonly tag: string
  private readonly read: () => Lexicon
  private known: Lexicon | undefined

  constructor(tag: string, read: () => Lexicon) {
    this.tag = tag
    this.read = read
  }

  get name() {
    return this.all.name
  }

  get stopwords() {
    return this.all.stopwords
  }

  get phrases() {
    return this.all.phrases
  }

  get months() {
    return this.all.months
  }

  get numerals() {
    return this.all.numerals
  }

  get units() {
    return this.all.units
  }

  get dateOrder() {
    return this.all.dateOrder
  }

  get table() {
    return this.all.table
  }

  private get all(): Lexicon {
    this.known ??= this.read()
    return this.known
  }
}
