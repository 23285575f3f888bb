// Temporary folders of a bench, and where the built command is.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** Runs `work` in a folder that is gone afterwards. */
export function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'noticelint-bench-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
