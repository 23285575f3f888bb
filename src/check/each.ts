// `each` with `must`: every such fact meets the conditions.
import type { Demand, Rule } from '../model/rule.ts'
import { anchorPlace } from './anchor.ts'
import { factsMeant, meets } from './condition.ts'
import type { Case, Evidence } from './evidence.ts'

/** One for each fact that fails. With `message-all`: a single absence where several fail and none meets it, or there is none. */
export function checkEach(demand: Extract<Demand, { kind: 'each' }>, rule: Rule, known: Case): Evidence[] {
  const facts = factsMeant(demand.each, known)
  const failing = facts.filter((fact) => !meets(fact, demand.must, known))
  const isAll = failing.length === facts.length && facts.length !== 1
  if (isAll && rule.messageAll !== undefined)
    return [{ place: anchorPlace(rule.anchor, known), absence: true, all: true }]
  return failing.map((fact): Evidence => ({ place: fact.place, absence: false, fact }))
}
