// A rule's message with its slots filled from the facts of the notice.
import { FACT_KINDS } from '../model/fact.ts'
import type { Rule } from '../model/rule.ts'
import { fillSlots } from '../text/slots.ts'
import { fieldOf } from './condition.ts'
import type { Case, Evidence } from './evidence.ts'

export function messageOf(rule: Rule, evidence: Evidence, known: Case): string {
  const message = evidence.all ? (rule.messageAll ?? rule.message) : rule.message
  return fillSlots(message, (slot) => (slot === 'text' ? evidence.text : valueOfSlot(slot, evidence, known)))
}

/** `{controller.name}`: of the fact that the finding is about, else of the first such fact of the notice. */
function valueOfSlot(slot: string, evidence: Evidence, known: Case): string | undefined {
  const dot = slot.indexOf('.')
  const kind = FACT_KINDS.find((candidate) => candidate === slot.slice(0, dot))
  if (!kind) return undefined
  const fact = evidence.fact?.kind === kind ? evidence.fact : known.ofKind(kind)[0]
  const value = fact ? fieldOf(fact, slot.slice(dot + 1)) : undefined
  if (Array.isArray(value)) return value.join(', ')
  return value === undefined ? undefined : String(value)
}
