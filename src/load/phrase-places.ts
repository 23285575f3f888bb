// Where the phrases of a rule stand in its file.
import { isRecord } from './schema-keys.ts'

type Path = readonly PropertyKey[]

/** Keys of a rule below which phrases stand. */
const WITH_PHRASES = ['when', 'unless', 'require', 'each', 'must', 'forbid', 'change']

export interface PlacedPhrase {
  readonly phrase: string
  readonly path: Path
}

/** Phrases as written, whether their rule fits or not. */
export function phrasesIn(data: unknown): PlacedPhrase[] {
  return isRecord(data) ? WITH_PHRASES.flatMap((key) => below(data[key], [key], false)) : []
}

function below(value: unknown, path: Path, arePhrases: boolean): PlacedPhrase[] {
  if (typeof value === 'string') return arePhrases ? [{ phrase: value, path }] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => below(item, [...path, index], arePhrases))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    below(inner, [...path, key], arePhrases || ['text', 'matches', 'link'].includes(key)),
  )
}
