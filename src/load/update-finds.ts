// Writes what examples find into the text of their rule file; all else in the file stays as its author wrote it.
import { isMap, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'

/** What the example at an index of `examples` finds, as `line:column message`. */
export interface FoundInExample {
  readonly index: number
  readonly finds: readonly string[]
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The file's text with new `finds`. Examples that find nothing, and good ones, are left as they are. */
export function updateFinds(text: string, found: readonly FoundInExample[]): string {
  const examples = parseDocument(text, { uniqueKeys: false }).get('examples')
  if (!isSeq(examples)) return text
  const edits = found.flatMap(({ index, finds }): Edit[] => {
    const example = examples.items[index]
    if (!isMap(example) || finds.length === 0 || !pairOf(example, 'bad')) return []
    return [editOf(text, example, finds)]
  })
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text: written }) => whole.slice(0, from) + written + whole.slice(to), text)
}

function editOf(text: string, example: YAMLMap, finds: readonly string[]): Edit {
  const flow = `[${finds.map(quoted).join(', ')}]`
  const known = pairOf(example, 'finds')
  if (example.flow) {
    if (known) return { ...rangeOf(known.value), text: flow }
    const last = rangeOf(example).to - 1 // before the closing brace
    const gap = text.slice(0, last).trimEnd().length
    return { from: gap, to: last, text: `, finds: ${flow} ` }
  }
  const indent = columnOf(text, rangeOf(example).from)
  const lines = finds.map((find) => `\n${' '.repeat(indent + 2)}- ${quoted(find)}`).join('')
  if (known) {
    const key = rangeOf(known.key)
    const to = text.slice(0, rangeOf(known.value).to).trimEnd().length // a block ends with its line break
    return { from: key.to, to, text: `:${lines}` }
  }
  const end = text.slice(0, rangeOf(example).to).trimEnd().length
  return { from: end, to: end, text: `\n${' '.repeat(indent)}finds:${lines}` }
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find((pair) => String(pair.key) === name)
}

/** Where a node's own text begins and ends. */
function rangeOf(node: unknown): { from: number; to: number } {
  const range = (node as Node | null)?.range // parsed nodes have one
  return { from: range?.[0] ?? 0, to: range?.[1] ?? 0 }
}

/** 0-based column of an offset. */
function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
