// The table of changes with what a config sets in it, and every step on the way to a weight. The last step counts; a row
// of its own counts more than its fact.
import { CHANGE_RULES } from '../generated/change-rules.ts'
import type { Materiality } from '../model/change.ts'
import type { ChangeRule } from '../model/change-rule.ts'
import type { Config } from '../model/config.ts'
import { matchesGlob } from './globs.ts'

/** One thing that set a weight. */
export interface WeightStep {
  readonly weight: Materiality
  readonly from: string
}

/** A row of the table, and what set its weight, from the first to the one that counts. */
export interface WeightedRow {
  readonly rule: ChangeRule
  readonly steps: readonly WeightStep[]
}

/** Every row, with the weight that counts; for one notice where `path` is given. */
export function weightedRows(config: Config, configFile = 'config', path?: string): WeightedRow[] {
  const overrides = (config.overrides ?? []).map((override, at) => ({
    ...override,
    from: `${configFile}, override ${at + 1}`,
  }))
  const layers = [
    { changes: config.changes, from: configFile },
    ...overrides.filter(({ notices }) => path !== undefined && matchesGlob(path, notices)),
  ]
  return CHANGE_RULES.map((row) => {
    const set = layers.flatMap(({ changes = {}, from }): WeightStep[] => {
      const weight = changes[`${row.fact}-${row.op}`] ?? changes[row.fact]
      return weight === undefined ? [] : [{ weight, from }]
    })
    const steps = [{ weight: row.materiality, from: 'the table of changes' }, ...set]
    return { rule: { ...row, materiality: set.at(-1)?.weight ?? row.materiality }, steps }
  })
}
