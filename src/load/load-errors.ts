// All that is wrong with one file, at once: nobody wants to learn of mistakes one run at a time.
import { type ErrorPlace, UserError } from '../model/error.ts'

/** More than these are counted, not listed; of more than those, not even the place is sought: files may be hostile. */
const LISTED = 20
const KEPT = 200

/** A file that could not be loaded. `errors` is never empty; `lines` has one printable line each. */
export class LoadErrors extends UserError {
  readonly errors: readonly UserError[]
  /** How many more there are that were not kept. */
  private readonly uncounted: number

  constructor(errors: readonly UserError[], uncounted = 0) {
    const first = errors[0]
    super(first?.message ?? 'the file could not be loaded', first?.help ?? '', first?.place)
    this.name = 'LoadErrors'
    this.errors = errors
    this.uncounted = uncounted
  }

  get lines(): readonly string[] {
    const lines = this.errors.slice(0, LISTED).map((error) => error.line)
    const left = this.errors.length - lines.length + this.uncounted
    return left > 0 ? [...lines, `${this.place?.file ?? 'the file'}: and ${left} more`] : lines
  }

  override get line(): string {
    return this.lines.join('\n')
  }
}

/** Where in a file's data something stands. */
export interface DataPath {
  readonly path: readonly PropertyKey[]
  /** The key itself, or the value under it (the default). */
  readonly at?: 'key' | 'value'
  /** For text values: 0-based offset inside the text. */
  readonly offset?: number
}

/** Collects mistakes while a file is read. */
export class Problems {
  private readonly found: UserError[] = []
  private more = 0
  private readonly settled = new Set<string>()
  private readonly blamed = new Map<string, { readonly place: ErrorPlace; readonly about: string }>()
  private readonly placeOf: (where: DataPath) => ErrorPlace

  constructor(placeOf: (where: DataPath) => ErrorPlace) {
    this.placeOf = placeOf
  }

  /** What stands below a path was put there from elsewhere: that is where its mistakes are told, behind a word on it. */
  blame(path: readonly PropertyKey[], place: ErrorPlace, about: string): void {
    this.blamed.set(path.join('\n'), { place, about })
  }

  /** What stands at a path is known to be wrong, and is not judged again. */
  settle(path: readonly PropertyKey[]): void {
    this.settled.add(path.join('\n'))
  }

  add(where: DataPath, message: string, help: string): void {
    if (this.settled.has(where.path.join('\n')) && where.path.length > 0) return
    if (this.found.length >= KEPT) {
      this.more++
      return
    }
    const blamed = this.blamedFor(where.path)
    if (blamed) this.addAt(blamed.place, `${blamed.about}: ${message}`, help)
    else this.addAt(this.placeOf(where), message, help)
  }

  /** A mistake that stands in another file. */
  addAt(place: ErrorPlace, message: string, help: string): void {
    this.found.push(new UserError(message, help, place))
  }

  private blamedFor(path: readonly PropertyKey[]) {
    if (this.blamed.size === 0) return undefined
    const starts = path.map((_, index) => path.slice(0, index + 1).join('\n'))
    return starts.map((start) => this.blamed.get(start)).find((found) => found !== undefined)
  }

  get any(): boolean {
    return this.found.length > 0
  }

  /** Throws LoadErrors, in order of place, when something was added. */
  throwIfAny(): void {
    if (!this.any) return
    const order = (error: UserError) => (error.place?.line ?? 0) * 1e6 + (error.place?.column ?? 0)
    throw new LoadErrors(
      [...this.found].sort((a, b) => order(a) - order(b)),
      this.more,
    )
  }
}
