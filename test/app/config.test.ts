// What a config sets: levels by steps, notices of their own, findings that are accepted, values for options.
import { describe, expect, it } from 'vitest'
import { weightedRows } from '../../src/app/change-weights.ts'
import { ruleLevels } from '../../src/app/levels.ts'
import { readPacks } from '../../src/app/packs.ts'
import { setup } from '../../src/app/setup.ts'
import { parseConfig } from '../../src/load/config.ts'
import type { Config } from '../../src/model/config.ts'
import { UserError } from '../../src/model/error.ts'
import type { Revision } from '../../src/model/revision.ts'

const NOTICE = '# Privacy notice\n\nThe choir keeps your name for 9 years.\n'

function found(config: Config, path = 'docs/privacy.md', today = '2026-11-22'): string[] {
  const engine = setup({ config: { language: 'en', ...config }, configFile: '.noticelint.yml', today }).at(path)
  const result = engine.read(path, NOTICE)
  return result.kind === 'read' ? engine.lint(result.reading).map((it) => `${it.severity} ${it.ruleId}`) : []
}

it('names rules, packs and languages that there are; all others are told at once, each at its place', () => {
  const text = `extends: [noticelint/gdrp]
language: xx
rules:
  gdpr/retentoin: error
accept:
  - { rule: gdpr/recipents, notices: [a.md], reason: the board decides, until: 2027-01-01 }
overrides:
  - notices: [b.md]
    language: eng
    rules: { house/choir: off }
`
  expect(lineOf(() => setup({ config: parseConfig(text, '.noticelint.yml') })).split('\n')).toEqual([
    '.noticelint.yml:1:11: there is no built-in pack "noticelint/gdrp"; did you mean "noticelint/gdpr"?',
    '.noticelint.yml:2:11: there is no language file for "xx"; choose one of de, en, fr, nl',
    '.noticelint.yml:4:3: there is no rule "gdpr/retentoin"; did you mean "gdpr/retention"?',
    '.noticelint.yml:6:13: there is no rule "gdpr/recipents"; did you mean "gdpr/recipients"?',
    '.noticelint.yml:9:15: there is no language file for "eng"; did you mean "en"?',
    '.noticelint.yml:10:14: there is no rule "house/choir"; run "noticelint rules" for a list',
  ])
})

describe('an override', () => {
  const overrides = [
    { notices: ['kids/**'], rules: { 'children/age-stated': 'error', 'gdpr/contact': 'off' } },
    { notices: ['kids/app/*.md'], rules: { 'gdpr/contact': 'note' } },
  ] as const

  it('sets levels for the notices it names, and for no other', () => {
    expect(found({ overrides }, 'kids/privacy.md')).toContain('error children/age-stated')
    expect(found({ overrides }, 'docs/privacy.md')).toContain('note children/age-stated')
  })

  it('gives way to a later one', () => {
    expect(found({ overrides }, 'kids/privacy.md').join()).not.toContain('gdpr/contact')
    expect(found({ overrides }, 'kids/app/privacy.md')).toContain('note gdpr/contact')
  })

  it('sets the language of a notice', () => {
    const engine = setup({ config: { overrides: [{ notices: ['nl/*'], language: 'nl' }] } })
    const language = (path: string) => {
      const result = engine.at(path).read(path, NOTICE)
      return result.kind === 'read' ? result.reading.language : result.reason
    }
    expect(language('nl/privacy.md')).toBe('nl')
    expect(language('en/privacy.md')).toBe('en')
  })

  it('sets the countries whose people are addressed', () => {
    const kids = { overrides: [{ notices: ['nl/*'], countries: ['NL'] }] }
    const age = (path: string) => {
      const engine = setup({ config: { language: 'en', ...kids } }).at(path)
      const result = engine.read(path, '# Privacy notice\n\n## Children\n\nIf you are under 13, ask your parents.\n')
      return result.kind === 'read'
        ? engine
            .lint(result.reading)
            .map((it) => it.message)
            .join('\n')
        : ''
    }
    expect(age('nl/privacy.md')).toContain('the age stated is 13, and that of Art. 8 is 16 in NL')
    expect(age('en/privacy.md')).not.toContain('Art. 8 is')
  })
})

describe('what the config accepts', () => {
  const entry = {
    rule: 'gdpr/complaint',
    notices: ['docs/*.md'],
    reason: 'the choir decides in May',
    until: '2026-12-31',
  }

  it('is not told', () => {
    expect(found({})).toContain('error gdpr/complaint')
    expect(found({ accept: [entry] }).join()).not.toContain('gdpr/complaint')
    expect(found({ accept: [entry] }, 'other/privacy.md')).toContain('error gdpr/complaint')
  })

  it('is told again when its time is over, with a word on the entry', () => {
    expect(found({ accept: [entry] }, 'docs/privacy.md', '2027-01-01')).toEqual(
      expect.arrayContaining(['error gdpr/complaint', 'warning noticelint/lapsed-accept']),
    )
    expect(found({ accept: [entry] }, 'docs/privacy.md', '2026-12-31').join()).not.toContain('lapsed')
  })

  it('can be one of several, by words of its message', () => {
    expect(found({ accept: [{ ...entry, message: 'right to lodge' }] }).join()).not.toContain('gdpr/complaint')
    expect(found({ accept: [{ ...entry, message: 'choir' }] })).toEqual(
      expect.arrayContaining(['error gdpr/complaint', 'note noticelint/unused-accept']),
    )
  })

  it('must be of a rule that there is', () => {
    expect(() => found({ accept: [{ ...entry, rule: 'gdpr/complain' }] })).toThrow(
      /accepts findings of "gdpr\/complain"/,
    )
  })

  it('has a reason and an end', () => {
    const load = () => parseConfig('accept: [{ rule: gdpr/contact, notices: [a.md], until: soon }]', '.noticelint.yml')
    expect(lineOf(load)).toBe(
      '.noticelint.yml:1:10: "reason" is missing; add "reason:"\n' +
        '.noticelint.yml:1:56: "until": a date is written as 2027-06-30',
    )
  })
})

const RULE = `severity: note
options: { longest: { default: P2Y } }
each: { fact: retention, period: { exists: true } }
must: { period: { max: $longest } }
message: 'kept for {retention.period}, longer than {longest}'
why: x
help: x
`
const files: Record<string, string> = {
  'trust/pack.yml': 'extends: [../base]\nrules: { gdpr/contact: note, base/limit: { level: warning, longest: P3Y } }\n',
  'trust/own.yml': RULE,
  'base/pack.yml': 'rules: { gdpr/contact: off, gdpr/complaint: warning }\n',
  'base/limit.yml': RULE,
}
const REVISION: Revision = {
  name: 'test',
  list: async () => Object.keys(files),
  read: async (path) => (path in files ? new TextEncoder().encode(files[path]) : undefined),
}

describe('packs that extend packs', () => {
  const config = parseConfig('extends: [./trust]\nrules: { gdpr/complaint: note }\n', '.noticelint.yml')

  it('set levels in order, and every step is known', async () => {
    const packs = await readPacks(REVISION, config, '.noticelint.yml')
    const levels = ruleLevels({ config, configFile: '.noticelint.yml', ...packs })
    const stepsOf = (id: string) => levels.find(({ rule }) => rule.id === id)?.steps
    expect(stepsOf('gdpr/contact')).toEqual([
      { level: 'error', from: 'noticelint/gdpr' },
      { level: 'off', from: 'base/pack.yml' },
      { level: 'note', from: 'trust/pack.yml' },
    ])
    expect(stepsOf('gdpr/complaint')?.at(-1)).toEqual({ level: 'note', from: '.noticelint.yml' })
    expect(levels.map(({ rule }) => rule.id)).toEqual(expect.arrayContaining(['base/limit', 'trust/own']))
  })

  it('set options, and the config has the last word', async () => {
    const messages = async (text: string) => {
      const own = parseConfig(text, '.noticelint.yml')
      const { packRules } = await readPacks(REVISION, own, '.noticelint.yml')
      return packRules.map((rule) => rule.message)
    }
    expect(await messages('extends: [./trust]')).toEqual([
      'kept for {retention.period}, longer than P3Y',
      'kept for {retention.period}, longer than P2Y',
    ])
    const last = await messages('extends: [./trust]\nrules: { base/limit: { longest: P9Y } }')
    expect(last[0]).toBe('kept for {retention.period}, longer than P9Y')
  })

  it('tell of an option that a rule has not, and of a value that does not fit', async () => {
    const load = async (setting: string) => {
      const own = parseConfig(`extends: [./base]\nrules: { ${setting} }`, '.noticelint.yml')
      return readPacks(REVISION, own, '.noticelint.yml').then(() => '', lineOfError)
    }
    expect(await load('base/limit: { longst: P9Y }')).toContain(
      '.noticelint.yml:2:24: the config sets the option "longst", which the rule "base/limit" has not; did you mean "longest"?',
    )
    expect(await load('base/limit: { longest: 9 years }')).toBe(
      '.noticelint.yml:2:24: the option "longest" of "base/limit": "max": a duration is written as "P2Y" (two years), "P6M" (six months) or "P30D" (thirty days)',
    )
    expect(await load('gdpr/contact: { longest: P9Y }')).toContain('options are set for "gdpr/contact", which has none')
  })

  it('may extend each other without end', async () => {
    const round = { ...files, 'base/pack.yml': 'extends: [../trust]\n' }
    const revision: Revision = { ...REVISION, read: async (path) => new TextEncoder().encode(Reflect.get(round, path)) }
    const error = await readPacks(revision, { extends: ['trust'] }, '.noticelint.yml').then(() => '', lineOfError)
    expect(error).toContain('packs extend packs more than 8 deep')
  })
})

it('a day until which something is accepted is one that there is', () => {
  const load = (day: string) => () =>
    parseConfig(`accept: [{ rule: gdpr/contact, notices: [a.md], reason: x, until: ${day} }]`, '.noticelint.yml')
  expect(lineOf(load('2027-02-30'))).toContain('there is no such day')
  expect(lineOf(load('31-03-2027'))).toContain('a date is written as 2027-06-30')
  expect(load('2028-02-29')).not.toThrow()
})

describe('options of some notices', () => {
  const text = `extends: [./trust]
overrides:
  - notices: ['kids/**']
    rules: { base/limit: { longest: P1Y }, gdpr/contact: warning }
  - notices: ['kids/app/**', 'web/**']
    rules: { base/limit: { level: error, longest: P10Y } }
`
  const openWith = async (written: string) => {
    const config = parseConfig(written, '.noticelint.yml')
    return { config, configFile: '.noticelint.yml', ...(await readPacks(REVISION, config, '.noticelint.yml')) }
  }

  it('are those of the last override that names them', async () => {
    const engine = setup({ ...(await openWith(text)), today: '2026-11-22' })
    const keptTooLong = (path: string) => {
      const result = engine.at(path).read(path, NOTICE)
      const findings = result.kind === 'read' ? engine.at(path).lint(result.reading) : []
      return findings
        .filter(({ ruleId }) => ruleId === 'base/limit')
        .map(({ severity, message }) => `${severity} ${message}`)
    }
    expect(keptTooLong('docs/privacy.md')).toEqual(['warning kept for P9Y, longer than P3Y'])
    expect(keptTooLong('kids/privacy.md')).toEqual(['warning kept for P9Y, longer than P1Y'])
    expect(keptTooLong('kids/app/privacy.md')).toEqual([])
    expect(keptTooLong('web/privacy.md')).toEqual([])
  })

  it('are known with every step on the way to them', async () => {
    const levels = ruleLevels(await openWith(text), 'kids/app/privacy.md')
    expect(levels.find(({ rule }) => rule.id === 'base/limit')?.options).toEqual([
      {
        name: 'longest',
        value: 'P10Y',
        from: '.noticelint.yml, override 2',
        steps: [
          { value: 'P2Y', from: 'base/limit.yml' },
          { value: 'P3Y', from: 'trust/pack.yml' },
          { value: 'P1Y', from: '.noticelint.yml, override 1' },
          { value: 'P10Y', from: '.noticelint.yml, override 2' },
        ],
      },
    ])
  })

  it('that a rule has not, or that do not fit, are told at their place, all at once', async () => {
    const wrong = text.replace('longest: P1Y', 'longst: P1Y').replace('longest: P10Y', 'longest: ten years')
    expect((await openWith(wrong).then(() => '', lineOfError)).split('\n')).toEqual([
      '.noticelint.yml:4:28: the config sets the option "longst", which the rule "base/limit" has not; did you mean "longest"?',
      '.noticelint.yml:6:42: the option "longest" of "base/limit": "max": a duration is written as "P2Y" (two years), "P6M" (six months) or "P30D" (thirty days)',
    ])
  })

  it('may not be combined without end', async () => {
    const override = (at: number) => `  - { notices: ['${at}/**'], rules: { base/limit: { longest: P${at + 1}D } } }\n`
    const many = `extends: [./trust]\noverrides:\n${Array.from({ length: 101 }, (_, at) => override(at)).join('')}`
    expect(await openWith(many).then(() => '', lineOfError)).toContain('in more than 100 combinations')
  })
})

describe('what changes weigh', () => {
  const config = parseConfig(
    `language: en
changes: { retention: review, retention-removed: editorial }
overrides:
  - notices: ['kids/**']
    changes: { retention-changed: material }
`,
    '.noticelint.yml',
  )
  const weight = (path: string, sentence: string) => {
    const engine = setup({ config }).at(path)
    const [old, now] = [engine.read(path, NOTICE), engine.read(path, NOTICE.replace(/The .*/, sentence))]
    if (old.kind !== 'read' || now.kind !== 'read') throw new Error('the notice was not read')
    return engine.compare(old.reading, now.reading).changes.map(({ id, materiality }) => `${id} ${materiality}`)
  }

  it('is what the config says of the fact, and before that of the row', () => {
    expect(weight('docs/privacy.md', 'The choir keeps your name for 7 years.')).toEqual(['retention-changed review'])
    expect(weight('docs/privacy.md', 'It sings.')).toEqual(['retention-removed editorial'])
  })

  it('is another one for notices of an override', () => {
    expect(weight('kids/privacy.md', 'The choir keeps your name for 7 years.')).toEqual(['retention-changed material'])
  })

  it('is known with every step on the way to it', () => {
    const row = weightedRows(config, '.noticelint.yml', 'kids/privacy.md').find(({ rule: { fact, op } }) => {
      return fact === 'retention' && op === 'changed'
    })
    expect(row?.steps).toEqual([
      { weight: 'material', from: 'the table of changes' },
      { weight: 'review', from: '.noticelint.yml' },
      { weight: 'material', from: '.noticelint.yml, override 1' },
    ])
  })

  it('is set for facts and rows that there are', () => {
    const wrong = 'changes: { recipent: review }'
    expect(lineOf(() => parseConfig(wrong, '.noticelint.yml'))).toContain('did you mean "recipient"?')
  })
})

function lineOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return lineOfError(error)
  }
  return ''
}

function lineOfError(error: unknown): string {
  if (error instanceof UserError) return error.line
  throw error
}
