// What GitHub and the runner would make of a page or a log: nothing in it is alive that was not ours.
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect } from 'vitest'
import type { Outcome } from './harness.ts'

const OUR_HTML =
  /^(<!-- noticelint[:-][\w./%='~!*(), -]+ -->|<details>\n<summary>[\w ,]+<\/summary>|<\/details>|<br>|<\/?span>)$/
const OUR_LINK = /^https:\/\/github\.com\/lighthouse\/museum\/blob\/[ab]{40}\/[^\s"'<>()]+\?plain=1#L\d+(-L\d+)?$/
/** Where a published report is from. */
const RUNS = 'https://github.com/lighthouse/museum/pull/2/checks'
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

/** What GitHub would make of it: no mention, no reference, no image, no link but to the lines of the notice. */
export function expectHarmlessMarkdown(markdown: string, { isPublished = false } = {}): void {
  const nodes = nodesOf(
    fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmStrikethrough()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
    }),
  )
  for (const node of nodes) {
    if (node.type === 'html') expect(node.value).toMatch(OUR_HTML)
    if (node.type === 'link' && !(isPublished && node.url === RUNS)) expect(node.url).toMatch(OUR_LINK)
    if (node.type === 'text') {
      expect(node.value).not.toMatch(/@[\w-]|#\d|\bGH-\d|\bGHSA-\w|:\/\/|\bwww\.|<!--|:[\w+-]+:|.\$|\$./i)
      expect(node.value.replaceAll('\n', '')).not.toMatch(HIDDEN)
    }
  }
  const kinds = new Set(nodes.map((node) => node.type))
  for (const kind of ['image', 'imageReference', 'linkReference', 'definition', 'code', 'footnoteReference'] as const) {
    expect(kinds).not.toContain(kind)
  }
}

/** The runner obeys `::name` at the start of a line, and `##[` anywhere in one that is no such command. */
export function expectHarmlessLog({ stdout, stderr }: Outcome): void {
  for (const line of stdout.split(/\r?\n/).filter((each) => each !== '')) {
    expect(line).toMatch(/^(::(error|warning|notice) [^:]*::|noticelint: )/)
    if (line.startsWith('noticelint: ')) expect(line).not.toContain('##[')
  }
  expect(stderr).toBe('')
}
