// Colours of a terminal, and what keeps the words of a notice from steering it.

/** Wraps text in a look; on a terminal without colour it returns the text as it is. */
export interface Ink {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly green: (text: string) => string
  readonly struck: (text: string) => string
}

export function inkFor(colour: boolean): Ink {
  const look = (on: number, off: number) => (text: string) =>
    colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    bold: look(1, 22),
    dim: look(2, 22),
    red: look(31, 39),
    yellow: look(33, 39),
    blue: look(34, 39),
    green: look(32, 39),
    struck: look(9, 29),
  }
}

/**
 * One line of text that cannot move the cursor, change colours or turn the direction of reading. A notice and a file
 * name may hold such characters (CVE-2021-42574 for the latter kind).
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
