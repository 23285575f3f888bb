// The one order of notices in reports and shards, whatever lists them: git, the GitHub API, a folder, a shard.

/** By path, in code units: the same on every machine and in every language of it. */
export function inPathOrder<T>(items: readonly T[], pathOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, path: pathOf(item) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ item }) => item)
}
