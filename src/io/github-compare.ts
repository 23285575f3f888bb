// What differs between two commits, as pairs of paths. Which of the files are notices is for others to say.
import * as z from 'zod'
import type { PathPair } from './git.ts'
import type { Ask } from './github-request.ts'
import type { Tree } from './github-tree.ts'

export interface CommitRange {
  /** The commit from which base and head went apart: the state that a pull request is compared with. */
  readonly mergeBase: string
  readonly head: string
  readonly files: readonly PathPair[]
}

/** GitHub lists no more files than this in a comparison, on whatever page. */
const MOST_LISTED = 300

const comparisonForm = z.object({
  merge_base_commit: z.object({ sha: z.string() }),
  files: z
    .array(z.object({ filename: z.string(), status: z.string(), previous_filename: z.string().optional() }))
    .default([]),
})
type Listed = z.infer<typeof comparisonForm>['files'][number]

/** Three-dot: what head changes since the two went apart. Files on both sides of a rename are one pair. */
export async function compareCommits(
  ask: Ask,
  repository: { owner: string; repo: string },
  base: string,
  head: string,
  treeAt: (commit: string) => Tree,
): Promise<CommitRange> {
  const parameters = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 }
  const answer = await ask('GET /repos/{owner}/{repo}/compare/{basehead}', parameters, comparisonForm)
  const mergeBase = answer.merge_base_commit.sha
  const listed = answer.files.map(pairOf)
  const files = answer.files.length < MOST_LISTED ? listed : await compareTrees(treeAt(mergeBase), treeAt(head), listed)
  return { mergeBase, head, files }
}

function pairOf({ filename, status, previous_filename }: Listed): PathPair {
  if (status === 'added' || status === 'copied') return { after: filename }
  if (status === 'removed') return { before: filename }
  return { before: previous_filename ?? filename, after: filename }
}

/** Compares by the ids of the files. Renames are those that GitHub listed, and files that moved untouched. */
async function compareTrees(before: Tree, after: Tree, listed: readonly PathPair[]): Promise<PathPair[]> {
  const [old, now] = await Promise.all([before.all(), after.all()])
  const removed = new Set([...old.keys()].filter((path) => !now.has(path)))
  const removedBySha = new Map([...removed].map((path) => [old.get(path)?.sha, path]))
  const renamed = new Map(listed.map((pair) => [pair.after, pair.before]))
  const pairs: PathPair[] = []
  for (const [path, { sha }] of now) {
    if (old.get(path)?.sha === sha) continue
    const origin = old.has(path) ? path : (renamed.get(path) ?? removedBySha.get(sha))
    const isFree = origin === path || (origin !== undefined && removed.delete(origin))
    pairs.push(isFree ? { before: origin, after: path } : { after: path })
  }
  return [...pairs, ...[...removed].map((path) => ({ before: path }))]
}
