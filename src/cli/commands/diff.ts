// noticelint diff: what a revision changes for the people a notice is about.
import type { SourcePair } from '../../app/diff.ts'
import { diffInTurn, type Later } from '../../app/in-turn.ts'
import { keepPairTexts } from '../../app/texts.ts'
import { diffVerdict } from '../../app/verdict.ts'
import { UserError } from '../../model/error.ts'
import { pairsSince } from '../changed.ts'
import type { Command } from '../command.ts'
import { openProject, type Project } from '../project.ts'
import { publish } from '../publish.ts'
import { namedSource } from '../sources.ts'

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
  flags: ['base', 'format', 'config', 'fail-on', 'fail-on-change', 'language', 'help'],
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
    const project = await openProject(terminal.cwd, flags)
    const pairs =
      flags.base === undefined ? twoFiles(project, operands) : await pairsSince(project, flags.base, operands)
    const { later, texts } = keepPairTexts(pairs, flags.format)
    const report = await diffInTurn(project.engine, later, { oldMayBeUnreadable: flags.base !== undefined })
    const known = { rules: project.engine.rules, texts }
    return publish({ kind: 'diff', report }, diffVerdict(report, project.config), flags, terminal, known)
  },
}

function twoFiles(project: Project, [old = '', now = '']: readonly string[]): Later<SourcePair>[] {
  return [async () => ({ before: await namedSource(project, old), after: await namedSource(project, now) })]
}
