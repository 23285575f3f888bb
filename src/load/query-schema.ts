// Schemas of what a rule may ask of a fact: built from the table of fields, so that editors know every name.
import * as z from 'zod'
import { FACT_KINDS, type FactKind, type FactStatus } from '../model/fact.ts'
import { FACT_STATUSES, type FactField, fieldsOf, type ScalarField } from '../model/fact-fields.ts'
import type { Scalar } from '../model/rule.ts'

/** A condition as written: a bare value, or keys that must all hold. */
export type ConditionYaml = Scalar | ConditionKeysYaml
export interface ConditionKeysYaml {
  readonly in?: readonly Scalar[] | undefined
  readonly not?: ConditionYaml | undefined
  readonly exists?: boolean | undefined
  readonly count?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined
  readonly matches?: string | readonly string[] | undefined
}
export type ConditionsYaml = Readonly<Record<string, ConditionYaml>>

/** A query as written: the kind, its status, and a condition per field beside them. */
export interface QueryYaml {
  readonly fact: FactKind
  readonly status?: FactStatus | 'any' | readonly FactStatus[] | undefined
  readonly [field: string]: ConditionYaml | readonly FactStatus[] | undefined
}

const statusSchema = z
  .union([z.enum([...FACT_STATUSES, 'any']), z.array(z.enum(FACT_STATUSES)).min(1)])
  .optional()
  .describe('stated (the default), vague (said without what a reader can use), denied (said not to apply), or any')

/** A query for any kind of fact; `fact` tells which fields may follow. */
export function querySchema(): z.ZodType<QueryYaml> {
  const [first, ...rest] = FACT_KINDS.map((kind) =>
    z
      .strictObject({
        fact: z.literal(kind).describe(`facts of the kind "${kind}"`),
        status: statusSchema,
        ...conditionsShape(kind),
      })
      .describe(`which ${kind} facts are meant`),
  )
  if (!first) throw new Error('there are no kinds of fact')
  const union = z.discriminatedUnion('fact', [first, ...rest])
  // Which fields there are is known only as data, so the compiler is told what the schema lets through.
  return union.describe(
    'which facts are meant: a kind, and conditions on its fields',
  ) as unknown as z.ZodType<QueryYaml>
}

/** Conditions per field, for `must`: which fields there are depends on the kind under `each`. */
export function mustSchema(kind: FactKind): z.ZodType<ConditionsYaml> {
  return z
    .strictObject(conditionsShape(kind))
    .describe('what each such fact must meet') as unknown as z.ZodType<ConditionsYaml> // absent fields are no conditions
}

function conditionsShape(kind: FactKind): Record<string, z.ZodOptional<z.ZodType<ConditionYaml>>> {
  return Object.fromEntries(
    [...fieldsOf(kind)].map(([path, field]) => [path, conditionSchema(field).optional().describe(field.about)]),
  )
}

function conditionSchema(field: FactField): z.ZodType<ConditionYaml> {
  if (field.type === 'group') return z.strictObject({ exists: existsSchema }).describe(field.about)
  const scalar = scalarSchema(field.type === 'list' ? field.of : field)
  const keys = keysSchema(scalar)
  if (field.type === 'list') return withNot(scalar, isText(field) ? keys : keys.omit({ matches: true }))
  return withNot(scalar, isText(field) ? keys.omit({ count: true }) : keys.omit({ count: true, matches: true }))
}

function keysSchema(scalar: z.ZodType<Scalar>) {
  return z.strictObject({
    in: z.array(scalar).min(1).optional().describe('one of these'),
    exists: existsSchema.optional(),
    count: countSchema.optional(),
    matches: z
      .union([z.string().min(1).max(1000), phrasesSchema])
      .optional()
      .describe('phrases, one of which must occur; see docs/rule-language.md'),
  })
}

function withNot(scalar: z.ZodType<Scalar>, keys: z.ZodObject): z.ZodType<ConditionYaml> {
  const not = z.union([scalar, keys]).optional().describe('must not hold')
  return z.union([scalar, keys.extend({ not })])
}

const existsSchema = z.boolean().describe('whether the notice gives it')
const countSchema = z
  .strictObject({
    min: z.int().min(0).optional().describe('at least so many'),
    max: z.int().min(0).optional().describe('at most so many'),
  })
  .describe('how many members the list has')
export const phrasesSchema = z
  .array(z.string().min(1).max(1000))
  .min(1)
  .max(500)
  .describe('phrases, one of which must occur; see docs/rule-language.md')

function isText(field: FactField): boolean {
  return field.type === 'text' || (field.type === 'list' && field.of.type === 'text')
}

function scalarSchema(field: ScalarField): z.ZodType<Scalar> {
  switch (field.type) {
    case 'word':
      return z.enum(field.values)
    case 'number':
      return z.number()
    case 'boolean':
      return z.boolean()
    case 'text':
      return z.string()
  }
}
