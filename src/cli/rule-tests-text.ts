// The outcome of rule examples, for a terminal: what failed in full, what passed as a count.
import type { ExampleResult, RuleTest } from '../app/test-rules.ts'
import { type Ink, oneLine } from '../report/ink.ts'
import { counted } from '../report/text-words.ts'

/** `broken` is the number of rule files that could not be loaded. */
export function ruleTestsText(results: readonly RuleTest[], broken: number, ink: Ink): string {
  const failed = results.filter((result) => !result.passed)
  const examples = results.reduce((sum, result) => sum + result.examples.length, 0)
  const verdict = failed.length === 0 ? 'validated' : `${failed.length} failed`
  const tested = `${counted(results.length, 'rule')} with ${counted(examples, 'example')}: ${verdict}`
  const counts = broken === 0 ? tested : `${tested}; ${counted(broken, 'rule file')} could not be loaded`
  return `${[...failed.map((result) => ruleBlock(result, ink)), ink.bold(counts)].join('\n\n')}\n`
}

function ruleBlock({ ruleId, file, examples, lacks }: RuleTest, ink: Ink): string {
  const faulty = examples.filter((example) => example.outcome !== 'validated')
  return [
    `${ink.bold(oneLine(ruleId))}  ${ink.dim(oneLine(file))}`,
    ...faulty.flatMap((example) => exampleRows(example, ink)),
    ...lacks.map((kind) => `  ${ink.red('untested')}  it has no ${kind} example`),
  ].join('\n')
}

function exampleRows({ name, outcome, missing, noisy, reason }: ExampleResult, ink: Ink): string[] {
  const why = reason === undefined ? '' : `: ${oneLine(reason)}`
  return [
    `  ${ink.red(outcome)}  ${oneLine(name)}${why}`,
    ...missing.map((line) => `    ${ink.red(`- ${oneLine(line)}`)}`),
    ...noisy.map((line) => `    ${ink.green(`+ ${oneLine(line)}`)}`),
  ]
}
