// Messages with `{slots}`: where the slots are, and how they are filled.

/** A slot of a message, as written between the braces. */
export interface Slot {
  readonly name: string
  /** 0-based offset of the opening brace. */
  readonly at: number
}

const SLOT = /\{([^{}]*)\}/g
const FILLED = /( ?)("?)\{([^{}]*)\}("?)/g
/** Longer values are cut: a message is one line. */
const LONGEST_VALUE = 90

export function slotsOf(message: string): Slot[] {
  return [...message.matchAll(SLOT)].map((match) => ({ name: match[1] ?? '', at: match.index }))
}

/** Puts values into slots. A slot without a value goes, with the blank before it and the quotes around it. */
export function fillSlots(message: string, valueFor: (name: string) => string | undefined): string {
  return message
    .replace(FILLED, (_whole, blank: string, open: string, name: string, close: string) => {
      const value = valueFor(name)
      return value === undefined || value === '' ? '' : `${blank}${open}${oneLine(value)}${close}`
    })
    .trim()
}

function oneLine(value: string): string {
  const line = value.replace(/\s+/g, ' ').replaceAll('"', "'").trim()
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1).trimEnd()}…`
}
