// noticelint diff: what a revision changes for the people a notice is about.
import type { SourcePair } from '../../app/diff.ts'
import { itemsOf, shardOf } from '../../app/shard.ts'
import { keepPairTexts } from '../../app/texts.ts'
import { diffVerdict } from '../../app/verdict.ts'
import { UserError } from '../../model/error.ts'
import { pairsSince } from '../changed.ts'
import type { Command } from '../command.ts'
import { diffMany } from '../many.ts'
import { openProject, type Project } from '../project.ts'
import { publish } from '../publish.ts'
import { type Listed, namedSource } from '../sources.ts'

export const diffCommand: Command = {
  name: 'diff',
  about: 'say what a revision changes for readers',
  usage: ['diff OLD NEW [flags]', 'diff --base REF [files or patterns] [flags]'],
  details: [
    'With --base, the notices of the working tree are compared with the commit where it left REF, as a pull request is:\n' +
      'what others did on REF since then does not count. Renamed, new and deleted notices are followed.',
    'Findings are new, existing or fixed; only new ones count for --fail-on.',
  ],
  failsOn: 'a new finding at or above --fail-on, or a change at or above --fail-on-change',
  flags: ['base', 'format', 'config', 'fail-on', 'fail-on-change', 'language', 'jobs', 'shard', 'help'],
  examples: [
    { line: 'noticelint diff old/privacy.md new/privacy.md', about: 'two files' },
    { line: 'noticelint diff --base origin/main', about: 'what this branch changes' },
    { line: 'noticelint diff --base v1.4.0 docs/privacy.md --fail-on-change material', about: 'a gate for one notice' },
  ],
  async run({ flags, operands }, terminal) {
    if (flags.base === undefined && operands.length !== 2) {
      throw new UserError(
        'diff needs two files or --base',
        'write noticelint diff OLD NEW, or noticelint diff --base REF',
      )
    }
    if (flags.base === undefined && flags.shard !== undefined) {
      throw new UserError('--shard splits many notices, and these are two files', 'leave it out, or use --base')
    }
    const project = await openProject(terminal.cwd, flags)
    const all = flags.base === undefined ? twoFiles(project, operands) : await pairsSince(project, flags.base, operands)
    const listed = flags.shard ? itemsOf(all, flags.shard) : all
    const { later, texts } = keepPairTexts(
      listed.map(({ read }) => read),
      flags.format,
    )
    const options = { oldMayBeUnreadable: flags.base !== undefined }
    const compared = await diffMany(project, later, options, flags.jobs, terminal)
    const report = { ...compared, ...(flags.shard && { shard: shardOf(flags.shard, all, project.setup) }) }
    const known = { rules: project.engine.rules, texts }
    return publish({ kind: 'diff', report }, diffVerdict(report, project.config), flags, terminal, known)
  },
}

function twoFiles(project: Project, [old = '', now = '']: readonly string[]): Listed<SourcePair>[] {
  const read = async () => ({ before: await namedSource(project, old), after: await namedSource(project, now) })
  return [{ path: now, read }]
}
