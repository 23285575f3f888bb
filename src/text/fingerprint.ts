// A short stable identity of values: the same words give the same 16 hex digits on every machine.
import { fold } from './words.ts'

/** FNV-1a over 64 bits, as two halves; not a secret and not a proof, only an identity. */
export function fingerprint(parts: readonly (string | null | undefined)[]): string {
  const joined = parts.map((part) => normal(part ?? '')).join('\u0000')
  return half(joined, 0x811c9dc5) + half(joined, 0x01000193 ^ joined.length)
}

/** Case, accents, white space and the shape of quotation marks do not count. */
function normal(part: string): string {
  const plain = part.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c-\u201e\u00ab\u00bb]/g, '"')
  return plain.split(/\s+/).map(fold).join(' ').trim()
}

function half(text: string, seed: number): string {
  let hash = seed >>> 0
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}
