// How the cost grows with the length of a notice and with the number of rules.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from '../dist/index.js'
import { CLI, inFolder } from './folder.mjs'
import { inTurn, medianOf, ms, timeOf, WARM } from './measure.mjs'
import { noticeOf } from './notices.mjs'
import { table } from './table.mjs'

const LENGTHS = [300, 600, 1200, 2400, 4800, 9600, 19_200, 30_000]

/** Doublings of one notice; the last column is what the next doubling costs. */
export function growthWithLength() {
  const timed = LENGTHS.map((words) => {
    const rounds = words > 5000 ? 5 : 15
    const texts = Array.from({ length: rounds + WARM }, (_, round) => noticeOf('en', words, 1 + 1000 * round))
    const { linted } = inTurn({ linted: (round) => lint(texts[round]) }, { rounds })
    return { words, linted }
  })
  const rows = timed.map(({ words, linted }, at) => {
    const before = timed[at - 1]
    const factor = before && linted.median / before.linted.median / (words / before.words)
    return [`${words} words`, ms(linted), factor === undefined ? '' : `${(2 * factor).toFixed(2)}×`]
  })
  return table('Growth with length', ['notice', 'lint', 'a doubling costs'], rows)
}

const RULES = [10, 100, 1000]
const NOTICES = 20

/** A whole run over a few notices with rules of a pack beside the built-in ones. */
export function growthWithRules() {
  const rows = RULES.map((count) => {
    const runs = inFolder((folder) => {
      for (let i = 0; i < NOTICES; i++) writeFileSync(join(folder, `privacy-${i}.md`), noticeOf('en', 1000, i + 1))
      mkdirSync(join(folder, 'ours'))
      for (let i = 0; i < count; i++) writeFileSync(join(folder, `ours/rule-${i}.yml`), ruleOf(i))
      writeFileSync(join(folder, '.noticelint.yml'), 'extends: [noticelint, ./ours]\n')
      return Array.from({ length: 5 }, () =>
        timeOf(() => run(['lint', 'privacy-*.md', '--fail-on', 'never', '--jobs', '1'], folder)),
      )
    })
    return [`${count} rules of a pack`, ms(medianOf(runs))]
  })
  return table(`Growth with rules: one run over ${NOTICES} notices`, ['rules', 'whole run'], rows)
}

function run(words, cwd) {
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...words], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`noticelint ${words.join(' ')} ended with ${status}: ${stderr}`)
}

function ruleOf(i) {
  return `severity: note
law: [{ cite: 'our own wish' }]
forbid: { text: ['gale warning number ${i}', 'storm surge ${i} (is|was) [very] likely'] }
message: the notice warns of gale ${i}
why: Warnings belong on the board.
help: take the warning out
`
}
