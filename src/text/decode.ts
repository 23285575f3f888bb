// Bytes to text, strictly: what is not UTF-8 text is named and not guessed.

export type Decoded = { readonly text: string } | { readonly problem: string }

/** Decodes UTF-8 (a byte order mark is dropped). `problem` says what the bytes are instead. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { problem: 'it holds binary data' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: 'it is not valid UTF-8' }
  }
}
