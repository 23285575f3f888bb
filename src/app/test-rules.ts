// The examples of rules, run as notices: is every finding there that an example names, and no other?
import { UserError } from '../model/error.ts'
import type { Rule, RuleExample } from '../model/rule.ts'
import type { Engine } from './engine.ts'

/** An engine that knows the rules under test; for examples in a given language, one that reads in that language. */
export type EngineFor = (language: string | undefined) => Engine

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
  /** Named and not found, as `line:column message`. */
  readonly missing: readonly string[]
  /** Found and not named. */
  readonly noisy: readonly string[]
  /** Why it was not read. */
  readonly reason?: string
}

export interface RuleTest {
  readonly ruleId: string
  readonly file: string
  readonly examples: readonly ExampleResult[]
  /** Kinds of example that the rule lacks: a rule that was never seen to fire and to keep silent is not tested. */
  readonly lacks: readonly ('bad' | 'good')[]
  readonly passed: boolean
}

export function testRules(rules: readonly Rule[], engineFor: EngineFor): RuleTest[] {
  const engines = new Map<string | undefined, Engine>()
  const engineOf = (language: string | undefined): Engine => {
    const known = engines.get(language) ?? engineFor(language)
    engines.set(language, known)
    return known
  }
  return rules.map((rule) => testRule(rule, engineOf))
}

function testRule(rule: Rule, engineOf: EngineFor): RuleTest {
  const counts = { bad: 0, good: 0 }
  const examples = rule.examples.map((example): ExampleResult => {
    const name = example.name ?? `${example.kind} ${++counts[example.kind]}`
    return { name, kind: example.kind, ...runExample(rule, example, engineOf) }
  })
  const lacks = (['bad', 'good'] as const).filter((kind) => !rule.examples.some((example) => example.kind === kind))
  const passed = lacks.length === 0 && examples.every((example) => example.outcome === 'validated')
  return { ruleId: rule.id, file: rule.file, examples, lacks, passed }
}

type Run = Pick<ExampleResult, 'outcome' | 'missing' | 'noisy' | 'reason'>

function runExample(rule: Rule, example: RuleExample, engineOf: EngineFor): Run {
  const engine = engineInLanguage(example.language, engineOf)
  if ('reason' in engine) return { outcome: 'unread', missing: example.finds, noisy: [], reason: engine.reason }
  const result = engine.read(`${rule.id}.md`, example.text)
  if (result.kind !== 'read') return { outcome: 'unread', missing: example.finds, noisy: [], reason: result.reason }
  const found = engine
    .lint(result.reading)
    .filter((finding) => finding.ruleId === rule.id)
    .map(({ place, message }) => `${place.line}:${place.column} ${message}`)
  const missing = without(example.finds, found)
  const noisy = without(found, example.finds)
  const outcome = missing.length > 0 ? 'missing' : noisy.length > 0 ? 'noisy' : 'validated'
  return { outcome, missing, noisy }
}

/** An example in a language that is not read is a mistake of the example, not of the run. */
function engineInLanguage(language: string | undefined, engineOf: EngineFor): Engine | { readonly reason: string } {
  try {
    return engineOf(language)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { reason: error.line }
  }
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
