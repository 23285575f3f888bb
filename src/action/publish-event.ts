// What a workflow_run event says of the run that made the report. GitHub says this, and not the pull request: it is what
// the report is held against. Names of branches and workflows are still text that somebody chose.
import * as z from 'zod'
import { UserError } from '../model/error.ts'

/** The run of the workflow that read the pull request. */
export interface SourceRun {
  readonly id: number
  readonly attempt: number
  readonly workflow: string
  /** The event that started it. */
  readonly event: string
  /** `success`, `failure` and so on. */
  readonly conclusion: string
  /** The commit at the head of the pull request when it started. */
  readonly head: string
  readonly branch: string
  /** owner/repo of the branch; undefined where the fork is gone. */
  readonly repository: string | undefined
}

const runForm = z.object({
  action: z.literal('completed'),
  workflow_run: z.object({
    id: z.int(),
    run_attempt: z.int().default(1),
    name: z.string().nullish(),
    event: z.string(),
    conclusion: z.string().nullish(),
    head_sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    head_branch: z.string().nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
})

/** Throws a UserError for anything that is no workflow_run that has ended. */
export function sourceRun(eventName: string, event: unknown): SourceRun {
  const help = 'use it in a workflow on "workflow_run" of the type "completed": see docs/action.md'
  if (eventName !== 'workflow_run') throw new UserError(`the event is "${eventName}", and no run has ended`, help)
  const parsed = runForm.safeParse(event)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new UserError(`the event's payload has no usable "${where}"`, help)
  }
  const run = parsed.data.workflow_run
  return {
    id: run.id,
    attempt: run.run_attempt,
    workflow: run.name ?? '',
    event: run.event,
    conclusion: run.conclusion ?? '',
    head: run.head_sha,
    branch: run.head_branch ?? '',
    repository: run.head_repository?.full_name,
  }
}
