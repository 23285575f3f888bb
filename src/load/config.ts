// `.noticelint.yml` to a Config.
import * as z from 'zod'
import type { Config } from '../model/config.ts'
import { SEVERITIES } from '../model/finding.ts'
import { validate } from './validate.ts'
import { readYaml } from './yaml.ts'

const globs = z.array(z.string().min(1).max(500)).max(500)
const level = z.enum([...SEVERITIES, 'off'])

export const configSchema = z
  .strictObject({
    notices: globs.min(1).optional().describe('globs of the notices; without it, notices are found by name'),
    ignore: globs.optional().describe('globs of files that are never notices'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'a language is written as two letters, such as "nl"')
      .optional()
      .describe('language of all notices; without it, the language of each is recognised'),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'a country is written as two capitals, such as "NL"'))
      .optional()
      .describe('countries whose people are addressed'),
    extends: z
      .array(z.string().min(1).max(500))
      .optional()
      .describe(
        'packs: noticelint/gdpr and the like, or folders of rule files; without a built-in one, all of those apply',
      ),
    rules: z.record(z.string(), level).optional().describe('level per rule id: error, warning, note or off'),
    'fail-on': z
      .enum([...SEVERITIES, 'never'])
      .optional()
      .describe('findings at which a run fails (default error)'),
    'fail-on-change': z
      .enum(['material', 'review', 'never'])
      .optional()
      .describe('changes at which a run fails (default never)'),
  })
  .describe('settings of noticelint, in .noticelint.yml')

/** Reads a config file; an empty one is an empty config. Throws LoadErrors with everything that is wrong with it. */
export function parseConfig(text: string, file: string): Config {
  if (text.split('\n').every((line) => /^\s*(#|$)/.test(line))) return {}
  const { 'fail-on': failOn, 'fail-on-change': failOnChange, ...rest } = validate(readYaml(text, file), configSchema)
  const { notices, ignore, language, countries, rules } = rest
  return {
    ...(notices ? { notices } : {}),
    ...(ignore ? { ignore } : {}),
    ...(language === undefined ? {} : { language }),
    ...(countries ? { countries } : {}),
    ...(rest.extends ? { extends: rest.extends } : {}),
    ...(rules ? { rules } : {}),
    ...(failOn ? { failOn } : {}),
    ...(failOnChange ? { failOnChange } : {}),
  }
}
