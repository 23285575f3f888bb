// noticelint test: the examples of rules, run as notices. For people who write rules.
import { readRules } from '../../app/packs.ts'
import { enginesFor } from '../../app/rule-engines.ts'
import { type RuleTest, testRules } from '../../app/test-rules.ts'
import { rewrite } from '../../io/write.ts'
import { UserError } from '../../model/error.ts'
import type { Rule } from '../../model/rule.ts'
import { inkFor } from '../../report/ink.ts'
import type { Command } from '../command.ts'
import { findProject, type Project, shownPath } from '../project.ts'
import { ruleFiles } from '../rule-files.ts'
import { ruleTestsText } from '../rule-tests-text.ts'
import type { Terminal } from '../terminal.ts'

export const testCommand: Command = {
  name: 'test',
  about: 'run the examples of rules',
  usage: ['test [rule files, folders or patterns] [flags]'],
  details: [
    'An example is validated when its rule finds exactly what the example says, noisy when it finds more, and missing\n' +
      'when it finds less. A rule needs an example of each kind, bad and good: one that never fires is no rule.',
    'Without files, the rules of the folders that the config extends are tested.',
  ],
  failsOn: 'an example that is not validated',
  flags: ['update', 'coverage', 'config', 'help'],
  examples: [
    { line: 'noticelint test privacy-rules/house/contact.yml', about: 'one rule' },
    { line: 'noticelint test privacy-rules', about: 'every rule of a folder' },
    { line: 'noticelint test', about: 'every rule that the config extends' },
    { line: 'noticelint test --update', about: 'write what bad examples find; read it before you keep it' },
    { line: 'noticelint test --coverage', about: 'is every phrase needed by some example?' },
  ],
  async run({ flags, operands }, terminal) {
    const project = await findProject(terminal.cwd, flags)
    const files = await ruleFiles(project, operands)
    const first = await loadEach(project, files, terminal)
    const isUpdated = flags.update !== undefined && (await update(project, first.rules, terminal))
    const { rules, broken } = isUpdated ? await loadEach(project, files, { ...terminal, complain: () => {} }) : first
    const results = testRules(rules, enginesFor(rules), { coverage: flags.coverage ?? false })
    terminal.out(ruleTestsText(results, broken, inkFor(terminal.colour)))
    if (broken > 0) return 2
    return results.every((result) => result.passed) ? 0 : 1
  },
}

/** Writes what bad examples find. Returns whether a file was changed. */
async function update(project: Project, rules: readonly Rule[], terminal: Terminal): Promise<boolean> {
  const { updateFinds } = await import('../../load/update-finds.ts')
  let isUpdated = false
  for (const result of testRules(rules, enginesFor(rules))) {
    const found = wrongFinds(result)
    if (found.length === 0 || !(await rewrite(project.root, result.file, (text) => updateFinds(text, found)))) continue
    terminal.out(`${shownPath(project, result.file)} is updated\n`)
    isUpdated = true
  }
  if (isUpdated) terminal.out('\n')
  return isUpdated
}

function wrongFinds({ examples }: RuleTest) {
  return examples.flatMap(({ kind, outcome, found }, index) =>
    kind === 'bad' && (outcome === 'noisy' || outcome === 'missing') ? [{ index, finds: found }] : [],
  )
}

/** A rule file that cannot be loaded is named, and the others are tested. */
async function loadEach(project: Project, files: readonly string[], terminal: Pick<Terminal, 'complain'>) {
  const rules: Rule[] = []
  let broken = 0
  for (const file of files) {
    try {
      rules.push(...(await readRules(project.tree, [file])))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      terminal.complain(error)
      broken++
    }
  }
  return { rules, broken }
}
