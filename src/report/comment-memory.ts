// What a comment remembers from one run to the next, hidden in its second line: changes by fingerprint.

export interface CommentMemory {
  /** Changes that were shown last time. */
  readonly seen: readonly string[]
  /** Changes that the label stands for; undefined while it is not set. */
  readonly acknowledged?: readonly string[]
}

/** Fingerprints above this number are forgotten, and then have to be acknowledged anew. */
const MOST = 1000
const LINE = /^<!-- noticelint-memory seen=([0-9a-f,]*)(?: acknowledged=([0-9a-f,]*))? -->$/

export function memoryLine({ seen, acknowledged }: CommentMemory): string {
  const rest = acknowledged === undefined ? '' : ` acknowledged=${listed(acknowledged)}`
  return `<!-- noticelint-memory seen=${listed(seen)}${rest} -->`
}

/** Undefined where a comment remembers nothing. Only the second line counts: text of a notice never gets there. */
export function readMemory(body: string): CommentMemory | undefined {
  const match = LINE.exec(body.split(/\r?\n/, 2)[1] ?? '')
  if (!match) return undefined
  const [, seen = '', acknowledged] = match
  return { seen: parsed(seen), ...(acknowledged !== undefined && { acknowledged: parsed(acknowledged) }) }
}

function listed(fingerprints: readonly string[]): string {
  return [...new Set(fingerprints)].sort().slice(0, MOST).join(',')
}

function parsed(text: string): string[] {
  return text.split(',').filter((part) => part !== '')
}
