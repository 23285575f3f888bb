// What can be said of a rule file whose form does not fit: its author learns of the other mistakes in the same run.
import { checkPhrase } from './conditions.ts'
import { phrasesIn } from './phrase-places.ts'
import { checkId } from './rule-id.ts'
import { checkFactSlots, checkMessage } from './rule-words.ts'
import { isRecord } from './schema-keys.ts'
import type { YamlFile } from './yaml.ts'

/** Longer phrases are told as such. */
const LONGEST = 1000

/** Throws LoadErrors with those mistakes and all that were found before. */
export function refuseUnfit({ data, problems }: YamlFile, id: string): never {
  const rule = isRecord(data) ? data : {}
  if (typeof rule.id === 'string' || rule.id === undefined) checkId({ id: rule.id }, id, problems)
  for (const key of ['message', 'message-all'] as const) {
    const message = rule[key]
    if (typeof message !== 'string') continue
    checkMessage(key, message, problems)
    checkFactSlots(key, message, problems)
  }
  for (const { phrase, path } of phrasesIn(rule))
    if (!path.includes('link') && phrase.length > 0 && phrase.length <= LONGEST) checkPhrase(phrase, problems, path)
  problems.throwIfAny()
  throw new Error('a file whose form does not fit has no mistake')
}
