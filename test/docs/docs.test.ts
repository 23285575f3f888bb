// The documentation is held against what it describes: its rules load and find what it says, its links lead somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enginesFor } from '../../src/app/rule-engines.ts'
import { testRules } from '../../src/app/test-rules.ts'
import { ruleTemplate } from '../../src/cli/rule-template.ts'
import { MOST_IN_BLOCK } from '../../src/diff/pair/pair-facts.ts'
import { parseConfig, parsePackSettings } from '../../src/load/config.ts'
import { parseRule } from '../../src/load/rule.ts'
import { updateFinds } from '../../src/load/update-finds.ts'
import { FACT_KINDS } from '../../src/model/fact.ts'
import { LEXICON_KEYS, TOPICS } from '../../src/model/lexicon-keys.ts'
import { LIMITS } from '../../src/parse/limits.ts'
import { LONGEST } from '../../src/text/sentences.ts'
import { ROOT } from '../built.ts'

const page = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8')

/** Fenced blocks of YAML. */
function yamlIn(text: string): string[] {
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
}

describe('the tutorial', () => {
  const blocks = yamlIn(page('writing-rules.md'))
  const [demand = '', words = '', examples = '', finds = ''] = blocks.slice(1)
  const written = `title: Our address\nseverity: warning\n${demand}${words}${examples}`

  it('leads to a rule that finds what the page shows', () => {
    const rule = parseRule(written, 'privacy-rules/our-address.yml', 'privacy-rules/our-address')
    const found = testRules([rule], enginesFor([rule]))[0]?.examples[0]?.found ?? []
    expect(updateFinds(written, [{ index: 0, finds: found }])).toContain(finds.trimEnd())
  })

  it('leads to a rule that passes its test, every phrase of it needed', () => {
    const rule = parseRule(
      `${written.replace(/( +- language: en\n +good:)/, `${finds}$1`)}`,
      'a.yml',
      'privacy-rules/a',
    )
    expect(testRules([rule], enginesFor([rule]), { coverage: true })[0]).toMatchObject({ passed: true })
  })

  it('begins with a template that passes its test', () => {
    const rule = parseRule(ruleTemplate('house/no-slogans'), 'house/no-slogans.yml', 'house/no-slogans')
    expect(testRules([rule], enginesFor([rule]), { coverage: true })[0]).toMatchObject({ passed: true })
  })
})

describe('the reference', () => {
  const reference = page('rule-language.md')
  /** What a rule needs beside the part that is shown. */
  const around = (part: string) => {
    const rest = { severity: 'note', message: 'x', why: 'x', help: 'x', forbid: '{ text: [x] }' }
    const lines = Object.entries(rest)
      .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(part))
      .filter(([key]) => key !== 'forbid' || !/^(require|each|must|measure|change|forbid):/m.test(part))
      .map(([key, value]) => `${key}: ${value}\n`)
    const each = /^must:/m.test(part) && !/^each:/m.test(part) ? 'each: { fact: retention }\n' : ''
    return `${lines.join('')}${each}${part}`
  }
  const isConfig = (block: string) => /^(accept|extends|rules|overrides):/m.test(block)
  const blocks = yamlIn(reference)

  it.each(blocks.filter((block) => !isConfig(block) && !block.startsWith('{')))(
    'shows rules that load: %s',
    (block) => {
      expect(() => parseRule(around(block), 'house/shown.yml', 'house/shown')).not.toThrow(/unknown key|not a value/)
    },
  )

  it.each(blocks.filter(isConfig))('shows settings that load: %s', (block) => {
    const load = /^about:/m.test(block) ? parsePackSettings : parseConfig
    expect(() => load(block, 'shown.yml')).not.toThrow()
  })

  it('names every kind of fact and every topic', () => {
    for (const kind of FACT_KINDS) expect(reference).toContain(`\`${kind}\``)
    for (const topic of TOPICS) expect(reference).toContain(`\`${topic}\``)
  })
})

it('the page on languages explains every key of a language file', () => {
  const languages = page('languages.md')
  const families = [/^basis\.(?!term|lead)/, /^right\.(?!frame|not)/]
  const silent = LEXICON_KEYS.filter(
    (key) => !languages.includes(`\`${key}\``) && !families.some((form) => form.test(key)),
  )
  expect(silent).toEqual([])
})

describe('links between pages', () => {
  it.each([...readdirSync(ROOT).filter((file) => file.endsWith('.md')), ...pagesBelow('docs')])(
    'of %s lead to files and headings that are there',
    (file) => {
      const text = readFileSync(join(ROOT, file), 'utf8').replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
        if (/^(https?:|mailto:)/.test(target)) return []
        const [path = '', anchor] = target.split('#')
        const full = path === '' ? join(ROOT, file) : join(ROOT, dirname(file), path)
        if (!existsSync(full)) return [target]
        return anchor !== undefined && full.endsWith('.md') && !anchorsOf(full).includes(anchor) ? [target] : []
      })
      expect(broken).toEqual([])
    },
  )
})

function pagesBelow(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  return files.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
}

/** As GitHub makes them of headings. */
function anchorsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}

describe('the limits of a text', () => {
  const limits = page('configuration.md').split('## Limits')[1] ?? ''
  const { delimiterCost, ...rest } = LIMITS
  const counts = { ...rest, ofOneParagraph: Math.floor(Math.sqrt(delimiterCost) / 100) * 100 }

  it.each(Object.entries(counts))('are told, as that of %s', (_, count) => {
    expect(limits).toContain(count.toLocaleString('en'))
  })

  it('are told, as those of sentences and of things that are compared', () => {
    expect(limits).toContain(LONGEST.toLocaleString('en'))
    expect(limits).toContain(`up to ${MOST_IN_BLOCK} of a kind`)
  })
})
