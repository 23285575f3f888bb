// The texts of the notices that a run reads, kept aside for reports that show them.
import { FORMATS_WITH_TEXTS, type FormatName } from '../report/registry.ts'
import type { NoticeTexts } from '../report/renderer.ts'
import { decodeText } from '../text/decode.ts'
import type { SourcePair } from './diff.ts'
import type { Later } from './in-turn.ts'
import type { SourceFile } from './lint.ts'

/** Sources that are read as before, and their texts by the file's name once they were. */
export interface Kept<T> {
  readonly later: readonly Later<T>[]
  readonly texts: ReadonlyMap<string, NoticeTexts>
}

/** Keeps nothing for a format that does not show them: memory would grow with the number of notices. */
export function keepTexts(sources: readonly Later<SourceFile>[], format: FormatName | undefined): Kept<SourceFile> {
  return keep(sources, format, (after) => ({ after }))
}

/** The same for both sides of pairs. */
export function keepPairTexts(pairs: readonly Later<SourcePair>[], format: FormatName | undefined): Kept<SourcePair> {
  return keep(pairs, format, (pair) => pair)
}

function keep<T>(
  sources: readonly Later<T>[],
  format: FormatName | undefined,
  sidesOf: (source: T) => SourcePair,
): Kept<T> {
  const texts = new Map<string, NoticeTexts>()
  if (format === undefined || !FORMATS_WITH_TEXTS.has(format)) return { later: sources, texts }
  const later = sources.map((read) => async () => {
    const source = await read()
    const sides = sidesOf(source)
    const [before, after] = [textOf(sides.before), textOf(sides.after)]
    const file = (sides.after ?? sides.before)?.file
    if (file !== undefined) {
      texts.set(file, { ...(before !== undefined && { before }), ...(after !== undefined && { after }) })
    }
    return source
  })
  return { later, texts }
}

function textOf(source: SourceFile | undefined): string | undefined {
  if (!source || 'problem' in source) return undefined
  const decoded = decodeText(source.bytes)
  return 'problem' in decoded ? undefined : decoded.text
}
