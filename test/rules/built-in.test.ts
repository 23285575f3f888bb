// Every built-in rule is held against its own examples, as `noticelint test` does for the rules of others.
import { describe, expect, it } from 'vitest'
import { enginesFor } from '../../src/app/rule-engines.ts'
import { testRules } from '../../src/app/test-rules.ts'
import { LEXICONS } from '../../src/generated/languages.ts'
import { RULE_EXAMPLES } from '../../src/generated/rule-examples.ts'
import { RULES } from '../../src/generated/rules.ts'

const rules = RULES.map((rule) => ({ ...rule, examples: RULE_EXAMPLES[rule.id] ?? [] }))
const results = testRules(rules, enginesFor(rules))

describe('the built-in rules', () => {
  it.each(results.map((result) => [result.ruleId, result] as const))(
    '%s finds what its examples say',
    (_id, result) => {
      const wrong = result.examples.filter((example) => example.outcome !== 'validated')
      expect(wrong).toEqual([])
      expect(result.lacks).toEqual([])
      expect(result.emptySlots).toEqual([])
    },
  )

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is shown in English and Dutch', (_id, rule) => {
    const shown = new Set(rule.examples.map((example) => example.language))
    for (const language of rule.languages ?? ['en', 'nl']) expect(shown).toContain(language)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s judges the text, not the law', (_id, rule) => {
    const words = [rule.title, rule.message, rule.messageAll, rule.why, rule.help].join(' ')
    expect(words).not.toMatch(/complian|illegal|unlawful|violat/i)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says which law it rests on, and when that was checked',
    (_id, rule) => {
      expect(rule.law.length).toBeGreaterThan(0)
      for (const law of rule.law) expect(law.checked !== undefined || law.unverified === true).toBe(true)
    },
  )

  it('fails no build over what the GDPR does not demand', () => {
    const soft = ['gdpr/controller-address', 'gdpr/supervisory-authority', 'children/age-stated']
    for (const id of soft) expect(rules.find((rule) => rule.id === id)?.severity).not.toBe('error')
  })

  it('are written in languages that are read', () => {
    const read = LEXICONS.map((lexicon) => lexicon.tag)
    for (const rule of rules) for (const example of rule.examples) expect(read).toContain(example.language ?? 'en')
  })
})
