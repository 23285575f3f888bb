// A change file (rules/changes/<fact>.yml) to change rules: what it means that a fact is added, removed or changed.
import * as z from 'zod'
import { CHANGE_OPS, type ChangeFact, MATERIALITIES } from '../model/change.ts'
import type { ChangeRule } from '../model/change-rule.ts'
import { FACT_KINDS } from '../model/fact.ts'
import { nearest } from '../text/nearest.ts'
import { slotsOf } from '../text/slots.ts'
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
  })
  .describe('what the change means')

export const changeRuleSchema = z
  .strictObject({
    fact: z.enum(CHANGE_FACTS).optional().describe('the fact; the name of the file'),
    law: z.array(lawSchema).optional().describe('what all of it rests on'),
    added: opSchema.optional().describe('the fact is new'),
    removed: opSchema.optional().describe('the fact is gone'),
    changed: opSchema.optional().describe('the fact reads otherwise'),
  })
  .describe('what changes of one fact mean')

/** Reads one change file; `fact` is its name. Throws LoadErrors with everything that is wrong with it. */
export function parseChangeRules(text: string, file: string, fact: string): ChangeRule[] {
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
  return rules
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
