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

describe('a mistake in the form of a file is told in plain words', () => {
  it.each([
    [
      'a colon in a value',
      'why: note this: only this box',
      '1:6: a value that holds ": " needs quotes; put it in quotes: \'…\'',
    ],
    [
      'a group indented too deep',
      'each:\n  fact: contact\n   of: dpo',
      '3:4: this line is indented deeper than the one it belongs with; let the keys of one group begin in the same column',
    ],
    [
      'text below "|" that is not indented',
      'a:\n  - bad: |\n    # Notice\n\n  Text.\n',
      '5:3: this line stands in the wrong column, or is no "key: value"; let the keys of one group begin in the same column, and indent text below "|" deeper than its key',
    ],
    ['a tab', 'each:\n\tfact: contact', '2:1: a tab is used for indentation; indent with spaces'],
    [
      'a no-break space',
      'each:\n  of:\u00a0dpo\n  fact: contact',
      '2:6: a blank here is no ordinary one; delete it and type a blank',
    ],
    [
      'no blank behind a colon',
      'severity:error\nwhy: x',
      '1:1: a blank is missing behind the colon; write "severity: …"',
    ],
    ['an equals sign', 'severity = error\nwhy: x', '1:1: a key is followed by a colon; write "severity: …"'],
    [
      'a slot without quotes',
      'message: {contact.value} is no mail',
      '1:26: a value that begins with "{" is a group; put it in quotes where it is text: \'…\'',
    ],
    [
      'an optional word without quotes',
      'text:\n  - [very] important',
      '2:12: a value that begins with "[" is a list; put it in quotes where it is text: \'…\'',
    ],
    [
      'brackets in a list',
      'text: [officer [maybe]]',
      '1:16: this cannot stand in a list between brackets; put every entry that holds one of []{},:#\'" in quotes',
    ],
    [
      'a number sign in a list',
      'text: [# days]\nin: [item]',
      '1:8: what stands behind "#" is a comment; put a value that holds "#" in quotes',
    ],
    [
      'a mail name without quotes',
      'value: @choir.example',
      '1:8: a value cannot begin with "@"; put it in quotes: \'…\'',
    ],
    [
      'an apostrophe in quotes',
      "why: 'It's read'",
      "1:10: text stands behind a closing quote; put the whole value in quotes; ' itself is written '' there",
    ],
    [
      'an open quote',
      "why: 'Only this box\nhelp: x",
      '1:6: a quote is not closed; write the same quote at the end of the value',
    ],
    ['an open bracket', 'anchor: [dpo, contact\nwhy: x', '1:9: "[" is not closed; write "]" at the end of it'],
    [
      'text behind ">"',
      'why: > Only this box\nhelp: x',
      '1:8: text stands behind ">"; write it on the lines below, indented, or in quotes',
    ],
    [
      'quotes of a word processor',
      'text: [“we have an officer”]',
      '1:8: the value stands in the quotes of a word processor; write straight ones: \' or "',
    ],
    [
      'an ampersand',
      'text: &friends we sing',
      '1:16: anchors are not read; put a value that begins with "&" in quotes, else write it out',
    ],
  ])('%s', (_what, text, line) => {
    expect(linesOf(text)).toEqual([`rule.yml:${line}`])
  })

  it('each on its line, and none that only follows from another', () => {
    const text = 'why: note: this\nhelp: x\nmessage: {a} b\nlanguage: @x\n'
    expect(linesOf(text).map((line) => line.split(':', 2)[1])).toEqual(['1', '3', '4'])
  })

  it('reads files of Windows, with or without a mark at the beginning', () => {
    expect(readYaml('\uFEFFwhy: x\r\nhelp: |\r\n  y\r\n  z\r\n', 'a.yml').data).toEqual({ why: 'x', help: 'y\nz\n' })
  })

  it('line ends of an old Mac', () => {
    expect(linesOf('why: x\rhelp: y\r')).toEqual([
      'rule.yml: its lines end as on an old Mac; save it with line ends of Unix or Windows',
    ])
  })

  it('lets a text begin with a quotation', () => {
    expect(linesOf('message: “Tidebook” is not named')).toEqual([])
  })
})

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
      'rule.yml:2:4: aliases are not read; put a value that begins with "*" in quotes, else write it out',
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
    [
      'a tag',
      'a: !!js/function x',
      'rule.yml:1:4: YAML tags are not read; leave out the word that begins with "!", or put the value in quotes',
    ],
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
    expect(linesOf(text)).toEqual([
      'rule.yml:2:8: aliases are not read, and 3 more follow; put a value that begins with "*" in quotes, else write it out',
    ])
  })

  it('lists twenty mistakes and counts the rest', () => {
    const lines = linesOf(Array.from({ length: 30 }, () => 'a: 1').join('\n'))
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toBe('rule.yml: and 9 more')
    const many = linesOf(Array.from({ length: 5001 }, () => 'a: 1').join('\n'))
    expect(many.at(-1)).toBe('rule.yml: and 4980 more')
  })
})
