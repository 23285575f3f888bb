// The end of a command: its report to stdout in the format asked for, the verdict in words to stderr.
import type { Verdict } from '../app/verdict.ts'
import { UserError } from '../model/error.ts'
import { rendererFor } from '../report/registry.ts'
import type { Reportable, Style } from '../report/renderer.ts'
import type { ExitCode } from './command.ts'
import type { Flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

export async function publish(
  subject: Reportable,
  verdict: Verdict,
  flags: Flags,
  terminal: Terminal,
  known: Pick<Style, 'rules' | 'texts'> = {},
): Promise<ExitCode> {
  const format = flags.format ?? 'text'
  const render = await rendererFor(format)
  const colour = terminal.colour && format === 'text'
  // A page of Markdown is pasted where no check has run, so that it does not speak of one.
  terminal.out(render(subject, { colour, ...(format !== 'markdown' && { verdict }), ...known }))
  // A text report is read where it is written; the others are often not, so that a failure is named beside them.
  const unread = subject.kind === 'facts' || format === 'text' ? [] : subject.report.notChecked
  for (const { file, reason } of unread) terminal.complain(new UserError(reason, '', { file }))
  for (const line of verdict.reasons) terminal.say(line)
  return verdict.exitCode
}
