// Small pieces of a Markdown tree, and the tree as text. Every word of a notice comes in through `words` or `code`.
import type { BlockContent, Html, InlineCode, Link, ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { disarm, disarmCode } from './disarm.ts'

export type Inline = PhrasingContent
export type Block = RootContent

/**
 * Without padding: a table's cost then grows with its text and not with its widest cell. GitHub sets what stands between
 * two dollar signs as a formula; a span around the sign is what its documentation says against that:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
const stringifier = unified()
  .data('toMarkdownExtensions', [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()])
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    resourceLink: true,
    handlers: {
      text: (node, _parent, state, info) => state.safe(String(node.value), info).replaceAll('$', '<span>$</span>'),
    },
  })
  .freeze()

/** Markdown without a line break at its end. */
export function markdownOf(blocks: readonly Block[]): string {
  return stringifier.stringify({ type: 'root', children: [...blocks] }).trimEnd()
}

/** Text of the notice, or our own. */
export function words(text: string): Inline {
  return { type: 'text', value: disarm(text) }
}

/** Text with its spaces kept, for our own words between other pieces. */
export function glue(text: string): Inline {
  return { type: 'text', value: text }
}

export function code(text: string): InlineCode {
  return { type: 'inlineCode', value: disarmCode(text) || ' ' }
}

export function strong(...children: Inline[]): Inline {
  return { type: 'strong', children }
}

export function struck(...children: Inline[]): Inline {
  return { type: 'delete', children }
}

export function link(url: string, text: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: disarm(text) }] }
}

export function heading(depth: 2 | 3 | 4, ...children: Inline[]): Block {
  return { type: 'heading', depth, children }
}

export function paragraph(...children: Inline[]): BlockContent {
  return { type: 'paragraph', children }
}

export function list(items: readonly (readonly Inline[])[]): Block {
  const children = items.map((inlines): ListItem => {
    return { type: 'listItem', spread: false, children: [paragraph(...inlines)] }
  })
  return { type: 'list', ordered: false, spread: false, children }
}

/** The first row is the head. */
export function table(rows: readonly (readonly (readonly Inline[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => {
      return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children: [...children] })) }
    }),
  }
}

/** A part that opens on a click. `summary` is our own plain text. */
export function folded(summary: string, blocks: readonly Block[]): Block[] {
  return [html(`<details>\n<summary>${summary}</summary>`), ...blocks, html('</details>')]
}

/** A line break inside of a table cell. */
export function lineBreak(): Html {
  return html('<br>')
}

/** Our own markup, never text of a notice. */
function html(value: string): Html {
  return { type: 'html', value }
}
