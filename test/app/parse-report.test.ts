// A report read back from disk is what was written, and what is no report is named, not thrown.
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/app/parse-report.ts'
import { renderJson } from '../../src/report/json.ts'
import type { Reportable } from '../../src/report/renderer.ts'
import { DIFF, FACTS, LINT } from '../report/sample.ts'

const SUBJECTS: readonly Reportable[] = [
  { kind: 'lint', report: LINT },
  { kind: 'diff', report: DIFF },
]

test.each(SUBJECTS)('a report of $kind read back is written as it was', (subject) => {
  const parsed = parseReport(renderJson(subject))
  if ('problem' in parsed) throw new Error(parsed.problem)
  expect(renderJson(parsed)).toBe(renderJson(subject))
})

describe('what is no report has a reason', () => {
  const lint = JSON.parse(renderJson({ kind: 'lint', report: LINT }))
  const [file] = lint.files
  const refusals: readonly [string, string, string][] = [
    ['text', 'no findings', 'it is not JSON'],
    ['a number', '3', 'it is no report of noticelint'],
    ['facts', renderJson({ kind: 'facts', report: FACTS }), 'it is a report of facts, not of lint or diff'],
    ['a stranger', '{"results": []}', 'its "'],
    ['something added', JSON.stringify({ ...lint, score: 87 }), 'its "score" is not what the schema says'],
    ['a prototype', '{"__proto__": {"files": []}, "version": 1}', 'its "'],
    ['one notice twice', JSON.stringify({ ...lint, files: [file, file] }), `it names the notice "${file.file}" twice`],
  ]
  test.each(refusals)('%s', (_, text, words) => {
    expect(parseReport(text)).toEqual({ problem: expect.stringContaining(words) })
  })
})
