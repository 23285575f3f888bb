// Schemas of conditions on the fields of a fact: what may be asked follows from what the field holds.
import * as z from 'zod'
import type { FactKind } from '../model/fact.ts'
import { type FactField, fieldsOf, type ScalarField } from '../model/fact-fields.ts'
import { CONSENT_AGE, EEA, type Scalar } from '../model/rule.ts'
import { DATE, DURATION } from '../text/magnitude.ts'

/** A condition as written: a bare value, or keys that must all hold. */
export type ConditionYaml = Scalar | ConditionKeysYaml
export interface ConditionKeysYaml {
  readonly in?: readonly Scalar[] | undefined
  readonly not?: ConditionYaml | undefined
  readonly exists?: boolean | undefined
  readonly count?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined
  readonly matches?: string | readonly string[] | undefined
  readonly min?: string | number | undefined
  readonly max?: string | number | undefined
}
export type ConditionsYaml = Readonly<Record<string, ConditionYaml>>

/** Conditions per field of a kind, for `must`. */
export function mustSchema(kind: FactKind): z.ZodType<ConditionsYaml> {
  return z
    .strictObject(conditionsShape(kind))
    .describe('what each such fact must meet') as unknown as z.ZodType<ConditionsYaml> // absent fields are no conditions
}

export function conditionsShape(kind: FactKind): Record<string, z.ZodOptional<z.ZodType<ConditionYaml>>> {
  return Object.fromEntries(
    [...fieldsOf(kind)].map(([path, field]) => [path, conditionSchema(field).optional().describe(field.about)]),
  )
}

export const phrasesSchema = z
  .array(z.string().min(1).max(1000))
  .min(1)
  .max(500)
  .describe('phrases, one of which must occur; see docs/rule-language.md')
export const phraseOrPhrases = z.union([z.string().min(1).max(1000), phrasesSchema])

const existsSchema = z.boolean().describe('whether the notice gives it')
const countSchema = z
  .strictObject({
    min: z.int().min(0).optional().describe('at least so many'),
    max: z.int().min(0).optional().describe('at most so many'),
  })
  .describe('how many members the list has')
const period = z
  .string()
  .regex(DURATION, 'a duration is written as "P2Y" (two years), "P6M" (six months) or "P30D" (thirty days)')
const date = z.string().regex(DATE, 'a date is written as 2026-11-22')
/** ISO 3166-1. Three that people write are none: UK, EL and EU. */
export const countryCode = z
  .string()
  .regex(/^(?!UK|EL|EU)[A-Z]{2}$/, 'a country is written as two capitals, such as "NL", or "GB" for the United Kingdom')
const country = z
  .string()
  .regex(
    /^(?!UK|EL|EU$)([A-Z]{2}|EEA)$/,
    `a country is written as two capitals, such as "NL", or "GB" for the United Kingdom; "${EEA}" stands for all of the EEA`,
  )

/** Fields that hold the same share one schema: it is written once in the JSON Schema, and built once. */
const conditions = new Map<string, z.ZodType<ConditionYaml>>()

function conditionSchema(field: FactField): z.ZodType<ConditionYaml> {
  const key = JSON.stringify(field, (name, value) => (name === 'about' ? undefined : value))
  const known = conditions.get(key) ?? newConditionSchema(field)
  conditions.set(key, known)
  return known
}

function newConditionSchema(field: FactField): z.ZodType<ConditionYaml> {
  if (field.type === 'group') return z.strictObject({ exists: existsSchema.optional() })
  const inner = field.type === 'list' ? field.of : field
  const scalar = scalarSchema(inner)
  const keys = z.strictObject({
    in: z.array(scalar).min(1).optional().describe('one of these'),
    exists: existsSchema.optional(),
    ...(field.type === 'list' && { count: countSchema.optional() }),
    ...(inner.type === 'text' && {
      matches: phraseOrPhrases.optional().describe('phrases, one of which must occur; see docs/rule-language.md'),
    }),
    ...boundsShape(inner),
  })
  const not = z.union([scalar, keys]).optional().describe('must not hold')
  // Which keys there are follows from the field, so the compiler is told what the schema lets through.
  return z.union([scalar, keys.extend({ not })]) as unknown as z.ZodType<ConditionYaml>
}

function boundsShape(field: ScalarField): z.ZodRawShape {
  const bound = boundSchema(field)
  return bound ? { min: bound.optional().describe('at least'), max: bound.optional().describe('at most') } : {}
}

function boundSchema({ type }: ScalarField): z.ZodType<number | string> | undefined {
  if (type === 'number') return z.union([z.number(), z.literal(CONSENT_AGE)])
  if (type === 'period') return period
  return type === 'date' ? date : undefined
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
    case 'period':
      return period
    case 'date':
      return date
    case 'country':
      return country
  }
}
