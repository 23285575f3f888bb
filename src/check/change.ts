// `change`: what a revision changes, or should have changed with it. Checked only where there is an older notice.
import { type Change, countOfEdits } from '../model/change.ts'
import type { ChangeQuery, Demand, Query, Rule } from '../model/rule.ts'
import { type PhraseSet, phraseSet } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import { anchorPlace } from './anchor.ts'
import type { Case, Compared, Evidence } from './evidence.ts'
import { findAll } from './query.ts'

export function checkChange({ query }: Extract<Demand, { kind: 'change' }>, rule: Rule, known: Case): Evidence[] {
  const { compared } = known
  if (!compared) return []
  const meant = compared.changes.filter((change) => isMeant(query, change))
  if (!isAccompanied(query, compared, meant)) return []
  if (query.op === 'missing') return meant.length > 0 ? [] : [{ ...whereExpected(query, rule, known), absence: true }]
  if (meant.length === 0) return []
  if (query.once) {
    const [first] = meant
    const values = { count: String(meant.length) }
    return [{ ...whereAsked(rule.when, rule, known), absence: true, values, ...(first && { change: first }) }]
  }
  return meant.map((change): Evidence => {
    const place = change.newPlace ?? anchorPlace(rule.anchor, known)
    return { place, absence: false, change }
  })
}

function isMeant({ facts, op, materiality, matches }: ChangeQuery, change: Change): boolean {
  if (facts && !facts.includes(change.fact)) return false
  if (op !== 'missing' && !op.includes(change.op)) return false
  if (materiality && !materiality.includes(change.materiality)) return false
  return !matches || speaksOf(change, matches)
}

/** Whether the other changes are what `with` asks for. Editorial edits count where it asks for none. */
function isAccompanied(query: ChangeQuery, { changes, editorial }: Compared, meant: readonly Change[]): boolean {
  const others = changes.filter((change) => !meant.includes(change))
  switch (query.with) {
    case undefined:
      return true
    case 'none':
      return others.length === 0 && countOfEdits(editorial) === 0
    case 'any':
      return others.length > 0
    case 'review':
      return others.some((change) => change.materiality !== 'editorial')
    default:
      return others.some((change) => change.materiality === query.with)
  }
}

/** What did not change is still there, and that is where to change it. */
function whereExpected({ facts = [] }: ChangeQuery, rule: Rule, known: Case): Pick<Evidence, 'place' | 'fact'> {
  const fact = known.reading.facts.find((candidate) => facts.some((kind) => kind === candidate.kind))
  return fact ? { place: fact.place, fact } : { place: anchorPlace(rule.anchor, known) }
}

/** One finding for many changes stands at what the rule applies for: the promise, the clause. */
function whereAsked(when: readonly Query[], rule: Rule, known: Case): Pick<Evidence, 'place' | 'fact'> {
  const [found] = when.flatMap((query) => findAll(query, known).slice(0, 1))
  if (!found) return { place: anchorPlace(rule.anchor, known) }
  return { place: found.place, ...(found.fact && { fact: found.fact }) }
}

const compiled = new WeakMap<readonly string[], PhraseSet<true>>()

function speaksOf({ subject, before, after }: Change, phrases: readonly string[]): boolean {
  const known = compiled.get(phrases) ?? phraseSet(phrases.map((phrase): [string, true] => [phrase, true]))
  compiled.set(phrases, known)
  return [subject, before ?? '', after ?? ''].some((text) => known.find(wordsOf(text), text).length > 0)
}
