// Every notice under fixtures/notices is held against the facts.json and findings.txt beside it. `UPDATE=1` rewrites both:
// then check every line against the text, for they say what a careful reader finds, not what the program prints.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setup } from '../../src/app/setup.ts'
import type { Reading } from '../../src/model/reading.ts'
import { disagreements, type FactsFile, findingsToday, updatedFacts, updatedFindings } from './expectations.ts'

const ROOT = 'fixtures/notices'
const engine = setup({})
const update = process.env.UPDATE === '1'
const notices = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/]+\/[^/]+\/notice\.(md|txt)$/.test(path))
  .map((path) => `${ROOT}/${path}`)
  .sort()

describe('a notice as a careful reader reads it', () => {
  it.each(notices)('%s says what facts.json says it states', (file) => {
    const path = join(dirname(file), 'facts.json')
    const reading = read(file)
    const expected = existsSync(path) ? parseFacts(readFileSync(path, 'utf8')) : undefined
    if (update) writeFileSync(path, updatedFacts(expected, reading))
    else {
      expect(expected?.language).toBe(reading.language)
      expect(expected ? disagreements(expected, reading) : ['there is no facts.json']).toEqual([])
    }
  })

  it.each(notices)('%s has the findings of findings.txt and no others', (file) => {
    const path = join(dirname(file), 'findings.txt')
    const found = engine.lint(read(file)).map(({ ruleId, place }) => `${place.line}:${place.column} ${ruleId}`)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    if (update) writeFileSync(path, updatedFindings(before, found))
    else expect([...found].sort()).toEqual([...findingsToday(before ?? '')].sort())
  })

  it('is in the language of its folder', () => {
    for (const file of notices) expect([file, read(file).language]).toEqual([file, file.split('/')[2]])
  })

  it('is there three times at least for each of the four languages', () => {
    const tags = notices.map((file) => file.split('/')[2])
    for (const tag of ['de', 'en', 'fr', 'nl']) expect(tags.filter((other) => other === tag).length).toBeGreaterThan(2)
  })
})

function read(file: string): Reading {
  const result = engine.read(file, readFileSync(file, 'utf8'))
  if (result.kind !== 'read') throw new Error(`${file}: ${result.reason}`)
  return result.reading
}

function parseFacts(text: string): FactsFile {
  // The file is ours; a wrong shape shows as a disagreement.
  return JSON.parse(text) as FactsFile
}
