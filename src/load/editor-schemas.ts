// JSON Schemas of the files that people write, for editors: what the zod schemas say, and what only a conditional can say.
import * as z from 'zod'
import { FACT_KINDS } from '../model/fact.ts'
import { changeRuleSchema } from './change-rule.ts'
import { mustSchema } from './condition-schema.ts'
import { configSchema, packSchema } from './config.ts'
import { languageSchema } from './language.ts'
import { authoritiesSchema, countriesSchema, instrumentsSchema } from './registers.ts'
import { ruleSchema } from './rule-schema.ts'
import { isRecord } from './schema-keys.ts'

type Json = Record<string, unknown>

/** By name: `rule`, `config`, `pack`, `language`, the registers, and `changes` (rules/changes/<fact>.yml). */
export function editorSchemas(): Readonly<Record<string, Json>> {
  return {
    rule: ruleJsonSchema(),
    config: jsonSchemaOf(configSchema),
    pack: jsonSchemaOf(packSchema),
    language: jsonSchemaOf(languageSchema),
    authorities: jsonSchemaOf(authoritiesSchema),
    instruments: jsonSchemaOf(instrumentsSchema),
    countries: jsonSchemaOf(countriesSchema),
    changes: jsonSchemaOf(changeRuleSchema),
  }
}

function jsonSchemaOf(schema: z.ZodType): Json {
  return { ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) }
}

/** Keys of a rule in which an option may stand for a value. */
const WITH_OPTIONS = ['languages', 'when', 'unless', 'require', 'each', 'forbid', 'measure', 'change']
const OPTION = { $ref: '#/$defs/option' }

/** `must` follows from the kind under `each`; and wherever a rule asks for a value, it may name an option. */
function ruleJsonSchema(): Json {
  const musts = z.object(Object.fromEntries(FACT_KINDS.map((kind) => [kind, mustSchema(kind)])))
  const whole = jsonSchemaOf(z.object({ rule: ruleSchema(), musts }))
  const defs = isRecord(whole.$defs) ? whole.$defs : {}
  const parts = isRecord(whole.properties) ? whole.properties : {}
  const rule = resolved(parts.rule, defs)
  const must = resolved(parts.musts, defs)
  const mustOf = isRecord(must.properties) ? must.properties : {}
  const properties = isRecord(rule.properties) ? rule.properties : {}
  const open = new Opener(defs)
  for (const key of WITH_OPTIONS) properties[key] = open.values(properties[key], key)
  const allOf = FACT_KINDS.map((kind) => ({
    if: { required: ['each'], properties: { each: { required: ['fact'], properties: { fact: { const: kind } } } } },
    // biome's rule on `then` is about promises; this is a key of JSON Schema.
    ...Object.fromEntries([['then', { properties: { must: open.values(mustOf[kind], 'must') } }]]),
  }))
  const option = { type: 'string', pattern: '^\\$[a-z][a-z0-9-]*$', description: 'an option of the rule, as $name' }
  const { $schema } = whole
  return { $schema, ...rule, properties, allOf, $defs: { ...defs, option } }
}

function resolved(schema: unknown, defs: Json): Json {
  if (!isRecord(schema)) return {}
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : undefined
  return name === undefined ? schema : resolved(defs[name], defs)
}

/** Lets an option stand for any value that is not free text. Definitions are opened in place, each once. */
class Opener {
  private readonly opened = new Set<string>()
  private readonly defs: Json
  constructor(defs: Json) {
    this.defs = defs
  }

  values(schema: unknown, key: string): unknown {
    if (Array.isArray(schema)) return schema.map((entry) => this.values(entry, key))
    if (!isRecord(schema)) return schema
    if (typeof schema.$ref === 'string') this.definition(schema.$ref.replace('#/$defs/', ''))
    const inner = Object.fromEntries(
      Object.entries(schema).map(([name, value]) => [
        name,
        name === 'properties' && isRecord(value)
          ? Object.fromEntries(Object.entries(value).map(([own, property]) => [own, this.values(property, own)]))
          : isRecord(value) || Array.isArray(value)
            ? this.values(value, key)
            : value,
      ]),
    )
    if (key === 'fact' || !isClosed(inner)) return inner
    const { description, ...bare } = inner
    return { anyOf: [bare, OPTION], ...(description === undefined ? {} : { description }) }
  }

  private definition(name: string): void {
    if (this.opened.has(name)) return
    this.opened.add(name)
    this.defs[name] = this.values(this.defs[name], '')
  }
}

/** Whether an option's name would not fit as it is. */
function isClosed({ type, enum: values, pattern }: Json): boolean {
  return (
    Array.isArray(values) || pattern !== undefined || ['number', 'integer', 'boolean', 'array'].includes(String(type))
  )
}
