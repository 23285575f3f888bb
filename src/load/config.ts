// `.noticelint.yml` to a Config, and `pack.yml` to what a pack sets.
import * as z from 'zod'
import type { Acceptance, Config, Named, Override, RuleSettings } from '../model/config.ts'
import { SEVERITIES } from '../model/finding.ts'
import { changeWeightsSchema, weightsOf } from './change-weights.ts'
import { countryCode } from './condition-schema.ts'
import { tag } from './language-tag.ts'
import { optionNames, rulesSchema, settingsOfRules } from './rule-settings.ts'
import { validate } from './validate.ts'
import { readYaml, type YamlFile } from './yaml.ts'

const globs = z.array(z.string().min(1).max(500)).max(500)
const line = z.string().min(1).max(500)
const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
/** A day that there is: one that never comes would accept for good. */
const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'a date is written as 2027-06-30', abort: true })
  .refine((day) => isDay(day), 'there is no such day')
const countries = z.array(countryCode).optional().describe('countries whose people are addressed')

const ruleKeys = {
  extends: z
    .array(line)
    .optional()
    .describe(
      'packs: noticelint/gdpr and the like, or folders of rule files; without a built-in one, all of those apply',
    ),
  rules: rulesSchema,
}

const overrideSchema = z
  .strictObject({
    notices: globs.min(1).describe('globs of the notices this is for'),
    language: tag.optional().describe('language of these notices'),
    countries,
    changes: changeWeightsSchema,
    rules: rulesSchema.describe(
      'for these notices, per rule id: a level, or a group of "level" and options of the rule',
    ),
  })
  .describe('settings of some notices')

const acceptanceSchema = z
  .strictObject({
    rule: line.describe('rule whose findings are accepted'),
    notices: globs.min(1).describe('globs of the notices in which they are'),
    message: line.optional().describe('words of the message, where only one of several findings is accepted'),
    reason: line.describe('why, for the next reader of this file'),
    until: date.describe('last day on which they are accepted'),
  })
  .describe('findings that are accepted for a while')

export const configSchema = z
  .strictObject({
    notices: globs.min(1).optional().describe('globs of the notices; without it, notices are found by name'),
    ignore: globs.optional().describe('globs of files that are never notices'),
    language: tag.optional().describe('language of all notices; without it, the language of each is recognised'),
    countries,
    ...ruleKeys,
    changes: changeWeightsSchema,
    overrides: z
      .array(overrideSchema)
      .max(200)
      .optional()
      .describe('settings of some notices; of several that match, the last one counts'),
    accept: z.array(acceptanceSchema).max(1000).optional().describe('findings that are accepted for a while'),
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

export const packSchema = z
  .strictObject({ about: z.string().min(1).max(1000).optional().describe('what the pack is for'), ...ruleKeys })
  .describe('what a pack of rules extends and sets, in pack.yml beside its rules')

type Written = z.infer<typeof packSchema> | z.infer<typeof configSchema>

const EMPTY = /^(\s|#[^\n]*)*$/

/** Reads a config file; an empty one is an empty config. Throws LoadErrors with everything that is wrong with it. */
export function parseConfig(text: string, file: string): Config {
  if (EMPTY.test(text)) return {}
  const yaml = readYaml(text, file)
  const written = validate(yaml, configSchema)
  const { notices, ignore, language, overrides, accept, 'fail-on': failOn, 'fail-on-change': failOnChange } = written
  return {
    ...(notices ? { notices } : {}),
    ...(ignore ? { ignore } : {}),
    ...(language === undefined ? {} : { language }),
    ...(written.countries ? { countries: written.countries } : {}),
    ...settingsOf(written),
    ...namedIn(yaml, written),
    ...weightsOf(written.changes),
    ...(overrides ? { overrides: overrides.map(overrideOf) } : {}),
    ...(accept ? { accept: accept.map((entry) => given(entry) as Acceptance) } : {}), // the same keys
    ...(failOn ? { failOn } : {}),
    ...(failOnChange ? { failOnChange } : {}),
  }
}

/** Reads the settings of a pack. Throws LoadErrors with everything that is wrong with them. */
export function parsePackSettings(text: string, file: string): RuleSettings {
  if (EMPTY.test(text)) return {}
  const yaml = readYaml(text, file)
  const written = validate(yaml, packSchema)
  return { ...settingsOf(written), ...namedIn(yaml, written) }
}

/** In order of place. */
function namedIn({ placeOf }: YamlFile, written: Written): Pick<RuleSettings, 'named'> {
  const name = (
    kind: Named['kind'],
    given: string | undefined,
    path: readonly PropertyKey[],
    at: 'key' | 'value',
  ): Named[] => (given === undefined ? [] : [{ kind, name: given, place: placeOf({ path, at }) }])
  const rulesAt = (rules: object | undefined, path: readonly PropertyKey[], override?: number) =>
    Object.entries(rules ?? {}).flatMap(([id, setting]) => [
      ...name('rule', id, [...path, id], 'key'),
      ...optionNames(setting).flatMap((option) =>
        name('option', option, [...path, id, option], 'key').map((named) => ({
          ...named,
          of: id,
          ...(override !== undefined && { override }),
        })),
      ),
    ])
  const { language, overrides = [], accept = [] }: z.infer<typeof configSchema> = 'about' in written ? {} : written
  const named = [
    ...(written.extends ?? []).flatMap((pack, i) => name('pack', pack, ['extends', i], 'value')),
    ...rulesAt(written.rules, ['rules']),
    ...name('language', language, ['language'], 'value'),
    ...overrides.flatMap((entry, i) => [
      ...rulesAt(entry.rules, ['overrides', i, 'rules'], i),
      ...name('language', entry.language, ['overrides', i, 'language'], 'value'),
    ]),
    ...accept.flatMap(({ rule }, i) => name('rule', rule, ['accept', i, 'rule'], 'value')),
  ]
  const order = ({ place }: Named) => (place.line ?? 0) * 1e6 + (place.column ?? 0)
  return named.length === 0 ? {} : { named: named.sort((a, b) => order(a) - order(b)) }
}

function settingsOf(written: Written): RuleSettings {
  return { ...(written.extends ? { extends: written.extends } : {}), ...settingsOfRules(written.rules) }
}

function overrideOf({ rules, changes, ...entry }: z.infer<typeof overrideSchema>): Override {
  return { ...(given(entry) as Override), ...settingsOfRules(rules), ...weightsOf(changes) } // the same keys
}

/** Without keys that hold nothing: in the model, an absent key is absent. */
function given(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
}
