// Annotations: what GitHub would drop without a word is counted, and hostile text stays text.
import { expect, test } from 'vitest'
import { diffAnnotations, planAnnotations } from '../../src/report/annotations.ts'
import { startGithub } from '../github/server.ts'
import { change, finding, notice, report } from '../report/reports.ts'
import { pullRequest } from './events.ts'
import { runStep, SHA } from './harness.ts'
import { NOTICE } from './notices.ts'

test('there are never more than ten of a kind, and the others are counted', () => {
  const many = Array.from({ length: 40 }, (_, i) => finding({ severity: i % 2 === 0 ? 'error' : 'note' }))
  const plan = planAnnotations(diffAnnotations(report([notice({ findings: many })])))
  for (const kind of ['error', 'notice']) {
    const shown = plan.shown.filter((annotation) => annotation.kind === kind).length
    expect(shown).toBeGreaterThan(5)
    expect(shown).toBeLessThanOrEqual(10)
  }
  expect(plan.shown.length + plan.left).toBe(40)
})

test('fixed and existing findings have none, nor have changes that only have to be reviewed', () => {
  const findings = [finding({ status: 'fixed' }), finding({ status: 'existing' })]
  const changes = [change({ materiality: 'review' }), change({ materiality: 'editorial' })]
  expect(diffAnnotations(report([notice({ findings, changes })]))).toEqual([])
})

test('what is gone from the new revision stands at its first line, with the line that it was on', () => {
  const changes = [change({ op: 'removed', summary: 'a promise is no longer made', newPlace: null, after: null })]
  const [annotation] = diffAnnotations(report([notice({ changes })]))
  expect(annotation?.message).toBe('a promise is no longer made; it was on line 10 (GDPR Art. 13(2)(a))')
  expect(annotation?.properties).toMatchObject({ file: 'docs/privacy-notice.md', startLine: 1 })
})

test('notes never push out what readers must be told', () => {
  const notes = Array.from({ length: 40 }, () => finding({ severity: 'note' }))
  const { shown } = planAnnotations(diffAnnotations(report([notice({ findings: notes, changes: [change()] })])))
  expect(shown.filter(({ properties }) => properties.title.startsWith('material change'))).toHaveLength(1)
})

test('a place of several lines has no columns, which GitHub refuses there', () => {
  const place = { line: 3, column: 5, endLine: 5, endColumn: 1, section: [] }
  const [annotation] = diffAnnotations(report([notice({ findings: [finding({ place })] })]))
  expect(annotation?.properties).toMatchObject({ startLine: 3, endLine: 4 })
  expect(annotation?.properties).not.toHaveProperty('startColumn')
})

test('a file name with every character that means something to the runner is escaped', async () => {
  const github = await startGithub()
  const file = 'docs/privacy notice, 100%::error title=owned::%0A\n::set-output name=material::9.md'
  github.state.commits = { [SHA.base]: {}, [SHA.head]: { [file]: { mode: '120000', content: '/etc' }, 'a.md': NOTICE } }
  const inputs = { notices: 'docs/*.md' }
  const outcome = await runStep(github, { event: 'pull_request', payload: pullRequest(), inputs })
  await github.close()
  expect(outcome.commands).toHaveLength(2)
  expect(outcome.commands[0]).toBe(
    '::error title=not checked,file=docs/privacy notice%2C 100%25%3A%3Aerror title=owned%3A%3A%250A%0A%3A%3Aset-output name=material%3A%3A9.md,line=1::it is not a regular file',
  )
})

test('no line of the log can be a command of a notice', async () => {
  const github = await startGithub()
  const file = 'privacy-notice.md'
  const hostile = NOTICE.replace('2 years', '5 years ##[add-mask]years ::stop-commands::x')
  github.state.commits = { [SHA.base]: { [file]: NOTICE }, [SHA.head]: { [file]: `${hostile}\n::error::owned\n` } }
  const outcome = await runStep(github, { event: 'pull_request', payload: pullRequest() })
  await github.close()
  const lines = outcome.stdout.split('\n').filter((line) => line !== '')
  for (const line of lines) expect(line).toMatch(/^(::(error|warning|notice) |noticelint: )/)
  expect(lines.filter((line) => line.startsWith('noticelint: ') && line.includes('##['))).toEqual([])
})
