// Two wordings as one text.
import { expect, test } from 'vitest'
import { redline } from '../../src/report/redline.ts'

test('shows which words went and which came', () => {
  expect(redline('We keep orders for two years.', 'We keep orders for seven years.')).toEqual([
    { kind: 'same', text: 'We keep orders for' },
    { kind: 'removed', text: 'two' },
    { kind: 'added', text: 'seven' },
    { kind: 'same', text: 'years.' },
  ])
})

test('shows a word that was only put in', () => {
  expect(redline('We sell your data.', 'We never sell your data.')).toEqual([
    { kind: 'same', text: 'We' },
    { kind: 'added', text: 'never' },
    { kind: 'same', text: 'sell your data.' },
  ])
})

test('gives up where the texts share too little to be read as one', () => {
  expect(redline('Ring us before you come.', 'The lamp of the lighthouse is lit at dusk.')).toBeUndefined()
})

test('gives up early on long texts that differ everywhere', () => {
  const words = (stem: string) => Array.from({ length: 20_000 }, (_, i) => `${stem}${i}`).join(' ')
  expect(redline(words('a'), words('b'))).toBeUndefined()
})

test('cuts what did not change, in the middle and at both ends, at a gap between words', () => {
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')
  const parts = redline(`${long} two ${long} old ${long}`, `${long} three ${long} new ${long}`) ?? []
  const same = parts.filter((part) => part.kind === 'same').map((part) => part.text)
  expect(same[0]).toMatch(/^… word\d+ .*word59$/)
  expect(same[1]).toMatch(/^word0 .*word\d+ … word\d+ .*word59$/)
  expect(same[2]).toMatch(/^word0 .*word\d+ …$/)
  expect(Math.max(...same.map((text) => text.length))).toBeLessThan(110)
})
