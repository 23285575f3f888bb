// noticelint lint: what notices state and lack, by the rules.
import { itemsOf, shardOf } from '../../app/shard.ts'
import { keepTexts } from '../../app/texts.ts'
import { lintVerdict } from '../../app/verdict.ts'
import type { Command } from '../command.ts'
import { lintMany } from '../many.ts'
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
  flags: ['format', 'config', 'fail-on', 'language', 'jobs', 'shard', 'help'],
  examples: [
    { line: 'noticelint lint', about: 'every notice of the project' },
    { line: 'noticelint lint docs/privacy.md', about: 'one file' },
    { line: 'noticelint lint "sites/*/privacy*.md" --fail-on warning', about: 'a pattern, stricter' },
    { line: 'noticelint lint --format json > lint.json', about: 'for other programs' },
    { line: 'noticelint lint --shard 2/8 --format json > 2.json', about: 'the second eighth of very many notices' },
  ],
  async run({ flags, operands }, terminal) {
    const project = await openProject(terminal.cwd, flags)
    const all = operands.length === 0 ? await discoverSources(project) : await namedSources(project, operands)
    const listed = flags.shard ? itemsOf(all, flags.shard) : all
    const { later, texts } = keepTexts(
      listed.map(({ read }) => read),
      flags.format,
    )
    const linted = await lintMany(project, later, flags.jobs, terminal)
    const report = { ...linted, ...(flags.shard && { shard: shardOf(flags.shard, all, project.setup) }) }
    const known = { rules: project.engine.rules, texts }
    return publish({ kind: 'lint', report }, lintVerdict(report, project.config), flags, terminal, known)
  },
}
