// What a release needs: one version, notes from the changelog, licences of what is bundled, and a package with its parts.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { BUILT, CLI, ROOT } from './built.ts'

type Notes = (tag: string, version: string, changelog: string) => string
const script = pathToFileURL(`${ROOT}scripts/release-notes.mjs`).href
const { releaseNotes } = (await import(script)) as { releaseNotes: Notes } // a script without types

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))

test('the version of package.json is the one that the command says', () => {
  expect(execFileSync(process.execPath, [CLI, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
})

test('the notes of a release are its part of the changelog', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-30\n\n### Added\n\n- Bells.\n\n## [1.2.2] - 2026-10-01\n\n- Old.\n'
  expect(releaseNotes('v1.2.3', '1.2.3', changelog)).toBe('### Added\n\n- Bells.\n')
  expect(releaseNotes('v1.2.2', '1.2.2', changelog)).toBe('- Old.\n')
  expect(() => releaseNotes('v1.2.4', '1.2.3', changelog)).toThrow('package.json says 1.2.3')
  expect(() => releaseNotes('v2.0.0', '2.0.0', changelog)).toThrow('has no "## [2.0.0]')
})

test('the licence of every bundled package is listed with its text', () => {
  const licences = readFileSync(`${BUILT}/LICENSES.txt`, 'utf8')
  const titles = licences.match(/^\S+ \d+\.\d+\.\d+\S*, .+$/gm) ?? []
  expect(titles.length).toBeGreaterThan(20)
  expect(titles.join('\n')).toContain('@actions/core')
  for (const title of titles) expect(title).toMatch(/, (MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)/)
})
