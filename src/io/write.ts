// Files that a command writes into the project at the user's word. Reading is files.ts's.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../model/error.ts'

/** Writes a new file, with its folders. Throws a UserError where there is one already. */
export async function writeNew(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text, { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new UserError('there is such a file already', 'move it away, or edit it', { file: path })
  })
}

/** Edits a text file in place; a file that the edit leaves as it is is not written. Returns whether it was. */
export async function rewrite(root: string, path: string, edit: (text: string) => string): Promise<boolean> {
  const before = await readFile(join(root, path), 'utf8')
  const after = edit(before)
  if (after !== before) await writeFile(join(root, path), after)
  return after !== before
}
