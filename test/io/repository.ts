// A git repository in a folder of its own, for tests.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface TestRepository {
  readonly root: string
  git(...args: string[]): string
  write(path: string, text: string): void
  /** Commits everything and returns the commit's id. */
  commit(message: string): string
  remove(): void
}

/** An empty repository on branch `main` that no setting of the machine reaches. */
export function testRepository(): TestRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'noticelint-git-')))
  const person = { GIT_AUTHOR_NAME: 'Choir', GIT_AUTHOR_EMAIL: 'choir@example.org' }
  const env = {
    ...process.env,
    ...person,
    GIT_COMMITTER_NAME: person.GIT_AUTHOR_NAME,
    GIT_COMMITTER_EMAIL: person.GIT_AUTHOR_EMAIL,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  }
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '--quiet', '--initial-branch=main')
  return {
    root,
    git,
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    },
    commit: (message) => {
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
      return git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
