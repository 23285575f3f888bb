// Git with real repositories: what a branch changed since it left another, and files as they were then.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openGit } from '../../src/io/git.ts'
import { type TestRepository, testRepository } from './repository.ts'

const NOTICE =
  '# Privacy notice of the harbour choir\n\nWe keep the list of our singers for two years.\n\nWrite to us.\n'

let choir: TestRepository
beforeEach(() => {
  choir = testRepository()
  choir.write('docs/privacy.md', NOTICE)
  choir.write('README.md', 'The harbour choir sings.\n')
  choir.commit('first')
})
afterEach(() => choir.remove())

async function changes(ref = 'main') {
  const git = await openGit(choir.root)
  return git.changesSince(await git.mergeBase(ref))
}

test('a branch is compared with the commit where it left the other, not with what others did there since', async () => {
  const start = choir.git('rev-parse', 'HEAD')
  choir.git('checkout', '--quiet', '-b', 'tour')
  choir.write('docs/privacy.md', NOTICE.replace('two', 'three'))
  choir.commit('keep longer')
  choir.git('checkout', '--quiet', 'main')
  choir.write('docs/cookies.md', 'We set no cookies.\n')
  choir.commit('work of others')
  choir.git('checkout', '--quiet', 'tour')
  const git = await openGit(choir.root)
  expect(await git.mergeBase('main')).toBe(start)
  expect(await changes()).toEqual([{ before: 'docs/privacy.md', after: 'docs/privacy.md' }])
})

test('changes that are not committed yet count, new files and deleted ones too', async () => {
  choir.write('docs/privacy.md', NOTICE.replace('two', 'three'))
  choir.write('docs/tour/privacy.md', 'On tour we take photographs.\n')
  unlinkSync(join(choir.root, 'README.md'))
  expect(await changes()).toEqual([
    { before: 'README.md' },
    { before: 'docs/privacy.md', after: 'docs/privacy.md' },
    { after: 'docs/tour/privacy.md' },
  ])
})

test('a renamed notice is one notice', async () => {
  choir.git('mv', 'docs/privacy.md', 'docs/privacy notice\n2.md')
  expect(await changes()).toEqual([{ before: 'docs/privacy.md', after: 'docs/privacy notice\n2.md' }])
})

test('ignored files are not new files', async () => {
  choir.write('.gitignore', 'build/\n')
  choir.commit('ignore')
  choir.write('build/privacy.md', NOTICE)
  expect(await changes()).toEqual([])
})

test('reads files of a commit, whatever their names', async () => {
  for (const name of ['--help.md', 'privacy: übersicht.md', 'a"b\n.md', ':(top)x.md']) choir.write(name, `I am ${name}`)
  const commit = choir.commit('odd names')
  const revision = (await openGit(choir.root)).revision(commit)
  for (const name of ['--help.md', 'privacy: übersicht.md', 'a"b\n.md', ':(top)x.md']) {
    expect(await revision.list()).toContain(name)
    expect(Buffer.from((await revision.read(name)) ?? []).toString()).toBe(`I am ${name}`)
  }
  expect(await revision.read('nothing.md')).toBeUndefined()
})

test('a symbolic link of a commit is not a file', async () => {
  symlinkSync('/etc/hostname', join(choir.root, 'docs/link.md'))
  const revision = (await openGit(choir.root)).revision(choir.commit('link'))
  expect(await revision.list()).toEqual(['README.md', 'docs/privacy.md'])
  expect(await revision.read('docs/link.md')).toBeUndefined()
})

test('refuses a file of a commit that is larger than 2 MiB', async () => {
  choir.write('docs/privacy.md', 'a'.repeat(2 * 1024 * 1024 + 1))
  const revision = (await openGit(choir.root)).revision(choir.commit('long'))
  await expect(revision.read('docs/privacy.md')).rejects.toThrow('it is larger than 2 MiB')
})

test('a folder of a repository is a project of its own, with paths from there', async () => {
  choir.write('docs/privacy.md', NOTICE.replace('two', 'three'))
  choir.write('README.md', 'The harbour choir is silent.\n')
  const git = await openGit(join(choir.root, 'docs'))
  const base = await git.mergeBase('main')
  expect(await git.changesSince(base)).toEqual([{ before: 'privacy.md', after: 'privacy.md' }])
  expect(await git.revision(base).list()).toEqual(['privacy.md'])
  expect(Buffer.from((await git.revision(base).read('privacy.md')) ?? []).toString()).toBe(NOTICE)
})

test.each([
  ['nowhere', 'there is no commit "nowhere" in this repository'],
  ['--output=/tmp/x', '"--output=/tmp/x" is not the name of a commit'],
  ['main:docs/privacy.md', '"main:docs/privacy.md" is not the name of a commit'],
  ['main..HEAD', '"main..HEAD" is not the name of a commit'],
  ['main\n', 'is not the name of a commit'],
  ['', '"" is not the name of a commit'],
])('says that %j is no commit to compare with', async (ref, message) => {
  await expect(openGit(choir.root).then((git) => git.mergeBase(ref))).rejects.toThrow(message)
})

test.each(['HEAD', 'HEAD~0', 'main', 'refs/heads/main', 'v1.0'])('takes %s as a commit', async (ref) => {
  choir.git('tag', '--annotate', 'v1.0', '--message', 'concert')
  expect(await (await openGit(choir.root)).mergeBase(ref)).toBe(choir.git('rev-parse', 'HEAD'))
})

test('says that two histories have nothing in common', async () => {
  choir.git('checkout', '--quiet', '--orphan', 'solo')
  choir.commit('alone')
  await expect(changes()).rejects.toThrow('"main" and HEAD have no commit in common')
})

test('names the cure for a clone that is too shallow', async () => {
  choir.git('checkout', '--quiet', '-b', 'tour')
  choir.write('docs/privacy.md', NOTICE.replace('two', 'three'))
  choir.commit('keep longer')
  choir.git('checkout', '--quiet', 'main')
  choir.write('README.md', 'We sing on Tuesdays.\n')
  choir.commit('others')
  const clone = join(choir.root, 'clone')
  choir.git('clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=tour', `file://${choir.root}`, clone)
  const git = await openGit(clone)
  await expect(git.mergeBase('origin/main')).rejects.toMatchObject({ help: expect.stringContaining('--unshallow') })
})

test('says that a folder is in no repository', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'noticelint-none-'))
  await expect(openGit(folder)).rejects.toThrow('is not in a git repository')
  rmSync(folder, { recursive: true })
})

test('runs no program that the repository names', async () => {
  const trap = join(choir.root, 'trap')
  mkdirSync(trap)
  const script = join(trap, 'run.sh')
  writeFileSync(script, `#!/bin/sh\ntouch ${trap}/sprung\ncat\n`, { mode: 0o755 })
  choir.git('config', 'diff.external', script)
  choir.git('config', 'diff.trap.textconv', script)
  choir.git('config', 'core.fsmonitor', script)
  choir.write('.gitattributes', '*.md diff=trap\n')
  choir.write('docs/privacy.md', NOTICE.replace('two', 'three'))
  const found = await changes()
  expect(found).toContainEqual({ before: 'docs/privacy.md', after: 'docs/privacy.md' })
  expect(existsSync(join(trap, 'sprung'))).toBe(false)
})
