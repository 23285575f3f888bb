// What configs set for changes: another weight for all changes of a fact, or for one row of the table.
import * as z from 'zod'
import { CHANGE_OPS, MATERIALITIES, type Materiality } from '../model/change.ts'
import type { ChangeWeights } from '../model/config.ts'
import { CHANGE_FACTS } from './change-rule.ts'

const weight = z.enum(MATERIALITIES).optional()

const shape = Object.fromEntries(
  CHANGE_FACTS.flatMap((fact) => [
    [fact, weight.describe(`weight of every change of "${fact}": material, review or editorial`)] as const,
    ...CHANGE_OPS.map((op) => [`${fact}-${op}`, weight.describe(`weight of "${fact}" ${op}`)] as const),
  ]),
)

export const changeWeightsSchema = z
  .strictObject(shape)
  .optional()
  .describe('what changes weigh: material, review or editorial per fact (recipient) or row (recipient-removed)')

/** As the model has them: absent where nothing is set. */
export function weightsOf(written: z.infer<typeof changeWeightsSchema>): { readonly changes?: ChangeWeights } {
  const set = Object.entries(written ?? {}).flatMap(([key, value]): [string, Materiality][] =>
    value === undefined ? [] : [[key, value]],
  )
  return set.length === 0 ? {} : { changes: Object.fromEntries(set) }
}
