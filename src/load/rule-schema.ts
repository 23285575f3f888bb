// The keys of a rule file (rules/<pack>/<id>.yml).
import * as z from 'zod'
import { FACT_KINDS } from '../model/fact.ts'
import { SEVERITIES } from '../model/finding.ts'
import { TOPICS } from '../model/lexicon-keys.ts'
import { lawSchema } from './law.ts'
import { phrasesSchema, querySchema } from './query-schema.ts'

export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'row', 'quote', 'code'] as const

const line = (limit: number) => z.string().min(1).max(limit)
const tag = z.string().regex(/^[a-z]{2,3}$/, 'a language is written as two letters, such as "nl"')

const exampleShape = {
  name: line(200).optional().describe('what the example shows'),
  language: tag.optional().describe('language it is read in; without it, the language is recognised'),
}
const badSchema = z
  .strictObject({
    bad: z.string().min(1).describe('a notice in which the rule finds something'),
    finds: z.array(line(500)).min(1).describe('every finding, as "line:column message"'),
    ...exampleShape,
  })
  .describe('a notice in which the rule finds something')
const goodSchema = z
  .strictObject({ good: z.string().min(1).describe('a notice in which the rule finds nothing'), ...exampleShape })
  .describe('a notice in which the rule finds nothing')

function forbidSchema(query: ReturnType<typeof querySchema>) {
  const text = z
    .strictObject({
      text: z
        .union([phrasesSchema, z.record(z.union([tag, z.literal('*')]), phrasesSchema)])
        .describe('phrases that must not occur; by language where they belong to one'),
      in: z.array(z.enum(BLOCK_KINDS)).min(1).optional().describe('kinds of block they are looked for in'),
    })
    .describe('words that must not occur')
  return z.union([text, query]).describe('facts or words that must not occur')
}

function build() {
  const query = querySchema()
  const queries = z.union([query, z.array(query).min(1)])
  return z
    .strictObject({
      id: line(100).optional().describe('folder/file of this rule'),
      title: line(120).optional().describe('a short name for lists'),
      severity: z.enum(SEVERITIES).describe('error, warning or note'),
      law: z.array(lawSchema).optional().describe('what the demand rests on'),
      languages: z.array(tag).min(1).optional().describe('languages the rule applies to; without it, all'),
      when: queries.optional().describe('applies only where the notice has such facts'),
      unless: queries.optional().describe('does not apply where the notice has such a fact'),
      require: z
        .union([z.strictObject({ any: z.array(query).min(1).describe('facts one of which is enough') }), query])
        .optional()
        .describe('at least one such fact'),
      each: query.optional().describe('every such fact must meet `must`'),
      must: z
        .looseObject({})
        .optional()
        .describe(`conditions that each fact must meet; fields as for ${FACT_KINDS.length} kinds of fact`),
      forbid: forbidSchema(query).optional(),
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
