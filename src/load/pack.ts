// Rule files of a folder to rules; what is wrong with any of them is said at once.
import type { RuleOptions } from '../model/config.ts'
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
  /** Values that a config sets for options, by rule. */
  readonly options?: ReadonlyMap<string, RuleOptions>
  /** Tags of the languages that are read; without it, rules may name any. */
  readonly languages?: readonly string[]
}

/** Rules in the order of the files. Throws LoadErrors with the mistakes of all files. */
export function parsePack(files: readonly RuleFile[], { options, languages }: PackContext = {}): Rule[] {
  const errors: UserError[] = []
  const rules = new Map<string, Rule>()
  for (const { file, text } of files) {
    const id = ruleIdOf(file)
    const twin = rules.get(id)
    if (twin) {
      errors.push(new UserError(`the rule "${id}" is in "${twin.file}" as well`, 'rename one of the files', { file }))
      continue
    }
    try {
      const own = options?.get(id)
      rules.set(id, parseRule(text, file, id, { ...(own && { options: own }), ...(languages && { languages }) }))
    } catch (error) {
      if (!(error instanceof LoadErrors)) throw error
      errors.push(...error.errors)
    }
  }
  if (errors.length > 0) throw new LoadErrors(errors)
  return [...rules.values()]
}
