// The library as its users get it: the built module, its types, and plain data out of plain strings.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BUILT, ROOT } from './built.ts'

const library: typeof import('../src/index.ts') = await import(`${BUILT}/index.js`)

const NOTICE = `# Privacy notice

Harbour Choir, 2 Quay Road, Kilrush, keeps the names of its singers for two years. Our mailing list is run by Pigeon Post Inc.
in the United States, which is certified under the EU-US Privacy Shield.
`

test('says what a notice states', () => {
  const { file, language, facts } = library.facts(NOTICE)
  expect({ file, language }).toEqual({ file: 'notice.md', language: 'en' })
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'retention', period: 'P2Y' }))
})

test('says what a notice lacks, under the name that the caller gives it', () => {
  const { file, findings } = library.lint(NOTICE, { file: 'choir.md' })
  expect(file).toBe('choir.md')
  expect(findings.map((finding) => finding.ruleId)).toContain('outdated/privacy-shield')
})

test('keeps to the config', () => {
  const config = { extends: ['noticelint/outdated'], rules: { 'outdated/privacy-shield': 'note' as const } }
  expect(library.lint(NOTICE, { config }).findings).toMatchObject([
    { ruleId: 'outdated/privacy-shield', severity: 'note' },
  ])
})

test('says what a revision changes', () => {
  const { status, changes } = library.diff(NOTICE, NOTICE.replace('two years', 'nine years'))
  expect(status).toBe('modified')
  expect(changes).toMatchObject([{ fact: 'retention', op: 'changed', materiality: 'material' }])
  expect(library.diff(NOTICE, NOTICE)).toMatchObject({ status: 'unchanged', changes: [] })
})

describe('a text that cannot be read is said, not guessed at', () => {
  test.each([
    ['an empty one', '', 'it is empty'],
    [
      'one in a language without words',
      'Við söfnum upplýsingum um nafn þitt og símanúmer þegar þú kemur með hjólið þitt til viðgerðar.',
      'language',
    ],
  ])('%s', (_what, text, reason) => {
    for (const call of [() => library.lint(text), () => library.facts(text), () => library.diff(text, text)]) {
      expect(call).toThrow(library.UserError)
      expect(call).toThrow(reason)
    }
  })
})

test('does not change what it is given', () => {
  const config = Object.freeze({ extends: Object.freeze(['noticelint/gdpr']), rules: Object.freeze({}) })
  expect(() => library.diff(NOTICE, NOTICE.replace('two', 'nine'), Object.freeze({ config }))).not.toThrow()
})

test('its types hold in a strict project that knows nothing of ours', () => {
  const project = join(ROOT, 'node_modules/.cache/noticelint/consumer')
  rmSync(project, { recursive: true, force: true })
  mkdirSync(project, { recursive: true })
  const source = `import { diff, type Fact, facts, type LintedNotice, lint, UserError } from '../dist/types/index.js'
const notice: LintedNotice = lint('text', { file: 'a.md', config: { rules: { 'gdpr/retention': 'off' } } })
const severities: ('error' | 'warning' | 'note')[] = notice.findings.map((finding) => finding.severity)
const ages = facts('text').facts.flatMap((fact: Fact) => (fact.kind === 'children-age' ? fact.ages : []))
const before: string | null | undefined = diff('a', 'b').changes[0]?.before
const line: string = new UserError('a', 'b').line
// @ts-expect-error there is no such option
lint('text', { flie: 'a.md' })
export { ages, before, line, severities }
`
  writeFileSync(join(project, 'consumer.ts'), source)
  const dist = readFileSync(join(BUILT, 'types/index.d.ts'), 'utf8')
  expect(dist).not.toMatch(/\.ts['"]/)
  const options = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    skipLibCheck: false,
    types: [],
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }))
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
  expect(stdout).toBe('')
})
