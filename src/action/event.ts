// What started the workflow, as what there is to check: what a change does to the notices, or how they stand.
import * as z from 'zod'
import { UserError } from '../model/error.ts'

/** The pull request that is talked to. */
export interface PullEvent {
  readonly number: number
  /** As they were when the event happened. */
  readonly labels: readonly string[]
  /** The label whose setting is the event. */
  readonly labelled?: string
  /** True in a merge queue: what was acknowledged counts there, and nobody is written to. */
  readonly isOnlyRead?: boolean
}

export type Task =
  | {
      readonly kind: 'diff'
      readonly base: string
      readonly head: string
      /** The commit whose config and rules apply. */
      readonly configAt: string
      /** Whether the change is still to be merged. */
      readonly isProposed: boolean
      readonly pull?: PullEvent
    }
  | { readonly kind: 'lint'; readonly head: string }
  | { readonly kind: 'nothing'; readonly why: string }

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
const label = z.object({ name: z.string() })
const pullForm = z.object({
  action: z.string(),
  label: label.optional(),
  pull_request: z.object({
    number: z.int(),
    base: z.object({ sha }),
    head: z.object({ sha }),
    labels: z.array(label).default([]),
  }),
})
const mergeGroupForm = z.object({
  merge_group: z.object({ base_sha: sha, head_sha: sha, head_ref: z.string().default('') }),
})
const pushForm = z.object({ before: sha, after: sha, forced: z.boolean().default(false) })

/** The branch that GitHub makes for a queued pull request: its number is said nowhere else. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/

type Reader = (event: unknown, commit: string) => Task

const READERS: Readonly<Record<string, Reader>> = {
  pull_request: (event) => pullTask(event, 'head'),
  // The workflow has the rights of the base there, so the settings of the pull request are not to be trusted.
  pull_request_target: (event) => pullTask(event, 'base'),
  merge_group: (event) => {
    const { base_sha: base, head_sha: head, head_ref } = parse(mergeGroupForm, event).merge_group
    const number = Number(QUEUED.exec(head_ref)?.[1] ?? 0)
    const pull = number > 0 ? { pull: { number, labels: [], isOnlyRead: true } } : {}
    return { kind: 'diff', base, head, configAt: head, isProposed: true, ...pull }
  },
  push: (event) => pushTask(event),
  workflow_dispatch: (_event, commit) => ({ kind: 'lint', head: commit }),
  schedule: (_event, commit) => ({ kind: 'lint', head: commit }),
}

/** `commit` is GITHUB_SHA. Throws a UserError for an event that says nothing of what to check. */
export function taskOf(name: string, event: unknown, commit: string): Task {
  const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined
  if (!read) {
    const known = Object.keys(READERS).join(', ')
    throw new UserError(`the event "${name}" does not say which notices to check`, `run the workflow on ${known}`)
  }
  return read(event, commit)
}

function pullTask(event: unknown, configFrom: 'base' | 'head'): Task {
  const { action, label: set, pull_request } = parse(pullForm, event)
  if (action === 'closed') return { kind: 'nothing', why: 'the pull request is closed' }
  const [base, head] = [pull_request.base.sha, pull_request.head.sha]
  const labels = pull_request.labels.map(({ name }) => name)
  const labelled = action === 'labeled' && set ? { labelled: set.name } : {}
  const pull = { number: pull_request.number, labels, ...labelled }
  return { kind: 'diff', base, head, configAt: configFrom === 'base' ? base : head, isProposed: true, pull }
}

function pushTask(event: unknown): Task {
  const { before, after, forced } = parse(pushForm, event)
  if (isNone(after)) return { kind: 'nothing', why: 'the push deletes a branch or tag' }
  // The commit before a forced push may be gone, and a new branch has none.
  if (isNone(before) || forced) return { kind: 'lint', head: after }
  return { kind: 'diff', base: before, head: after, configAt: after, isProposed: false }
}

function isNone(commit: string): boolean {
  return /^0+$/.test(commit)
}

function parse<T>(form: z.ZodType<T>, event: unknown): T {
  const parsed = form.safeParse(event)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new UserError(`the event's payload has no usable "${where}"`, 'check GITHUB_EVENT_PATH and GITHUB_EVENT_NAME')
}
