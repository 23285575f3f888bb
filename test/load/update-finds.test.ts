// What an example finds is written into its file, and nothing else is touched.
import { describe, expect, it } from 'vitest'
import { updateFinds } from '../../src/load/update-finds.ts'

const HEAD = '# by the choir\nseverity: note # for now\nexamples:\n'
const finds = ['1:2 it is "there"', "3:4 it's there"]
const LINES = "    finds:\n      - '1:2 it is \"there\"'\n      - '3:4 it''s there'\n"

describe('the finds of an example', () => {
  it.each([
    [
      'are added',
      '  - bad: |\n      Text.\n\n      More.\n    language: en\n',
      `  - bad: |\n      Text.\n\n      More.\n    language: en\n${LINES}`,
    ],
    [
      'replace a list',
      `  - bad: x\n    finds:\n      - '9:9 old'\n    language: en\n`,
      `  - bad: x\n${LINES}    language: en\n`,
    ],
    [
      'replace a list on one line',
      `  - bad: x\n    finds: ['9:9 old']\n  - good: y\n`,
      `  - bad: x\n${LINES}  - good: y\n`,
    ],
    [
      'are written into braces',
      '  - { bad: x, language: en }\n',
      `  - { bad: x, language: en, finds: ['1:2 it is "there"', '3:4 it''s there'] }\n`,
    ],
    [
      'replace those in braces',
      "  - { bad: x, finds: ['9:9 old'], language: en }\n",
      `  - { bad: x, finds: ['1:2 it is "there"', '3:4 it''s there'], language: en }\n`,
    ],
  ])('%s', (_what, before, after) => {
    expect(updateFinds(HEAD + before, [{ index: 0, finds }])).toBe(HEAD + after)
  })

  it('are left alone in a good example, and where nothing is found', () => {
    const text = `${HEAD}  - good: x\n  - bad: y\n`
    expect(
      updateFinds(text, [
        { index: 0, finds },
        { index: 1, finds: [] },
        { index: 7, finds },
      ]),
    ).toBe(text)
  })
})
