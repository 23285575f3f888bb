// noticelint lint: what notices state and lack, by the rules.
import { lintInTurn } from '../../app/in-turn.ts'
import { keepTexts } from '../../app/texts.ts'
import { lintVerdict } from '../../app/verdict.ts'
import type { Command } from '../command.ts'
import { openProject } from '../project.ts'
import { publish } from '../publish.ts'
import { discoverSources, namedSources } from '../sources.ts'

export const lintCommand: Command = {
  name: 'lint',
  about: 'say what notices state and lack',
  usage: ['lint [files or patterns] [flags]'],
  details: [
    'Without files, notices are found by name: Markdown and text files whose name or folder says privacy notice,\n' +
      'policy or statement in one of the languages noticelint reads. Files that you name are linted whatever their name.',
  ],
  failsOn: 'a finding at or above --fail-on',
  flags: ['format', 'config', 'fail-on', 'language', 'help'],
  examples: [
    { line: 'noticelint lint', about: 'every notice of the project' },
    { line: 'noticelint lint docs/privacy.md', about: 'one file' },
    { line: 'noticelint lint "sites/*/privacy*.md" --fail-on warning', about: 'a pattern, stricter' },
    { line: 'noticelint lint --format json > lint.json', about: 'for other programs' },
  ],
  async run({ flags, operands }, terminal) {
    const project = await openProject(terminal.cwd, flags)
    const sources = operands.length === 0 ? await discoverSources(project) : await namedSources(project, operands)
    const { later, texts } = keepTexts(sources, flags.format)
    const report = await lintInTurn(project.engine, later)
    const known = { rules: project.engine.rules, texts }
    return publish({ kind: 'lint', report }, lintVerdict(report, project.config), flags, terminal, known)
  },
}
