// By which of its fields a fact is known again in another revision.
import type { Fact, FactKind, FactOf } from '../model/fact.ts'
import { fieldOf } from './condition.ts'

type Own<K extends FactKind> = Exclude<keyof FactOf[K], 'kind' | 'status' | 'place' | 'quote'>

const SUBJECT: { readonly [K in FactKind]: readonly Own<K>[] } = {
  controller: ['name'],
  representative: ['name'],
  dpo: ['name'],
  contact: ['of', 'channel', 'value'],
  purpose: ['title'],
  'legal-basis': ['basis'],
  'data-category': ['name'],
  'data-source': ['name'],
  recipient: ['name', 'category'],
  transfer: ['country'],
  retention: ['subject', 'period'],
  right: ['right'],
  complaint: [],
  authority: ['id'],
  'automated-decision': [],
  provision: [],
  'children-age': ['ages'],
  commitment: ['practice', 'negated'],
  'effective-date': ['date'],
  'change-clause': ['how'],
  reference: ['ref', 'use'],
  security: [],
  cookies: [],
}

/** Values that name the fact; no place and no wording around it. */
export function subjectOf(fact: Fact): string[] {
  return SUBJECT[fact.kind].map((field) => String(fieldOf(fact, field) ?? ''))
}
