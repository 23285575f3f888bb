// A GitHub on this machine: answers the API from commits and comments that it holds, and notes what breaks the contract.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerFaults, type Exchange, type Matched, operationFor, requestFaults } from './contract.ts'
import { apiError, comparison, type DiffEntry, issueComment, label, publicUser } from './objects.ts'

/** Text of a regular file, or an entry of another mode. */
export type Entry = string | { readonly mode: string; readonly content: string }
export type Files = Readonly<Record<string, Entry>>

export interface Trouble {
  /** "GET /repos/…" as it begins. */
  readonly on: string
  /** "drop" breaks the connection without an answer. */
  readonly answer: number | 'drop'
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** How often; without it, for ever. */
  times?: number
}

export interface State {
  commits: Record<string, Files>
  /** By "base...head"; without one, the base itself. */
  mergeBases: Record<string, string>
  /** Renames that a comparison tells of: new path to old path. */
  renames: Record<string, string>
  comments: { id: number; author: string; body: string }[]
  labels: string[]
  /** Whose token it is; an app is refused at GET /user and asks GraphQL. */
  login: string
  /** Entries of one recursive tree answer. */
  treeLimit: number
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

interface Answer {
  readonly status: number
  readonly body: unknown
}
type Route = (state: State, parameters: Readonly<Record<string, string>>, exchange: Exchange) => Answer

const ROUTES: Readonly<Record<string, Route>> = {
  'users/get-authenticated': ({ login }) =>
    login.endsWith('[bot]') ? refusal(403, 'Resource not accessible by integration') : ok(publicUser(login)),
  'repos/compare-commits-with-basehead': (state, { basehead = '' }) => compare(state, basehead),
  'git/get-tree': (state, { tree_sha = '' }, { query }) => tree(state, tree_sha, query.has('recursive')),
  'git/get-blob': (state, { file_sha = '' }) => blob(state, file_sha),
  'issues/list-comments': ({ comments }, _parameters, { query }) => {
    const size = Number(query.get('per_page') ?? 30)
    const start = (Number(query.get('page') ?? 1) - 1) * size
    return ok(comments.slice(start, start + size).map(({ id, author, body }) => issueComment(id, author, body)))
  },
  'issues/create-comment': (state, _parameters, { body }) => {
    const comment = { id: 1000 + state.comments.length, author: state.login, body: bodyOf(body) }
    state.comments.push(comment)
    return { status: 201, body: issueComment(comment.id, comment.author, comment.body) }
  },
  'issues/update-comment': (state, { comment_id }, { body }) => {
    const comment = state.comments.find(({ id }) => String(id) === comment_id)
    if (!comment) return refusal(404, 'Not Found')
    comment.body = bodyOf(body)
    return ok(issueComment(comment.id, comment.author, comment.body))
  },
  'issues/list-labels-on-issue': ({ labels }) => ok(labels.map(label)),
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  requests: string[],
  faults: string[],
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const line = `${request.method} ${url.pathname}`
  requests.push(line)
  const exchange = {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    body: await read(request),
  }
  const trouble = state.trouble.find((each) => line.startsWith(each.on) && (each.times ?? 1) > 0)
  if (trouble) {
    if (trouble.times !== undefined) trouble.times--
    if (trouble.answer === 'drop') return void response.destroy()
    return send(response, refusal(trouble.answer, trouble.message ?? 'Trouble'), trouble.headers)
  }
  if (line === 'POST /graphql') return send(response, ok({ data: { viewer: { login: state.login } } }))
  const matched = operationFor(exchange.method, exchange.path)
  if (!matched) {
    faults.push(`${line} is not in the contract`)
    return send(response, refusal(404, 'Not Found'))
  }
  const answer = answerTo(matched, exchange, state)
  const broken = [...requestFaults(matched, exchange), ...answerFaults(matched, answer.status, answer.body)]
  faults.push(...broken.map((fault) => `${line}: ${fault}`))
  send(response, answer)
}

function answerTo({ operation, parameters }: Matched, exchange: Exchange, state: State): Answer {
  const route = ROUTES[operation.id]
  if (!route) throw new Error(`${operation.id} is not played`)
  return route(state, parameters, exchange)
}

function compare(state: State, basehead: string): Answer {
  const [base = '', head = ''] = basehead.split('...')
  const mergeBase = state.mergeBases[basehead] ?? base
  const [old, now] = [state.commits[mergeBase], state.commits[head]]
  if (!old || !now) return refusal(404, 'Not Found')
  const renamed = new Set(
    Object.entries(state.renames)
      .filter(([to]) => to in now)
      .map(([, from]) => from),
  )
  const files: DiffEntry[] = []
  for (const [filename, entry] of Object.entries(now)) {
    const from = state.renames[filename]
    const sha = shaOf(entry)
    if (from !== undefined) files.push({ filename, status: 'renamed', sha, previous_filename: from })
    else if (!(filename in old)) files.push({ filename, status: 'added', sha })
    else if (shaOf(old[filename] ?? '') !== sha) files.push({ filename, status: 'modified', sha })
  }
  for (const [filename, entry] of Object.entries(old)) {
    if (!(filename in now) && !renamed.has(filename)) files.push({ filename, status: 'removed', sha: shaOf(entry) })
  }
  return ok(comparison(mergeBase, base, files.slice(0, 300)))
}

/** `sha` is a commit, or a folder as its commit and path. */
function tree(state: State, sha: string, recursive: boolean): Answer {
  const [commit = '', folder = ''] = sha.split('-')
  const files = state.commits[commit]
  if (!files) return refusal(404, 'Not Found')
  const prefix = Buffer.from(folder, 'hex').toString('utf8')
  const entries = new Map<string, object>()
  for (const [path, entry] of Object.entries(files)) {
    if (!path.startsWith(prefix)) continue
    const parts = path.slice(prefix.length).split('/')
    for (let depth = 1; depth < parts.length; depth++) {
      const name = parts.slice(0, depth).join('/')
      const id = `${commit}-${Buffer.from(`${prefix}${name}/`).toString('hex')}`
      if (recursive || depth === 1) entries.set(name, { path: name, mode: '040000', type: 'tree', sha: id })
    }
    const [mode, content] = typeof entry === 'string' ? ['100644', entry] : [entry.mode, entry.content]
    const type = mode === '160000' ? 'commit' : 'blob'
    const size = Buffer.byteLength(content)
    const name = parts.join('/')
    if (recursive || parts.length === 1) entries.set(name, { path: name, mode, type, sha: shaOf(entry), size })
  }
  const all = [...entries.values()]
  const truncated = recursive && all.length > state.treeLimit
  return ok({
    sha,
    url: 'https://api.github.com/tree',
    tree: truncated ? all.slice(0, state.treeLimit) : all,
    truncated,
  })
}

function blob(state: State, sha: string): Answer {
  const entry = Object.values(state.commits)
    .flatMap((files) => Object.values(files))
    .find((each) => shaOf(each) === sha)
  if (entry === undefined) return refusal(404, 'Not Found')
  const bytes = Buffer.from(contentOf(entry), 'utf8')
  // GitHub breaks base64 into lines.
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
  return ok({
    sha,
    url: 'https://api.github.com/blob',
    node_id: 'B_1',
    size: bytes.length,
    content,
    encoding: 'base64',
  })
}

function contentOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry.content
}

function shaOf(entry: Entry): string {
  return createHash('sha1').update(contentOf(entry)).digest('hex')
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

function refusal(status: number, message: string): Answer {
  return { status, body: apiError(status, message) }
}

function bodyOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'body' in value ? String(value.body) : ''
}

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

function send(response: ServerResponse, { status, body }: Answer, headers: Trouble['headers'] = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
