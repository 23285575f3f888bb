// Drafts to changes: what each means for readers, by the table of changes (rules/changes).
import { type Change, MATERIALITIES, type Materiality } from '../../model/change.ts'
import type { ChangeRule } from '../../model/change-rule.ts'
import { FACT_KINDS } from '../../model/fact.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import { fillSlots } from '../../text/slots.ts'
import type { Draft } from '../draft.ts'

const ORDER: readonly string[] = [...FACT_KINDS, 'safeguard', 'other', 'wording']

/** Changes sorted by weight: material first, then the order of facts, the biggest first. */
export function weigh(drafts: readonly Draft[], rules: readonly ChangeRule[]): Change[] {
  const byId = new Map(rules.map((rule) => [`${rule.fact}-${rule.op}`, rule]))
  return drafts
    .map((draft) => ({ draft, change: changeOf(draft, byId.get(`${draft.fact}-${draft.op}`)) }))
    .sort(
      (x, y) =>
        MATERIALITIES.indexOf(x.change.materiality) - MATERIALITIES.indexOf(y.change.materiality) ||
        ORDER.indexOf(x.draft.fact) - ORDER.indexOf(y.draft.fact) ||
        y.draft.size - x.draft.size,
    )
    .map(({ change }) => change)
}

function changeOf(draft: Draft, rule: ChangeRule | undefined): Change {
  const { fact, op, subject, before, after, oldPlace, newPlace } = draft
  const values: Readonly<Record<string, string | null>> = { subject, before, after }
  return {
    id: `${fact}-${op}`,
    fact,
    op,
    subject,
    before,
    after,
    materiality: lighter(rule?.materiality ?? 'review', draft.weight),
    summary: fillSlots(rule?.summary ?? '{subject}', (name) => values[name] ?? undefined),
    law: (rule?.law ?? []).map((law) => law.cite),
    oldPlace,
    newPlace,
    fingerprint: fingerprint([fact, op, subject, before, after]),
  }
}

function lighter(table: Materiality, own: Materiality | undefined): Materiality {
  return own !== undefined && MATERIALITIES.indexOf(own) > MATERIALITIES.indexOf(table) ? own : table
}
