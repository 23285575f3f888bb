// The talk around one pull request: its comments, its labels, and who we are there.
import * as z from 'zod'
import type { Ask } from './github-request.ts'

export interface PullComment {
  readonly id: number
  readonly author: string
  readonly body: string
}

export interface PullRequest {
  /** All comments, oldest first. */
  comments(): Promise<readonly PullComment[]>
  /** Returns the id. */
  addComment(body: string): Promise<number>
  replaceComment(id: number, body: string): Promise<void>
  labels(): Promise<readonly string[]>
  /** Login under which the token writes comments. */
  ownLogin(): Promise<string>
}

const PER_PAGE = 100
/** Above this many comments an old one of ours is not looked for any more. */
const MOST_PAGES = 100

/** Whom comments written with the token of a workflow are from. */
const WORKFLOW_LOGIN = 'github-actions[bot]'

const commentForm = z.object({
  id: z.number(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
})
const labelsForm = z.array(z.object({ name: z.string() }))
const viewerForm = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) })

export function openPull(ask: Ask, repository: { owner: string; repo: string }, number: number): PullRequest {
  const issue = { ...repository, issue_number: number }
  return {
    comments: () => commentsOf(ask, issue),
    addComment: async (body) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      return (await ask(route, { ...issue, body }, commentForm, 'write')).id
    },
    replaceComment: async (id, body) => {
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
      await ask(route, { ...repository, comment_id: id, body }, commentForm, 'replace')
    },
    labels: async () => {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels'
      const labels = await ask(route, { ...issue, per_page: PER_PAGE }, labelsForm)
      return labels.map((label) => label.name)
    },
    ownLogin: () => ownLogin(ask),
  }
}

async function commentsOf(ask: Ask, issue: { owner: string; repo: string; issue_number: number }) {
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
