// Rule files of a folder to rules; what is wrong with any of them is said at once.
import type { GivenOptions } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Rule } from '../model/rule.ts'
import { LoadErrors } from './load-errors.ts'
import { parseRule } from './rule.ts'

/** A rule file: its path with `/`, and its text. */
export interface RuleFile {
  readonly file: string
  readonly text: string
}

/** Endings of rule files. */
export const RULE_FILE = /\.ya?ml$/

/** `folder/file` of a path: "house/rules/contact.yml" is the rule "rules/contact". */
export function ruleIdOf(file: string): string {
  const [name = '', folder = ''] = file
    .split('/')
    .filter((part) => part !== '.')
    .reverse()
  return `${folder}/${name.replace(RULE_FILE, '')}`
}

/** What is known when a pack is read. */
export interface PackContext {
  /** Per rule, values for its options: those for every notice first, then those that only some notices have. */
  readonly options?: ReadonlyMap<string, readonly GivenOptions[]>
  /** Tags of the languages that are read; without it, rules may name any. */
  readonly languages?: readonly string[]
}

/** A rule, and the same rule with each of the other values for its options, in their order. */
export interface ReadRule {
  readonly rule: Rule
  readonly variants: readonly Rule[]
}

/** Rules in the order of the files. Throws LoadErrors with the mistakes of all files. */
export function parsePack(files: readonly RuleFile[], { options, languages }: PackContext = {}): ReadRule[] {
  const errors = new Map<string, UserError>()
  const rules = new Map<string, ReadRule>()
  for (const { file, text } of files) {
    const id = ruleIdOf(file)
    const twin = rules.get(id)
    if (twin) {
      const error = new UserError(`the rule "${id}" is in "${twin.rule.file}" as well`, 'rename one of the files', {
        file,
      })
      errors.set(error.line, error)
      continue
    }
    const read = (options?.get(id) ?? [{}]).flatMap((given) => {
      try {
        return [parseRule(text, file, id, { options: given, ...(languages && { languages }) })]
      } catch (error) {
        if (!(error instanceof LoadErrors)) throw error
        // What is wrong with the rule is wrong whatever its options are.
        for (const each of error.errors) errors.set(each.line, each)
        return []
      }
    })
    const [rule, ...variants] = read
    if (rule) rules.set(id, { rule, variants })
  }
  if (errors.size > 0) throw new LoadErrors([...errors.values()])
  return [...rules.values()]
}
