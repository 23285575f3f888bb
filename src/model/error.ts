// Errors that a user caused and can cure. Anything else that is thrown is a bug.

/** Where a user's mistake is. Lines and columns are 1-based. */
export interface ErrorPlace {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** A known failure: one line of what, one of what to do. Exit code 2. */
export class UserError extends Error {
  readonly help: string
  readonly place: ErrorPlace | undefined

  constructor(message: string, help: string, place?: ErrorPlace) {
    super(message)
    this.name = 'UserError'
    this.help = help
    this.place = place
  }

  /** `file:line:column: message; help`, with what is known of the place. */
  get line(): string {
    return `${formatPlace(this.place)}${this.message}${this.help ? `; ${this.help}` : ''}`
  }
}

function formatPlace(place: ErrorPlace | undefined): string {
  if (!place) return ''
  const parts = [place.file, place.line, place.column].filter((part) => part !== undefined)
  return `${parts.join(':')}: `
}
