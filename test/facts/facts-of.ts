// A few lines of a notice to its facts, for the tests of the readers.
import { setup } from '../../src/app/setup.ts'
import type { FactKind, FactOf } from '../../src/model/fact.ts'

export type Tag = 'en' | 'nl' | 'de' | 'fr'
const engines = {
  en: setup({ config: { language: 'en' } }),
  nl: setup({ config: { language: 'nl' } }),
  de: setup({ config: { language: 'de' } }),
  fr: setup({ config: { language: 'fr' } }),
}

/** Facts of one kind in a text, in order of place. A text that begins with a chapter ("##") gets the title that it hangs under. */
export function factsOf<K extends FactKind>(tag: Tag, kind: K, text: string, file = 'privacy.md'): FactOf[K][] {
  const result = engines[tag].read(file, text.startsWith('## ') ? `# Gull Rock\n\n${text}` : text)
  if (result.kind !== 'read') throw new Error(result.reason)
  return result.reading.facts.filter((fact): fact is FactOf[K] => fact.kind === kind)
}
