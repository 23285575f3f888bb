// A state of the repository whose files can be listed and read; disk, git and the GitHub API each offer one.

export interface Revision {
  /** Shown in reports, e.g. a commit id or "working tree". */
  readonly name: string
  /** Paths of all files, with `/`, relative to the repository's root. */
  list(): Promise<readonly string[]>
  /** Bytes of a file; undefined where there is none of that path. */
  read(path: string): Promise<Uint8Array | undefined>
}

/** Where one file stands in two revisions; one side is absent where it was added or deleted. */
export interface PathPair {
  readonly before?: string
  readonly after?: string
}
