// A report to where people and programs look: summary, annotations, outputs, file. None of it decides the verdict.
import type { Verdict } from '../app/verdict.ts'
import type { DiffReport } from '../model/report.ts'
import { type AnnotationPlan, diffAnnotations, lintAnnotations, planAnnotations } from '../report/annotations.ts'
import { renderJson } from '../report/json.ts'
import { type MarkdownOptions, renderMarkdown } from '../report/markdown.ts'
import type { Reportable, RuleWords } from '../report/renderer.ts'
import { type Core, say, tried } from './console.ts'
import { appendSummary, summaryRoom, writeBelow } from './files.ts'
import type { Inputs } from './inputs.ts'
import { setReportOutputs } from './outputs.ts'
import type { Runner } from './runner.ts'

export interface Job {
  readonly core: Core
  readonly runner: Runner
  readonly inputs: Inputs
}

export interface DeliverOptions extends MarkdownOptions {
  /** What only programs that follow findings need; asked for when one is to be written for. */
  readonly whole: {
    /** The report with every notice there is. */
    readonly subject: () => Promise<Reportable>
    readonly rules: () => readonly RuleWords[]
  }
}

/** The summary comes first: it holds everything, and is there whatever happens after it. */
export async function deliver(
  job: Job,
  subject: Reportable,
  verdict: Verdict,
  { whole, ...options }: DeliverOptions,
): Promise<void> {
  const { core, inputs } = job
  const plan = planAnnotations(annotationsOf(subject))
  await tried(core, 'the job summary is not written', () =>
    summarise(job.runner, subject, { ...options, verdict }, plan.left),
  )
  await tried(core, 'the annotations are not set', async () => annotate(core, plan))
  await tried(core, 'the outputs are not set', async () => {
    const fits = setReportOutputs(core, subject, renderJson(subject))
    const tooLong = 'the report is too long for the output "report", which is empty; use the input "report-file"'
    if (!fits) core.notice(tooLong, { title: 'noticelint' })
  })
  await write(job, 'report', inputs.reportFile, async () => renderJson(subject))
  await write(job, 'SARIF', inputs.sarifFile, async () => {
    const { renderSarif } = await import('../report/sarif.ts')
    return renderSarif(await whole.subject(), { colour: false, rules: whole.rules(), ...options })
  })
  if (verdict.exitCode === 0) say(core, 'the check passes')
  else core.error(verdict.reasons.join('; '), { title: 'noticelint' })
}

async function write(
  { core, runner }: Job,
  what: string,
  file: string | undefined,
  render: () => Promise<string>,
): Promise<void> {
  if (file === undefined) return
  await tried(core, `the ${what} file is not written`, async () => writeBelow(runner.workspace, file, await render()))
}

/** Whether there is a notice in the report at all. */
export function isTouched({ notices, notChecked, skipped }: DiffReport): boolean {
  return notices.length + notChecked.length + skipped.length > 0
}

async function summarise(runner: Runner, subject: Reportable, options: MarkdownOptions, left: number): Promise<void> {
  const isSilent = subject.kind === 'diff' && !isTouched(subject.report)
  if (isSilent || runner.summaryFile === '') return
  const limit = (await summaryRoom(runner.summaryFile)) - 200
  const page = renderMarkdown(subject, { ...options, limit, elsewhere: 'the JSON report' })
  const beyond = left === 0 ? '' : `\n${left} more are listed here and not as annotations.\n`
  await appendSummary(runner.summaryFile, page + beyond)
}

function annotate(core: Core, { shown }: AnnotationPlan): void {
  for (const { kind, message, properties } of shown) core[kind](message, { ...properties })
}

function annotationsOf(subject: Reportable) {
  if (subject.kind === 'diff') return diffAnnotations(subject.report)
  return subject.kind === 'lint' ? lintAnnotations(subject.report) : []
}
