import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/load/config.ts'
import { LoadErrors } from '../../src/load/load-errors.ts'

describe('.noticelint.yml', () => {
  it('holds the choices of the owner of a repository', () => {
    const text = `
notices: [docs/privacy*.md]
ignore: [docs/privacy-old.md]
language: nl
countries: [NL, BE]
extends: [noticelint/gdpr, ./privacy-rules]
rules: { gdpr/dpo-contact: off, children/age-stated: error }
fail-on: warning
fail-on-change: material
`
    expect(parseConfig(text, '.noticelint.yml')).toMatchObject({
      notices: ['docs/privacy*.md'],
      ignore: ['docs/privacy-old.md'],
      language: 'nl',
      countries: ['NL', 'BE'],
      extends: ['noticelint/gdpr', './privacy-rules'],
      rules: { 'gdpr/dpo-contact': 'off', 'children/age-stated': 'error' },
      failOn: 'warning',
      failOnChange: 'material',
    })
  })

  it('may be empty', () => {
    expect(parseConfig('# to be filled in\n', '.noticelint.yml')).toEqual({})
    expect(parseConfig('', '.noticelint.yml')).toEqual({})
  })

  it('says what is wrong, where, and what was probably meant', () => {
    const text =
      'failon: note\nfail-on-change: materal\nnotices: privacy.md\nrules: { gdpr/contact: warn }\nlanguage: Dutch\n'
    const lines = () => parseConfig(text, '.noticelint.yml')
    expect(lines).toThrow(LoadErrors)
    try {
      lines()
    } catch (error) {
      expect(error instanceof LoadErrors && error.lines).toEqual([
        '.noticelint.yml:1:1: unknown key "failon"; did you mean "fail-on"?',
        '.noticelint.yml:2:17: "materal" is not a value of "fail-on-change"; did you mean "material"?',
        '.noticelint.yml:3:10: "notices" must be a list, not text; write [privacy.md], or every entry on a line of its own behind "- "',
        '.noticelint.yml:4:24: "warn" is not a value of "gdpr/contact"; known are error, warning, note, off',
        '.noticelint.yml:5:11: "language": a language is written as two letters, such as "nl"',
      ])
    }
  })
})
