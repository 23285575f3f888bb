// `<!-- noticelint ignore <rule>: <reason> -->`, wherever it stands in the source.
import type { IgnoreComment } from '../model/notice.ts'

const COMMENT = /<!--\s*noticelint\s+ignore\s+([^\s:>]+)\s*:?([^>]*?)-->/g

export function ignoresOf(text: string): IgnoreComment[] {
  if (!text.includes('noticelint')) return []
  const found: IgnoreComment[] = []
  let [line, from] = [1, 0]
  for (const match of text.matchAll(COMMENT)) {
    for (; from < match.index; from++) if (text[from] === '\n') line++
    found.push({ ruleId: match[1] ?? '', reason: (match[2] ?? '').trim(), line })
  }
  return found
}
