import { describe, expect, it } from 'vitest'
import { LoadErrors } from '../../src/load/load-errors.ts'
import { readYaml } from '../../src/load/yaml.ts'

function linesOf(text: string): readonly string[] {
  try {
    readYaml(text, 'rule.yml')
  } catch (error) {
    if (error instanceof LoadErrors) return error.lines
    throw error
  }
  return []
}

describe('YAML that somebody else wrote', () => {
  it('is read as plain data', () => {
    expect(readYaml('tags: [bicycle, "lighthouse"]\nage: 16\nopen: true\nnothing:\n', 'a.yml').data).toEqual({
      tags: ['bicycle', 'lighthouse'],
      age: 16,
      open: true,
      nothing: null,
    })
  })

  it('keeps dates as they are written', () => {
    expect(readYaml('checked: 2026-11-22', 'a.yml').data).toEqual({ checked: '2026-11-22' })
  })

  it('tells of all mistakes of a file at once, each with its place', () => {
    expect(linesOf('a: &x 1\nb: *x\na: 2\n__proto__: { evil: true }\n')).toEqual([
      'rule.yml:2:4: aliases are not read; write the value out',
      'rule.yml:3:1: the key "a" is given twice; keep one of them',
      'rule.yml:4:1: the key "__proto__" is not allowed; remove it',
    ])
  })

  it('finds a key that is given twice inside a list', () => {
    expect(linesOf('- { name: choir, name: band }')).toEqual([
      'rule.yml:1:18: the key "name" is given twice; keep one of them',
    ])
  })

  it.each([
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      'rule.yml:2:1: a second document begins here; keep one document per file, without "---"',
    ],
    ['a tag', 'a: !!js/function x', 'rule.yml:1:4: YAML tags are not read; leave out the word that begins with "!"'],
    ['a directive', '%YAML 1.1\n---\na: yes\n', 'rule.yml:1:1: YAML directives are not read; remove the "%YAML" line'],
    ['an empty file', '# later\n', 'rule.yml:1:1: the file is empty; write its keys, or delete it'],
    [
      'too many lists in lists on one line',
      '- '.repeat(30_000),
      'rule.yml:1:49: the file nests deeper than 24 levels; flatten it',
    ],
    ['too many open brackets', '['.repeat(50_000), 'rule.yml:1:25: the file nests deeper than 24 levels; flatten it'],
    [
      'too much text',
      `a: ${'x'.repeat(70_000)}`,
      'rule.yml: the file is larger than 64 KB; split it into several files',
    ],
  ])('refuses %s', (_what, text, line) => {
    expect(linesOf(text)).toEqual([line])
  })

  it('refuses what nests deeply by indentation', () => {
    const text = Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
    expect(linesOf(text)).toHaveLength(1)
    expect(linesOf(text)[0]).toContain('nests deeper than 24 levels')
  })

  it('does not take brackets inside an example for nesting', () => {
    expect(linesOf(`text: |\n  ${'[('.repeat(60)}\n`)).toEqual([])
  })

  it('refuses aliases that would grow into billions of entries', () => {
    const text = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n')
    expect(linesOf(text)).toEqual(['rule.yml:2:8: aliases are not read, and 3 more follow; write the value out'])
  })

  it('lists twenty mistakes and counts the rest', () => {
    const lines = linesOf(Array.from({ length: 30 }, () => 'a: 1').join('\n'))
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toBe('rule.yml: and 9 more')
    const many = linesOf(Array.from({ length: 5001 }, () => 'a: 1').join('\n'))
    expect(many.at(-1)).toBe('rule.yml: and 4980 more')
  })
})
