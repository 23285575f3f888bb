// Engines that know the built-in data and only some rules: for the examples of those rules.
import { LANGUAGES, LEXICONS } from '../generated/languages.ts'
import { REGISTERS } from '../generated/registers.ts'
import type { Rule } from '../model/rule.ts'
import { createEngine } from './engine.ts'
import type { EngineFor } from './test-rules.ts'

export function enginesFor(rules: readonly Rule[]): EngineFor {
  return (language) =>
    createEngine({
      lexicons: LEXICONS,
      languages: LANGUAGES,
      registers: REGISTERS,
      rules,
      changeRules: [],
      ...(language !== undefined && { language }),
    })
}
