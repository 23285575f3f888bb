// `require`: at least one such fact, phrase or link.
import type { Fact } from '../model/fact.ts'
import type { Condition, Demand, FactQuery, Rule } from '../model/rule.ts'
import { anchorPlace } from './anchor.ts'
import { meets } from './condition.ts'
import type { Case, Evidence } from './evidence.ts'
import { isFound } from './query.ts'

/** One absence: at a fact that comes near (the controller without its address), else where it belongs. */
export function checkRequire(demand: Extract<Demand, { kind: 'require' }>, rule: Rule, known: Case): Evidence[] {
  if (demand.any.some((query) => isFound(query, known))) return []
  for (const query of demand.any) {
    const fact = 'fact' in query ? comesNear(query, known) : undefined
    if (fact) return [{ place: fact.place, absence: true, fact }]
  }
  return [{ place: anchorPlace(rule.anchor, known), absence: true }]
}

/** The first fact that is the one meant, by the values asked for, and is short of something else: a field, or its status. */
function comesNear(query: FactQuery, known: Case): Fact | undefined {
  const identity = Object.entries(query.where).filter(([, condition]) => saysWhich(condition))
  return known.ofKind(query.fact).find((fact) => meets(fact, Object.fromEntries(identity), known))
}

function saysWhich(condition: Condition): boolean {
  return condition.equals !== undefined || condition.in !== undefined
}
