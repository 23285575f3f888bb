// The files of one commit, by their ids in git. A repository too large for one answer is walked folder by folder.
import * as z from 'zod'
import { UserError } from '../model/error.ts'
import type { Ask } from './github-request.ts'

/** A regular file. What a symbolic link or a submodule points to is not part of the commit. */
export interface TreeFile {
  readonly sha: string
  /** Bytes. */
  readonly size: number
}

export interface Tree {
  all(): Promise<ReadonlyMap<string, TreeFile>>
  file(path: string): Promise<TreeFile | undefined>
}

const treeForm = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), sha: z.string(), size: z.number().optional() })),
  truncated: z.boolean(),
})
type Entry = z.infer<typeof treeForm>['tree'][number]

/** GitHub cuts one answer at 100,000 entries; a walk asks once for each folder above that. */
const MOST_REQUESTS = 200

/** Fetches nothing until it is asked. `repository` holds owner and repo. */
export function treeOf(ask: Ask, repository: { owner: string; repo: string }, commit: string): Tree {
  let requests = 0
  const fetched = new Map<string, Promise<z.infer<typeof treeForm>>>()
  const fetchTree = (sha: string, recursive: boolean) => {
    const key = `${sha} ${recursive}`
    const known = fetched.get(key)
    if (known) return known
    if (++requests > MOST_REQUESTS) throw tooLarge()
    const parameters = { ...repository, tree_sha: sha, ...(recursive && { recursive: '1' }) }
    const answer = ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, treeForm)
    fetched.set(key, answer)
    return answer
  }

  const below = async (sha: string, folder: string): Promise<[string, TreeFile][]> => {
    const whole = await fetchTree(sha, true)
    if (!whole.truncated) return filesIn(whole.tree, folder)
    const { tree } = await fetchTree(sha, false)
    const found = filesIn(tree, folder)
    for (const entry of tree) {
      if (isFolder(entry)) found.push(...(await below(entry.sha, `${folder}${entry.path}/`)))
    }
    return found
  }

  const descend = async (path: string): Promise<TreeFile | undefined> => {
    const folders = path.split('/')
    const name = folders.pop()
    let sha = commit
    for (const folder of folders) {
      const entry = (await fetchTree(sha, false)).tree.find((each) => each.path === folder && isFolder(each))
      if (!entry) return undefined
      sha = entry.sha
    }
    return new Map(filesIn((await fetchTree(sha, false)).tree, '')).get(name ?? '')
  }

  let files: Promise<ReadonlyMap<string, TreeFile>> | undefined
  const all = () => {
    files ??= below(commit, '').then((found) => new Map(found))
    return files
  }
  return {
    all,
    file: async (path) => ((await fetchTree(commit, true)).truncated ? descend(path) : (await all()).get(path)),
  }
}

function filesIn(entries: readonly Entry[], folder: string): [string, TreeFile][] {
  return entries
    .filter((entry) => entry.mode === '100644' || entry.mode === '100755')
    .map((entry) => [folder + entry.path, { sha: entry.sha, size: entry.size ?? 0 }])
}

function isFolder(entry: Entry): boolean {
  return entry.mode === '040000'
}

function tooLarge(): UserError {
  return new UserError(
    'the repository has more files than GitHub lists in a reasonable number of requests',
    'check the repository out and run the noticelint command on it',
  )
}
