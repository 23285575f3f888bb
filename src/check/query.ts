// What a query finds in a notice: facts, words or links.
import type { Query } from '../model/rule.ts'
import { factsMeant, hasFact } from './condition.ts'
import type { Case, Evidence } from './evidence.ts'
import { linksMeant } from './link-query.ts'
import { wordsMeant } from './text-query.ts'

/** In order of place. */
export function findAll(query: Query, known: Case): Evidence[] {
  if ('links' in query) return linksMeant(query, known)
  if ('text' in query) return wordsMeant(query, known)
  return factsMeant(query, known).map((fact): Evidence => ({ place: fact.place, absence: false, fact }))
}

export function isFound(query: Query, known: Case): boolean {
  return 'fact' in query ? hasFact(query, known) : findAll(query, known).length > 0
}
