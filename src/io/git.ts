// A repository's history, through the git program. No shell, no text of a repository as an option, no network.
import { type ExecFileException, execFile } from 'node:child_process'
import { UserError } from '../model/error.ts'
import type { PathPair, Revision } from '../model/revision.ts'
import { MAX_FILE_BYTES, TOO_LARGE } from './limits.ts'

export type { PathPair }

/** A repository as seen from `root`, which may be a folder inside of it: paths outside of `root` do not exist. */
export interface Git {
  /** Id of the commit from which HEAD and `ref` went apart. Throws a UserError for a ref that there is not. */
  mergeBase(ref: string): Promise<string>
  /** The files of a commit; `commit` is a full id. */
  revision(commit: string): Revision
  /** What the working tree, untracked files included, changes against a commit. Renames are followed. */
  changesSince(commit: string): Promise<readonly PathPair[]>
}

/** Opens the repository that holds `root`; throws a UserError where there is none or no git. */
export async function openGit(root: string): Promise<Git> {
  const git = runnerIn(root)
  const inside = await git(['rev-parse', '--is-inside-work-tree'])
  if (inside.code !== 0 || inside.text.trim() !== 'true') throw notARepository(root, inside.problem)
  return {
    mergeBase: (ref) => mergeBase(git, ref),
    revision: (commit) => revisionOf(git, commit),
    changesSince: (commit) => changesSince(git, commit),
  }
}

interface Result {
  readonly code: number
  readonly bytes: Buffer
  readonly text: string
  /** First line of what git said went wrong. */
  readonly problem: string
}
type Runner = (args: readonly string[]) => Promise<Result>

/** Settings of the machine must not change what is read, nor run programs that a repository names. */
const STEADY = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager', '--literal-pathspecs']
const ENVIRONMENT = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' }
const MAX_OUTPUT = 256 * 1024 * 1024

function runnerIn(cwd: string): Runner {
  const options = { cwd, encoding: 'buffer', maxBuffer: MAX_OUTPUT, env: { ...process.env, ...ENVIRONMENT } } as const
  return (args) =>
    new Promise((resolve, reject) => {
      execFile('git', [...STEADY, ...args], options, (error, bytes, complaint) => {
        if (error && typeof error.code !== 'number') return reject(notRunnable(error))
        const [problem = ''] = complaint.toString('utf8').split('\n')
        resolve({ code: Number(error?.code ?? 0), bytes, text: bytes.toString('utf8'), problem })
      })
    })
}

async function mergeBase(git: Runner, ref: string): Promise<string> {
  if (!isRefLike(ref))
    throw new UserError(`"${ref}" is not the name of a commit`, 'name a branch, a tag or a commit id')
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (commit.code !== 0) {
    const help = 'check the spelling, or fetch it first, e.g. "git fetch origin main" and --base origin/main'
    throw new UserError(`there is no commit "${ref}" in this repository`, help)
  }
  const base = await git(['merge-base', commit.text.trim(), 'HEAD'])
  if (base.code === 0) return base.text.trim().split('\n')[0] ?? ''
  const shallow = (await git(['rev-parse', '--is-shallow-repository'])).text.trim() === 'true'
  const help = shallow ? 'the clone is shallow: run "git fetch --unshallow"' : 'name a branch that HEAD came from'
  throw new UserError(`"${ref}" and HEAD have no commit in common`, help)
}

/** Branches, tags, ids and the likes of HEAD~2 and main@{1}; nothing that git would read as an option or a path. */
function isRefLike(ref: string): boolean {
  return /^[^\s:?*[\\-][^\s:?*[\\]{0,250}$/.test(ref) && !hasControlCharacter(ref) && !ref.includes('..')
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f')
}

interface TreeEntry {
  readonly object: string
  readonly size: number
}

function revisionOf(git: Runner, commit: string): Revision {
  let listed: Promise<ReadonlyMap<string, TreeEntry>> | undefined
  const tree = () => {
    listed ??= git(['ls-tree', '-r', '-z', '--long', '--end-of-options', commit]).then(entriesOf)
    return listed
  }
  return {
    name: commit,
    list: async () => [...(await tree()).keys()],
    read: async (path) => {
      const entry = (await tree()).get(path)
      if (!entry) return undefined
      if (entry.size > MAX_FILE_BYTES) throw new UserError(TOO_LARGE, '', { file: path })
      const blob = await git(['cat-file', 'blob', entry.object])
      if (blob.code !== 0) throw new UserError(`git could not read it (${blob.problem})`, '', { file: path })
      return blob.bytes
    },
  }
}

/** Regular files only: what a symbolic link points to is not part of the commit. */
function entriesOf(listing: Result): ReadonlyMap<string, TreeEntry> {
  if (listing.code !== 0) throw new UserError(`git could not list a commit (${listing.problem})`, '')
  const entries = new Map<string, TreeEntry>()
  for (const line of listing.text.split('\0')) {
    const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line)
    const [, object, size, path] = match ?? []
    if (object && size && path) entries.set(path, { object, size: Number(size) })
  }
  return entries
}

async function changesSince(git: Runner, commit: string): Promise<readonly PathPair[]> {
  const compare = ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--relative']
  const [tracked, untracked] = await Promise.all([
    git([...compare, '--end-of-options', commit, '--']),
    git(['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  if (tracked.code !== 0) throw new UserError(`git could not compare with ${commit} (${tracked.problem})`, '')
  const added = untracked.text.split('\0').filter((path) => path !== '')
  return [...pairsOf(tracked.text), ...added.map((after) => ({ after }))]
}

/** Reads `M\0path\0`, `R087\0old\0new\0` and so on. */
function pairsOf(listing: string): PathPair[] {
  const fields = listing.split('\0')
  const pairs: PathPair[] = []
  for (let i = 0; i + 1 < fields.length; ) {
    const [status = '', first = '', second = ''] = fields.slice(i, i + 3)
    const isPair = status.startsWith('R') || status.startsWith('C')
    i += isPair ? 3 : 2
    if (status.startsWith('R')) pairs.push({ before: first, after: second })
    else if (status.startsWith('C')) pairs.push({ after: second })
    else if (status === 'A') pairs.push({ after: first })
    else if (status === 'D') pairs.push({ before: first })
    else pairs.push({ before: first, after: first })
  }
  return pairs
}

function notARepository(root: string, problem: string): UserError {
  if (problem.includes('dubious ownership'))
    return new UserError(problem, 'run "git config --global --add safe.directory"')
  return new UserError(
    `${root} is not in a git repository`,
    'leave out --base and name two files: noticelint diff OLD NEW',
  )
}

function notRunnable(error: ExecFileException): Error {
  if (error.code !== 'ENOENT') return error
  return new UserError('the program "git" was not found', 'install git, or name two files: noticelint diff OLD NEW')
}
