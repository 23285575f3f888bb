// Builds once before all tests: see built.ts.
import { execFileSync } from 'node:child_process'
import { BUILT, ROOT } from './built.ts'

export function setup(): void {
  execFileSync(process.execPath, [`${ROOT}scripts/build.mjs`, BUILT], { cwd: ROOT, stdio: 'inherit' })
}
