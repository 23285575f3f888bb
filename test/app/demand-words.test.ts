// What rules demand, in the words of manual pages.
import { expect, it } from 'vitest'
import { demandInWords } from '../../src/app/demand-words.ts'
import { parseRule } from '../../src/load/rule.ts'

const HEAD = 'severity: note\nmessage: x\nwhy: x\nhelp: x\n'

it.each([
  ['require: { fact: complaint }', ['demands a fact "complaint"']],
  [
    'when: { fact: legal-basis, basis: consent }\nrequire: { fact: right, status: any, right: withdraw-consent }',
    [
      'applies only where the notice has a fact "legal-basis" where "basis" is consent',
      'demands a fact "right" (stated, vague or denied) where "right" is withdraw-consent',
    ],
  ],
  [
    'each: { fact: retention, period: { exists: true } }\nmust: { period: { max: P2Y } }',
    ['demands of every fact "retention" where "period" is given that "period" is at most P2Y'],
  ],
  [
    'forbid: { text: { en: [boat, ship] }, in: [item], under: [data] }\nonce: section',
    ['finds "boat" or "ship" (en) in list items, in sections about data, told once for each section'],
  ],
  ['require: { link: choir.example }', ['demands a link to choir.example']],
  ['measure: { lix: { max: 50 } }', ['demands that the readability of the notice by LIX is at most 50']],
  [
    'change: { fact: effective-date, op: missing, with: material }',
    ['demands a change of effective-date in a revision, where another change is material'],
  ],
  ['change: { materiality: material, once: true }', ['finds once that there is a material change in a revision']],
])('%s', (demand, words) => {
  expect(demandInWords(parseRule(HEAD + demand, 'house/a.yml', 'house/a'))).toEqual(words)
})
