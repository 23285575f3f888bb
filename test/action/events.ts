// Payloads as GitHub sends them, from its published examples, with the commits of a test.
import { example } from '../github/published.ts'
import { SHA } from './harness.ts'

export { example }

export interface PullOptions {
  readonly action?: string
  readonly labels?: readonly string[]
  /** The label that the action is about. */
  readonly label?: string
}

/** A pull request from SHA.base to SHA.head, number 2. */
export function pullRequest({ action = 'opened', labels = [], label }: PullOptions = {}): unknown {
  const payload = example('pull_request', action)
  const pull = Object(payload.pull_request)
  pull.base.sha = SHA.base
  pull.head.sha = SHA.head
  pull.labels = labels.map((name) => ({ name }))
  return { ...payload, ...(label !== undefined && { label: { name: label } }) }
}
