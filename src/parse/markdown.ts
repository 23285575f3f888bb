// Markdown to mdast: CommonMark with tables, strikethrough, footnotes and front matter. Bare URLs are not made links:
// that part of GFM costs more than all the rest, and readers find addresses in the text by themselves.
import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

type Sign = 'table' | 'footnote' | 'strikethrough' | 'front matter'

/** What a text must hold for an extension to find anything in it; each costs time on every line, and few are needed. */
const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  // A delimiter row: dashes with bars or colons, in a list or a quote as well. Dashes alone underline a heading.
  ['table', /^(?=.*-)(?=.*[|:])[ \t>|:\-+*\d.)]+$/m],
  ['footnote', /\[\^/],
  ['strikethrough', /~/],
  ['front matter', /^(?:---|\+\+\+)/],
]

function extensions(this: Processor, signs: readonly Sign[]): void {
  const data = this.data()
  const micromark = [...(data.micromarkExtensions ?? [])]
  const fromMarkdown = [...(data.fromMarkdownExtensions ?? [])]
  if (signs.includes('table')) {
    micromark.push(gfmTable())
    fromMarkdown.push(gfmTableFromMarkdown())
  }
  if (signs.includes('strikethrough')) {
    micromark.push(gfmStrikethrough())
    fromMarkdown.push(gfmStrikethroughFromMarkdown())
  }
  if (signs.includes('footnote')) {
    micromark.push(gfmFootnote())
    fromMarkdown.push(gfmFootnoteFromMarkdown())
  }
  data.micromarkExtensions = micromark
  data.fromMarkdownExtensions = fromMarkdown
}

/** Processors by the extensions they have. */
const processors = new Map<string, Processor<Root>>()

function processorFor(signs: readonly Sign[]): Processor<Root> {
  const known = processors.get(signs.join())
  if (known) return known
  const base = unified().use(remarkParse)
  const made = (signs.includes('front matter') ? base.use(remarkFrontmatter, ['yaml', 'toml']) : base)
    .use(extensions, signs)
    .freeze()
  processors.set(signs.join(), made)
  return made
}

/** Parses Markdown. Every node carries its position; columns and lines are 1-based, offsets in UTF-16 units. */
export function parseMarkdown(text: string): Root {
  const signs = SIGNS.flatMap(([sign, form]) => (form.test(text) ? [sign] : []))
  return processorFor(signs).parse(text)
}
