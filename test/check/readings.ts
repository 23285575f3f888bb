// Small readings built by hand: facts at lines, sections with headings, blocks of text.
import type { Fact, FactKind, FactOf } from '../../src/model/fact.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { LEXICON_KEYS, type LexiconKey } from '../../src/model/lexicon-keys.ts'
import type { IgnoreComment } from '../../src/model/notice.ts'
import type { Block, BlockKind, Section } from '../../src/model/outline.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Demand, Rule } from '../../src/model/rule.ts'

type Own<K extends FactKind> = Omit<FactOf[K], 'kind' | 'status' | 'place' | 'quote'>

export function fact<K extends FactKind>(kind: K, line: number, own: Own<K>, status: Fact['status'] = 'stated'): Fact {
  const place = { line, column: 1, endLine: line, endColumn: 10, section: [] }
  return { ...own, kind, status, place, quote: '' } as unknown as Fact // the generic fields were checked by Own<K>
}

/** A line of the notice: `# Title`, `## Title`, `- item` or text. */
export function reading(lines: readonly string[], facts: readonly Fact[] = [], ignores: IgnoreComment[] = []): Reading {
  const text = lines.join('\n')
  const blocks: Block[] = []
  const sections: Section[] = [{ index: 0, title: '', level: 0, children: [], blocks: [] }]
  let offset = 0
  for (const line of lines) {
    const [sign = ''] = /^(#+ |- )?/.exec(line) ?? []
    const words = line.slice(sign.length)
    if (sign.startsWith('#')) open(sections, words, sign.trim().length, blocks.length)
    if (words !== '' && !words.startsWith('<!--')) {
      const kind: BlockKind = sign.startsWith('#') ? 'heading' : sign === '- ' ? 'item' : 'paragraph'
      blocks.push(blockOf(blocks.length, kind, words, offset + sign.length, sections.length - 1))
    }
    offset += line.length + 1
  }
  const lineStarts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0))
  const notice: Reading['notice'] = {
    file: 'privacy.md',
    text,
    format: 'markdown',
    tree: { type: 'root', children: [] },
    frontMatter: {},
    frontMatterEnd: 0,
    ignores,
  }
  return { notice, language: 'en', outline: { sections, blocks, lineStarts }, facts }
}

function open(sections: Section[], title: string, level: number, heading: number): void {
  const parent = sections.findLast((section) => section.level < level)?.index ?? 0
  const index = sections.length
  sections[parent] = { ...(sections[parent] as Section), children: [...(sections[parent]?.children ?? []), index] }
  sections.push({ index, title, level, parent, children: [], heading, blocks: [] })
}

function blockOf(index: number, kind: BlockKind, text: string, source: number, section: number): Block {
  const runs = [{ at: 0, length: text.length, source, sourceLength: text.length }]
  const span = { start: source, end: source + text.length }
  return { index, kind, text, runs, source: span, section, strong: [], links: [], depth: kind === 'item' ? 1 : 0 }
}

/** English, as far as a test needs it. */
export function lexicon(phrases: Partial<Record<LexiconKey, readonly string[]>> = {}): Lexicon {
  const all = Object.fromEntries(LEXICON_KEYS.map((key) => [key, phrases[key] ?? []]))
  return {
    tag: 'en',
    name: 'English',
    stopwords: ['the'],
    phrases: all as Lexicon['phrases'], // every key was set
    months: [],
    numerals: {},
    units: { hour: [], day: [], week: [], month: [], quarter: [], year: [] },
    dateOrder: 'day-first',
  }
}

export function rule(demand: Demand, more: Partial<Rule> = {}): Rule {
  return {
    id: 'house/rule',
    severity: 'warning',
    title: 'A rule',
    law: [],
    when: [],
    unless: [],
    demand,
    anchor: { topics: [] },
    message: 'something is lacking',
    why: 'Because.',
    help: 'add it',
    examples: [],
    file: 'house/rule.yml',
    ...more,
  }
}
