// The packs of fixtures/packs: recipes that work, and broken ones with the exact words their author reads.
// UPDATE=1 writes what is said today.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPacks, readRules } from '../../src/app/packs.ts'
import { enginesFor } from '../../src/app/rule-engines.ts'
import { setup } from '../../src/app/setup.ts'
import { testRules } from '../../src/app/test-rules.ts'
import { ruleTestsText } from '../../src/cli/rule-tests-text.ts'
import { workingTree } from '../../src/io/files.ts'
import { parseConfig } from '../../src/load/config.ts'
import { UserError } from '../../src/model/error.ts'
import { inkFor } from '../../src/report/ink.ts'
import { ROOT } from '../built.ts'

const PACKS = join(ROOT, 'fixtures/packs')
const RECIPES = readdirSync(PACKS).filter((name) => name !== 'broken')
const BROKEN = readdirSync(join(PACKS, 'broken'))

describe('a recipe of the cookbook', () => {
  it.each(RECIPES)('%s works, and every phrase of it is needed', async (name) => {
    const tree = workingTree(join(PACKS, name))
    const config = parseConfig(readFileSync(join(PACKS, name, '.noticelint.yml'), 'utf8'), '.noticelint.yml')
    const { packRules } = await readPacks(tree, { extends: config.extends ?? [] }, '.noticelint.yml')
    const results = testRules(packRules, enginesFor(packRules), { coverage: true })
    expect(results.length).toBeGreaterThan(0)
    expect(results.filter((result) => !result.passed)).toEqual([])
    expect(() => setup({ config, packRules })).not.toThrow()
  })

  it('there are ten of them', () => {
    expect(RECIPES).toHaveLength(10)
  })
})

describe('the author of a broken pack', () => {
  it.each(BROKEN)('%s reads what is wrong, where, and what to write', async (name) => {
    const says = join(PACKS, 'broken', name, 'says.txt')
    const said = await saidOf(join(PACKS, 'broken', name))
    if (process.env.UPDATE) writeFileSync(says, said)
    expect(said).toBe(existsSync(says) ? readFileSync(says, 'utf8') : '')
  })

  it('finds twenty mistakes here at least', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(20)
  })
})

async function saidOf(folder: string): Promise<string> {
  const tree = workingTree(folder)
  const files = (await tree.list()).filter((path) => path.endsWith('.yml') && !path.startsWith('.'))
  try {
    const rules = await readRules(tree, files)
    return ruleTestsText(testRules(rules, enginesFor(rules)), 0, inkFor(false))
  } catch (error) {
    if (error instanceof UserError) return `${error.line}\n`
    throw error
  }
}
