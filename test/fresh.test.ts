// What is committed and derived: dist/, src/generated and schemas/ must be what the sources give today.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILT, ROOT } from './built.ts'

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.map((file) => file.slice(folder.length + 1)).sort()
}

test('dist/ is what the sources build to; if not, run "npm run build"', () => {
  const dist = join(ROOT, 'dist')
  expect(filesBelow(dist)).toEqual(filesBelow(BUILT))
  const stale = filesBelow(BUILT).filter(
    (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(BUILT, file))),
  )
  expect(stale).toEqual([])
})

test('src/generated, schemas/ and the generated pages of docs/ are what the sources give; if not, run "npm run generate"', () => {
  for (const script of ['generate.mjs', 'schemas.mjs', 'docs.mjs']) {
    execFileSync(process.execPath, [join(ROOT, 'scripts', script), '--check'], { cwd: ROOT })
  }
})
