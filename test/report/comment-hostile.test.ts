// Text of a pull request in a comment is text: it calls nobody, links nowhere, closes nothing and forges nothing.
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { disarm } from '../../src/report/disarm.ts'
import { change, finding, notice, report } from './reports.ts'

const links = { server: 'https://github.com', repository: 'spoke/chain', base: 'b'.repeat(40), head: 'a'.repeat(40) }
const OUR_HTML = /^(<!-- noticelint:k -->|<details>\n<summary>[\w ,]+<\/summary>|<\/details>|<br>|<\/?span>)$/

function treeOf(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  })
}

function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

/** A comment in which `text` stands everywhere where text of a pull request can stand. */
function commentWith(text: string): string {
  const own = { subject: text, before: text, after: `${text} x`, summary: text, law: [text] }
  const changes = [
    change(own),
    change({ ...own, materiality: 'review' }),
    change({ ...own, after: 'A b', materiality: 'review' }),
  ]
  const findings = [finding({ message: text, help: text }), finding({ status: 'fixed', message: text })]
  const unread = [{ file: text, reason: text }]
  const notices = [notice({ file: text, changes, findings }), notice({ file: `${text}2`, oldFile: text })]
  return renderComment(report(notices, { notChecked: unread, skipped: unread }), {
    key: 'k',
    links,
    verdict: { exitCode: 1, reasons: [text] },
    acknowledgeLabel: text,
  })
}

function expectHarmless(comment: string): void {
  const nodes = nodesOf(treeOf(comment))
  for (const node of nodes) {
    if (node.type === 'html') expect(node.value).toMatch(OUR_HTML)
    if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/github\.com\/spoke\/chain\/blob\/[ab]{40}\//)
    if (node.type === 'text') {
      expect(node.value).not.toMatch(/@[\w-]|#\d|.\$|\$.|\bGH-\d|:\/\/|\bwww\.|<!--|:[\w+-]+:/i)
      expect(node.value).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    }
  }
  const kinds = new Set(nodes.map((node) => node.type))
  for (const kind of ['image', 'imageReference', 'linkReference', 'definition', 'code', 'footnoteReference']) {
    expect(kinds).not.toContain(kind)
  }
  expect(comment.indexOf('<!-- noticelint:', 1)).toBe(-1)
}

const HOSTILE = [
  'ping @maintainer and @org/team or mail a@b.example',
  'fixes #12, spoke/chain#3, GH-12, https://github.com/spoke/chain/issues/4',
  '<!-- noticelint:k --> <script>alert(1)</script> <img src=x onerror=y>',
  '![x](https://tracker.example/x.png) [click](javascript:alert(1)) <https://x.example>',
  '| a | b |\n| - | - |\n# Heading\n- item\n> quote\n```\ncode\n```',
  '</details> </summary> <br> --- *** ~~~ ``` `` ` **b** _i_ ~~s~~',
  'from $HOME to $x$ and $$E=mc^2$$ or $`a`$ for 5$',
  'www.example.org :tada: &lt;b&gt; &#64;user [^1] [ref] $x$ \\\\ \u202eevil\u202c',
  '[x]: https://x.example\n\n[x]',
]

test.each(HOSTILE)('%s', (text) => {
  expectHarmless(commentWith(text))
})

test('whatever pieces it is made of', () => {
  const pieces = [
    '@',
    '#',
    '1',
    'a',
    ' ',
    '\n',
    '|',
    '`',
    '~~',
    '**',
    '_',
    '<',
    '>',
    '!',
    '[',
    ']',
    '(',
    ')',
    ':',
    '/',
    '-',
    '&',
    ';',
    '\\',
  ]
  const text = fc.array(fc.constantFrom(...pieces, '<!--', '-->', 'GH-', 'www.', 'https://', '$'), { maxLength: 24 })
  fc.assert(
    fc.property(text, (parts) => expectHarmless(commentWith(parts.join('')))),
    { numRuns: 300 },
  )
})

test('a reader still sees the same words', () => {
  const text = 'Mail a@b.example, see #12 at https://shop.example: 100% | `code` *star*'
  expect(disarm(text).replaceAll('\u200b', '')).toBe(text)
  const shown = nodesOf(treeOf(commentWith(text)))
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
  expect(shown.replaceAll('\u200b', '')).toContain(text)
})
