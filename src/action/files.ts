// What is written to the runner's disk: the job summary and report files.
import { appendFile, lstat, mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../model/error.ts'

/** GitHub drops a summary above 1 MiB as a whole; some is kept free. */
const SUMMARY_LIMIT = 1_000_000

/** Bytes that the summary of this step still takes. */
export async function summaryRoom(file: string): Promise<number> {
  const size = await stat(file).then(
    (info) => info.size,
    () => 0,
  )
  return Math.max(0, SUMMARY_LIMIT - size)
}

export async function appendSummary(file: string, markdown: string): Promise<void> {
  await appendFile(file, `${markdown}\n`, 'utf8')
}

/**
 * Writes below the workspace only. A checkout may hold symbolic links that somebody else made, so the folder is
 * resolved first and the file itself may not be a link. Throws a UserError where that leads elsewhere.
 */
export async function writeBelow(workspace: string, path: string, text: string): Promise<void> {
  const target = resolve(workspace, path)
  if (isOutside(resolve(workspace), target)) throw outside(path)
  await mkdir(dirname(target), { recursive: true })
  if (isOutside(await realpath(workspace), await realpath(dirname(target)))) throw outside(path)
  const isLink = await lstat(target).then(
    (info) => info.isSymbolicLink(),
    () => false,
  )
  if (isLink) throw new UserError('it is a symbolic link', 'choose another path', { file: path })
  await writeFile(target, text, 'utf8')
}

function outside(path: string): UserError {
  return new UserError('it lies outside the workspace', 'choose a path below it', { file: path })
}

function isOutside(top: string, path: string): boolean {
  const way = relative(top, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
