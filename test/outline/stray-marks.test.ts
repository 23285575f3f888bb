// Signs of bold type that stayed text.
import { expect, test } from 'vitest'
import { setup } from '../../src/app/setup.ts'

const engine = setup({ config: { language: 'en' } })

function titles(text: string): string[] {
  const read = engine.read('privacy.md', text)
  if (read.kind !== 'read') throw new Error('the notice was not read')
  return read.reading.outline.sections.flatMap(({ title }) => (title === '' ? [] : [title]))
}

const rest = '\n\nYou can ask the ferry office which of your data it holds and have them put right.\n'

test.each([
  ['a blank before the closing signs', `**6\\. Your rights **${rest}`],
  ['a blank behind the opening signs', `** Your rights**${rest}`],
  ['one sign too many', `*** Your rights**${rest}`],
])('%s leaves a bold line a heading', (_what, text) => {
  expect(titles(text)).toEqual(['Your rights'])
})
