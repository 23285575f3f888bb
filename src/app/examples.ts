// Examples of rules, read as notices. Reading one does not depend on its rule, so it is done once.
import type { Comparison } from '../diff/compare-readings.ts'
import { UserError } from '../model/error.ts'
import type { Reading } from '../model/reading.ts'
import type { Rule, RuleExample } from '../model/rule.ts'
import type { Engine, ReadResult } from './engine.ts'

/** What an example is read with. */
export type ExampleSetting = Pick<RuleExample, 'language' | 'countries'>

/** An engine that reads with the given settings. */
export type EngineFor = (setting: ExampleSetting) => Engine

interface Named {
  /** Name of the example, or its kind and number ("bad 1"). */
  readonly name: string
  readonly example: RuleExample
}
export interface ReadExample extends Named {
  readonly engine: Engine
  readonly reading: Reading
  readonly compared?: Comparison
}
/** An example that could not be read as a notice, and why. */
export interface UnreadExample extends Named {
  readonly reason: string
}

export function readExamples(rule: Rule, engineFor: EngineFor): (ReadExample | UnreadExample)[] {
  const counts = { bad: 0, good: 0 }
  return rule.examples.map((example) => {
    const name = example.name ?? `${example.kind} ${++counts[example.kind]}`
    return { name, example, ...readExample(example, engineFor) }
  })
}

/** One engine for each setting, however many examples there are. */
export function remembering(engineFor: EngineFor): EngineFor {
  const engines = new Map<string, Engine>()
  return ({ language, countries }) => {
    const key = JSON.stringify([language, countries])
    const known =
      engines.get(key) ?? readingOnce(engineFor({ ...(language && { language }), ...(countries && { countries }) }))
    engines.set(key, known)
    return known
  }
}

/** Packs have examples in common: the same model notice, now good for one rule and now for another. */
function readingOnce(engine: Engine): Engine {
  const results = new Map<string, ReadResult>()
  return {
    ...engine,
    read(file, text) {
      const known = results.get(text) ?? engine.read(file, text)
      if (results.size >= MOST_KEPT) results.clear()
      results.set(text, known)
      return known
    },
  }
}

/** Readings are large, and a pack may have thousands of examples. */
const MOST_KEPT = 200

/** What a rule finds in an example, as `line:column message`. */
export function findsOf(rule: Rule, { engine, reading, compared }: ReadExample): string[] {
  return engine
    .lint(reading, { rules: [rule], ...(compared && { compared }) })
    .filter((finding) => finding.ruleId === rule.id)
    .map(({ place, message }) => `${place.line}:${place.column} ${message}`)
}

/** Examples are Markdown; no rule sees the name. */
const EXAMPLE_FILE = 'example.md'

function readExample(example: RuleExample, engineFor: EngineFor) {
  try {
    const engine = engineFor(example)
    const result = engine.read(EXAMPLE_FILE, example.text)
    if (result.kind !== 'read') return { reason: result.reason }
    const { reading } = result
    if (example.before === undefined) return { engine, reading }
    const older = engine.read(EXAMPLE_FILE, example.before)
    if (older.kind !== 'read') return { reason: `the older notice: ${older.reason}` }
    return { engine, reading, compared: engine.compare(older.reading, reading) }
  } catch (error) {
    // An example in a language that is not read is a mistake of the example, not of the run.
    if (!(error instanceof UserError)) throw error
    return { reason: error.line }
  }
}
