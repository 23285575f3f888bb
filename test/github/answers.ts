// What a GitHub answers from the commits, comments and pull requests that it holds. How it is reached is in server.ts.
import { createHash } from 'node:crypto'
import type { Exchange, Matched } from './contract.ts'
import { apiError, comparison, type DiffEntry, issueComment, type PullNow, publicUser, pullObject } from './objects.ts'

/** Text of a regular file, or an entry of another mode. */
export type Entry = string | { readonly mode: string; readonly content: string }
export type Files = Readonly<Record<string, Entry>>

export interface Held {
  commits: Record<string, Files>
  /** By "base...head"; without one, the base itself. */
  mergeBases: Record<string, string>
  /** Renames that a comparison tells of: new path to old path. */
  renames: Record<string, string>
  comments: { id: number; author: string; body: string }[]
  labels: string[]
  /** What the pull request is now; by default open, at the head of the event. */
  pulls: PullNow[]
  /** Whose token it is; an app is refused at GET /user and asks GraphQL. */
  login: string
  /** Entries of one recursive tree answer. */
  treeLimit: number
}

export interface Answer {
  readonly status: number
  readonly body: unknown
}
type Route = (state: Held, parameters: Readonly<Record<string, string>>, exchange: Exchange) => Answer

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
    const id = Math.max(999, ...state.comments.map((comment) => comment.id)) + 1
    const comment = { id, author: state.login, body: bodyOf(body) }
    state.comments.push(comment)
    return { status: 201, body: issueComment(comment.id, comment.author, comment.body) }
  },
  'issues/update-comment': (state, { comment_id }, { body }) => {
    const comment = state.comments.find(({ id }) => String(id) === comment_id)
    if (!comment) return refusal(404, 'Not Found')
    comment.body = bodyOf(body)
    return ok(issueComment(comment.id, comment.author, comment.body))
  },
  'issues/delete-comment': (state, { comment_id }) => {
    const left = state.comments.filter(({ id }) => String(id) !== comment_id)
    if (left.length === state.comments.length) return refusal(404, 'Not Found')
    state.comments = left
    return { status: 204, body: undefined }
  },
  'pulls/get': (state, { pull_number }) => {
    const pull = state.pulls.find(({ number }) => String(number) === pull_number)
    return pull ? ok(pullObject({ ...pull, labels: state.labels })) : refusal(404, 'Not Found')
  },
  'pulls/list': ({ pulls, labels }, _parameters, { query }) => {
    const found = pulls.filter(({ state, headRepository = 'lighthouse/museum', branch = 'branch' }) => {
      const isHead = `${headRepository.split('/')[0]}:${branch}` === query.get('head')
      return isHead && (state ?? 'open') === query.get('state')
    })
    return ok(found.map((pull) => pullObject({ ...pull, labels })))
  },
}

export function answerTo({ operation, parameters }: Matched, exchange: Exchange, state: Held): Answer {
  const route = ROUTES[operation.id]
  if (!route) throw new Error(`${operation.id} is not played`)
  return route(state, parameters, exchange)
}

function compare(state: Held, basehead: string): Answer {
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
function tree(state: Held, sha: string, recursive: boolean): Answer {
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

function blob(state: Held, sha: string): Answer {
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

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function refusal(status: number, message: string): Answer {
  return { status, body: apiError(status, message) }
}

function bodyOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'body' in value ? String(value.body) : ''
}
