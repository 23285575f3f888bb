// Texts kept aside for reports that show them: only for those, and only what could be read.
import { expect, test } from 'vitest'
import { diffInTurn } from '../../src/app/in-turn.ts'
import { setup } from '../../src/app/setup.ts'
import { keepPairTexts, keepTexts } from '../../src/app/texts.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const [OLD, NEW] = [
  '# Privacy notice of the choir\n\nWe keep your name.\n',
  '# Privacy notice of the choir\n\nWe keep it.\n',
]
const pair = async () => ({
  before: { file: 'old.md', bytes: bytes(OLD) },
  after: { file: 'new.md', bytes: bytes(NEW) },
})

test('both sides are kept under the name of the report, once they were read', async () => {
  const { later, texts } = keepPairTexts([pair], 'html')
  expect(texts.size).toBe(0)
  const report = await diffInTurn(setup(), later)
  expect(texts.get(report.notices[0]?.file ?? '')).toEqual({ before: OLD, after: NEW })
})

test('nothing is kept for a format that shows no texts', async () => {
  const { later, texts } = keepPairTexts([pair], 'json')
  await diffInTurn(setup(), later)
  expect(texts.size).toBe(0)
})

test('what could not be read has no text', async () => {
  const { later, texts } = keepTexts([async () => ({ file: 'a.md', problem: 'it is empty' })], 'html')
  await later[0]?.()
  expect(texts.get('a.md')).toEqual({})
})
