// The examples of a rule, with where they stand, so that a test can say which line to mend.
import type { Demand, RuleExample } from '../model/rule.ts'
import type { Problems } from './load-errors.ts'
import type { RuleYaml } from './rule-schema.ts'
import type { YamlFile } from './yaml.ts'

type ExampleYaml = NonNullable<RuleYaml['examples']>[number]

export function examplesOf(written: RuleYaml, demand: Demand | undefined, yaml: YamlFile): RuleExample[] {
  return (written.examples ?? []).map((example, index) => {
    checkExample(example, index, demand, yaml.problems)
    const finds = 'bad' in example ? (example.finds ?? []) : []
    const { name, language, countries, before } = example
    return {
      ...(name === undefined ? {} : { name }),
      ...(language === undefined ? {} : { language }),
      ...(countries === undefined ? {} : { countries }),
      ...(before === undefined ? {} : { before }),
      ...('bad' in example ? { kind: 'bad', text: example.bad } : { kind: 'good', text: example.good }),
      finds,
      at: placeOf(index, finds.length, 'bad' in example ? 'bad' : 'good', yaml),
    } as const
  })
}

function placeOf(index: number, finds: number, kind: 'bad' | 'good', yaml: YamlFile): NonNullable<RuleExample['at']> {
  const at = (path: readonly PropertyKey[], where: 'key' | 'value') => {
    const { line = 1, column = 1 } = yaml.placeOf({ path: ['examples', index, ...path], at: where })
    return { line, column }
  }
  const own = Array.from({ length: finds }, (_, entry) => at(['finds', entry], 'value'))
  return { ...at([kind], 'key'), finds: own }
}

function checkExample(example: ExampleYaml, index: number, demand: Demand | undefined, problems: Problems): void {
  const path = ['examples', index]
  if (demand?.kind === 'change' && example.before === undefined)
    problems.add(
      { path },
      'the example of a rule on changes has no older notice',
      'add "before:" with the notice as it was',
    )
  if (demand && demand.kind !== 'change' && example.before !== undefined)
    problems.add(
      { path: [...path, 'before'], at: 'key' },
      '"before" stands in a rule that is not on changes',
      'remove it',
    )
  if (!('bad' in example)) return
  for (const [at, found] of (example.finds ?? []).entries())
    if (!/^\d+:\d+ \S/.test(found))
      problems.add({ path: [...path, 'finds', at] }, `"${found}" does not say where`, 'write "line:column message"')
}
