// Reports as SARIF: valid by the published schema, and what GitHub needs of it.
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { setup } from '../../src/app/setup.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import type { SarifLocation, SarifResult, SarifRule } from '../../src/report/sarif-log.ts'
import { change, finding, notice, PLACE, report } from './reports.ts'

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } }
      readonly results: readonly SarifResult[]
      readonly invocations: readonly [
        { executionSuccessful: boolean; toolExecutionNotifications: readonly { message: { text: string } }[] },
      ]
    },
  ]
}

const vendored: unknown = JSON.parse(readFileSync(new URL('../contract/sarif-2.1.0.json', import.meta.url), 'utf8'))
const { schema } = vendored as { schema: object } // written by scripts/vendor-sarif.mjs
const isValid = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)

const rules = setup().rules
const links = { server: 'https://github.com', repository: 'spoke/chain', base: 'b'.repeat(40), head: 'a'.repeat(40) }

function logOf(subject: Parameters<typeof renderSarif>[0], style: Partial<Parameters<typeof renderSarif>[1]> = {}) {
  const log: unknown = JSON.parse(renderSarif(subject, { colour: false, rules, ...style }))
  isValid(log)
  expect(isValid.errors ?? []).toEqual([])
  return (log as Log).runs[0] // the schema has just been held
}

function diffLog(...notices: Parameters<typeof report>[0]) {
  return logOf({ kind: 'diff', report: report(notices) })
}

test('the schema has teeth', () => {
  const log = JSON.parse(
    renderSarif({ kind: 'diff', report: report([notice({ findings: [finding()] })]) }, { colour: false }),
  )
  log.runs[0].results[0].level = 'fatal'
  expect(isValid(log)).toBe(false)
})

test('a finding has its rule, its level, its place and its cure', () => {
  const { tool, results } = diffLog(notice({ findings: [finding()] }))
  const [result] = results
  expect(result).toMatchObject({
    ruleId: 'gdpr/controller-address',
    level: 'warning',
    baselineState: 'new',
    message: {
      text: 'No postal address is given for the controller "Spoke and Chain". Add street, postcode and town beside the controller\'s name.',
    },
  })
  expect(result?.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'docs/privacy-notice.md', uriBaseId: '%SRCROOT%' },
    region: { startLine: 12, startColumn: 1, endLine: 12, endColumn: 20 },
  })
  const rule = tool.driver.rules[result?.ruleIndex ?? -1]
  expect(rule?.id).toBe('gdpr/controller-address')
  expect(rule?.help.markdown).toMatch(/\[GDPR Art\. 13.*\]\(https:\/\/eur-lex\.europa\.eu\//)
  expect(rule?.helpUri).toMatch(/^https:\/\//)
})

test('every built-in rule is described, with law, reason and cure', () => {
  const described = diffLog(notice()).tool.driver.rules
  expect(described.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort())
  for (const rule of described) {
    for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text]) {
      expect(text).toMatch(/\S.*[.!?]$/s)
    }
    expect(rule.name).not.toBe(rule.id)
    expect(rule.properties.tags.length).toBeLessThanOrEqual(20)
  }
})

test('a change leads from the old words to the new ones', () => {
  const { results } = diffLog(notice({ oldFile: 'old/notice.md', changes: [change()] }))
  const [result] = results
  expect(result).toMatchObject({ ruleId: 'changes/retention-changed', level: 'warning' })
  const steps = result?.codeFlows?.[0].threadFlows[0].locations.map(({ location }) => location) ?? []
  expect(steps.map(fileAndLine)).toEqual(['BEFORE old/notice.md 10', '%SRCROOT% docs/privacy-notice.md 12'])
  expect(steps[0]?.physicalLocation.region.snippet?.text).toBe('We keep repair orders for 2 years.')
})

test('what is gone stands at the first line, with what it was beside it', () => {
  const { results } = diffLog(notice({ changes: [change({ op: 'removed', newPlace: null, after: null })] }))
  expect(results[0]?.locations.map(fileAndLine)).toEqual(['%SRCROOT% docs/privacy-notice.md 1'])
  expect(results[0]?.relatedLocations?.map(fileAndLine)).toEqual(['BEFORE docs/privacy-notice.md 10'])
  expect(results[0]?.codeFlows).toBeUndefined()
})

test('fixed findings and editorial changes are not written, existing ones are unchanged', () => {
  const findings = [finding({ status: 'fixed' }), finding({ status: 'existing' })]
  const { results } = diffLog(notice({ findings, changes: [change({ materiality: 'editorial' })] }))
  expect(results.map(({ baselineState }) => baselineState)).toEqual(['unchanged'])
})

test('no line or column is zero, and an empty place has no end', () => {
  const odd = { ...PLACE, line: 0, column: 0, endLine: 0, endColumn: 0 }
  const { results } = diffLog(notice({ findings: [finding({ place: odd })] }))
  expect(results[0]?.locations[0].physicalLocation.region).toEqual({ startLine: 1, startColumn: 1 })
})

test('the fingerprint stays when lines move, and tells two of a kind apart', () => {
  const prints = (line: number) =>
    diffLog(notice({ findings: [finding(), finding({ place: { ...PLACE, line } })] })).results.map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    )
  expect(prints(40)).toEqual(['fedcba9876543210:1', 'fedcba9876543210:2'])
  expect(prints(80)).toEqual(prints(40))
})

test('what could not be checked is a failed run, and names the file', () => {
  const notChecked = [{ file: 'nl/privacy verklaring.md', reason: 'it is empty' }]
  const { invocations } = logOf({ kind: 'lint', report: { files: [], notChecked, skipped: [] } })
  expect(invocations[0].executionSuccessful).toBe(false)
  expect(JSON.stringify(invocations)).toContain('nl/privacy%20verklaring.md')
})

test('beyond what GitHub takes the least serious are left out, and counted', () => {
  const findings = Array.from({ length: 25_010 }, (_, i) => finding({ severity: i < 20 ? 'note' : 'error' }))
  const { results, invocations } = logOf({
    kind: 'lint',
    report: { files: [{ file: 'a.md', language: 'en', findings }], notChecked: [], skipped: [] },
  })
  expect(results).toHaveLength(25_000)
  expect(results.filter(({ level }) => level === 'note')).toHaveLength(10)
  expect(invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^10 results of the lowest level/)
})

test('hostile names and rules stay text', () => {
  const file = 'docs/a b:c?#%[x]\ud800/..%2f/privacy.md'
  const evil = {
    id: 'house/evil',
    severity: 'error',
    title: '<script>',
    why: '@maintainer [x](javascript:a)',
    help: '![i](https://x.example/i.png)',
  } as const
  const law = [{ cite: '](https://evil.example)', url: 'javascript:alert(1)' }]
  const { results, tool } = logOf(
    {
      kind: 'diff',
      report: report([notice({ file, findings: [finding({ ruleId: 'house/evil', message: 'x\u202ey' })] })]),
    },
    { rules: [{ ...evil, law }], links },
  )
  expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w./%~!*'()-]+$/)
  expect(results[0]?.message.text).not.toContain('\u202e')
  const [rule] = tool.driver.rules
  expect(rule?.helpUri).toBe('https://github.com/noticelint/noticelint')
  expect(rule?.help.markdown).not.toMatch(/[^\\]\]\(|@m|!\[|[^\\]<script/)
})

test('facts have no SARIF, and the cure is named', () => {
  const facts = { kind: 'facts', report: { file: 'privacy.md', language: 'en', facts: [] } } as const
  expect(() => renderSarif(facts, { colour: false })).toThrow('facts are not written as SARIF')
})

function fileAndLine({ physicalLocation }: SarifLocation): string {
  const { artifactLocation, region } = physicalLocation
  return `${artifactLocation.uriBaseId} ${artifactLocation.uri} ${region.startLine}`
}
