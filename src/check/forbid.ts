// `forbid`: no such fact.
import type { Demand } from '../model/rule.ts'
import { factsMeant } from './condition.ts'
import type { Case, Evidence } from './evidence.ts'

export function checkForbid(demand: Extract<Demand, { kind: 'forbid' }>, known: Case): Evidence[] {
  return factsMeant(demand.fact, known).map((fact): Evidence => ({ place: fact.place, absence: false, fact }))
}
