// Linters of prose and Markdown on the same files, installed for the run: what users are used to wait for.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLI, inFolder } from './folder.mjs'
import { inTurn, ms, ratio } from './measure.mjs'
import { LANGUAGES, noticeOf } from './notices.mjs'
import { table } from './table.mjs'

/** The last lines that run on Node 20. */
const PACKAGES = [
  'markdownlint-cli2@0.20.0',
  'remark-cli@12.0.1',
  'remark-preset-lint-recommended@7.0.1',
  'textlint@15.8.0',
  'textlint-rule-no-todo@2.0.1',
  'textlint-rule-terminology@5.2.16',
  'textlint-rule-write-good@2.0.0',
]
const MANY = 30
const WORDS = 4500

export function peers() {
  return inFolder((cwd) => {
    writeFileSync(join(cwd, 'package.json'), '{ "private": true }')
    const installed = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PACKAGES], { cwd })
    if (installed.status !== 0) return 'The peers could not be installed; without a registry, they are left out.'
    writeFileSync(
      join(cwd, '.textlintrc.json'),
      JSON.stringify({ rules: { 'no-todo': true, terminology: true, 'write-good': true } }),
    )
    for (let i = 0; i < MANY; i++)
      writeFileSync(join(cwd, `privacy-${i}.md`), noticeOf(LANGUAGES[i % LANGUAGES.length], WORDS, i + 1))
    const bin = (name, ...words) => spawnSync(join(cwd, 'node_modules/.bin', name), words, { cwd, maxBuffer: 1 << 28 })
    const tools = (files) => ({
      'noticelint lint': () => spawnSync(process.execPath, [CLI, 'lint', ...files], { cwd, maxBuffer: 1 << 28 }),
      'remark-cli, preset-lint-recommended': () =>
        bin('remark', '--quiet', '--use', 'preset-lint-recommended', '--no-stdout', ...files),
      'markdownlint-cli2, default rules': () => bin('markdownlint-cli2', ...files),
      'textlint, three rules': () => bin('textlint', ...files),
    })
    const all = Array.from({ length: MANY }, (_, i) => `privacy-${i}.md`)
    const one = inTurn(tools(['privacy-0.md']), { rounds: 7, warm: 1 })
    const many = inTurn(tools(all), { rounds: 3, warm: 1 })
    const [ours, oursMany] = [one['noticelint lint'], many['noticelint lint']]
    const rows = Object.keys(one).map((name) => [
      name,
      ms(one[name]),
      ratio(one[name], ours),
      ms(many[name]),
      ratio(many[name], oursMany),
    ])
    const head = ['whole process', 'one notice of 30 KB', 'against ours', `${MANY} of them`, 'against ours']
    return table('Against peers', head, rows)
  })
}
