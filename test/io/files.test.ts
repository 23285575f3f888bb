// The working tree on a real disk: what is listed, what is read, what is refused and why.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readNamed, workingTree } from '../../src/io/files.ts'

let top: string
let root: string

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'noticelint-files-')))
  root = join(top, 'lighthouse')
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(join(root, 'docs/privacy.md'), '# Privacy notice of the lighthouse museum\n')
  writeFileSync(join(top, 'diary.md'), 'nobody else may read this')
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

const textOf = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8')

test('lists the files of the project in order, and passes over dependencies and the repository itself', async () => {
  for (const folder of ['node_modules/lamp', '.git', 'sites/.hidden'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['node_modules/lamp/privacy.md', '.git/config', 'sites/.hidden/privacy.md', 'README.md']) {
    writeFileSync(join(root, file), 'x')
  }
  expect(await workingTree(root).list()).toEqual(['README.md', 'docs/privacy.md', 'sites/.hidden/privacy.md'])
})

test('reads a file of the project', async () => {
  expect(textOf(await workingTree(root).read('docs/privacy.md'))).toContain('lighthouse museum')
})

test('says that there is no file instead of failing', async () => {
  expect(await workingTree(root).read('docs/terms.md')).toBeUndefined()
  expect(await workingTree(root).read('docs/privacy.md/below-a-file.md')).toBeUndefined()
})

test('reads nothing outside of the project', async () => {
  await expect(workingTree(root).read('../diary.md')).rejects.toThrow('it lies outside the project')
  await expect(workingTree(root).read(join(top, 'diary.md'))).rejects.toThrow('it lies outside the project')
})

test('follows a symbolic link inside the project and refuses one that leaves it', async () => {
  symlinkSync('privacy.md', join(root, 'docs/notice.md'))
  symlinkSync('../../diary.md', join(root, 'docs/diary.md'))
  symlinkSync('..', join(root, 'docs/loop'))
  symlinkSync('nowhere.md', join(root, 'docs/broken.md'))
  symlinkSync(top, join(root, 'up'))
  const tree = workingTree(root)
  expect(await tree.list()).toEqual(['docs/notice.md', 'docs/privacy.md'])
  expect(textOf(await tree.read('docs/notice.md'))).toContain('lighthouse museum')
  await expect(tree.read('docs/diary.md')).rejects.toThrow('it is a symbolic link that leaves the project')
  await expect(tree.read('up/diary.md')).rejects.toThrow('it is a symbolic link that leaves the project')
})

test('works where the project itself is reached through a symbolic link', async () => {
  symlinkSync(root, join(top, 'shortcut'))
  const tree = workingTree(join(top, 'shortcut'))
  expect(await tree.list()).toEqual(['docs/privacy.md'])
  expect(textOf(await tree.read('docs/privacy.md'))).toContain('lighthouse museum')
})

test('refuses a file above 2 MiB without reading it, and takes one of exactly 2 MiB', async () => {
  const file = join(root, 'docs/long.md')
  writeFileSync(file, '')
  truncateSync(file, 2 * 1024 * 1024 + 1)
  await expect(workingTree(root).read('docs/long.md')).rejects.toThrow('it is larger than 2 MiB')
  truncateSync(file, 2 * 1024 * 1024)
  expect((await workingTree(root).read('docs/long.md'))?.length).toBe(2 * 1024 * 1024)
})

test('a named file may lie anywhere, but must be a file', async () => {
  expect(textOf(await readNamed(root, '../diary.md'))).toBe('nobody else may read this')
  expect(await readNamed(root, '../letter.md')).toBeUndefined()
  await expect(readNamed(root, 'docs')).rejects.toThrow('it is a folder')
  await expect(readNamed(root, '/dev/null')).rejects.toThrow('it is not a regular file')
})
