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

function tablesAndFootnotes(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmStrikethrough(), gfmFootnote()]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(tablesAndFootnotes).freeze()

/** Parses Markdown. Every node carries its position; columns and lines are 1-based, offsets in UTF-16 units. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
