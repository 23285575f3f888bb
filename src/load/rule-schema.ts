// The keys of a rule file (rules/<pack>/<id>.yml).
import * as z from 'zod'
import { SEVERITIES } from '../model/finding.ts'
import { TOPICS } from '../model/lexicon-keys.ts'
import { countryCode } from './condition-schema.ts'
import { tag } from './language-tag.ts'
import { lawSchema } from './law.ts'
import {
  changeSchema,
  factQuerySchema,
  linkQuerySchema,
  measureSchema,
  type QueryYaml,
  textQuerySchema,
  wordsQuerySchema,
} from './query-schema.ts'

const line = (limit: number) => z.string().min(1).max(limit)
const notice = (about: string) => z.string().min(1).max(20_000).describe(about)

const exampleShape = {
  name: line(200).optional().describe('what the example shows'),
  language: tag.optional().describe('language it is read in; without it, the language is recognised'),
  countries: z.array(countryCode).optional().describe('countries whose people are addressed, as in the config'),
  before: notice('for a rule on changes: the notice before the revision').optional(),
}
const badSchema = z
  .strictObject({
    bad: notice('a notice in which the rule finds something'),
    finds: z
      .array(line(500))
      .min(1)
      .optional()
      .describe('every finding, as "line:column message"; "noticelint test --update" writes it'),
    ...exampleShape,
  })
  .describe('a notice in which the rule finds something')
const goodSchema = z
  .strictObject({ good: notice('a notice in which the rule finds nothing'), ...exampleShape })
  .describe('a notice in which the rule finds nothing')

const scalar = z.union([z.string(), z.number(), z.boolean()])
export const optionValueSchema = z.union([scalar, z.array(scalar).min(1)])
const optionSchema = z
  .strictObject({
    default: optionValueSchema.describe('the value where the config gives none'),
    about: line(200).optional().describe('what it is for'),
  })
  .describe('a value that a config may set; the rule says "$name" where it stands')

export const OPTION_NAME = /^[a-z][a-z0-9-]*$/

function build() {
  const facts = factQuerySchema()
  const query: z.ZodType<QueryYaml> = z.union([textQuerySchema, wordsQuerySchema, linkQuerySchema, facts]) // tried in this order
  const queries = z.union([query, z.array(query).min(1)])
  const any = z.strictObject({ any: z.array(query).min(1).describe('one of these is enough') })
  return z
    .strictObject({
      id: line(100).optional().describe('folder/file of this rule'),
      title: line(120).optional().describe('a short name for lists'),
      severity: z.enum(SEVERITIES).describe('error, warning or note'),
      law: z.array(lawSchema).optional().describe('what the demand rests on'),
      languages: z.array(tag).min(1).optional().describe('languages the rule applies to; without it, all'),
      options: z
        .record(z.string().regex(OPTION_NAME, 'an option has small letters, digits and hyphens'), optionSchema)
        .optional()
        .describe('values that a config may set'),
      when: queries.optional().describe('applies only where all of these are found'),
      unless: queries.optional().describe('does not apply where one of these is found'),
      require: z.union([any, query]).optional().describe('at least one such fact, phrase or link'),
      each: facts.optional().describe('every such fact must meet `must`'),
      must: z.looseObject({}).optional().describe('conditions that each fact must meet'),
      forbid: query.optional().describe('facts, words or links that must not occur'),
      measure: measureSchema.optional(),
      change: changeSchema.optional(),
      once: z
        .enum(['section', 'notice'])
        .optional()
        .describe('for forbid: one finding for each section, or for the notice, at the first place'),
      anchor: z
        .array(z.enum(TOPICS))
        .min(1)
        .optional()
        .describe('where an absence is reported: the first heading about one of these, tried in this order'),
      message: line(300).describe(
        'what the text states or lacks, with {fact.field} slots, names in quotes, no final stop',
      ),
      'message-all': line(300).optional().describe('said once where no fact meets `must`, or there is none'),
      why: line(1000).describe('why it matters to readers'),
      help: line(500).describe('what to do, in the imperative'),
      examples: z
        .array(z.union([badSchema, goodSchema]))
        .max(100)
        .optional()
        .describe('at least one bad and one good notice'),
    })
    .describe('a noticelint rule')
}

let built: ReturnType<typeof build> | undefined
/** The schema, built when it is first needed. */
export function ruleSchema(): ReturnType<typeof build> {
  built ??= build()
  return built
}
export type RuleYaml = z.infer<ReturnType<typeof build>>
