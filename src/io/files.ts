// Files on disk: the working tree as a revision, and single files that the user named. Nothing about git.
import type { Dirent, Stats } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import { MAX_FILE_BYTES, TOO_LARGE } from './limits.ts'

/** Folders that never hold a notice of the project itself. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * The files below `root`. Symbolic links are followed to files inside `root` only: a repository may hold links
 * that somebody else wrote. `read` throws a UserError, whose message is the reason, for a file that it refuses.
 */
export function workingTree(root: string): Revision {
  const top = resolve(root)
  return {
    name: 'working tree',
    list: async () => (await filesBelow(await realpath(top), '')).sort(),
    read: async (path) => {
      const full = resolve(top, path)
      if (isOutside(top, full)) throw refused(path, 'it lies outside the project')
      const target = await realpath(full).catch(absent)
      if (target === undefined) return undefined
      if (isOutside(await realpath(top), target)) throw refused(path, 'it is a symbolic link that leaves the project')
      return readBounded(path, target)
    },
  }
}

/**
 * A file that the user named, wherever it lies and whatever it links to. Undefined where there is none; throws a
 * UserError, whose message is the reason, for a folder and for a file that is too large.
 */
export async function readNamed(cwd: string, path: string): Promise<Uint8Array | undefined> {
  return readBounded(path, resolve(cwd, path))
}

async function readBounded(path: string, target: string): Promise<Uint8Array | undefined> {
  const info = await stat(target).catch(absent)
  if (info === undefined) return undefined
  const problem = unreadable(info)
  if (problem !== undefined) throw refused(path, problem)
  return readFile(target).catch((error: unknown) => {
    throw codeOf(error) === 'EACCES' ? refused(path, 'it may not be read (permission denied)') : error
  })
}

function unreadable(info: Stats): string | undefined {
  if (info.isDirectory()) return 'it is a folder'
  if (!info.isFile()) return 'it is not a regular file'
  return info.size > MAX_FILE_BYTES ? TOO_LARGE : undefined
}

async function filesBelow(top: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(top, folder), { withFileTypes: true }).catch(unlisted)
  const found: string[] = []
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (!PASSED_OVER.has(entry.name)) found.push(...(await filesBelow(top, path)))
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileInside(top, path)))) {
      found.push(path)
    }
  }
  return found
}

async function leadsToFileInside(top: string, path: string): Promise<boolean> {
  const target = await realpath(join(top, path)).catch(absent)
  if (target === undefined || isOutside(top, target)) return false
  return (await stat(target)).isFile()
}

function isOutside(top: string, path: string): boolean {
  const way = relative(top, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

/** Absence is an answer; every other failure is not. */
function absent(error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error))) return undefined
  throw error
}

/** A folder that may not be listed holds nothing that could be linted. */
function unlisted(error: unknown): Dirent[] {
  if (['EACCES', 'EPERM', 'ENOENT'].includes(codeOf(error))) return []
  throw error
}

function refused(path: string, reason: string): UserError {
  return new UserError(reason, '', { file: path })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
