// The JSON that other programs read: what it holds, and that its schemas hold for it.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { FACT_KINDS } from '../../src/model/fact.ts'
import { CONTRACT } from '../../src/report/contract.ts'
import { renderJson } from '../../src/report/json.ts'
import type { Reportable } from '../../src/report/renderer.ts'
import { ROOT } from '../built.ts'
import { DIFF, EVERY_FACT, FACTS, LINT } from './sample.ts'

const SUBJECTS: readonly Reportable[] = [
  { kind: 'facts', report: FACTS },
  { kind: 'lint', report: LINT },
  { kind: 'diff', report: DIFF },
]

const jsonOf = (subject: Reportable) => JSON.parse(renderJson(subject))

test('the sample has every kind of fact, so that every schema is tried', () => {
  expect(EVERY_FACT.map((fact) => fact.kind)).toEqual(FACT_KINDS)
})

describe.each(SUBJECTS)('the JSON of $kind', (subject) => {
  test('is what the contract says, no more and no less', () => {
    expect(CONTRACT[subject.kind].parse(jsonOf(subject))).toEqual(jsonOf(subject))
  })

  test('is valid by the schema file that editors and programs use', () => {
    const schema = JSON.parse(readFileSync(`${ROOT}schemas/${subject.kind}.schema.json`, 'utf8'))
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
    expect(validate(jsonOf(subject)), JSON.stringify(validate.errors)).toBe(true)
  })

  test('is refused by its schema file when something unknown stands in it', () => {
    const schema = JSON.parse(readFileSync(`${ROOT}schemas/${subject.kind}.schema.json`, 'utf8'))
    expect(new Ajv2020().compile(schema)({ ...jsonOf(subject), score: 87 })).toBe(false)
  })

  test('ends with a line break', () => {
    expect(renderJson(subject)).toMatch(/\}\n$/)
  })
})

test('a finding says where it is, why it matters and what to do', () => {
  const [first] = jsonOf({ kind: 'lint', report: LINT }).files[0].findings
  expect(first).toEqual({
    ruleId: 'gdpr/controller-address',
    severity: 'warning',
    message: 'no postal address is given for the controller "Spokes & Daughters"',
    why: 'Readers must learn who answers for their data and where to write.',
    help: 'add street or P.O. box, postcode and town beside the name',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 10,
    section: [],
    fingerprint: '00112233445566aa',
  })
})

test('a summary counts findings by severity and names what was not checked', () => {
  const { summary, notChecked, skipped } = jsonOf({ kind: 'lint', report: LINT })
  expect(summary).toEqual({ files: 2, errors: 1, warnings: 1, notes: 1, notChecked: 1, skipped: 1 })
  expect(notChecked).toEqual([{ file: 'docs/lost.md', reason: 'there is no such file' }])
  expect(skipped).toHaveLength(1)
})

test('a change says what stood there, what stands there, and where', () => {
  const { changes } = jsonOf({ kind: 'diff', report: DIFF })
  expect(changes[0]).toMatchObject({
    file: 'docs/privacy.md',
    oldFile: 'privacy.md',
    before: null,
    oldLine: null,
    newLine: 12,
  })
  expect(changes[1]).toMatchObject({
    id: 'retention-changed',
    fact: 'retention',
    op: 'changed',
    oldLine: 20,
    newLine: 22,
  })
})

test('a diff counts changes by weight, edits without weight, and findings by standing', () => {
  const { summary, editorial, findings } = jsonOf({ kind: 'diff', report: DIFF })
  expect(summary).toEqual({
    notices: 2,
    material: 2,
    review: 1,
    editorial: 1,
    newFindings: 1,
    existingFindings: 1,
    fixedFindings: 1,
    notChecked: 0,
    skipped: 0,
  })
  expect(editorial).toEqual({ reworded: 2, added: 1, removed: 3, moved: 1, links: 1 })
  expect(findings.map((finding: { file: string; status: string }) => [finding.file, finding.status])).toEqual([
    ['docs/privacy.md', 'new'],
    ['docs/privacy.md', 'existing'],
    ['docs/privacy.md', 'fixed'],
  ])
})
