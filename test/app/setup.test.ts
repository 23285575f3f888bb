import { describe, expect, it } from 'vitest'
import { builtInPacks, ruleLevels } from '../../src/app/levels.ts'
import { setup } from '../../src/app/setup.ts'
import { RULES } from '../../src/generated/rules.ts'
import { parseRule } from '../../src/load/rule.ts'
import { UserError } from '../../src/model/error.ts'

const NOTICE =
  '# Privacy notice\n\nThe bicycle shop The Spare Spoke keeps your name and address to deliver your bicycle.\n'
const HOUSE = parseRule(
  'severity: note\nforbid: { text: [bicycle] }\nmessage: a bicycle\nwhy: because\nhelp: walk\n',
  'privacy-rules/bicycle.yml',
  'privacy-rules/bicycle',
)

function lineOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof UserError) return error.line
    throw error
  }
  return ''
}

function rulesFound(options: Parameters<typeof setup>[0]): string[] {
  const engine = setup({ ...options, config: { language: 'en', ...options?.config } })
  const result = engine.read('privacy.md', NOTICE)
  return result.kind === 'read'
    ? engine.lint(result.reading).map((finding) => `${finding.severity} ${finding.ruleId}`)
    : []
}

describe('a run without a config', () => {
  it('knows every built-in rule at its own level', () => {
    expect(ruleLevels().map(({ rule, level }) => [rule.id, level])).toEqual(
      RULES.map((rule) => [rule.id, rule.severity]),
    )
  })

  it('says which pack a level comes from', () => {
    const shield = ruleLevels().find(({ rule }) => rule.id === 'outdated/privacy-shield')
    expect(shield).toMatchObject({ level: 'error', from: 'noticelint/outdated' })
  })
})

describe('the levels of a config', () => {
  it('switch a rule off or set its severity', () => {
    const before = rulesFound({})
    expect(before).toContain('note children/age-stated')
    expect(before).toContain('error gdpr/complaint')
    const after = rulesFound({ config: { rules: { 'children/age-stated': 'error', 'gdpr/complaint': 'off' } } })
    expect(after).toContain('error children/age-stated')
    expect(after.join()).not.toContain('gdpr/complaint')
  })

  it('name rules that there are', () => {
    expect(lineOf(() => setup({ config: { rules: { 'gdpr/complaints': 'off' } } }))).toBe(
      'the config sets a level for "gdpr/complaints", which is no rule; did you mean "gdpr/complaint"?',
    )
  })

  it('may be set for a rule of a pack that is not in use', () => {
    expect(() =>
      setup({ config: { extends: ['noticelint/children'], rules: { 'gdpr/complaint': 'off' } } }),
    ).not.toThrow()
  })
})

describe('packs', () => {
  it('narrow the built-in rules to those that are named', () => {
    const used = ruleLevels({ config: { extends: ['noticelint/children'] } })
    expect(new Set(used.map(({ from }) => from))).toEqual(new Set(['noticelint/children']))
    expect(builtInPacks()).toContain('noticelint/gdpr')
  })

  it('add the rules of a folder, and leave the built-in ones on', () => {
    const found = rulesFound({ config: { extends: ['./privacy-rules'] }, packRules: [HOUSE] })
    expect(found).toContain('note privacy-rules/bicycle')
    expect(found).toContain('error gdpr/complaint')
    const levels = ruleLevels({ config: { extends: ['./privacy-rules'] }, packRules: [HOUSE] })
    expect(levels.find(({ rule }) => rule === HOUSE)).toMatchObject({ from: 'privacy-rules/bicycle.yml' })
  })

  it('name packs that there are', () => {
    expect(lineOf(() => setup({ config: { extends: ['noticelint/gdrp'] } }))).toBe(
      'there is no built-in pack "noticelint/gdrp"; did you mean "noticelint/gdpr"?',
    )
    expect(lineOf(() => setup({ config: { extends: ['./privacy-rules'] } }))).toMatch(
      /^the pack ".\/privacy-rules" holds no rules/,
    )
  })

  it('do not bring a second rule of the same name', () => {
    const twin = { ...HOUSE, id: 'gdpr/complaint' }
    expect(lineOf(() => setup({ packRules: [twin] }))).toMatch(
      /"gdpr\/complaint" is a rule that comes with noticelint; rename the file or its folder/,
    )
  })
})

describe('a language', () => {
  it('is one that is read', () => {
    expect(lineOf(() => setup({ config: { language: 'xx' } }))).toMatch(
      /^there is no language file for "xx"; choose one of /,
    )
  })
})
