// `<!-- noticelint ignore <rule>: <reason> -->`, wherever it stands in the source; and comments that were meant as one.
import type { IgnoreComment } from '../model/notice.ts'

/** Longer comments are not read: nobody writes a reason that long, and every length would be tried from every start. */
const COMMENT = /<!--\s{0,20}noticelint\b([^>]{0,2000}?)-->/gi
const IGNORE = /^\s+ignore\s+([^\s:>]+)\s*:?([^>]*)$/

export function ignoresOf(text: string): IgnoreComment[] {
  if (!/noticelint/i.test(text)) return []
  const found: IgnoreComment[] = []
  let [line, from] = [1, 0]
  for (const match of text.matchAll(COMMENT)) {
    for (; from < match.index; from++) if (text[from] === '\n') line++
    const isExact = /^<!--\s*noticelint/.test(match[0])
    const [, ruleId = '', reason = ''] = (isExact ? IGNORE.exec(match[1] ?? '') : null) ?? []
    found.push({ ruleId, reason: reason.trim(), line })
  }
  return found
}
