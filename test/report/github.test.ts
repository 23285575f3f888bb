// Reports as workflow commands: what a job that runs the command itself shows on a pull request.
import { expect, test } from 'vitest'
import { renderGithub } from '../../src/report/github.ts'
import { change, finding, notice, report } from './reports.ts'

const STYLE = { colour: false }

test('a finding and a change are one command each, on their line', () => {
  const subject = report([notice({ changes: [change()], findings: [finding()] })])
  expect(renderGithub({ kind: 'diff', report: subject }, STYLE)).toBe(
    '::notice file=docs/privacy-notice.md,line=12,endLine=12,col=1,endColumn=20,title=material change%3A repair ' +
      'orders::the storage period for repair orders is another one (GDPR Art. 13(2)(a))\n' +
      '::warning file=docs/privacy-notice.md,line=12,endLine=12,col=1,endColumn=20,title=gdpr/controller-address::' +
      'no postal address is given for the controller "Spoke and Chain"; add street, postcode and town beside the ' +
      "controller's name\n",
  )
})

test('no more than ten of a kind are written, and the others are counted', () => {
  const findings = Array.from({ length: 40 }, () => finding())
  const files = [{ file: 'privacy.md', language: 'en', findings }]
  const lines = renderGithub({ kind: 'lint', report: { files, notChecked: [], skipped: [] } }, STYLE).split('\n')
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10)
  expect(lines.at(-2)).toBe('::notice title=noticelint::30 annotations more than GitHub shows')
})

test('no text of a notice or name of a file ends its command or begins another', () => {
  const evil = 'a,b:c%0A::error::x\r\n::set-output name=y::z\n##[add-mask]q'
  const subject = report([notice({ file: evil, findings: [finding({ message: evil, help: '' })] })])
  const written = renderGithub({ kind: 'diff', report: subject }, STYLE)
  expect(written.trimEnd().split('\n')).toHaveLength(1)
  expect(written).toContain('file=a%2Cb%3Ac%250A%3A%3Aerror%3A%3Ax%0D%0A%3A%3Aset-output name=y')
  expect(written.startsWith('::warning file=a%2Cb')).toBe(true)
})

test('a clean report is silent, and facts are none', () => {
  expect(renderGithub({ kind: 'diff', report: report([notice()]) }, STYLE)).toBe('')
  const facts = { kind: 'facts', report: { file: 'privacy.md', language: 'en', facts: [] } } as const
  expect(() => renderGithub(facts, STYLE)).toThrow('facts are not written as annotations')
})
