// noticelint test: the examples of rules, run as notices. For people who write rules.
import { readRules } from '../../app/packs.ts'
import { enginesFor } from '../../app/rule-engines.ts'
import { testRules } from '../../app/test-rules.ts'
import { UserError } from '../../model/error.ts'
import type { Rule } from '../../model/rule.ts'
import { inkFor } from '../../report/ink.ts'
import type { Command } from '../command.ts'
import { findProject, type Project } from '../project.ts'
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
  flags: ['config', 'help'],
  examples: [
    { line: 'noticelint test privacy-rules/house/contact.yml', about: 'one rule' },
    { line: 'noticelint test privacy-rules', about: 'every rule of a folder' },
    { line: 'noticelint test', about: 'every rule that the config extends' },
  ],
  async run({ flags, operands }, terminal) {
    const project = await findProject(terminal.cwd, flags)
    const { rules, broken } = await loadEach(project, await ruleFiles(project, operands), terminal)
    const results = testRules(rules, enginesFor(rules))
    terminal.out(ruleTestsText(results, broken, inkFor(terminal.colour)))
    if (broken > 0) return 2
    return results.every((result) => result.passed) ? 0 : 1
  },
}

/** A rule file that cannot be loaded is named, and the others are tested. */
async function loadEach(project: Project, files: readonly string[], terminal: Terminal) {
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
