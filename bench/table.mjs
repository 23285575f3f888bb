// Tables of the bench in Markdown, and the page that keeps them.
import { readFileSync, writeFileSync } from 'node:fs'

export function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, at) => (at === 0 ? '---' : '--:'))
  return [`### ${title}`, '', line(head), line(rule), ...rows.map(line)].join('\n')
}

const [OPEN, CLOSE] = ['<!-- bench -->', '<!-- /bench -->']

/** Puts the tables between the two marks of a page. */
export function writeInto(page, text) {
  const before = readFileSync(page, 'utf8')
  const [from, to] = [before.indexOf(OPEN), before.indexOf(CLOSE)]
  if (from < 0 || to < from)
    throw new Error(`${page} has no ${OPEN} with ${CLOSE} behind it; put both where the tables go`)
  writeFileSync(page, `${before.slice(0, from + OPEN.length)}\n\n${text}\n\n${before.slice(to)}`)
}
