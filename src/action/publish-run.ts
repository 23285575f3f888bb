// Posts the report that a run without the right to comment has made. What it is about is taken from GitHub, never from
// the report: the run, the commit, the pull request. The report is rendered anew and its words are disarmed as ever.
import { type GithubRepository, openGithub } from '../io/github.ts'
import type { PullState } from '../io/github-pull.ts'
import type { DiffReport } from '../model/report.ts'
import { renderComment, renderNothingLeft } from '../report/comment.ts'
import type { Links } from '../report/markdown-links.ts'
import { commentKeyOf, findOwnComments, writeComment } from './comment.ts'
import { type Core, say } from './console.ts'
import { isTouched } from './deliver.ts'
import { isNews } from './news.ts'
import { type SourceRun, sourceRun } from './publish-event.ts'
import { readPublishInputs } from './publish-inputs.ts'
import { readReport } from './publish-report.ts'
import type { Patience } from './run.ts'
import { type Runner, readRunner, type Variables } from './runner.ts'

/** Throws a UserError where a report is there and cannot be posted; what is no longer of use is left with a word. */
export async function publishReport(core: Core, variables: Variables, patience: Patience = {}): Promise<void> {
  const inputs = readPublishInputs((name) => core.getInput(name))
  const runner = readRunner(variables)
  const run = sourceRun(runner.eventName, await runner.event())
  const leave = (why: string) => say(core, `nothing is posted: ${why}`)
  if (run.event !== 'pull_request') return leave(`the run was started by "${run.event}"`)
  const report = await readReport(inputs.report)
  if (!report) return leave(`the run left no report at ${inputs.report}`)
  const github = await openGithub({ token: inputs.token, apiUrl: runner.apiUrl, ...patience }, runner.repository)
  const found = await pullOf(github, run)
  if ('none' in found) return leave(found.none)
  const key = commentKeyOf(['publish', run.workflow, inputs.commentKey])
  const pull = github.pull(found.number)
  const own = await findOwnComments(pull, key)
  if (own.length === 0 && !isNews(report, inputs.comment)) return leave('it says nothing new')
  const body = await bodyOf(report, run, found, key, runner, github)
  const written = await writeComment(pull, own, {
    key,
    run: { id: run.id, attempt: run.attempt },
    body,
    head: run.head,
  })
  if ('left' in written) return leave(written.left)
  core.setOutput('comment-id', written.id)
  say(core, `the report is posted on pull request ${found.number}`)
}

/** The one open pull request that the run was about. The event lists none for forks, and the report could lie. */
async function pullOf(github: GithubRepository, run: SourceRun): Promise<PullState | { readonly none: string }> {
  const { repository, branch, head } = run
  if (repository === undefined || branch === '') return { none: 'the repository of the branch is gone' }
  const pulls = await github.pullsFrom(repository.split('/')[0] ?? '', branch)
  const current = pulls.filter((pull) => pull.head === head && pull.headRepository === repository && pull.isOpen)
  const [only] = current
  if (!only) return { none: `no open pull request has ${head.slice(0, 12)} as its latest commit` }
  if (current.length > 1) return { none: 'several pull requests are open for this branch' }
  return only
}

async function bodyOf(
  report: DiffReport,
  run: SourceRun,
  pull: PullState,
  key: string,
  { serverUrl: server, repository }: Runner,
  github: GithubRepository,
): Promise<string> {
  const identity = { key, memory: { run: { id: run.id, attempt: run.attempt } } }
  if (!isTouched(report)) return renderNothingLeft(identity)
  const range = await github.compare(pull.base, run.head).catch(() => undefined)
  const links: Links = { server, repository, ...(range && { base: range.mergeBase }), head: run.head }
  const isGreen = run.conclusion === 'success'
  return renderComment(report, {
    ...identity,
    links,
    verdict: { exitCode: isGreen ? 0 : 1, reasons: isGreen ? [] : [`the workflow ended with "${run.conclusion}"`] },
    source: { url: `${server}/${repository}/pull/${pull.number}/checks` },
    elsewhere: 'the summary of that run',
  })
}
