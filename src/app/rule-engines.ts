// Engines that know the built-in data and only some rules: for the examples of those rules.
import { CHANGE_RULES } from '../generated/change-rules.ts'
import { LANGUAGES, LEXICONS } from '../generated/languages.ts'
import { REGISTERS } from '../generated/registers.ts'
import { RULES } from '../generated/rules.ts'
import type { Rule } from '../model/rule.ts'
import { createEngine } from './engine.ts'
import type { EngineFor } from './examples.ts'

export function enginesFor(rules: readonly Rule[]): EngineFor {
  const ruleIds = [...RULES, ...rules].map((rule) => rule.id)
  return ({ language, countries }) =>
    createEngine({
      lexicons: LEXICONS,
      languages: LANGUAGES,
      registers: REGISTERS,
      rules,
      ruleIds,
      changeRules: CHANGE_RULES,
      ...(language !== undefined && { language }),
      ...(countries && { countries }),
    })
}
