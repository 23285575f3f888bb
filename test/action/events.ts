// Payloads as GitHub sends them, from its published examples, with the commits of a test.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { SHA } from './harness.ts'

interface Examples {
  readonly name: string
  readonly examples: readonly Readonly<Record<string, unknown>>[]
}

const FILE = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json')
const published = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Examples[] // their form is typed by the package

export function example(name: string, action?: string): Record<string, unknown> {
  const found = published
    .find((event) => event.name === name)
    ?.examples.find((payload) => action === undefined || payload.action === action)
  if (!found) throw new Error(`there is no example of ${name} ${action ?? ''}`)
  return structuredClone(found)
}

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
