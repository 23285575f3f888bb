// The part of docs/changes.md that comes from rules/changes: for each fact its rows, the law, and what examples change.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffLines } from 'diff'

/** `load` are the exports of src/load/change-rule.ts. */
export function changesPart(root, load) {
  const folder = join(root, 'rules/changes')
  const files = readdirSync(folder).filter((name) => load.CHANGE_FACTS.includes(name.replace(/\.yml$/, '')))
  return files
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const fact = name.replace(/\.yml$/, '')
      return factText(fact, text, load.parseChangeTable(text, `rules/changes/${name}`, fact))
    })
    .join('\n')
}

function factText(fact, text, { rules, examples, waivers }) {
  const about = /^# (.*)$/m.exec(text)?.[1] ?? ''
  const rows = rules.map((row) => `| \`${row.fact}-${row.op}\` | ${row.materiality} | ${row.summary} |`)
  const law = [...new Map(rules.flatMap((row) => row.law).map((each) => [each.cite, each])).values()]
  const parts = [
    `### ${fact}\n\n${about}\n`,
    ['| Change | Weight | What is printed |', '| --- | --- | --- |', ...rows, ''].join('\n'),
    law.length === 0 ? '' : `Law: ${law.map(cited).join(', ')}.\n`,
    ...examples.map(
      ({ tells, subject, before, after }) => `\`${fact}-${tells}\`, "${subject}":\n\n${patch(before, after)}`,
    ),
    ...waivers.map(({ op, reason }) => `No example of \`${fact}-${op}\`: ${reason}.\n`),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function cited({ cite, url }) {
  return url === undefined ? cite : `[${cite}](${url})`
}

/** The lines that differ, with the heading above them. */
function patch(before, after) {
  const signs = (part) => (part.added ? '+' : part.removed ? '-' : ' ')
  const lines = diffLines(before, after).flatMap((part) =>
    part.value
      .split('\n')
      .slice(0, -1)
      .map((line) => `${signs(part)} ${line}`.trimEnd()),
  )
  const shown = lines.filter((line) => line !== '' && !line.startsWith('  # '))
  return `\`\`\`diff\n${shown.join('\n')}\n\`\`\`\n`
}
