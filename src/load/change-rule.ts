// A change file (rules/changes/<fact>.yml) to change rules: what it means that a fact is added, removed or changed.
import * as z from 'zod'
import { CHANGE_OPS, type ChangeFact, type ChangeOp, MATERIALITIES } from '../model/change.ts'
import type { ChangeExample, ChangeRule } from '../model/change-rule.ts'
import { FACT_KINDS } from '../model/fact.ts'
import { nearest } from '../text/nearest.ts'
import { slotsOf } from '../text/slots.ts'
import { tag } from './language-tag.ts'
import { lawOf, lawSchema } from './law.ts'
import type { Problems } from './load-errors.ts'
import { validate } from './validate.ts'
import { readYaml } from './yaml.ts'

/** Facts that a change can be about. */
export const CHANGE_FACTS: readonly ChangeFact[] = [...FACT_KINDS, 'safeguard', 'wording', 'other']
const SLOTS = ['subject', 'before', 'after']

const opSchema = z
  .strictObject({
    materiality: z.enum(MATERIALITIES).describe('material: readers must be told; review: a person must read it'),
    law: z.array(lawSchema).optional().describe('what that rests on; without it, the law of the file'),
    summary: z
      .string()
      .min(1)
      .max(300)
      .describe('one sentence for readers, with {subject}, {before} and {after}, no final stop'),
    waiver: z.string().min(1).max(300).optional().describe('why no example shows it'),
  })
  .describe('what the change means')

const exampleSchema = z
  .strictObject({
    language: tag.optional().describe('language of the two texts, en where it is left out'),
    tells: z.enum(CHANGE_OPS).describe('what is told of the fact; the way back tells the reverse'),
    subject: z.string().min(1).describe('what the change is about, as reports print it'),
    before: z.string().min(1).describe('the notice as it was'),
    after: z.string().min(1).describe('the revision'),
  })
  .describe('two revisions between which exactly this changed')

export const changeRuleSchema = z
  .strictObject({
    fact: z.enum(CHANGE_FACTS).optional().describe('the fact; the name of the file'),
    law: z.array(lawSchema).optional().describe('what all of it rests on'),
    added: opSchema.optional().describe('the fact is new'),
    removed: opSchema.optional().describe('the fact is gone'),
    changed: opSchema.optional().describe('the fact reads otherwise'),
    examples: z.array(exampleSchema).optional().describe('revisions that show each row, there or back'),
  })
  .describe('what changes of one fact mean')

/** A change file: its rows, the examples that show them, and why a row has none. */
export interface ChangeTable {
  readonly rules: readonly ChangeRule[]
  readonly examples: readonly ChangeExample[]
  readonly waivers: readonly { readonly op: ChangeOp; readonly reason: string }[]
}

/** Reads one change file; `fact` is its name. Throws LoadErrors with everything that is wrong with it. */
export function parseChangeTable(text: string, file: string, fact: string): ChangeTable {
  const yaml = readYaml(text, file)
  const written = validate(yaml, changeRuleSchema)
  const known = CHANGE_FACTS.find((candidate) => candidate === fact)
  if (!known) yaml.problems.add({ path: [] }, `no fact is called "${fact}"`, cureOf(fact))
  if (written.fact !== undefined && written.fact !== fact)
    yaml.problems.add({ path: ['fact'] }, `"${written.fact}" is not the name of the file`, `write "${fact}"`)
  const rules = CHANGE_OPS.flatMap((op): ChangeRule[] => {
    const row = written[op]
    if (!row || !known) return []
    checkSlots(row.summary, op, yaml.problems)
    const law = lawOf(row.law ?? written.law)
    return [{ fact: known, op, materiality: row.materiality, law, summary: row.summary }]
  })
  yaml.problems.throwIfAny()
  const waivers = CHANGE_OPS.flatMap((op) => {
    const reason = written[op]?.waiver
    return reason === undefined ? [] : [{ op, reason }]
  })
  const examples = (written.examples ?? []).map(({ language = 'en', ...example }) => ({ language, ...example }))
  return { rules, examples, waivers }
}

function cureOf(fact: string): string {
  const close = nearest(fact, CHANGE_FACTS)
  return close === undefined ? 'name the file after a fact' : `did you mean "${close}.yml"?`
}

function checkSlots(summary: string, op: string, problems: Problems): void {
  for (const { name, at } of slotsOf(summary)) {
    if (SLOTS.includes(name)) continue
    const where = { path: [op, 'summary'], offset: at }
    problems.add(where, `no slot is called {${name}}`, 'write {subject}, {before} or {after}')
  }
}
