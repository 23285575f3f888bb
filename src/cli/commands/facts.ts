// noticelint facts: what was read of one notice. For people who wonder why a rule said what it said.
import { engineAt, readSource } from '../../app/lint.ts'
import { UserError } from '../../model/error.ts'
import type { Command } from '../command.ts'
import { openProject } from '../project.ts'
import { publish } from '../publish.ts'
import { namedSource } from '../sources.ts'

export const factsCommand: Command = {
  name: 'facts',
  about: 'show what was read in a notice, with lines',
  usage: ['facts FILE [flags]'],
  details: ['Rules and diffs see a notice only through these facts: look here when a finding surprises you.'],
  flags: ['format', 'config', 'language', 'help'],
  examples: [
    { line: 'noticelint facts docs/privacy.md', about: 'for people' },
    { line: 'noticelint facts docs/privacy.md --format json', about: 'for other programs' },
  ],
  async run({ flags, operands }, terminal) {
    const [file, ...more] = operands
    if (file === undefined) throw new UserError('facts needs a file', 'write noticelint facts docs/privacy.md')
    if (more.length > 0) throw new UserError('facts reads one file at a time', `leave out ${more.join(' ')}`)
    const project = await openProject(terminal.cwd, flags)
    const source = await namedSource(project, file)
    const result = readSource(engineAt(project.engine, source), source)
    if (result.kind !== 'read') throw new UserError(result.reason, '', { file })
    const { language, facts } = result.reading
    return publish({ kind: 'facts', report: { file, language, facts } }, { exitCode: 0, reasons: [] }, flags, terminal)
  },
}
