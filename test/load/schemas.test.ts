import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { changeRuleSchema } from '../../src/load/change-rule.ts'
import { configSchema } from '../../src/load/config.ts'
import { languageSchema } from '../../src/load/language.ts'
import { authoritiesSchema, countriesSchema, instrumentsSchema } from '../../src/load/registers.ts'
import { ruleSchema } from '../../src/load/rule-schema.ts'

const SCHEMAS = {
  rule: ruleSchema(),
  changes: changeRuleSchema,
  language: languageSchema,
  config: configSchema,
  authorities: authoritiesSchema,
  instruments: instrumentsSchema,
  countries: countriesSchema,
}

/** Paths of keys without a description. */
function silentKeys(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]): string[] => {
    if (key !== 'properties') return silentKeys(value, `${path}/${key}`)
    return Object.entries(value).flatMap(([name, property]) => {
      const own =
        typeof property === 'object' && property !== null && 'description' in property ? [] : [`${path}/${name}`]
      return [...own, ...silentKeys(property, `${path}/${name}`)]
    })
  })
}

describe('what editors are told of our files', () => {
  it.each(Object.entries(SCHEMAS))('every key of a %s file is explained', (name, schema) => {
    expect(silentKeys(z.toJSONSchema(schema, { io: 'input' }), name)).toEqual([])
  })
})
