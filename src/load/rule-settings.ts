// What configs and packs set for rules: a level per rule id, or a group of a level and values for the rule's own options.
import * as z from 'zod'
import type { Level, SettingsOfRules } from '../model/config.ts'
import { SEVERITIES } from '../model/finding.ts'
import type { RuleOptions } from '../model/rule.ts'
import { optionValueSchema } from './rule-schema.ts'
import { isRecord } from './schema-keys.ts'

const level = z.enum([...SEVERITIES, 'off'])

const settingSchema = z.union([
  level,
  z
    .looseObject({ level: level.optional().describe('error, warning, note or off') })
    .describe('a level, and values for the options of the rule'),
])
type Written = Readonly<Record<string, z.infer<typeof settingSchema>>>

export const rulesSchema = z
  .record(z.string(), settingSchema)
  .optional()
  .describe('per rule id: error, warning, note or off; or a group of "level" and options of the rule')

/** Levels and options apart, as the model has them. */
export function settingsOfRules(written: Written = {}): SettingsOfRules {
  const levels: Record<string, Level> = {}
  const options: Record<string, RuleOptions> = {}
  for (const [id, setting] of Object.entries(written)) {
    const { level: own, ...values } = isRecord(setting) ? setting : { level: setting }
    const known = level.safeParse(own)
    if (known.success) levels[id] = known.data
    const checked = optionsOf(values)
    if (Object.keys(checked).length > 0) options[id] = checked
  }
  return {
    ...(Object.keys(levels).length > 0 ? { rules: levels } : {}),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  }
}

/** Names of the options that are set for a rule, as written. */
export function optionNames(setting: unknown): string[] {
  return isRecord(setting) ? Object.keys(setting).filter((name) => name !== 'level') : []
}

function optionsOf(values: Readonly<Record<string, unknown>>): RuleOptions {
  const entries = Object.entries(values).flatMap(([name, value]): [string, RuleOptions[string]][] => {
    const known = optionValueSchema.safeParse(value)
    return known.success ? [[name, known.data]] : []
  })
  return Object.fromEntries(entries)
}
