// Text without markup to the same tree as Markdown: one paragraph for each run of lines between blank lines.
// Which of those lines are headings or list items is the outline's business.
import type { Break, Paragraph, Root, Text } from 'mdast'

interface Line {
  readonly text: string
  /** 1-based. */
  readonly number: number
  readonly start: number
}

/** Share of the usual width a line must fill to be read as wrapped into the next one. */
const FULL = 0.75

export function parsePlain(text: string): Root {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const children: Paragraph[] = []
  let group: Line[] = []
  const close = () => {
    if (group.length > 0) children.push(paragraph(group, width))
    group = []
  }
  for (const line of lines) {
    if (line.text.trim() === '') close()
    else group.push(line)
  }
  close()
  return { type: 'root', children }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const [at, raw] of text.split('\n').entries()) {
    lines.push({ text: raw.replace(/\r$/, ''), number: at + 1, start })
    start += raw.length + 1
  }
  return lines
}

/** The column at which the text was wrapped by hand, or undefined where lines are as long as their paragraphs. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map((line) => line.text.trimEnd().length).filter((length) => length > 0)
  const longest = Math.max(0, ...lengths.slice(0, 5000))
  if (longest > 130 || longest < 40) return undefined
  const full = lengths.filter((length) => length >= longest * FULL).length
  return full >= lengths.length / 3 ? longest : undefined
}

function paragraph(group: readonly Line[], width: number | undefined): Paragraph {
  const children: (Text | Break)[] = []
  for (const [at, line] of group.entries()) {
    const indent = line.text.length - line.text.trimStart().length
    const value = line.text.trim()
    const [start, column] = [line.start + indent, indent + 1]
    const end = start + value.length
    const last = at === group.length - 1
    const opens = /^\s*(?:[•·–*-]|\d{1,2}[.)])\s/.test(group[at + 1]?.text ?? '')
    const wraps = width !== undefined && line.text.trimEnd().length >= width * FULL && !opens
    children.push({
      type: 'text',
      value: wraps && !last ? `${value}\n` : value,
      position: {
        start: { line: line.number, column, offset: start },
        end: { line: line.number, column: column + value.length, offset: end },
      },
    })
    if (!last && !wraps) children.push({ type: 'break' })
  }
  const [first, final] = [children[0], children.at(-1)]
  return {
    type: 'paragraph',
    children,
    ...(first?.position && final?.position
      ? { position: { start: first.position.start, end: final.position.end } }
      : {}),
  }
}
