// The words of a rule: its message is a phrase and not a sentence, and its slots name what there is.
import { FACT_KINDS } from '../model/fact.ts'
import { fieldsOf } from '../model/fact-fields.ts'
import type { Demand, OptionValue } from '../model/rule.ts'
import { nearest } from '../text/nearest.ts'
import { slotsOf } from '../text/slots.ts'
import type { Problems } from './load-errors.ts'
import type { RuleYaml } from './rule-schema.ts'

type Values = ReadonlyMap<string, OptionValue>

/** The message with the rule's own options filled in; slots of facts stay. */
export function withValues(message: string, values: Values): string {
  return message.replace(/\{([a-z][a-z0-9-]*)\}/g, (slot, name: string) => {
    const value = values.get(name)
    return value === undefined ? slot : Array.isArray(value) ? value.join(', ') : String(value)
  })
}

export function checkWords(written: RuleYaml, demand: Demand | undefined, values: Values, problems: Problems): void {
  const known = [...(demand ? slotsFor(demand) : []), ...values.keys(), ...FACT_SLOTS, 'consent-age']
  for (const key of ['message', 'message-all'] as const) {
    const message = written[key]
    if (message === undefined) continue
    checkMessage(key, message, problems)
    checkSlots(key, message, known, problems)
  }
}

/** Slots of a rule whose demand is not known: those of facts are what they are. */
export function checkFactSlots(key: 'message' | 'message-all', message: string, problems: Problems): void {
  const others = slotsOf(message).filter(({ name }) => !name.includes('.') || name.startsWith('change.'))
  checkSlots(key, message, [...FACT_SLOTS, ...others.map(({ name }) => name)], problems)
}

function checkSlots(key: string, message: string, known: readonly string[], problems: Problems): void {
  for (const { name, at } of slotsOf(message))
    if (!known.includes(name))
      problems.add({ path: [key], offset: at }, `no field is called {${name}}`, slotCure(name, known))
}

/** What is wrong with a message, whatever its slots can be filled with. */
export function checkMessage(key: 'message' | 'message-all', message: string, problems: Problems): void {
  if (message.endsWith('.')) problems.add({ path: [key] }, `"${key}" ends with a full stop`, 'leave it out')
  if (message.includes('\n')) problems.add({ path: [key] }, `"${key}" is longer than a line`, 'write one line')
  const open = message.replace(/\{[^{}]*\}/g, (slot) => ' '.repeat(slot.length)).search(/[{}]/)
  if (open !== -1)
    problems.add({ path: [key], offset: open }, `"${message[open]}" stands alone`, 'write a slot as {fact.field}')
}

function slotCure(name: string, known: readonly string[]): string {
  const [kind = ''] = name.split('.')
  const ofField = known.filter((slot) => slot.endsWith(`.${name}`))
  const ofKind = known.filter((slot) => slot.startsWith(`${kind}.`))
  const close = nearest(name, known)
  if (close !== undefined) return `did you mean {${close}}?`
  const meant = ofField.length > 0 ? ofField : ofKind
  if (meant.length === 1) return `did you mean {${meant[0]}}?`
  return meant.length > 0 && meant.length <= 8
    ? `write one of ${meant.map((slot) => `{${slot}}`).join(', ')}`
    : 'write {fact.field}, such as {purpose.title}'
}

const FACT_SLOTS = FACT_KINDS.flatMap((kind) =>
  [...fieldsOf(kind)].filter(([, field]) => field.type !== 'group').map(([path]) => `${kind}.${path}`),
)

/** Slots that only some demands can fill. */
function slotsFor(demand: Demand): string[] {
  switch (demand.kind) {
    case 'forbid':
      return [...('fact' in demand.query ? [] : ['text']), ...(demand.once === undefined ? [] : ['count'])]
    case 'measure':
      return demand.measure === 'sentence-words' ? ['measure', 'text'] : ['measure']
    case 'change': {
      const own = ['change.subject', 'change.before', 'change.after', 'change.summary']
      return demand.query.op === 'missing' ? [] : demand.query.once ? ['count', ...own] : own
    }
    default:
      return []
  }
}
