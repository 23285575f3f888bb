// Loads parts of src/ into a script: Node 20 cannot read TypeScript. Packages stay outside, so that there is one of each.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { letterRanges } from './letter-ranges.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Everything that these files export. `paths` are below src/, such as 'load/rule.ts'. */
export async function loadSources(paths) {
  const outfile = join(ROOT, 'node_modules', '.cache', 'noticelint', `sources-${process.pid}-${paths.length}.mjs`)
  const contents = paths.map((path) => `export * from './src/${path}'`).join('\n')
  const stdin = { contents, resolveDir: ROOT, loader: 'ts' }
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error' }
  await build({ stdin, outfile, plugins: [letterRanges], ...options })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile, { force: true })
  }
}
