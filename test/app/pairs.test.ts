// Which old notice goes with which new one.
import { expect, test } from 'vitest'
import { noticePairs, readPair } from '../../src/app/pairs.ts'
import { UserError } from '../../src/model/error.ts'
import type { Revision } from '../../src/model/revision.ts'

const isNotice = (path: string) => /privacy/i.test(path)

test('files that are no notices on either side do not count', () => {
  const files = [{ before: 'README.md', after: 'README.md' }, { after: 'docs/hours.md' }]
  expect(noticePairs(files, isNotice)).toEqual([])
})

test('a file that is named as a notice now is compared with what it was', () => {
  expect(noticePairs([{ before: 'legal.md', after: 'privacy.md' }], isNotice)).toEqual([
    { before: 'legal.md', after: 'privacy.md' },
  ])
})

test('a notice that loses its name is removed', () => {
  expect(noticePairs([{ before: 'privacy.md', after: 'old.md' }], isNotice)).toEqual([{ before: 'privacy.md' }])
})

test('a removed and an added notice of the same name are one that moved', () => {
  expect(noticePairs([{ before: 'site/privacy.md' }, { after: 'docs/Privacy.md' }], isNotice)).toEqual([
    { before: 'site/privacy.md', after: 'docs/Privacy.md' },
  ])
})

test('where several have the same name, none is taken for another', () => {
  const files = [{ before: 'a/privacy.md' }, { after: 'b/privacy.md' }, { after: 'c/privacy.md' }]
  expect(noticePairs(files, isNotice)).toEqual(files)
})

const text = (words: string) => new TextEncoder().encode(words)
const revision = (read: Revision['read']): Revision => ({ name: 'test', list: async () => [], read })

test('reads both sides under the names that reports use', async () => {
  const sides = [revision(async () => text('old')), revision(async () => text('new'))] as const
  expect(await readPair(sides, { before: 'a.md', after: 'b.md' }, (path) => `../${path}`)).toEqual({
    before: { file: '../a.md', path: 'a.md', bytes: text('old') },
    after: { file: '../b.md', path: 'b.md', bytes: text('new') },
  })
})

test('an old side that cannot be read does not stand in the way of the new one', async () => {
  const broken = revision(() => Promise.reject(new UserError('it is larger than 2 MiB', '', { file: 'a.md' })))
  const whole = revision(async () => text('new'))
  expect(await readPair([broken, whole], { before: 'a.md', after: 'a.md' })).toEqual({
    after: { file: 'a.md', bytes: text('new') },
  })
  expect(await readPair([whole, broken], { before: 'a.md', after: 'a.md' })).toMatchObject({
    after: { problem: 'it is larger than 2 MiB' },
  })
})

test('a failure that is not about one file is not swallowed', async () => {
  const down = revision(() => Promise.reject(new UserError('the server does not answer', 'try again')))
  await expect(readPair([down, down], { after: 'a.md' })).rejects.toThrow('the server does not answer')
})
