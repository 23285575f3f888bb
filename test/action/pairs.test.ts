// Which old notice goes with which new one.
import { expect, test } from 'vitest'
import { noticePairs } from '../../src/action/pairs.ts'

const isNotice = (path: string) => path.includes('privacy')

test('files that are no notices are left out', () => {
  expect(noticePairs([{ before: 'README.md', after: 'README.md' }, { after: 'song.md' }], isNotice)).toEqual([])
})

test('a notice that gets its name now is compared with what it was', () => {
  const pair = { before: 'legal.md', after: 'privacy.md' }
  expect(noticePairs([pair], isNotice)).toEqual([pair])
})

test('a notice that loses its name is removed', () => {
  expect(noticePairs([{ before: 'privacy.md', after: 'old/draft.md' }], isNotice)).toEqual([{ before: 'privacy.md' }])
})

test('a notice that was rewritten and moved at once is one notice', () => {
  const files = [{ before: 'privacy.md' }, { after: 'privacy/Privacy.md' }]
  expect(noticePairs(files, isNotice)).toEqual([{ before: 'privacy.md', after: 'privacy/Privacy.md' }])
})

test('of several with the same name nobody guesses', () => {
  const files = [{ before: 'privacy.md' }, { after: 'nl/privacy.md' }, { after: 'de/privacy.md' }]
  expect(noticePairs(files, isNotice)).toEqual(files)
})
