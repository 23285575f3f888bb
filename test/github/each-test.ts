// A GitHub for each test of a file, shut down behind it: a breach of the contract fails the test that made it.
import { afterEach, beforeEach, expect } from 'vitest'
import { type FakeGithub, startGithub } from './server.ts'

/** `begin` is handed the server before each test. */
export function githubForEachTest(begin: (github: FakeGithub) => void): void {
  let github: FakeGithub | undefined
  beforeEach(async () => {
    github = await startGithub()
    begin(github)
  })
  afterEach(async () => {
    await github?.close()
    expect(github?.faults).toEqual([])
  })
}
