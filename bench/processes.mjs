// What whole runs cost: the start of the command, a pull request in a small and in a large repository.
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLI, inFolder } from './folder.mjs'
import { inTurn, ms } from './measure.mjs'
import { noticeOf } from './notices.mjs'
import { table } from './table.mjs'

/** The command against a Node process that does nothing. */
export function coldStart() {
  return inFolder((cwd) => {
    writeFileSync(join(cwd, 'empty.mjs'), '')
    writeFileSync(join(cwd, 'privacy.md'), noticeOf('en', 300))
    writeFileSync(join(cwd, 'long.md'), noticeOf('en', 4500))
    const node = (...words) => spawnSync(process.execPath, words, { cwd })
    const { empty, version, short, long } = inTurn(
      {
        empty: () => node('empty.mjs'),
        version: () => node(CLI, '--version'),
        short: () => node(CLI, 'lint', 'privacy.md'),
        long: () => node(CLI, 'lint', 'long.md'),
      },
      { rounds: 15 },
    )
    const over = ({ median }) => `${Math.round(median - empty.median)} ms`
    return table(
      'Start of the command',
      ['process', 'time', 'above an empty one'],
      [
        ['empty', ms(empty), ''],
        ['noticelint --version', ms(version), over(version)],
        ['noticelint lint, 300 words', ms(short), over(short)],
        ['noticelint lint, 4,500 words (30 KB)', ms(long), over(long)],
      ],
    )
  })
}

/** One notice changed of one, and of a thousand. */
export function pullRequest() {
  const [one, thousand] = [1, 1000].map((count) =>
    inFolder((cwd) => {
      const git = (...words) => execFileSync('git', words, { cwd, stdio: 'ignore' })
      git('init', '--quiet', '--initial-branch', 'main')
      git('config', 'user.email', 'bench@weather-station.example')
      git('config', 'user.name', 'Bench')
      for (let i = 0; i < count; i++) writeFileSync(join(cwd, `privacy-${i}.md`), noticeOf('en', 1000, i + 1))
      git('add', '.')
      git('commit', '--quiet', '--message', 'notices')
      writeFileSync(join(cwd, 'privacy-0.md'), noticeOf('en', 1000, 1).replace('Gust Mailing', 'Squall Mailing'))
      const words = [CLI, 'diff', '--base', 'HEAD', '--fail-on', 'never', '--fail-on-change', 'never']
      return inTurn({ diff: () => spawnSync(process.execPath, words, { cwd }) }, { rounds: 9 }).diff
    }),
  )
  const rows = [
    ['1 notice', ms(one), ''],
    ['1,000 notices', ms(thousand), `${(thousand.median / one.median).toFixed(2)}×`],
  ]
  return table('A pull request that changes one notice', ['repository', 'diff', 'against one'], rows)
}
