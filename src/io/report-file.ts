// A report on disk, bounded. What it says is read by src/app/parse-report.ts.
import { lstat, readFile } from 'node:fs/promises'

/** Undefined where there is no such file; `problem` for one that is not read, a symbolic link among them. */
export async function readReportFile(
  path: string,
  mostBytes: number,
): Promise<{ readonly text: string; readonly bytes: number } | { readonly problem: string } | undefined> {
  const info = await lstat(path).catch(() => undefined)
  if (!info) return undefined
  if (!info.isFile()) return { problem: 'it is not a regular file' }
  if (info.size > mostBytes) return { problem: `it is larger than ${mostBytes / 1024 / 1024} MiB` }
  return { text: await readFile(path, 'utf8'), bytes: info.size }
}
