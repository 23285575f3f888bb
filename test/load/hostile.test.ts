// Rule files of somebody who means harm: each is refused, or harmless, and the words about it stay few.
import { describe, expect, it } from 'vitest'
import { LoadErrors } from '../../src/load/load-errors.ts'
import { parseRule } from '../../src/load/rule.ts'

const HEAD = 'severity: note\nmessage: x\nwhy: x\nhelp: x\n'
const gaps = '(a|b) <12> '.repeat(80)

function linesOf(text: string): readonly string[] {
  try {
    parseRule(text, 'choir/tickets.yml', 'choir/tickets')
  } catch (error) {
    if (error instanceof LoadErrors) return error.lines
    throw error
  }
  return []
}

describe('a rule file is refused in one line', () => {
  it.each([
    ['ten megabytes', `a: ${'x'.repeat(10_000_000)}`, 'the file is larger than 64 KB'],
    ['lists in lists', '['.repeat(60_000), 'the file nests deeper than 24 levels'],
    ['groups in groups', `a: ${'{a: '.repeat(12_000)}`, 'the file nests deeper than 24 levels'],
    ['nothing but commas', `a: [${','.repeat(60_000)}]`, 'cannot stand in a list between brackets'],
    [
      'nothing but anchors',
      Array.from({ length: 4000 }, (_, i) => `k${i}: &a${i} 1`).join('\n'),
      'anchors are not read',
    ],
    [
      'aliases that grow',
      `a: &a [x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: [${'*a, '.repeat(200)}*a]`).join('\n')}`,
      'aliases are not read, and 12059 more follow',
    ],
    [
      'a key of the prototype',
      `${HEAD}forbid: { text: [x] }\n__proto__: { severity: error }\n`,
      'the key "__proto__" is not allowed',
    ],
    ['a phrase of many gaps', `${HEAD}forbid: { text: ["${gaps}z"] }`, 'the phrase needs more than 400 steps'],
    [
      'a phrase nested in brackets',
      `${HEAD}forbid: { text: ["${'('.repeat(300)}x${')'.repeat(300)}"] }`,
      'groups are nested too deeply',
    ],
    ['a phrase of many words', `${HEAD}forbid: { text: ["${'choir '.repeat(400)}"] }`, 'is too large'],
    [
      'more examples than anybody reads',
      `${HEAD}forbid: { text: [x] }\nexamples:\n${'  - { good: x }\n'.repeat(1900)}`,
      'the most is 100 entries',
    ],
    ['a constructor', `${HEAD}forbid: { text: [x], constructor: [x] }`, 'the key "constructor" is not allowed'],
  ])('%s', (_what, text, words) => {
    const lines = linesOf(text)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(words)
    expect(lines[0]?.length).toBeLessThan(300)
  })
})
