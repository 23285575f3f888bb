// Runs the score of the built command over the labelled notices, which are kept outside this repository because the
// notices are other people's. Usage: npm run accuracy [-- --verbose --only lint|diff --id ID]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(process.env.NOTICELINT_LABELS ?? '../shared/eval')
const score = resolve(folder, 'score.mjs')
if (!existsSync(score)) {
  console.log(
    `no labelled notices at ${folder}: set NOTICELINT_LABELS to the folder that holds score.mjs; nothing was scored`,
  )
  process.exit(0)
}
const { status } = spawnSync(process.execPath, [score, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 2)
