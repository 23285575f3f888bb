// Strings that are kept longer than the text they were cut from.

/** The same string, put together anew: JavaScript engines keep all of a text in memory for the sake of a piece of it. */
export function detached(piece: string): string {
  return ` ${piece}`.slice(1)
}
