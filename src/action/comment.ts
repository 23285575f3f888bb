// Our one comment on a pull request: found by marker and author, written only where its words change.
import type { PullComment, PullRequest } from '../io/github-pull.ts'
import { commentMarker } from '../report/comment.ts'
import type { Runner } from './runner.ts'

/** Two jobs, or two steps with a key each, do not take each other's comment for their own. */
export function commentKeyOf({ workflow, job }: Runner, key: string): string {
  return [workflow, job, key].map((part) => part.replaceAll('/', '-') || 'default').join('/')
}

/**
 * The comment that an earlier run wrote. Anybody can quote the marker, so the author has to be us; who we are is
 * asked only where there is something to tell apart.
 */
export async function findOwnComment(pull: PullRequest, key: string): Promise<PullComment | undefined> {
  const marked = (await pull.comments()).filter(({ body }) => body.startsWith(commentMarker(key)))
  if (marked.length === 0) return undefined
  const login = await pull.ownLogin()
  return marked.find(({ author }) => author === login)
}

/** Returns the id of the comment. */
export async function writeComment(pull: PullRequest, own: PullComment | undefined, body: string): Promise<number> {
  if (!own) return pull.addComment(body)
  if (stored(own.body) !== stored(body)) await pull.replaceComment(own.id, body)
  return own.id
}

/** GitHub may hand a body back with other line ends. */
function stored(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
