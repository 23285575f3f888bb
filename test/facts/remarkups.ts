// Ways to write the same notice down: other markup, other line ends, another order. They expect ATX headings, "-" lists and pipe tables.

/** A text to one that says the same. */
export type Remarkup = (text: string) => string

const HEADING = /^(#{1,6}) (.+)$/gm

/** Paragraphs and list items wrapped at 60 columns; headings and tables stay as they are. */
function reflowed(text: string): string {
  return mapBlocks(text, (block) =>
    /^[#|]/.test(block)
      ? block
      : block
          .split('\n')
          .map((line) => wrap(line, line.startsWith('- ') ? '  ' : ''))
          .join('\n'),
  )
}

function wrap(line: string, indent: string): string {
  let width = 0
  return line
    .split(' ')
    .map((word, at) => {
      // A wrapped line that begins with "7." or "-" would begin a list.
      const breaks = at > 0 && width + word.length + 1 > 60 && !/^(?:\d+[.)]|[-+*#>])/.test(word)
      width = breaks ? indent.length + word.length : width + word.length + 1
      return `${breaks ? `\n${indent}` : at > 0 ? ' ' : ''}${word}`
    })
    .join('')
}

function mapBlocks(text: string, change: (block: string) => string): string {
  return text.split('\n\n').map(change).join('\n\n')
}

/** Headings of one depth with a number that counts them. */
function numbered(text: string): string {
  let at = 0
  return text.replace(HEADING, (line, signs, title) => (signs === '##' ? `## ${++at}. ${title}` : line))
}

/** Tables as lists: "- **first cell:** header: cell; header: cell". */
function tableToList(text: string): string {
  return mapBlocks(text, (block) => {
    if (!block.startsWith('|')) return block
    const [head = [], , ...rows] = block.split('\n').map(cellsOf)
    return rows
      .map((cells) => {
        const rest = cells.slice(1).map((cell, at) => `${head[at + 1]}: ${cell}.`)
        return `- **${cells[0]}.** ${rest.join(' ')}`
      })
      .join('\n')
  })
}

/** Lists as tables with a number before each item. */
function listToTable(text: string): string {
  return mapBlocks(text, (block) => {
    if (!block.startsWith('- ') || block.includes('**')) return block
    const rows = block.split('\n').map((line, at) => `| ${at + 1} | ${line.slice(2)} |`)
    return ['| Nr. | Text |', '|---|---|', ...rows].join('\n')
  })
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
}

/** The last three sections in front of the others, behind the first three. */
function reordered(text: string): string {
  const [head = '', ...sections] = text.trimEnd().split('\n\n## ')
  const moved = [...sections.slice(0, 3), ...sections.slice(-3), ...sections.slice(3, -3)]
  return `${[head, ...moved].join('\n\n## ')}\n`
}

/** Blanks between words as no-break spaces, as word processors paste them; those that Markdown needs stay. */
function pasted(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}.,]) (?=[\p{L}\p{N}])/gu, '\u00a0')
}

export const REMARKUPS: Readonly<Record<string, Remarkup>> = {
  'wrapped at 60 columns': reflowed,
  'with bold lines for headings': (text) => text.replace(HEADING, '**$2**'),
  'with underlined headings': (text) =>
    text.replace(HEADING, (line, signs: string, title: string) =>
      signs.length > 2 ? line : `${title}\n${(signs === '#' ? '=' : '-').repeat(title.length)}`,
    ),
  'with numbered headings': numbered,
  'with headings in capitals': (text) =>
    text.replace(HEADING, (_line, signs, title) => `${signs} ${title.toUpperCase()}`),
  'with headings closed by signs': (text) => text.replace(HEADING, '$1 $2 $1'),
  'with headings one deeper': (text) => text.replace(HEADING, '#$1 $2'),
  'with "*" for bullets': (text) => text.replace(/^- /gm, '* '),
  'with "•" typed for bullets': (text) => text.replace(/^- /gm, '• '),
  'with numbers for bullets': (text) => text.replace(/^- /gm, '1. '),
  'with a blank line between items': (text) => text.replace(/^(- .+)\n(?=- )/gm, '$1\n\n'),
  'with its tables as lists': tableToList,
  'with its lists as tables': listToTable,
  'in another order': reordered,
  'under front matter': (text) => `---\ntitle: Privacy\nlayout: page\n---\n\n${text}`,
  'with the line ends of another system': (text) => text.replaceAll('\n', '\r\n'),
  'with no-break spaces': pasted,
  'with a byte order mark': (text) => `\ufeff${text}`,
  'with trailing blanks': (text) => text.replace(/(?<=[^\n])$/gm, ' '),
  'with comments between the paragraphs': (text) => text.replaceAll('\n\n', '\n\n<!-- checked by the board -->\n\n'),
}
