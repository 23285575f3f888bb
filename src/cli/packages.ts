// Packs that were installed as a dependency: folders of node_modules that the config names. Nothing is fetched.
import { join } from 'node:path'
import { workingTree } from '../io/files.ts'
import type { Config } from '../model/config.ts'
import type { Revision } from '../model/revision.ts'

/** Everything else in node_modules stays out of sight: it is not the project's own. */
const INSTALLED = /^(?:\.\/)?(node_modules\/(?:@[^/]+\/)?[^/]+(?:\/.+)??)\/?$/

/** The tree with the files of those folders; a link out of the project is refused here as everywhere. */
export function withPackages(tree: Revision, root: string, { extends: named = [] }: Config): Revision {
  const folders = named.flatMap((name) => INSTALLED.exec(name)?.[1] ?? [])
  if (folders.length === 0) return tree
  return {
    ...tree,
    list: async () => {
      const below = await Promise.all(
        folders.map(async (folder) =>
          (
            await workingTree(join(root, folder))
              .list()
              .catch(() => [])
          ).map((path) => `${folder}/${path}`),
        ),
      )
      return [...(await tree.list()), ...below.flat()]
    },
  }
}
