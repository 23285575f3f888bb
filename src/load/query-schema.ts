// Schemas of what a rule may ask for: facts by kind and fields, words by phrases, links by address, changes by fact.
import * as z from 'zod'
import { CHANGE_OPS, MATERIALITIES } from '../model/change.ts'
import { FACT_KINDS, type FactKind, type FactStatus } from '../model/fact.ts'
import { FACT_STATUSES } from '../model/fact-fields.ts'
import { PHRASE_KEYS, TOPICS } from '../model/lexicon-keys.ts'
import { type MEASURES, TEXT_SCOPES } from '../model/rule.ts'
import { CHANGE_FACTS } from './change-rule.ts'
import { type ConditionYaml, conditionsShape, phraseOrPhrases } from './condition-schema.ts'
import { tag } from './language-tag.ts'

/** A query for facts as written: the kind, its status, and a condition per field beside them. */
export interface FactQueryYaml {
  readonly fact: FactKind
  readonly status?: FactStatus | 'any' | readonly FactStatus[] | undefined
  readonly [field: string]: ConditionYaml | readonly FactStatus[] | undefined
}
export type QueryYaml = FactQueryYaml | TextQueryYaml | WordsQueryYaml | LinkQueryYaml
export type TextQueryYaml = z.infer<typeof textQuerySchema>
export type WordsQueryYaml = z.infer<typeof wordsQuerySchema>
export type LinkQueryYaml = z.infer<typeof linkQuerySchema>
export type ChangeQueryYaml = z.infer<typeof changeSchema>

const statusSchema = z
  .union([z.enum([...FACT_STATUSES, 'any']), z.array(z.enum(FACT_STATUSES)).min(1)])
  .optional()
  .describe('stated (the default), vague (said without what a reader can use), denied (said not to apply), or any')

/** A query for any kind of fact; `fact` tells which fields may follow. */
export function factQuerySchema(): z.ZodType<FactQueryYaml> {
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
  ) as unknown as z.ZodType<FactQueryYaml>
}

const whereShape = {
  in: z
    .array(z.enum(TEXT_SCOPES))
    .min(1)
    .optional()
    .describe('where they are looked for; without it, in paragraphs, list items and table rows'),
  under: z.array(z.enum(TOPICS)).min(1).optional().describe('only in sections about one of these, by their heading'),
}
export const textQuerySchema = z
  .strictObject({
    text: z
      .union([phraseOrPhrases, z.record(z.union([tag, z.literal('*')]), phraseOrPhrases)])
      .describe('phrases; by language where they belong to one'),
    ...whereShape,
  })
  .describe('words, by phrases')
export const wordsQuerySchema = z
  .strictObject({
    words: z
      .enum(PHRASE_KEYS)
      .describe('phrases of the language file, by their key; the keys are explained in docs/languages.md'),
    ...whereShape,
  })
  .describe('words, by a key of the language file')

const address = z
  .string()
  .max(500)
  .regex(
    /^(mailto:)?[^\s/:?#]+[.@][^\s]+$|^https?:\/\/[^\s]+$/,
    'an address is written as "https://choir.example/cookies"',
  )
export const linkQuerySchema = z
  .strictObject({
    link: z
      .union([address, z.array(address).min(1).max(500)])
      .describe('addresses, one of which a link leads to, or to a page below it'),
  })
  .describe('links, by their address')

const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)])

export const changeSchema = z
  .strictObject({
    fact: oneOrMore(z.enum(CHANGE_FACTS)).optional().describe('what the change is about; without it, anything'),
    op: z
      .union([z.enum([...CHANGE_OPS, 'missing']), z.array(z.enum(CHANGE_OPS)).min(1)])
      .optional()
      .describe('added, removed, changed, or missing: there is no such change; without it, any of the first three'),
    materiality: oneOrMore(z.enum(MATERIALITIES)).optional().describe('how heavily it weighs for readers'),
    matches: phraseOrPhrases
      .optional()
      .describe('phrases, one of which must occur in what is changed, before or after'),
    with: z
      .enum(['material', 'review', 'any', 'none'])
      .optional()
      .describe('only where another change weighs at least so much; none: only where nothing else is edited'),
    once: z.boolean().optional().describe('true: one finding for all such changes'),
  })
  .describe('a change that a revision makes, or should have made; checked where there is an older notice')

const bounds = z.strictObject({
  min: z.number().min(0).optional().describe('at least'),
  max: z.number().min(0).optional().describe('at most'),
})
const ABOUT: Readonly<Record<(typeof MEASURES)[number], string>> = {
  lix: 'readability of the whole notice by LIX: below 40 is easy, above 50 hard, above 60 very hard',
  words: 'words of the whole notice',
  'sentence-words': 'words of each sentence',
}
export const measureSchema = z
  .strictObject({
    lix: bounds.optional().describe(ABOUT.lix),
    words: bounds.optional().describe(ABOUT.words),
    'sentence-words': bounds.optional().describe(ABOUT['sentence-words']),
  })
  .describe('a number that the text must keep within bounds')
