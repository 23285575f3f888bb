// What was read of one notice, for a terminal: facts by kind, each with its line, its own fields and its words.
import { FACT_KINDS, type Fact } from '../model/fact.ts'
import type { FactsReport } from '../model/report.ts'
import { type Ink, oneLine } from './ink.ts'
import { counted } from './text-words.ts'

const SHARED_FIELDS: ReadonlySet<string> = new Set(['kind', 'status', 'place', 'quote'])

/** A headline, one block a kind of fact, and a line on what was not found. */
export function factsBlock({ file, language, facts }: FactsReport, ink: Ink): string[] {
  const kinds = FACT_KINDS.map((kind) => ({ kind, of: facts.filter((fact) => fact.kind === kind) }))
  const absent = kinds.filter(({ of }) => of.length === 0).map(({ kind }) => kind)
  return [
    `${ink.bold(oneLine(file))}  ${ink.dim(`${language}, ${counted(facts.length, 'fact')}`)}`,
    ...kinds.filter(({ of }) => of.length > 0).map(({ kind, of }) => [ink.bold(kind), ...rowsOf(of, ink)].join('\n')),
    absent.length === 0 ? '' : ink.dim(`found no ${absent.join(', ')}`),
  ]
}

function rowsOf(facts: readonly Fact[], ink: Ink): string[] {
  const width = Math.max(...facts.map((fact) => placeOf(fact).length))
  return facts.map((fact) => {
    const said = [fact.status === 'stated' ? '' : fact.status, ...ownFields(fact)].filter((part) => part !== '')
    const place = ink.dim(placeOf(fact).padStart(width))
    return `  ${place}  ${[...said, ink.dim(`"${oneLine(fact.quote)}"`)].join('  ')}`
  })
}

function placeOf({ place }: Fact): string {
  return `${place.line}:${place.column}`
}

/** `name=...` of every field that only this kind has, by the name that a rule asks for it. */
function ownFields(fact: Fact): string[] {
  return Object.entries(fact)
    .filter(([key]) => !SHARED_FIELDS.has(key))
    .flatMap(([key, value]): [string, unknown][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([part, inner]) => [`${key}.${part}`, inner])
        : [[key, value]],
    )
    .map(([key, value]) => `${key}=${oneLine(typeof value === 'string' ? value : JSON.stringify(value))}`)
}
