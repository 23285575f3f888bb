// The outcome of rule examples, for a terminal: what failed in full, what passed as a count.
import type { ExampleResult, RuleTest } from '../app/test-rules.ts'
import { type Ink, oneLine } from '../report/ink.ts'
import { counted } from '../report/text-words.ts'

/** `broken` is the number of rule files that could not be loaded. */
export function ruleTestsText(results: readonly RuleTest[], broken: number, ink: Ink): string {
  const failed = results.filter((result) => !result.passed)
  const examples = results.reduce((sum, result) => sum + result.examples.length, 0)
  const verdict = failed.length === 0 ? 'validated' : `${failed.length} failed`
  const counts = [
    ...(results.length === 0
      ? []
      : [`${counted(results.length, 'rule')} with ${counted(examples, 'example')}: ${verdict}`]),
    ...(broken === 0 ? [] : [`${counted(broken, 'rule file')} could not be loaded`]),
  ].join('; ')
  const canUpdate = failed.some((result) => result.examples.some(isToUpdate))
  const hint = canUpdate ? ['"noticelint test --update" writes what the bad examples find into their files'] : []
  return `${[...failed.map((result) => ruleBlock(result, ink)), ...hint, ink.bold(counts)].join('\n\n')}\n`
}

function isToUpdate({ kind, outcome, found }: ExampleResult): boolean {
  return kind === 'bad' && outcome !== 'validated' && found.length > 0
}

function ruleBlock({ ruleId, file, examples, lacks, emptySlots, uncovered, messageAt }: RuleTest, ink: Ink): string {
  const faulty = examples.filter((example) => example.outcome !== 'validated')
  return [
    `${ink.bold(oneLine(ruleId))}  ${ink.dim(oneLine(file))}`,
    ...faulty.flatMap((example) => exampleRows(example, file, ink)),
    ...lacks.map(
      (kind) => `  ${ink.red('untested')}  it has no ${kind} example; add one with "${kind}: |" below "examples:"`,
    ),
    ...emptySlots.map(
      (slot) =>
        `  ${ink.red('empty')}  no bad example gives {${slot}} a value; add one that does, or leave it out${placeText(file, messageAt, ink)}`,
    ),
    ...uncovered.map(
      ({ phrase, at }) =>
        `  ${ink.red('uncovered')}  no example needs the phrase "${oneLine(phrase)}"; add one, or remove it${placeText(file, at, ink)}`,
    ),
  ].join('\n')
}

function exampleRows({ name, outcome, missing, noisy, reason, at }: ExampleResult, file: string, ink: Ink): string[] {
  const why = reason === undefined ? '' : `: ${oneLine(reason)}`
  return [
    `  ${ink.red(outcome)}  ${oneLine(name)}${why}${placeText(file, at, ink)}`,
    ...missing.map((line) => `    ${ink.red(`- ${oneLine(line)}`)}`),
    ...noisy.map((line) => `    ${ink.green(`+ ${oneLine(line)}`)}`),
  ]
}

function placeText(file: string, at: ExampleResult['at'], ink: Ink): string {
  return at === undefined ? '' : `  ${ink.dim(`${oneLine(file)}:${at.line}:${at.column}`)}`
}
