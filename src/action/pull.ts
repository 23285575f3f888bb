// A pull request as a conversation: which changes its label acknowledges, and the comment that it gets.
import { createHash } from 'node:crypto'
import type { PullComment, PullRequest, PullState } from '../io/github-pull.ts'
import type { DiffReport } from '../model/report.ts'
import { renderComment, renderNothingLeft } from '../report/comment.ts'
import { readMemory } from '../report/comment-memory.ts'
import type { MarkdownOptions } from '../report/markdown.ts'
import { type Acknowledgement, acknowledge, type LabelState } from './acknowledge.ts'
import { commentKeyOf, findOwnComments, writeComment } from './comment.ts'
import { type Core, say, tried } from './console.ts'
import { isTouched, type Job } from './deliver.ts'
import type { PullEvent } from './event.ts'
import { isNews } from './news.ts'

export interface Talk {
  readonly event: PullEvent
  readonly pull: PullRequest
  /** The commit that is checked. */
  readonly head: string
  /** Comments of earlier runs; asked for once. */
  own(): Promise<readonly PullComment[]>
}

export function openTalk(job: Job, event: PullEvent, pull: PullRequest, head: string): Talk {
  const key = keyOf(job)
  let own: Promise<readonly PullComment[]> | undefined
  return {
    event,
    pull,
    head,
    own: () => {
      own ??= findOwnComments(pull, key)
      return own
    },
  }
}

/** Undefined where no label acknowledges anything. */
export async function acknowledgementOf(
  { core, inputs }: Job,
  talk: Talk,
  report: DiffReport,
): Promise<Acknowledgement | undefined> {
  const { acknowledgeLabel } = inputs
  if (acknowledgeLabel === undefined || !isTouched(report)) return undefined
  const label = await labelState(core, talk, acknowledgeLabel)
  const [own] = (await tried(core, 'changes acknowledged earlier are not known', () => talk.own())) ?? []
  return acknowledge(report, label, own && readMemory(own.body))
}

/** Labels are asked for anew: a run that is started again gets the event of the first time. */
async function labelState(core: Core, { event, pull }: Talk, wanted: string): Promise<LabelState> {
  const isWanted = (name: string) => name.toLowerCase() === wanted.toLowerCase()
  const labels = await pull.state().then(
    (state: PullState) => state.labels,
    () => {
      say(core, 'the labels could not be asked for; those of the event count')
      return event.labels
    },
  )
  const isSet = labels.some(isWanted)
  return { isSet, isJustSet: isSet && event.labelled !== undefined && isWanted(event.labelled) }
}

/**
 * Writes, updates or leaves the comment; returns its id. Without the right to do so it is skipped with a notice, and
 * without a word where there was nothing to say.
 */
export async function comment(
  job: Job,
  talk: Talk,
  report: DiffReport,
  options: MarkdownOptions,
  acknowledgement: Acknowledgement | undefined,
): Promise<number | undefined> {
  const { core, inputs } = job
  if (inputs.comment === 'never' || talk.event.isOnlyRead) return undefined
  if (!isNews(report, inputs.comment)) {
    const own = await talk.own().catch(() => [])
    if (own.length === 0) return undefined
  }
  return tried(core, 'the comment is skipped, the job summary has all of it', async () => {
    const draft = draftOf(job, talk, report, options, acknowledgement)
    const written = await writeComment(talk.pull, await talk.own(), draft)
    if ('left' in written) say(core, `the comment is left as it is: ${written.left}`)
    else say(core, `the comment is at ${addressOf(job, talk.event, written.id)}`)
    return written.id
  })
}

/** A comment that is edited in place stands far up in a long talk. */
function addressOf({ runner }: Job, { number }: PullEvent, id: number): string {
  return `${runner.serverUrl}/${runner.repository}/pull/${number}#issuecomment-${id}`
}

/**
 * Legs of a matrix that check different notices have different comments, those that check the same have one. Which leg
 * a step is in it is not told; what it is to check is.
 */
function keyOf({ runner, inputs }: Job): string {
  const { commentKey, config = '', settings } = inputs
  const checked = [config, ...(settings.notices ?? [])].join('\n')
  const own = checked === '' ? '' : createHash('sha256').update(checked).digest('hex').slice(0, 12)
  return commentKeyOf([runner.workflow, runner.job, commentKey || own])
}

function draftOf(
  job: Job,
  { head }: Talk,
  report: DiffReport,
  options: MarkdownOptions,
  acknowledgement: Acknowledgement | undefined,
) {
  const { run } = job.runner
  const key = keyOf(job)
  const identity = { key, memory: { ...(run && { run }), ...acknowledgement?.memory } }
  const elsewhere = 'the job summary'
  const body = isTouched(report)
    ? renderComment(report, { ...options, ...identity, elsewhere })
    : renderNothingLeft(identity)
  return { key, run, head, body }
}
