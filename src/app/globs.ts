// How globs are read everywhere: of notices, of what is ignored, of overrides and operands.
import picomatch from 'picomatch'

/** A file name may hold any character, line breaks too; a glob that stops at one would let a notice slip past. */
export const GLOB = { dot: true, flags: 's' } as const

/** `path` is relative to the repository, with `/`. */
export function matchesGlob(path: string, globs: readonly string[]): boolean {
  return globs.length > 0 && picomatch.isMatch(path, [...globs], GLOB)
}
