// Our one comment on a pull request: found by marker and author, written only where its words change, by the latest run.
import type { PullComment, PullRequest } from '../io/github-pull.ts'
import { commentMarker } from '../report/comment.ts'
import { isLater, type RunNumber, readMemory, withoutRun } from '../report/comment-memory.ts'

/** What is to be written. */
export interface Draft {
  readonly key: string
  readonly run: RunNumber | undefined
  readonly body: string
  /** The commit that it is about. */
  readonly head: string
}

export type Written = { readonly id: number } | { readonly left: string; readonly id?: number }

/** Parts of a name, joined so that no two lists of parts give the same one. */
export function commentKeyOf(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('/', '-') || 'default').join('/')
}

/**
 * The comments that earlier runs wrote, oldest first: one, or several after a race that nobody settled. Anybody can
 * quote the marker, so the author has to be us; who we are is asked only where there is something to tell apart.
 */
export async function findOwnComments(pull: PullRequest, key: string): Promise<readonly PullComment[]> {
  const marked = (await pull.comments()).filter(({ body }) => body.split(/\r?\n/, 1)[0] === commentMarker(key))
  if (marked.length === 0) return []
  const login = await pull.ownLogin()
  return marked.filter(({ author }) => author === login).sort((a, b) => a.id - b.id)
}

/** Writes, or says in words why the comment is left as it is. `own` is what findOwnComments found. */
export async function writeComment(pull: PullRequest, own: readonly PullComment[], draft: Draft): Promise<Written> {
  const [first] = own
  if (first && own.length === 1 && withoutRun(first.body) === withoutRun(draft.body)) return { id: first.id }
  if (isLater(latestOf(own), draft.run)) return { left: 'a later run has written it', ...(first && { id: first.id }) }
  const state = await pull.state().catch(() => undefined)
  if (state && state.head !== draft.head) {
    return { left: 'the pull request has another commit now, whose run writes it', ...(first && { id: first.id }) }
  }
  if (first) return { id: await join(pull, first, own.slice(1), draft.body) }
  const added = await pull.addComment(draft.body, () => arrived(pull, draft))
  // Two runs that found no comment both write one. Where that cannot be told now, the next run settles it.
  const [oldest, ...others] = await findOwnComments(pull, draft.key).catch(() => [])
  if (!oldest) return { id: added }
  const latest = others.reduce((best, each) => (isLater(runOf(each), runOf(best)) ? each : best), oldest)
  return { id: await join(pull, oldest, others, latest.body) }
}

async function arrived(pull: PullRequest, draft: Draft): Promise<PullComment | undefined> {
  const own = await findOwnComments(pull, draft.key)
  return own.find(({ body }) => withoutRun(body) === withoutRun(draft.body))
}

/** Makes one comment of several, the oldest; it does not matter how many runs do so at the same time. */
async function join(pull: PullRequest, kept: PullComment, others: readonly PullComment[], body: string) {
  if (body !== kept.body) await pull.replaceComment(kept.id, body)
  for (const { id } of others) await pull.removeComment(id).catch(() => undefined)
  return kept.id
}

function latestOf(own: readonly PullComment[]): RunNumber | undefined {
  return own
    .map(runOf)
    .reduce<RunNumber | undefined>((best, run) => (!best || isLater(run, best) ? run : best), undefined)
}

function runOf({ body }: PullComment): RunNumber | undefined {
  return readMemory(body)?.run
}
