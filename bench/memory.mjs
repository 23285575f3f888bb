// Memory after many notices in one process: it must not grow with their number.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { table } from './table.mjs'

const COUNTS = [100, 1000, 10_000]
const WORDS = 300

export function memory() {
  const rows = COUNTS.map((count) => {
    const words = ['--expose-gc', fileURLToPath(import.meta.url), String(count)]
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    const { kept, most } = JSON.parse(stdout)
    return [`${count} notices`, `${kept} MB`, `${most} MB`]
  })
  return table(`Memory over many notices of ${WORDS} words`, ['notices', 'heap kept', 'peak of the process'], rows)
}

/** The child: lints that many notices and says in megabytes what is still held, and what was held at most. */
async function measured(count) {
  const [{ lint }, { LANGUAGES, noticeOf }] = await Promise.all([import('../dist/index.js'), import('./notices.mjs')])
  for (let i = 0; i < count; i++) lint(noticeOf(LANGUAGES[i % LANGUAGES.length], WORDS, i + 1))
  globalThis.gc()
  const kept = Math.round(process.memoryUsage().heapUsed / 1e6)
  process.stdout.write(JSON.stringify({ kept, most: Math.round(process.resourceUsage().maxRSS / 1000) }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measured(Number(process.argv[2]))
