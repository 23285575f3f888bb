// A GitHub on this machine: takes requests, makes trouble where a test wants it, and notes what breaks the contract.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Answer, answerTo, type Held, ok, refusal } from './answers.ts'
import { answerFaults, type Exchange, operationFor, requestFaults } from './contract.ts'

export type { Entry, Files } from './answers.ts'

export interface Trouble {
  /** "GET /repos/…" as it begins. */
  readonly on: string
  /**
   * "drop" breaks the connection without an answer, "silence" never answers, "late" answers after a while; "lost" does
   * what was asked and then breaks the connection.
   */
  readonly answer: number | 'drop' | 'silence' | 'late' | 'lost'
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** How many requests go well before it. */
  after?: number
  /** How often; without it, for ever. */
  times?: number
}

export interface State extends Held {
  /** Whether it is a server of a company's own: below /api/v3, with GraphQL beside it. */
  isEnterprise: boolean
  trouble: Trouble[]
}

export interface FakeGithub {
  readonly url: string
  readonly state: State
  /** "GET /repos/o/r/…", in order. */
  readonly requests: string[]
  /** Breaches of the contract by either side. */
  readonly faults: string[]
  close(): Promise<void>
}

export async function startGithub(): Promise<FakeGithub> {
  const state: State = {
    commits: {},
    mergeBases: {},
    renames: {},
    comments: [],
    labels: [],
    login: 'github-actions[bot]',
    treeLimit: 100_000,
    trouble: [],
    isEnterprise: false,
    pulls: [{ number: 2, head: 'a'.repeat(40), base: 'b'.repeat(40) }],
  }
  const [requests, faults]: [string[], string[]] = [[], []]
  const server = createServer((request, response) => {
    respond(request, response, state, requests, faults).catch((error: unknown) => {
      faults.push(String(error))
      response.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { url: `http://127.0.0.1:${port}`, state, requests, faults, close }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  requests: string[],
  faults: string[],
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const path = pathOf(url.pathname, state.isEnterprise)
  const line = `${request.method} ${path}`
  requests.push(line)
  const exchange = { method: request.method ?? '', path, query: url.searchParams, body: await read(request) }
  const trouble = troubleFor(line, state)
  if (typeof trouble?.answer === 'number') {
    return send(response, refusal(trouble.answer, trouble.message ?? 'Trouble'), trouble.headers)
  }
  if (trouble?.answer === 'drop') return void response.destroy()
  if (trouble?.answer === 'silence') return
  if (trouble?.answer === 'late') await new Promise((resolve) => setTimeout(resolve, 300))
  const answer = answerFor(exchange, state, faults)
  if (trouble?.answer === 'lost') return void response.destroy()
  send(response, answer)
}

/** GitHub Enterprise Server has everything below /api; what is asked elsewhere is not found there. */
function pathOf(path: string, isEnterprise: boolean): string {
  if (!isEnterprise) return path
  return path === '/api/graphql' ? '/graphql' : path.replace(/^(?!\/api\/v3\/)/, '/elsewhere').replace(/^\/api\/v3/, '')
}

function troubleFor(line: string, { trouble }: State): Trouble | undefined {
  const found = trouble.find((each) => line.startsWith(each.on) && (each.times ?? 1) > 0)
  if (found?.after) {
    found.after--
    return undefined
  }
  if (found?.times !== undefined) found.times--
  return found
}

function answerFor(exchange: Exchange, state: State, faults: string[]): Answer {
  const line = `${exchange.method} ${exchange.path}`
  if (line === 'POST /graphql') return ok({ data: { viewer: { login: state.login } } })
  const matched = operationFor(exchange.method, exchange.path)
  if (!matched) {
    faults.push(`${line} is not in the contract`)
    return refusal(404, 'Not Found')
  }
  const answer = answerTo(matched, exchange, state)
  const broken = [...requestFaults(matched, exchange), ...answerFaults(matched, answer.status, answer.body)]
  faults.push(...broken.map((fault) => `${line}: ${fault}`))
  return answer
}

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

function send(response: ServerResponse, { status, body }: Answer, headers: Trouble['headers'] = {}): void {
  if (status === 204) return void response.writeHead(204).end()
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
