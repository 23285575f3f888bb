// The examples of rules, run as notices: is every finding there that an example names, and no other?
import { hasLix } from '../check/measure.ts'
import type { Rule } from '../model/rule.ts'
import { slotsOf } from '../text/slots.ts'
import { uncoveredPhrases } from './coverage.ts'
import { type EngineFor, findsOf, type ReadExample, readExamples, remembering, type UnreadExample } from './examples.ts'

export type { EngineFor } from './examples.ts'

/**
 * `validated`: finds exactly what it names. `noisy`: finds more. `missing`: does not find what it names (and may find
 * other things). `unread`: could not be read as a notice.
 */
export type ExampleOutcome = 'validated' | 'noisy' | 'missing' | 'unread'

export interface ExampleResult {
  /** Name of the example, or its kind and number ("bad 1"). */
  readonly name: string
  readonly kind: 'bad' | 'good'
  readonly outcome: ExampleOutcome
  /** All that was found, as `line:column message`. */
  readonly found: readonly string[]
  /** Named and not found. */
  readonly missing: readonly string[]
  /** Found and not named. */
  readonly noisy: readonly string[]
  /** Why it was not read. */
  readonly reason?: string
  /** In the rule file: of what is missing, else of the example. 1-based. */
  readonly at?: { readonly line: number; readonly column: number }
}

/** A phrase that no example needs, and where it stands in the rule file. 1-based. */
export interface Uncovered {
  readonly phrase: string
  readonly at?: { readonly line: number; readonly column: number }
}

export interface RuleTest {
  readonly ruleId: string
  readonly file: string
  readonly examples: readonly ExampleResult[]
  /** Kinds of example that the rule lacks: a rule that was never seen to fire and to keep silent is not tested. */
  readonly lacks: readonly ('bad' | 'good')[]
  /** Slots of the message that no example gives a value. */
  readonly emptySlots: readonly string[]
  /** Where the message stands in the rule file. 1-based. */
  readonly messageAt?: { readonly line: number; readonly column: number }
  /** Phrases without which every example is still validated; looked for only with `coverage`. */
  readonly uncovered: readonly Uncovered[]
  readonly passed: boolean
}

export interface TestOptions {
  /** Whether every phrase must be needed by some example. */
  readonly coverage?: boolean
}

export function testRules(rules: readonly Rule[], engineFor: EngineFor, options: TestOptions = {}): RuleTest[] {
  const engineOf = remembering(engineFor)
  return rules.map((rule) => testRule(rule, engineOf, options))
}

function testRule(rule: Rule, engineFor: EngineFor, { coverage = false }: TestOptions): RuleTest {
  const read = readExamples(rule, engineFor)
  const examples = read.map((example) => resultOf(rule, example))
  const lacks = (['bad', 'good'] as const).filter((kind) => !rule.examples.some((example) => example.kind === kind))
  const emptySlots = slotsWithoutValue(rule, read)
  const isSound = lacks.length === 0 && examples.every((example) => example.outcome === 'validated')
  const unneeded = coverage && isSound ? uncoveredPhrases(rule, read.filter(isRead)) : []
  const uncovered = unneeded.map((phrase): Uncovered => {
    const at = rule.phrasesAt?.find((placed) => placed.phrase === phrase)
    return { phrase, ...(at && { at: { line: at.line, column: at.column } }) }
  })
  const passed = isSound && emptySlots.length === 0 && uncovered.length === 0
  const { id: ruleId, file, messageAt } = rule
  return { ruleId, file, examples, lacks, emptySlots, uncovered, passed, ...(messageAt && { messageAt }) }
}

function resultOf(rule: Rule, read: ReadExample | UnreadExample): ExampleResult {
  const { name, example } = read
  const shared = { name, kind: example.kind }
  const at = example.at && { at: { line: example.at.line, column: example.at.column } }
  if (!isRead(read))
    return { ...shared, outcome: 'unread', found: [], missing: example.finds, noisy: [], reason: read.reason, ...at }
  const found = findsOf(rule, read)
  const missing = without(example.finds, found)
  const noisy = without(found, example.finds)
  const findsNothing = example.kind === 'bad' && found.length === 0
  const outcome = missing.length > 0 || findsNothing ? 'missing' : noisy.length > 0 ? 'noisy' : 'validated'
  const entry = example.at?.finds[example.finds.findIndex((find) => missing.includes(find))]
  const reason = findsNothing ? { reason: `the rule finds nothing in it${unmeasured(rule, read)}` } : undefined
  return { ...shared, outcome, found, missing, noisy, ...reason, ...(entry ? { at: entry } : at) }
}

/** A short text has no LIX, which its author may not know. */
function unmeasured({ demand }: Rule, { reading }: ReadExample): string {
  const isShort = demand.kind === 'measure' && demand.measure === 'lix' && !hasLix(reading)
  return isShort ? ', which has fewer than 100 words; shorter texts are not measured' : ''
}

function isRead(example: ReadExample | UnreadExample): example is ReadExample {
  return 'reading' in example
}

/** A slot that is empty in everything the examples find is a slot that nobody has seen filled. */
function slotsWithoutValue(rule: Rule, read: readonly (ReadExample | UnreadExample)[]): string[] {
  const names = new Set(
    [rule.message, rule.messageAll ?? ''].flatMap((message) => slotsOf(message)).map(({ name }) => name),
  )
  const bad = read.filter(isRead).filter(({ example }) => example.kind === 'bad')
  return [...names].filter((name) => {
    const message = `{${name}}`
    const alone: Rule = { ...rule, message, messageAll: message }
    const found = bad.flatMap((example) => findsOf(alone, example))
    return found.length > 0 && found.every((line) => line.endsWith(' '))
  })
}

/** What is in the first list and not in the second, counting repetitions. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken]
  return all.filter((entry) => {
    const at = left.indexOf(entry)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
