// A pull request as a conversation: which changes its label acknowledges, and the comment that it gets.
import type { PullComment, PullRequest } from '../io/github-pull.ts'
import type { DiffReport } from '../model/report.ts'
import { renderComment, renderNothingLeft } from '../report/comment.ts'
import { readMemory } from '../report/comment-memory.ts'
import type { MarkdownOptions } from '../report/markdown.ts'
import { type Acknowledgement, acknowledge, type LabelState } from './acknowledge.ts'
import { commentKeyOf, findOwnComment, writeComment } from './comment.ts'
import { type Core, say, tried } from './console.ts'
import { isTouched, type Job } from './deliver.ts'
import type { PullEvent } from './event.ts'
import type { CommentMode } from './inputs.ts'

export interface Talk {
  readonly event: PullEvent
  readonly pull: PullRequest
  /** Comment of an earlier run; asked for once. */
  own(): Promise<PullComment | undefined>
}

export function openTalk({ runner, inputs }: Job, event: PullEvent, pull: PullRequest): Talk {
  const key = commentKeyOf(runner, inputs.commentKey)
  let own: Promise<PullComment | undefined> | undefined
  return {
    event,
    pull,
    own: () => {
      own ??= findOwnComment(pull, key)
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
  const own = await tried(core, 'changes acknowledged earlier are not known', () => talk.own())
  return acknowledge(report, label, own && readMemory(own.body))
}

/** Labels are asked for anew: a run that is started again gets the event of the first time. */
async function labelState(core: Core, { event, pull }: Talk, wanted: string): Promise<LabelState> {
  const isWanted = (name: string) => name.toLowerCase() === wanted.toLowerCase()
  const labels = await pull.labels().catch(() => {
    say(core, 'the labels could not be asked for; those of the event count')
    return event.labels
  })
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
  if (inputs.comment === 'never') return undefined
  const worthIt = isNews(report, inputs.comment)
  if (!worthIt && !(await talk.own().catch(() => undefined))) return undefined
  return tried(core, 'the comment is skipped, the job summary has all of it', async () => {
    const body = bodyOf(job, report, options, acknowledgement)
    return writeComment(talk.pull, await talk.own(), body)
  })
}

function bodyOf(
  { runner, inputs }: Job,
  report: DiffReport,
  options: MarkdownOptions,
  acknowledgement: Acknowledgement | undefined,
): string {
  const identity = {
    key: commentKeyOf(runner, inputs.commentKey),
    ...(acknowledgement && { memory: acknowledgement.memory }),
  }
  if (!isTouched(report)) return renderNothingLeft(identity)
  return renderComment(report, { ...options, ...identity, elsewhere: 'the job summary' })
}

function isNews(report: DiffReport, mode: CommentMode): boolean {
  if (mode === 'always') return isTouched(report)
  if (report.notChecked.length > 0) return true
  return report.notices.some(({ status, oldFile, changes, findings }) => {
    if (status === 'added' || status === 'removed' || oldFile !== undefined) return true
    const isWeighty = changes.some(({ materiality }) => materiality !== 'editorial')
    return isWeighty || findings.some((finding) => finding.status === 'new')
  })
}
