// Objects as the GitHub API writes them, with every field that its description demands.
import { publishedPull } from './published.ts'

const API = 'https://api.github.com'

export function simpleUser(login: string) {
  const url = `${API}/users/${login}`
  const parts = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'events', 'received_events'] as const
  return {
    login,
    id: 41898282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    ...Object.fromEntries(parts.map((part) => [`${part}_url`, `${url}/${part}`])),
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

export function publicUser(login: string) {
  const none = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
  const counts = { public_repos: 2, public_gists: 0, followers: 0, following: 0 }
  const dates = { created_at: '2026-01-02T03:04:05Z', updated_at: '2026-01-02T03:04:05Z' }
  return { ...simpleUser(login), ...none, ...counts, ...dates, user_view_type: 'public' }
}

export function commit(sha: string) {
  const url = `${API}/repos/o/r/commits/${sha}`
  const person = { name: 'A. Keeper', email: 'keeper@example.org', date: '2026-01-02T03:04:05Z' }
  return {
    url,
    sha,
    node_id: 'C_1',
    html_url: `https://github.com/o/r/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: { url, author: person, committer: person, message: 'A commit', comment_count: 0, tree: { sha, url } },
    author: null,
    committer: null,
    parents: [],
  }
}

export interface DiffEntry {
  readonly filename: string
  readonly status: string
  readonly sha: string
  readonly previous_filename?: string
}

export function diffEntry(entry: DiffEntry) {
  const url = `https://github.com/o/r/blob/${entry.sha}/file`
  return {
    ...entry,
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    patch: '@@',
  }
}

export function comparison(mergeBase: string, base: string, files: readonly DiffEntry[]) {
  const url = 'https://github.com/o/r/compare'
  return {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: url,
    patch_url: url,
    base_commit: commit(base),
    merge_base_commit: commit(mergeBase),
    status: 'ahead',
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [],
    files: files.map(diffEntry),
  }
}

export function issueComment(id: number, login: string, body: string) {
  const url = `${API}/repos/o/r/issues/comments/${id}`
  const at = '2026-01-02T03:04:05Z'
  const place = { url, html_url: url, issue_url: url, created_at: at, updated_at: at, author_association: 'NONE' }
  return { id, node_id: `IC_${id}`, ...place, user: simpleUser(login), body }
}

export interface PullNow {
  readonly number: number
  readonly head: string
  readonly base: string
  readonly state?: 'open' | 'closed'
  /** owner/repo of the branch; without it, that of the repository itself. Null where the fork is gone. */
  readonly headRepository?: string
  readonly branch?: string
  readonly labels?: readonly string[]
}

/** A published example with what a test holds. */
export function pullObject({ number, head, base, state = 'open', headRepository, branch, labels = [] }: PullNow) {
  const pull = publishedPull()
  const repository = (name: string) => ({ ...pull.head.repo, full_name: name })
  const own = 'lighthouse/museum'
  return {
    ...pull,
    number,
    state,
    auto_merge: null,
    labels: labels.map(label),
    head: { ...pull.head, sha: head, ref: branch ?? 'branch', repo: repository(headRepository ?? own) },
    base: { ...pull.base, sha: base, repo: repository(own) },
  }
}

function label(name: string) {
  const url = `${API}/repos/o/r/labels/${encodeURIComponent(name)}`
  return { id: 1, node_id: 'L_1', url, name, description: null, color: 'ededed', default: false }
}

export function apiError(status: number, message: string) {
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
}
