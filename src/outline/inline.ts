// Inline Markdown to plain text that remembers where each piece of it stands in the source.
import type { PhrasingContent } from 'mdast'
import type { Link, SourceRun } from '../model/outline.ts'
import { HARD_BREAK } from '../text/breaks.ts'
import type { Span } from '../text/span.ts'

/** Blanks that do not break a line mean nothing else to a reader. */
const NO_BREAK = /[\u00a0\u2007\u202f]/g

/** Plain text under construction. */
export class TextBuilder {
  text = ''
  readonly runs: SourceRun[] = []
  readonly strong: Span[] = []
  readonly links: Link[] = []
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** Appends a break sign that stands for nothing in particular in the source. */
  append(sign: string, source: number, sourceLength = 0): void {
    this.runs.push({ at: this.text.length, length: sign.length, source, sourceLength })
    this.text += sign
  }

  inline(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.node(node)
  }

  private node(node: PhrasingContent): void {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    switch (node.type) {
      case 'text':
        this.mapped(node.value, from, to)
        return
      case 'inlineCode':
        this.mapped(node.value, from + 1, to - 1)
        return
      case 'break':
        this.append(HARD_BREAK, from, to - from)
        return
      case 'html':
        if (/^<br\b/i.test(node.value)) this.append(HARD_BREAK, from, to - from)
        return
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'link':
      case 'linkReference': {
        const start = this.text.length
        this.inline(node.children)
        const span = { start, end: this.text.length }
        if (node.type === 'strong') this.strong.push(span)
        if (node.type === 'link') this.links.push({ ...span, url: node.url })
        return
      }
      default:
        return
    }
  }

  /** Appends `value`, which the source spells between `from` and `to` with escapes, entities and indentation. */
  mapped(value: string, from: number, to: number): void {
    const at = this.text.length
    this.text += value.replace(NO_BREAK, ' ')
    if (to - from === value.length) {
      this.runs.push({ at, length: value.length, source: from, sourceLength: to - from })
      return
    }
    let [run, runSource, source] = [0, from, from]
    const close = (end: number) => {
      if (end > run) this.runs.push({ at: at + run, length: end - run, source: runSource, sourceLength: end - run })
    }
    for (let i = 0; i < value.length; i++, source++) {
      const skipped = this.skip(value[i] ?? '', source, to)
      if (skipped === 0) continue
      close(i)
      ;[run, runSource] = [i, source + skipped]
      source += skipped
    }
    close(value.length)
  }

  /** Source signs to pass over before `sign`: a backslash, the rest of an entity, indentation. */
  private skip(sign: string, source: number, to: number): number {
    if (this.source[source] === sign) return 0
    if (this.source[source] === '\\') return 1
    if (this.source[source] === '&') {
      const entity = /^&#?\w{1,32};/.exec(this.source.slice(source, source + 36))
      if (entity) return entity[0].length - 1
    }
    let skipped = 0
    while (source + skipped < to && skipped < 200 && this.source[source + skipped] !== sign) skipped++
    return source + skipped < to && this.source[source + skipped] === sign ? skipped : 0
  }
}
