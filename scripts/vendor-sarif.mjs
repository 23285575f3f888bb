// Writes test/contract/sarif-2.1.0.json: the JSON Schema of SARIF as the multitool of its authors carries it. Run it by
// hand to move to a newer version; the tests read only the result. The multitool is built for Linux, hence --force.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = '@microsoft/sarif-multitool-linux'
const VERSION = process.argv[2] ?? '5.7.0'
const TARGET = fileURLToPath(new URL('../test/contract/sarif-2.1.0.json', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'vendor-sarif-'))
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const options = ['--force', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...options, `${PACKAGE}@${VERSION}`], { cwd: folder })
  const home = join(folder, 'node_modules', PACKAGE)
  const { license, author, repository } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const { $schema, ...schema } = JSON.parse(readFileSync(join(home, 'sarif-2.1.0.json'), 'utf8'))
  const from = `${PACKAGE}@${VERSION}`
  const licence = `${license}, by ${author}, ${repository.url}; the format is a standard of OASIS`
  writeFileSync(TARGET, `${JSON.stringify({ from, licence, schema: withoutProse(schema) }, null, 1)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Words for people, which no validator reads, are half of the file. */
function withoutProse(node) {
  if (Array.isArray(node)) return node.map(withoutProse)
  if (!node || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(([key, value]) => !(key === 'description' && typeof value === 'string'))
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value)]))
}
