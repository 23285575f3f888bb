// `forbid`: no such fact, phrase or link.
import type { Demand } from '../model/rule.ts'
import type { Case, Evidence } from './evidence.ts'
import { findAll } from './query.ts'

export function checkForbid(demand: Extract<Demand, { kind: 'forbid' }>, known: Case): Evidence[] {
  const found = findAll(demand.query, known)
  if (demand.once === undefined) return found
  const groups = new Map<string, Evidence[]>()
  for (const evidence of found) {
    const key = demand.once === 'notice' ? '' : JSON.stringify(evidence.place.section)
    const same = groups.get(key)
    if (same) same.push(evidence)
    else groups.set(key, [evidence])
  }
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, values: { count: String(more.length + 1) } }] : [],
  )
}
