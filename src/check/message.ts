// A rule's message with its slots filled from the facts of the notice.
import { FACT_KINDS } from '../model/fact.ts'
import type { Rule } from '../model/rule.ts'
import { fillSlots } from '../text/slots.ts'
import { fieldOf } from './condition.ts'
import type { Case, Evidence } from './evidence.ts'

export function messageOf(rule: Rule, evidence: Evidence, known: Case): string {
  const message = evidence.all ? (rule.messageAll ?? rule.message) : rule.message
  return fillSlots(message, (slot) => valueOfSlot(slot, evidence, known))
}

function valueOfSlot(slot: string, evidence: Evidence, known: Case): string | undefined {
  if (slot === 'text') return evidence.text
  if (slot === 'consent-age') return consentAge(known)
  return evidence.values?.[slot] ?? valueOfPath(slot, evidence, known)
}

/** `{controller.name}`: of the fact that the finding is about, else of the first such fact of the notice. */
function valueOfPath(slot: string, evidence: Evidence, known: Case): string | undefined {
  const dot = slot.indexOf('.')
  const [head, path] = [slot.slice(0, dot), slot.slice(dot + 1)]
  if (head === 'change') return evidence.change ? shown(Reflect.get(evidence.change, path)) : undefined
  const kind = FACT_KINDS.find((candidate) => candidate === head)
  if (!kind) return undefined
  const fact = evidence.fact?.kind === kind ? evidence.fact : known.ofKind(kind)[0]
  return fact ? shown(fieldOf(fact, path)) : undefined
}

function shown(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(', ')
  return value === undefined || value === null ? undefined : String(value)
}

/** "16 in NL and DE" */
function consentAge({ addressed: { consentAge: age, strictest } }: Case): string | undefined {
  return age === undefined ? undefined : `${age} in ${strictest.join(', ').replace(/, ([^,]*)$/, ' and $1')}`
}
