// What was read of one notice, as Markdown: a table of facts in the order of the notice.
import type { Fact } from '../model/fact.ts'
import type { FactsReport } from '../model/report.ts'
import { shorten } from './disarm.ts'
import { code, glue, heading, markdownOf, table, words } from './markdown-tree.ts'
import { counted } from './text-words.ts'

const SHARED_FIELDS: ReadonlySet<string> = new Set(['kind', 'status', 'place', 'quote'])
const HEAD = ['Line', 'Fact', 'Read as', 'Words'].map((title) => [glue(title)])

export function factsPage({ file, language, facts }: FactsReport): string {
  const rows = facts.map((fact) => [
    [glue(String(fact.place.line))],
    [glue(fact.status === 'stated' ? fact.kind : `${fact.kind} (${fact.status})`)],
    [words(shorten(ownFields(fact), 300))],
    [words(shorten(fact.quote, 300))],
  ])
  return markdownOf([
    heading(2, code(file), glue(`: ${counted(facts.length, 'fact')} (${language})`)),
    ...(rows.length === 0 ? [] : [table([HEAD, ...rows])]),
  ])
}

function ownFields(fact: Fact): string {
  return Object.entries(fact)
    .filter(([key]) => !SHARED_FIELDS.has(key))
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ')
}
