// The talk around one pull request: its comments, its labels and state, and who we are there.
import * as z from 'zod'
import type { Ask } from './github-request.ts'

export interface PullComment {
  readonly id: number
  readonly author: string
  readonly body: string
}

/** A pull request as it is now, which may be other than the event that started the run says. */
export interface PullState {
  readonly number: number
  readonly isOpen: boolean
  /** The commit at the head of its branch. */
  readonly head: string
  /** owner/repo of its branch; undefined where the fork is gone. */
  readonly headRepository: string | undefined
  /** The commit at the head of the branch it is to be merged into. */
  readonly base: string
  readonly labels: readonly string[]
}

export interface PullRequest {
  readonly number: number
  state(): Promise<PullState>
  /** All comments, oldest first. */
  comments(): Promise<readonly PullComment[]>
  /** Returns the id. `arrived` looks for the comment where an attempt may or may not have been carried out. */
  addComment(body: string, arrived: () => Promise<PullComment | undefined>): Promise<number>
  replaceComment(id: number, body: string): Promise<void>
  removeComment(id: number): Promise<void>
  /** Login under which the token writes comments. */
  ownLogin(): Promise<string>
}

interface Repository {
  readonly owner: string
  readonly repo: string
}

const PER_PAGE = 100
/** Above this many comments an old one of ours is not looked for any more. */
const MOST_PAGES = 100

/** Whom comments written with the token of a workflow are from. */
const WORKFLOW_LOGIN = 'github-actions[bot]'

const sideForm = z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() })
const pullForm = z.object({
  number: z.int(),
  state: z.string(),
  head: sideForm,
  base: sideForm,
  labels: z.array(z.object({ name: z.string().nullish() })).default([]),
})
const commentForm = z.object({
  id: z.number(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
})
const viewerForm = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) })

export function openPull(ask: Ask, repository: Repository, number: number): PullRequest {
  const issue = { ...repository, issue_number: number }
  const one = 'repos/{owner}/{repo}/issues/comments/{comment_id}'
  return {
    number,
    state: async () => {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      return stateOf(await ask(route, { ...repository, pull_number: number }, pullForm))
    },
    comments: () => commentsOf(ask, issue),
    addComment: async (body, arrived) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      return (await ask(route, { ...issue, body }, commentForm, { arrived })).id
    },
    replaceComment: async (id, body) => {
      await ask(`PATCH /${one}`, { ...repository, comment_id: id, body }, commentForm, 'replace')
    },
    removeComment: async (id) => {
      await ask(`DELETE /${one}`, { ...repository, comment_id: id }, z.unknown(), 'replace')
    },
    ownLogin: () => ownLogin(ask),
  }
}

/** Open pull requests from a branch; `from` is the owner of the repository that the branch lies in. */
export async function pullsFrom(ask: Ask, repository: Repository, from: string, branch: string): Promise<PullState[]> {
  const parameters = { ...repository, state: 'open', head: `${from}:${branch}`, per_page: PER_PAGE }
  const pulls = await ask('GET /repos/{owner}/{repo}/pulls', parameters, z.array(pullForm))
  return pulls.map(stateOf)
}

function stateOf({ number, state, head, base, labels }: z.infer<typeof pullForm>): PullState {
  return {
    number,
    isOpen: state === 'open',
    head: head.sha,
    headRepository: head.repo?.full_name,
    base: base.sha,
    labels: labels.map(({ name }) => name ?? ''),
  }
}

async function commentsOf(ask: Ask, issue: Repository & { issue_number: number }) {
  const found: PullComment[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const comments = await ask(route, { ...issue, per_page: PER_PAGE, page }, z.array(commentForm))
    found.push(...comments.map(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login ?? '' })))
    if (comments.length < PER_PAGE) break
  }
  return found
}

/**
 * GET /user answers people only; an app, and a workflow's own token is one, is refused there and learns its name
 * from GraphQL, which has no REST counterpart.
 */
async function ownLogin(ask: Ask): Promise<string> {
  try {
    return (await ask('GET /user', {}, z.object({ login: z.string() }))).login
  } catch {
    const query = '{ viewer { login } }'
    const answer = ask('POST /graphql', { query }, viewerForm)
    return answer.then(
      (viewer) => viewer.data.viewer.login,
      () => WORKFLOW_LOGIN,
    )
  }
}
