// The front matter of a notice: which values are kept, and on which line it ends.
import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../src/parse/parse-notice.ts'

function matterOf(text: string) {
  const notice = parseNotice('privacy.md', text)
  if ('refused' in notice) throw new Error(notice.refused)
  return { values: notice.frontMatter, end: notice.frontMatterEnd }
}

describe('front matter', () => {
  it('in YAML is read by key, in lower case and without quotes', () => {
    const text = '---\ntitle: "Privacy"\nLang: nl\nlast_updated: 2024-06-14\nslug: \'privacy\'\n---\n\n# Privacy\n'
    expect(matterOf(text)).toEqual({
      values: { title: 'Privacy', lang: 'nl', last_updated: '2024-06-14', slug: 'privacy' },
      end: 6,
    })
  })

  it('in TOML is read the same', () => {
    const text = '+++\ntitle = "Privacy"\nlanguage = \'de\'\nlastmod = 2024-06-14\n+++\n\n# Privacy\n'
    expect(matterOf(text)).toEqual({
      values: { title: 'Privacy', language: 'de', lastmod: '2024-06-14' },
      end: 5,
    })
  })

  it('keeps scalars only: lists, nested keys and empty values tell nothing', () => {
    const text = '---\ntags:\n  - legal\nauthor:\n  name: Marit\ndraft:\nlang: en\n---\n\nText\n'
    expect(matterOf(text).values).toEqual({ lang: 'en' })
  })

  it('is read with the line ends of another system', () => {
    expect(matterOf('---\r\nlang: nl\r\n---\r\n\r\nTekst\r\n')).toEqual({ values: { lang: 'nl' }, end: 3 })
  })

  it.each([
    ['there is none', '# Privacy\n\nlang: nl\n'],
    ['a thematic break stands first', '***\n\nlang: nl\n'],
    ['it does not open the file', 'Privacy\n\n---\nlang: nl\n---\n'],
    ['it is never closed', '---\nlang: nl\n\n# Privacy\n'],
  ])('is empty where %s', (_why, text) => {
    expect(matterOf(text)).toEqual({ values: {}, end: 0 })
  })

  it('does not let a key of the language itself through', () => {
    const { values } = matterOf('---\n__proto__: nl\nconstructor: de\n---\n\nText\n')
    expect(Object.keys(values)).toEqual(['constructor'])
    expect(({} as Record<string, unknown>).nl).toBeUndefined()
  })
})
