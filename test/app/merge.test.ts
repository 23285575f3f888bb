// Which reports can be one: shards that are all of them and of one run, or whole reports of different notices.
import { describe, expect, test } from 'vitest'
import { mergeReports, type ReportOf } from '../../src/app/merge.ts'
import { NO_EDITS } from '../../src/model/change.ts'
import type { Shard } from '../../src/model/report.ts'

const RUN = { count: 2, run: 'a1', version: '0.1.0' }

function lintOf(from: string, files: readonly string[], shard?: Partial<Shard>): ReportOf {
  const report = { files: files.map((file) => ({ file, language: 'en', findings: [] })), notChecked: [], skipped: [] }
  return { kind: 'lint', report: { ...report, ...(shard && { shard: { index: 1, ...RUN, ...shard } }) }, from }
}

function diffOf(from: string, file: string, oldFile: string): ReportOf {
  const editorial = NO_EDITS
  const notice = { file, oldFile, status: 'modified' as const, language: 'en', editorial, changes: [], findings: [] }
  return { kind: 'diff', report: { notices: [notice], notChecked: [], skipped: [] }, from }
}

const filesOf = ({ kind, report }: ReturnType<typeof mergeReports>) =>
  kind === 'lint' ? report.files.map(({ file }) => file) : report.notices.map(({ file, oldFile }) => [file, oldFile])

describe('reports are one', () => {
  test('where they are all shards of a run, in order of path and no longer a shard', () => {
    const merged = mergeReports([lintOf('2.json', ['b.md'], { index: 2 }), lintOf('1.json', ['c.md', 'a.md'], {})])
    expect(filesOf(merged)).toEqual(['a.md', 'b.md', 'c.md'])
    expect(merged.report).not.toHaveProperty('shard')
  })

  test('where they are of different notices', () => {
    expect(filesOf(mergeReports([lintOf('x.json', ['b.md']), lintOf('y.json', ['a.md'])]))).toEqual(['a.md', 'b.md'])
  })

  test('where their names tell the notices apart, before and after a rename', () => {
    const reports = [diffOf('in/museum.json', 'privacy.md', 'notice.md'), diffOf('./zoo.json', 'privacy.md', 'old.md')]
    expect(filesOf(mergeReports(reports, { byName: true }))).toEqual([
      ['in/museum/privacy.md', 'in/museum/notice.md'],
      ['zoo/privacy.md', 'zoo/old.md'],
    ])
  })
})

describe('reports are refused', () => {
  const first = lintOf('1.json', ['a.md'], {})
  const refusals: readonly [string, readonly ReportOf[], RegExp][] = [
    ['that are none', [], /no report to merge/],
    ['of two kinds', [first, diffOf('d.json', 'a.md', 'b.md')], /report of diff, "1.json" of lint/],
    ['of which one is no shard', [first, lintOf('w.json', ['b.md'])], /no shard, and "1.json" is one/],
    ['that are one shard twice', [first, lintOf('1b.json', ['b.md'], {})], /shard 1\/2, and so is "1.json"/],
    ['of which one is missing', [first], /shard 2\/2 is missing/],
    ['of other counts', [first, lintOf('2.json', [], { index: 2, count: 3 })], /shard 2\/3, "1.json" is 1\/2/],
    ['of another run', [first, lintOf('2.json', [], { index: 2, run: 'b2' })], /another run than "1.json"/],
    ['of another version', [first, lintOf('2.json', [], { index: 2, version: '9.0.0' })], /noticelint 9.0.0, "1.json"/],
    ['of one notice', [lintOf('x.json', ['a.md']), lintOf('y.json', ['a.md'])], /notice "a.md" is in "x.json", too/],
  ]
  test.each(refusals)('%s', (_, reports, words) => {
    expect(() => mergeReports(reports)).toThrow(words)
  })

  test('where many are missing, with the first of them named', () => {
    const lonely = lintOf('9.json', [], { index: 9, count: 9 })
    expect(() => mergeReports([lonely])).toThrow('shards 1/9, 2/9, 3/9, 4/9, 5/9 and 3 more are missing')
  })
})
