// npm run bench [-- --corpus FOLDER] [--peers] [--write]: measures everything in one run and prints tables.
// With --write they are put into docs/performance.md. It measures dist/, so build first.
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundles } from './bundles.mjs'
import { growthWithLength, growthWithRules } from './growth.mjs'
import { memory } from './memory.mjs'
import { peers } from './peers.mjs'
import { coldStart, pullRequest } from './processes.mjs'
import { corpusRatios, ratios } from './ratios.mjs'
import { writeInto } from './table.mjs'

const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url))

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, peers: { type: 'boolean' }, write: { type: 'boolean' } },
})
const steps = [
  ratios,
  ...(values.corpus === undefined ? [] : [() => corpusRatios(values.corpus)]),
  growthWithLength,
  growthWithRules,
  coldStart,
  pullRequest,
  memory,
  bundles,
  ...(values.peers ? [peers] : []),
]
const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}).`
const tables = [machine]
console.log(`${machine}\n`)
for (const step of steps) {
  const text = step()
  tables.push(text)
  console.log(`${text}\n`)
}
if (values.write) writeInto(PAGE, tables.join('\n\n'))
