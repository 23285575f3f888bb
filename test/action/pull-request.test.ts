// What a pull request gets from the Action: annotations, summary, outputs, verdict; its comment is in comment.test.ts.
// Against a GitHub that holds every request and answer to the published description of the API.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../built.ts'
import { githubForEachTest } from '../github/each-test.ts'
import type { FakeGithub, Files } from '../github/server.ts'
import { type PullOptions, pullRequest } from './events.ts'
import { type Outcome, runStep, SHA } from './harness.ts'
import { HOUSE, LONGER, LONGEST, NOTICE, SINGING } from './notices.ts'

let github: FakeGithub
githubForEachTest((started) => {
  github = started
})

const FILE = 'docs/privacy-notice.md'

function change(before: Files, after: Files): void {
  github.state.commits = { [SHA.base]: before, [SHA.head]: after }
}

function run(inputs: Readonly<Record<string, string>> = {}, options: PullOptions = {}): Promise<Outcome> {
  return runStep(github, { event: 'pull_request', payload: pullRequest(options), inputs })
}

describe('a pull request that touches no notice', () => {
  test('is green, and nothing is said', async () => {
    change({ [FILE]: NOTICE, 'README.md': 'old' }, { [FILE]: NOTICE, 'README.md': 'new' })
    const outcome = await run({ comment: 'always', 'fail-on': 'note', 'fail-on-change': 'review' })
    expect(outcome.exitCode).toBe(0)
    expect(outcome.commands).toEqual([])
    expect(outcome.summary).toBe('')
    expect(github.state.comments).toEqual([])
    expect(outcome.outputs.material).toBe('0')
  })

  test('is green and silent where comments may not even be read', async () => {
    change({ 'README.md': 'old' }, { 'README.md': 'new' })
    github.state.trouble = [{ on: 'GET /repos/lighthouse/museum/issues', answer: 403 }]
    const outcome = await run()
    expect(outcome.exitCode).toBe(0)
    expect(outcome.commands).toEqual([])
  })
})

describe('the state that changes are measured against', () => {
  test('is where the branch left its base: what others did there since is not blamed on it', async () => {
    github.state.commits = {
      [SHA.base]: { [FILE]: LONGEST },
      [SHA.main]: { [FILE]: NOTICE },
      [SHA.head]: { [FILE]: LONGER },
    }
    github.state.mergeBases[`${SHA.base}...${SHA.head}`] = SHA.main
    await run()
    expect(github.state.comments[0]?.body).toContain('~~2~~')
    expect(github.state.comments[0]?.body).toContain(`/blob/${SHA.main}/docs/privacy-notice.md`)
  })

  test('follows a notice to its new name', async () => {
    change({ 'privacy.md': NOTICE }, { 'legal/privacy-policy.md': LONGER })
    github.state.renames = { 'legal/privacy-policy.md': 'privacy.md' }
    const outcome = await run()
    expect(outcome.outputs.material).toBe('1')
    expect(github.state.comments[0]?.body).toContain('`legal/privacy-policy.md` was named `privacy.md`')
    expect(github.state.comments[0]?.body).toContain(`/blob/${SHA.base}/privacy.md`)
  })

  test('is nothing for a new notice: every finding is new', async () => {
    change({ ...HOUSE }, { ...HOUSE, [FILE]: SINGING })
    const outcome = await run()
    expect(outcome.exitCode).toBe(1)
    expect(github.state.comments[0]?.body).toContain('`docs/privacy-notice.md` is new')
    expect(outcome.outputs['new-findings']).toBe('1')
  })

  test('has notices that the pull request deletes', async () => {
    change({ [FILE]: NOTICE }, {})
    const outcome = await run()
    expect(outcome.exitCode).toBe(0)
    expect(github.state.comments[0]?.body).toContain('`docs/privacy-notice.md` was removed')
  })

  test('is compared file by file where GitHub lists no more than 300', async () => {
    // More than the 3,000 at which its list for a pull request ends, too.
    const many = Object.fromEntries(Array.from({ length: 3100 }, (_, i) => [`a/${i}.txt`, `${i}`]))
    change(
      { ...many, [FILE]: NOTICE, 'z/privacy-policy.md': NOTICE },
      { [FILE]: LONGER, 'legal/privacy-policy.md': NOTICE },
    )
    const outcome = await run()
    expect(outcome.outputs.material).toBe('1')
    expect(github.state.comments[0]?.body).toContain('`legal/privacy-policy.md` was named `z/privacy-policy.md`')
  })

  test('is read folder by folder where a repository is too large for one answer', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`src/${i}.txt`, `${i}`]))
    change({ ...many, [FILE]: NOTICE }, { ...many, [FILE]: LONGER })
    github.state.treeLimit = 10
    expect((await run()).outputs.material).toBe('1')
  })
})

describe('the gate', () => {
  test('fails on a new finding, on its line, and says why', async () => {
    change({ ...HOUSE, [FILE]: NOTICE }, { ...HOUSE, [FILE]: SINGING })
    const outcome = await run()
    expect(outcome.exitCode).toBe(1)
    const [finding, verdict] = outcome.commands
    expect(finding).toMatch(/^::error title=house\/unsung,file=docs\/privacy-notice\.md,line=11,endLine=11,col=4,/)
    expect(finding).toContain('::the notice says that addresses are sung; leave the sentence out')
    expect(verdict).toBe('::error title=noticelint::1 new finding at or above "error"')
    expect(github.state.comments[0]?.body).toContain('❌ The check fails')
  })

  test('counts a finding on a line that the pull request does not touch, and shows it as any other', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: NOTICE.split('\n## How long')[0] ?? '' })
    const outcome = await run({ 'fail-on': 'warning' })
    expect(outcome.exitCode).toBe(1)
    const told = outcome.commands.filter((line) => line.includes('title=gdpr/retention'))
    expect(told).toEqual([expect.stringContaining(`file=${FILE},line=1`)])
    for (const page of [outcome.summary, github.state.comments[0]?.body]) expect(page).toContain('`gdpr/retention`')
  })

  test('lets findings pass that stood there before', async () => {
    change({ ...HOUSE, [FILE]: SINGING }, { ...HOUSE, [FILE]: SINGING.replace('2 years', '5 years') })
    const outcome = await run()
    expect(outcome.exitCode).toBe(0)
    expect(outcome.outputs.findings).toBe('1')
    expect(outcome.outputs['new-findings']).toBe('0')
  })

  test('follows the input before the config', async () => {
    const config = { '.noticelint.yml': 'fail-on-change: never\n' }
    change({ ...config, [FILE]: NOTICE }, { ...config, [FILE]: LONGER })
    expect((await run()).exitCode).toBe(0)
    expect((await run({ 'fail-on-change': 'material' })).exitCode).toBe(1)
  })

  test('reads the notices that the input names', async () => {
    change({ 'web/legal.md': NOTICE, [FILE]: NOTICE }, { 'web/legal.md': LONGER, [FILE]: LONGER })
    const outcome = await run({ notices: 'web/*.md\nother/*.md' })
    expect(github.state.comments[0]?.body).toContain('in `web/legal.md`')
    expect(outcome.outputs.material).toBe('1')
  })

  test('is red where a notice cannot be checked, and names it', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: { mode: '120000', content: '/etc/passwd' } })
    const outcome = await run()
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands[0]).toBe(
      '::error title=not checked,file=docs/privacy-notice.md,line=1::it is not a regular file',
    )
    expect(outcome.summary).toContain('### Not checked')
  })
})

describe('entries that are no text', () => {
  test('are named where they are called like a notice, and else ignored', async () => {
    const binary = { mode: '100644', content: '\u0000\u0001\u0002GIF89a' }
    const module = { mode: '160000', content: 'c'.repeat(40) }
    change(
      { [FILE]: NOTICE },
      { [FILE]: LONGER, 'a.bin': binary, vendor: module, 'legal/privacy.md': binary, 'privacy.md': module },
    )
    const outcome = await run({ 'fail-on': 'never' })
    expect(outcome.exitCode).toBe(1)
    const [first, second] = outcome.commands.filter((line) => line.startsWith('::error title=not checked'))
    expect(first).toMatch(/file=legal\/privacy\.md,line=1::\S/)
    expect(second).toBe('::error title=not checked,file=privacy.md,line=1::it is not a regular file')
    expect(outcome.outputs.material).toBe('1')
  })

  test('do not matter where the pull request mends or deletes them', async () => {
    const binary = { mode: '100644', content: '\u0000\u0001\u0002' }
    change({ [FILE]: binary, 'privacy.md': binary }, { [FILE]: NOTICE })
    expect((await run({ 'fail-on': 'never' })).exitCode).toBe(0)
  })
})

describe('outputs, summary and report file', () => {
  test('hold the report for programs', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    const outcome = await run({ 'report-file': 'out/report.json' })
    const report: unknown = JSON.parse(outcome.outputs.report ?? '')
    expect(report).toMatchObject({ changes: [{ fact: 'retention', materiality: 'material', newLine: 9 }] })
    expect(JSON.parse(outcome.file('out/report.json') ?? '')).toEqual(report)
    const schema = JSON.parse(readFileSync(`${ROOT}schemas/diff.schema.json`, 'utf8'))
    expect(new Ajv2020().validate(schema, report)).toBe(true)
    expect(outcome.outputs).toMatchObject({ material: '1', changes: '1', 'new-findings': '0' })
    expect(outcome.summary).toContain('## Privacy notice: 1 material change')
    expect(outcome.summary).not.toContain('<!-- noticelint')
  })

  test('never decide the verdict', async () => {
    change({ [FILE]: NOTICE }, { [FILE]: LONGER })
    const outcome = await runStep(github, {
      event: 'pull_request',
      payload: pullRequest(),
      inputs: { 'report-file': '../outside.json' },
      variables: { GITHUB_OUTPUT: '/nowhere/output', GITHUB_STEP_SUMMARY: '/nowhere/summary' },
    })
    expect(outcome.exitCode).toBe(0)
    const notices = outcome.commands.filter((line) => line.startsWith('::notice title=noticelint::'))
    expect(notices.join('\n')).toMatch(
      /job summary is not written[\s\S]*outputs are not set[\s\S]*report file is not written/,
    )
  })
})
