// A hundred hostile notices, titles, file names, branch names and settings through the built Action: their words are
// shown, and do nothing.
import { describe, expect, test } from 'vitest'
import { type FakeGithub, type Files, startGithub } from '../github/server.ts'
import { pullRequest } from './events.ts'
import { runStep, SHA } from './harness.ts'
import { asName, HOSTILE, HOSTILE_SETTINGS } from './hostile.ts'
import { expectHarmlessLog, expectHarmlessMarkdown } from './hostile-pages.ts'
import { HOUSE, HOUSE_CONFIG, NOTICE } from './notices.ts'

const STRANGER = { id: 7, author: 'keeper', body: '<!-- noticelint:Notices/privacy/default -->\nmine' }

async function withGithub(before: Files, after: Files, run: (github: FakeGithub) => Promise<void>): Promise<void> {
  const github = await startGithub()
  github.state.commits = { [SHA.base]: before, [SHA.head]: after }
  github.state.comments = [{ ...STRANGER }]
  try {
    await run(github)
    expect(github.faults).toEqual([])
    expect(github.state.comments[0]).toEqual(STRANGER)
  } finally {
    await github.close()
  }
}

function noticeWith(text: string): string {
  return `${NOTICE.replace('# Privacy notice of the Harbour Choir', `# Privacy notice ${text}`)}
## ${text}

We pass your address on to ${text} Ltd. We keep ${text} for 7 years.

- ${text}

| ${text} | b |
| - | - |
| ${text} | c |

We sing your address ${text}
`
}

test('there are more than a hundred of them, and each is another one', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThan(100)
  expect(HOSTILE.every((text) => !text.includes('\n'))).toBe(true)
})

/** Several in one run: each in a notice of its own, and the run's own names from among them. */
const BATCH = 6
const batches = Array.from({ length: Math.ceil(HOSTILE.length / BATCH) }, (_, i) => {
  const texts = HOSTILE.slice(i * BATCH, (i + 1) * BATCH)
  return [i * BATCH, texts] as const
})

describe.each(batches)('%i and those behind it', (first, texts) => {
  const [one = '', two = one, three = two, four = three] = texts

  test('as text, title and file name, as a branch, a title and a label', async () => {
    const old = NOTICE.replace('2 years', '5 years')
    const files = new Map(texts.map((text, i) => [`docs/${first + i} ${asName(text)}/privacy-notice.md`, text]))
    // Said and not guessed: a text that is mostly noise has no language.
    const house = { ...HOUSE, '.noticelint.yml': `${HOUSE_CONFIG}language: en\n` }
    const before = Object.fromEntries([...files.keys()].map((file) => [file, old]))
    const after = Object.fromEntries([...files].map(([file, text]) => [file, noticeWith(text)]))
    await withGithub({ ...house, ...before }, { ...house, ...after }, async (github) => {
      const payload = Object(pullRequest({ labels: [one], action: 'labeled', label: two }))
      payload.pull_request.head.ref = three
      payload.pull_request.title = four
      const inputs = {
        notices: '**/privacy-notice.md',
        'acknowledge-label': 'reviewed',
        'sarif-file': 'out/report.sarif',
        'report-file': 'out/report.json',
      }
      const outcome = await runStep(github, { event: 'pull_request', payload, inputs })
      expect(outcome.exitCode).toBe(1)
      expectHarmlessLog(outcome)
      expect(github.state.comments).toHaveLength(2)
      const body = github.state.comments[1]?.body ?? ''
      expectHarmlessMarkdown(body)
      expect(body.match(/<!-- noticelint/g)).toHaveLength(2)
      expectHarmlessMarkdown(outcome.summary)
      const report = JSON.parse(outcome.outputs.report ?? '')
      expect(report).toEqual(JSON.parse(outcome.file('out/report.json') ?? ''))
      // Each was read, and what is wrong with it is said; or it was refused, and is named.
      const found = report.findings.filter((each: { ruleId: string }) => each.ruleId === 'house/unsung')
      expect(found.length + report.notChecked.length).toBe(texts.length)
      expect(JSON.parse(outcome.file('out/report.sarif') ?? '').version).toBe('2.1.0')
    })
  })

  test('as a setting, a rule, and the name of a workflow, a job and a key', async () => {
    const [values, names] = [texts.map((text) => JSON.stringify(text)), texts.map((text) => text.replaceAll('\0', ''))]
    const config = `rules:\n${values.map((value) => `  ? ${value}\n  : error\n`).join('')}`
    await withGithub(
      { 'privacy.md': `${NOTICE}x` },
      { '.noticelint.yml': config, 'privacy.md': NOTICE },
      async (github) => {
        const outcome = await runStep(github, {
          event: 'pull_request',
          payload: pullRequest(),
          inputs: { 'comment-key': names[0] ?? '', 'acknowledge-label': names[1] ?? '' },
          variables: { GITHUB_WORKFLOW: names[2] ?? '', GITHUB_JOB: names[3] ?? '' },
        })
        expect(outcome.exitCode).toBe(1)
        expectHarmlessLog(outcome)
        expect(outcome.commands).toHaveLength(texts.length)
      },
    )
  })
})

test.each(Object.entries(HOSTILE_SETTINGS))('%s: refused on one page, in time', async (_name, files) => {
  await withGithub({ 'privacy.md': NOTICE }, { ...files, 'privacy.md': `${NOTICE}x` }, async (github) => {
    const outcome = await runStep(github, { event: 'pull_request', payload: pullRequest() })
    expectHarmlessLog(outcome)
    expect(outcome.exitCode === 1 ? outcome.commands.length : 1).toBeGreaterThan(0)
    expect(outcome.stdout.length).toBeLessThan(20_000)
  })
})

test('a line of five million characters is refused by name, and the others are read', async () => {
  const files = { 'privacy.md': `# Privacy\n\n${'a'.repeat(5_000_000)}\n`, 'legal/privacy.md': NOTICE }
  await withGithub({}, files, async (github) => {
    const outcome = await runStep(github, { event: 'pull_request', payload: pullRequest() })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.commands[0]).toBe('::error title=not checked,file=privacy.md,line=1::it is larger than 2 MiB')
    expect(outcome.summary).toContain('`legal/privacy.md` is new')
  })
})

test('a line of nearly two million characters is read or refused, in time', async () => {
  const file = 'privacy.md'
  const lines = ['[a](', '*a_ ', '`', '<!--', '@a '].map((piece) => piece.repeat(400_000 / piece.length))
  await withGithub({ [file]: NOTICE }, { [file]: `# Privacy\n\n${lines.join('\n')}` }, async (github) => {
    const outcome = await runStep(github, { event: 'pull_request', payload: pullRequest() })
    expect(outcome.exitCode).toBe(1)
    expectHarmlessLog(outcome)
    expect(outcome.commands[0]).toContain('::error title=not checked,file=privacy.md')
  })
})
