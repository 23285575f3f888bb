// A repository on GitHub, through its API: revisions, comparisons, and the comments and labels of a pull request.
import * as z from 'zod'
import { UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import { type CommitRange, compareCommits } from './github-compare.ts'
import { openPull, type PullRequest, type PullState, pullsFrom } from './github-pull.ts'
import { type Ask, type GithubAccess, openApi } from './github-request.ts'
import { type Tree, treeOf } from './github-tree.ts'
import { MAX_FILE_BYTES, TOO_LARGE } from './limits.ts'

/** Every method throws a UserError where GitHub refuses, fails or does not answer. */
export interface GithubRepository {
  /** What `head` changes since it left `base`; both are commit ids. */
  compare(base: string, head: string): Promise<CommitRange>
  /** `read` throws a UserError with the file's place for a file that it refuses, and one without a place otherwise. */
  revision(commit: string): Revision
  pull(number: number): PullRequest
  /** Open pull requests from a branch of this repository or of `owner`'s fork of it. */
  pullsFrom(owner: string, branch: string): Promise<readonly PullState[]>
}

const blobForm = z.object({ content: z.string(), encoding: z.string() })

/** Opens `owner/repo`; asks nothing yet. */
export async function openGithub(access: GithubAccess, name: string): Promise<GithubRepository> {
  const [owner = '', repo = ''] = name.split('/')
  const ask = await openApi(access)
  const repository = { owner, repo }
  const trees = new Map<string, Tree>()
  const treeAt = (commit: string) => {
    const tree = trees.get(commit) ?? treeOf(ask, repository, commit)
    trees.set(commit, tree)
    return tree
  }
  return {
    compare: (base, head) => compareCommits(ask, repository, base, head, treeAt),
    revision: (commit) => revisionOf(ask, repository, commit, treeAt(commit)),
    pull: (number) => openPull(ask, repository, number),
    pullsFrom: (from, branch) => pullsFrom(ask, repository, from, branch),
  }
}

function revisionOf(ask: Ask, repository: { owner: string; repo: string }, commit: string, tree: Tree): Revision {
  return {
    name: commit,
    list: async () => [...(await tree.all()).keys()],
    read: async (path) => {
      const file = await tree.file(path)
      if (!file) return undefined
      if (file.size > MAX_FILE_BYTES) throw new UserError(TOO_LARGE, '', { file: path })
      const parameters = { ...repository, file_sha: file.sha }
      const blob = await ask('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', parameters, blobForm)
      return Buffer.from(blob.content, blob.encoding === 'utf-8' ? 'utf8' : 'base64')
    },
  }
}
