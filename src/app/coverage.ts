// Phrases of a rule that no example needs: take one away, and every example still finds what it names.
import type { Rule } from '../model/rule.ts'
import { findsOf, type ReadExample } from './examples.ts'

/** In the order of the rule. `examples` find what they name with the whole rule. */
export function uncoveredPhrases(rule: Rule, examples: readonly ReadExample[]): string[] {
  return removalsIn(rule)
    .filter(({ rule: shorter }) => examples.every((example) => sameFinds(shorter, example)))
    .map(({ phrase }) => phrase)
}

function sameFinds(rule: Rule, read: ReadExample): boolean {
  const found = findsOf(rule, read)
  const named = read.example.finds
  return found.length === named.length && [...found].sort().join('\n') === [...named].sort().join('\n')
}

interface Removal<T> {
  readonly phrase: string
  readonly left: T
}

function removalsIn(rule: Rule): { readonly phrase: string; readonly rule: Rule }[] {
  const parts = { demand: rule.demand, when: rule.when, unless: rule.unless }
  return removals(parts, false).map(({ phrase, left }) => ({
    phrase,
    rule: { ...rule, ...(left as typeof parts) }, // the same data, one phrase shorter
  }))
}

/** Every copy of plain data that is one phrase shorter. */
function removals(value: unknown, arePhrases: boolean): Removal<unknown>[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index): Removal<unknown>[] =>
      arePhrases && typeof item === 'string'
        ? [{ phrase: item, left: value.filter((_, at) => at !== index) }]
        : removals(item, arePhrases).map(({ phrase, left }) => ({ phrase, left: value.with(index, left) })),
    )
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    removals(inner, arePhrases || ['matches', 'links', 'text'].includes(key)).map(({ phrase, left }) => ({
      phrase,
      left: { ...value, [key]: left },
    })),
  )
}
