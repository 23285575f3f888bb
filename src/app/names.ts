// What files name: rules, built-in packs and languages. A name of nothing is told with its place and the nearest name.
import { LEXICONS } from '../generated/languages.ts'
import { LoadErrors } from '../load/load-errors.ts'
import type { Named, RuleSettings } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import { nearest } from '../text/nearest.ts'

/** Name of all built-in packs together. */
export const ALL = 'noticelint'

/** Throws LoadErrors with all names that name nothing. `known` are the ids of rules and the names of built-in packs. */
export function checkNames(
  settings: readonly RuleSettings[],
  known: Readonly<Record<'rule' | 'pack', readonly string[]>>,
): void {
  const all = { ...known, language: LEXICONS.map(({ tag }) => tag) }
  const errors = settings
    .flatMap(({ named = [] }) => named)
    .flatMap(({ kind, name, place }) => {
      if (kind === 'option' || all[kind].includes(name) || (kind === 'pack' && !isBuiltInPack(name))) return []
      // Two letters are near to any other two.
      const cure = kind === 'language' && name.length === 2 ? oneOf(all.language) : cureFor(name, all[kind])
      return [new UserError(`there is no ${NOUNS[kind]} "${name}"`, cure, place)]
    })
  if (errors.length > 0) throw new LoadErrors(errors)
}

const NOUNS: Readonly<Record<Exclude<Named['kind'], 'option'>, string>> = {
  rule: 'rule',
  pack: 'built-in pack',
  language: 'language file for',
}

export function isBuiltInPack(name: string): boolean {
  return name === ALL || name.startsWith(`${ALL}/`)
}

/** The nearest name, or all of them where they are few. */
export function cureFor(written: string, known: readonly string[]): string {
  const close = nearest(written, known)
  if (close !== undefined) return `did you mean "${close}"?`
  return known.length <= FEW ? oneOf(known) : 'run "noticelint rules" for a list'
}

const FEW = 12

function oneOf(known: readonly string[]): string {
  return `choose one of ${[...known].sort().join(', ')}`
}
