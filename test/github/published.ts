// The payloads that GitHub publishes as examples.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Examples {
  readonly name: string
  readonly examples: readonly Readonly<Record<string, unknown>>[]
}

const FILE = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json')
const published = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Examples[] // their form is typed by the package

/** A copy of the first example of an event, or of one of its actions. */
export function example(name: string, action?: string): Record<string, unknown> {
  const found = published
    .find((event) => event.name === name)
    ?.examples.find((payload) => action === undefined || payload.action === action)
  if (!found) throw new Error(`there is no example of ${name} ${action ?? ''}`)
  return structuredClone(found)
}

type Fields = Record<string, unknown>
type Side = Fields & { repo: Fields }

export function publishedPull(): Fields & { head: Side; base: Side } {
  return Object(example('pull_request', 'opened').pull_request)
}
