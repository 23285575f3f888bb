// A short stable identity of values: the same words give the same 16 hex digits on every machine.
import { createHash } from 'node:crypto'
import { fold } from './words.ts'

/**
 * The first 64 bits of SHA-256: a label acknowledges changes by fingerprint, and nobody should be able to write another
 * change for one that is acknowledged.
 */
export function fingerprint(parts: readonly (string | null | undefined)[]): string {
  const joined = parts.map((part) => normal(part ?? '')).join('\u0000')
  return createHash('sha256').update(joined).digest('hex').slice(0, 16)
}

/** Case, accents, white space and the shape of quotation marks do not count. */
function normal(part: string): string {
  const plain = part.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c-\u201e\u00ab\u00bb]/g, '"')
  return plain.split(/\s+/).map(fold).join(' ').trim()
}
