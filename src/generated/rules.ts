// Generated from rules/ by `npm run generate`. Do not edit.
import type { Rule } from '../model/rule.ts'

/** The built-in rules, by id. */
export const RULES: readonly Rule[] = []
