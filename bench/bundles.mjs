// Sizes of what is shipped: an entry of dist/ with everything it can load.
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from './table.mjs'

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))
const ENTRIES = ['action.js', 'publish.js', 'cli.js', 'index.js']

export function bundles() {
  const rows = ENTRIES.map((entry) => {
    const files = reachable(join(DIST, entry))
    const size = [...files].reduce((sum, file) => sum + statSync(file).size, 0)
    return [entry, String(files.size), `${(size / 1e6).toFixed(2)} MB`]
  })
  return table('Bundles', ['entry', 'files', 'size, minified'], rows)
}

/** The file and what it imports, at once or later. */
function reachable(file, known = new Set()) {
  if (known.has(file)) return known
  known.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/["'](\.{1,2}\/[\w./-]+\.js)["']/g))
    reachable(join(dirname(file), path), known)
  return known
}
