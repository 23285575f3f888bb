import { describe, expect, it } from 'vitest'
import { enginesFor } from '../../src/app/rule-engines.ts'
import { testRules } from '../../src/app/test-rules.ts'
import { parseRule } from '../../src/load/rule.ts'
import type { Rule } from '../../src/model/rule.ts'

/** A rule against the word "bicycle", with examples. */
function bicycle(...examples: string[]): Rule {
  const lines = [
    'severity: note',
    'forbid: { text: [bicycle] }',
    'message: a bicycle',
    'why: because',
    'help: walk',
    'examples:',
  ]
  return parseRule([...lines, ...examples].join('\n'), 'house/bicycle.yml', 'house/bicycle')
}

const BAD = '  - { bad: "We sell you a bicycle.", language: en, finds: ["1:15 a bicycle"] }'
const GOOD = '  - { good: "We sell you a boat.", language: en }'

function outcomeOf(rule: Rule) {
  return testRules([rule], enginesFor([rule]))[0]
}

describe('the test of a rule', () => {
  it('passes where every example finds exactly what it names', () => {
    expect(outcomeOf(bicycle(BAD, GOOD))).toMatchObject({
      ruleId: 'house/bicycle',
      passed: true,
      lacks: [],
      examples: [
        { name: 'bad 1', outcome: 'validated' },
        { name: 'good 1', outcome: 'validated' },
      ],
    })
  })

  it('says what is missing', () => {
    const wrong = '  - { bad: "We sell you a boat.", language: en, name: boats, finds: ["1:15 a bicycle"] }'
    expect(outcomeOf(bicycle(wrong, GOOD))).toMatchObject({
      passed: false,
      examples: [{ name: 'boats', outcome: 'missing', missing: ['1:15 a bicycle'], noisy: [] }, {}],
    })
  })

  it('says what is found and not named', () => {
    const noisy = '  - { good: "We sell you a bicycle or a second bicycle.", language: en }'
    expect(outcomeOf(bicycle(BAD, noisy))).toMatchObject({
      passed: false,
      examples: [{}, { outcome: 'noisy', missing: [], noisy: ['1:15 a bicycle', '1:35 a bicycle'] }],
    })
  })

  it('takes a wrong column for missing', () => {
    expect(outcomeOf(bicycle(BAD.replace('1:15', '1:16'), GOOD))).toMatchObject({
      passed: false,
      examples: [{ outcome: 'missing', missing: ['1:16 a bicycle'], noisy: ['1:15 a bicycle'] }, {}],
    })
  })

  it('does not pass a rule that was never seen to keep silent', () => {
    expect(outcomeOf(bicycle(BAD))).toMatchObject({ passed: false, lacks: ['good'] })
  })

  it('says that an example is in a language that is not read', () => {
    const foreign = '  - { good: "Vi säljer en cykel.", language: sv }'
    const result = outcomeOf(bicycle(BAD, foreign))
    expect(result?.passed).toBe(false)
    expect(result?.examples[1]).toMatchObject({ outcome: 'unread' })
    expect(result?.examples[1]?.reason).toMatch(/it is written in "sv", for which there is no language file/)
  })
})

describe('the coverage of a rule', () => {
  const covered = (phrases: string, ...examples: string[]) => {
    const rule = parseRule(
      [
        'severity: note',
        `forbid: { text: ${phrases} }`,
        'message: it is there',
        'why: x',
        'help: x',
        'examples:',
        ...examples,
      ].join('\n'),
      'house/boat.yml',
      'house/boat',
    )
    return testRules([rule], enginesFor([rule]), { coverage: true })[0]
  }
  const boat = '  - { bad: "We sell you a boat.", language: en, finds: ["1:15 it is there"] }'
  const ship = '  - { bad: "We sell you a ship.", language: en, finds: ["1:15 it is there"] }'

  it('names the phrases that no example needs', () => {
    expect(covered('[boat, ship]', boat, GOOD.replace('boat', 'hat'))).toMatchObject({
      passed: false,
      uncovered: [{ phrase: 'ship', at: { line: 2, column: 24 } }],
    })
    expect(covered('[boat, ship]', boat, ship, GOOD.replace('boat', 'hat'))).toMatchObject({
      passed: true,
      uncovered: [],
    })
  })

  it('is not asked of a rule whose examples fail', () => {
    expect(covered('[boat, ship]', boat)).toMatchObject({ lacks: ['good'], uncovered: [] })
  })
})

describe('a slot of a message', () => {
  it('is empty where no example gives it a value', () => {
    const rule = parseRule(
      [
        'severity: note',
        'forbid: { text: [boat] }',
        'message: "{text} of {controller.name}"',
        'why: x',
        'help: x',
        'examples:',
        '  - { bad: "We sell you a boat.", language: en, finds: ["1:15 boat of"] }',
        '  - { good: "We sell you a hat.", language: en }',
      ].join('\n'),
      'house/boat.yml',
      'house/boat',
    )
    expect(testRules([rule], enginesFor([rule]))[0]).toMatchObject({ passed: false, emptySlots: ['controller.name'] })
  })
})
