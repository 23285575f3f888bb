// noticelint merge: JSON reports of several runs as one report, in any format.

import { resolve } from 'node:path'
import { type MergeOptions, mergeReports, type ReportOf } from '../../app/merge.ts'
import { diffVerdict, lintVerdict } from '../../app/verdict.ts'
import { readReportFile } from '../../io/report-file.ts'
import { UserError } from '../../model/error.ts'
import type { Command } from '../command.ts'
import { openProject } from '../project.ts'
import { publish } from '../publish.ts'
import { filesNamed } from '../sources.ts'

/** Bytes of all reports together: beyond it, a report of them all is larger than a string can be in some formats. */
const MOST_BYTES = 256 * 1024 * 1024

export const mergeCommand: Command = {
  name: 'merge',
  about: 'join the JSON reports of several runs',
  usage: ['merge REPORT... [flags]'],
  details: [
    'Shards of one run (lint or diff with --shard) must all be there, and give the report that one run would have given.\n' +
      'Whole reports, as of several repositories, are joined where their notices have different paths; with --by-name,\n' +
      'docs/privacy.md of museum.json is museum/docs/privacy.md.',
    'A report is a file or a quoted pattern. Levels at which the command fails are those of its own flags and config.',
  ],
  failsOn: 'what lint or diff would have failed on',
  flags: ['by-name', 'format', 'config', 'fail-on', 'fail-on-change', 'help'],
  examples: [
    { line: 'noticelint merge shards/*.json', about: 'the shards of one run' },
    { line: 'noticelint merge --by-name "**/*.json" --format sarif', about: 'the reports of many repositories' },
  ],
  async run({ flags, operands }, terminal) {
    if (operands.length === 0) throw new UserError('merge needs reports', 'write noticelint merge shards/*.json')
    const project = await openProject(terminal.cwd, flags)
    const options: MergeOptions = { byName: flags.byName ?? false }
    const merged = mergeReports(await readReports(terminal.cwd, await filesNamed(terminal.cwd, operands)), options)
    const verdict =
      merged.kind === 'lint' ? lintVerdict(merged.report, project.config) : diffVerdict(merged.report, project.config)
    return publish(merged, verdict, flags, terminal, { rules: project.engine.rules })
  },
}

async function readReports(cwd: string, files: readonly string[]): Promise<ReportOf[]> {
  const reports: ReportOf[] = []
  let bytes = 0
  for (const from of files) {
    const found = await readReportFile(resolve(cwd, from), MOST_BYTES)
    if (!found) throw new UserError('there is no such report', 'check the path', { file: from })
    if ('problem' in found) throw unusable(from, found.problem)
    bytes += found.bytes
    if (bytes > MOST_BYTES)
      throw new UserError('with this report they are larger than 256 MiB', 'merge fewer at a time', { file: from })
    // Loaded here: no other command needs the schemas of reports.
    const { parseReport } = await import('../../app/parse-report.ts')
    const parsed = parseReport(found.text)
    if ('problem' in parsed) throw unusable(from, parsed.problem)
    reports.push({ ...parsed, from })
  }
  return reports
}

function unusable(file: string, problem: string): UserError {
  return new UserError(problem, 'make it anew with --format json of lint or diff', { file })
}
