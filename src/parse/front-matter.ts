// The front matter of a notice: its plain scalars, by key. Nested values are of no use to us and are left out.
import type { Root } from 'mdast'

export interface FrontMatter {
  readonly values: Readonly<Record<string, string>>
  /** 1-based last line; 0 where there is none. */
  readonly end: number
}

const YAML_LINE = /^([A-Za-z][\w-]*):\s+(\S.*)$/
const TOML_LINE = /^([A-Za-z][\w-]*)\s*=\s*(\S.*)$/

/** Keys are lower case; quotes around a value are dropped. */
export function frontMatterOf(tree: Root): FrontMatter {
  const node = tree.children[0]
  if (!node || !('value' in node) || !['yaml', 'toml'].includes(node.type)) return { values: {}, end: 0 }
  const pattern = node.type === 'yaml' ? YAML_LINE : TOML_LINE
  const values = new Map<string, string>()
  for (const line of node.value.split('\n')) {
    const match = pattern.exec(line.trimEnd())
    const [key, value] = [match?.[1], match?.[2]]
    if (key && value) values.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'))
  }
  return { values: Object.fromEntries(values), end: node.position?.end.line ?? 0 }
}
