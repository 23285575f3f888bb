// One run of the Action, from inputs to exit state. The order is here; the parts are in the files beside it.
import { diffVerdict, lintVerdict } from '../app/verdict.ts'
import { type GithubRepository, openGithub } from '../io/github.ts'
import type { GithubAccess } from '../io/github-request.ts'
import type { DiffReport } from '../model/report.ts'
import type { Links } from '../report/markdown-links.ts'
import type { Reportable } from '../report/renderer.ts'
import { diffCommits, lintCommit, withUnchanged } from './check.ts'
import { type Core, say, tried } from './console.ts'
import { deliver, isTouched, type Job } from './deliver.ts'
import { type Task, taskOf } from './event.ts'
import { readInputs } from './inputs.ts'
import { setCommentOutput } from './outputs.ts'
import { acknowledgementOf, comment, openTalk } from './pull.ts'
import { readRunner, type Variables } from './runner.ts'
import { readSettings, type Settings } from './settings.ts'

export type ExitCode = 0 | 1 | 2

/** How long is waited for GitHub, where not as long as usual. */
export type Patience = Pick<GithubAccess, 'wait' | 'patience'>

/** Throws a UserError where the run could not be done; reporting never throws. */
export async function runAction(core: Core, variables: Variables, patience: Patience = {}): Promise<ExitCode> {
  const inputs = readInputs((name) => core.getInput(name))
  const runner = readRunner(variables)
  const job: Job = { core, runner, inputs }
  const task = taskOf(runner.eventName, await runner.event(), runner.commit)
  if (task.kind === 'nothing') {
    say(core, `nothing to check: ${task.why}`)
    return 0
  }
  const github = await openGithub({ token: inputs.token, apiUrl: runner.apiUrl, ...patience }, runner.repository)
  return task.kind === 'lint' ? lintRun(job, github, task.head) : diffRun(job, github, task)
}

async function lintRun(job: Job, github: GithubRepository, head: string): Promise<ExitCode> {
  const revision = github.revision(head)
  const settings = await readSettings(revision, job.inputs)
  const report = await lintCommit(revision, settings)
  const verdict = lintVerdict(report, settings.config)
  const subject = { kind: 'lint', report } as const
  const whole = { subject: async () => subject, rules: () => settings.engine().rules }
  await deliver(job, subject, verdict, { links: linksOf(job, { head }), whole })
  await setCommentId(job, undefined)
  return verdict.exitCode
}

type DiffTask = Extract<Task, { kind: 'diff' }>

async function diffRun(job: Job, github: GithubRepository, task: DiffTask): Promise<ExitCode> {
  const settings = readSettings(github.revision(task.configAt), job.inputs)
  const { report, base } = await diffCommits(github, task, settings)
  const talk = task.pull && openTalk(job, task.pull, github.pull(task.pull.number), task.head)
  const acknowledgement = talk && (await acknowledgementOf(job, talk, report))
  const set = await settings
  const verdict = diffVerdict(report, set.config, acknowledgement?.acknowledged)
  const { acknowledgeLabel } = job.inputs
  const options = {
    links: linksOf(job, { base, head: task.head }),
    verdict,
    ...(acknowledgement && { acknowledged: acknowledgement.acknowledged }),
    ...(acknowledgeLabel !== undefined && { acknowledgeLabel }),
  }
  if (!isTouched(report)) say(job.core, 'no privacy notice is changed')
  const whole = {
    subject: () => wholeSubject(github, task, report, set),
    rules: () => set.engine().rules,
  }
  await deliver(job, { kind: 'diff', report }, verdict, { ...options, whole })
  await setCommentId(job, talk && (await comment(job, talk, report, options, acknowledgement)))
  return verdict.exitCode
}

/** A push is followed as it stands: what it changed is told where it was proposed. */
async function wholeSubject(
  github: GithubRepository,
  { head, isProposed }: DiffTask,
  report: DiffReport,
  settings: Settings,
): Promise<Reportable> {
  const whole = await withUnchanged(report, github.revision(head), settings)
  const notices = whole.notices.map((notice) => (isProposed ? notice : { ...notice, changes: [] }))
  return { kind: 'diff', report: { ...whole, notices } }
}

async function setCommentId({ core }: Job, id: number | undefined): Promise<void> {
  await tried(core, 'the output "comment-id" is not set', async () => setCommentOutput(core, id))
}

function linksOf({ runner }: Job, commits: Pick<Links, 'base' | 'head'>): Links {
  return { server: runner.serverUrl, repository: runner.repository, ...commits }
}
