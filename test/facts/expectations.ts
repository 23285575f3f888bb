// What a careful reader finds in a fixture: facts.json and findings.txt beside each notice. How they are compared, and rewritten.
import type { FactKind } from '../../src/model/fact.ts'
import type { Reading } from '../../src/model/reading.ts'

/** Kinds held against facts.json; of recipients only those with a name. */
export const CHECKED: readonly FactKind[] = [
  'controller',
  'representative',
  'dpo',
  'contact',
  'purpose',
  'legal-basis',
  'recipient',
  'transfer',
  'retention',
  'right',
  'complaint',
  'authority',
  'automated-decision',
  'provision',
  'children-age',
  'commitment',
  'effective-date',
  'change-clause',
  'reference',
]
/** Fields whose extent is a matter of taste: the words expected must be among those read. */
const LOOSE = ['interest', 'criterion', 'citation', 'subject']

/** One fact on one line: its kind, its line and its own fields. `gap` says why it is not read yet, or read wrongly. */
export interface Expected {
  readonly line: number
  readonly kind: string
  readonly gap?: string
  readonly [field: string]: unknown
}

export interface FactsFile {
  readonly language: string
  /** What the notice states. */
  readonly facts: readonly Expected[]
  /** What is read although the notice does not say so. */
  readonly misread: readonly Expected[]
}

interface Read extends Expected {
  readonly endLine: number
}

/** The facts of a reading in the form of facts.json. */
export function compactFacts({ facts }: Reading): Read[] {
  return facts
    .filter((fact) => CHECKED.includes(fact.kind) && (fact.kind !== 'recipient' || fact.name !== undefined))
    .map((fact) => {
      const { kind, status, place, quote: _quote, ...own } = fact
      return { line: place.line, endLine: place.endLine, kind, ...(status === 'stated' ? {} : { status }), ...own }
    })
}

/** What is wrong between expectations and a reading, as lines for the reader of a failing test. */
export function disagreements(expected: FactsFile, reading: Reading): string[] {
  const left = compactFacts(reading)
  const take = (entry: Expected) => {
    const at = left.findIndex((fact) => isMeant(entry, fact))
    return at >= 0 && left.splice(at, 1).length > 0
  }
  const facts = expected.facts.flatMap((entry) => {
    const found = take(entry)
    if (found && entry.gap !== undefined) return [`now read, drop its "gap": ${lineOf(entry)}`]
    return found || entry.gap !== undefined ? [] : [`not read: ${lineOf(entry)}`]
  })
  const misread = expected.misread.flatMap((entry) =>
    take(entry) ? [] : [`no longer misread, drop it: ${lineOf(entry)}`],
  )
  return [...facts, ...misread, ...left.map((fact) => `read, and not expected: ${lineOf(fact)}`)]
}

function isMeant(entry: Expected, fact: Read): boolean {
  const { line, gap: _gap, ...wanted } = entry
  const { line: from, endLine: to, ...has } = fact
  if (line < from || line > to) return false
  const fields = new Set([...Object.keys(wanted), ...Object.keys(has).filter((field) => field !== 'subject')])
  return [...fields].every((field) => sameValue(field, wanted[field], has[field]))
}

function sameValue(field: string, wanted: unknown, has: unknown): boolean {
  if (LOOSE.includes(field) && typeof wanted === 'string' && typeof has === 'string') return has.includes(wanted)
  return JSON.stringify(wanted) === JSON.stringify(has)
}

function lineOf({ endLine: _endLine, ...entry }: Expected): string {
  return `${JSON.stringify(entry, undefined, 1).replace(/\n\s*/g, ' ')}`
}

/** Expectations after a run: those that hold stay as they were written, those that do not are replaced by what is read. */
export function updatedFacts(expected: FactsFile | undefined, reading: Reading): string {
  const read = compactFacts(reading)
  const known = [...(expected?.facts ?? [])]
  const misread = [...(expected?.misread ?? [])].filter((entry) => read.some((fact) => isMeant(entry, fact)))
  const kept = read
    .filter((fact) => !misread.some((entry) => isMeant(entry, fact)))
    .map((fact) => {
      const at = known.findIndex((entry) => isMeant(entry, fact))
      const { gap: _gap, ...entry } = at >= 0 ? (known.splice(at, 1)[0] ?? fact) : fact
      return entry
    })
  const gaps = known.filter((entry) => entry.gap !== undefined)
  const facts = [...kept, ...gaps].sort((a, b) => a.line - b.line)
  const list = (entries: readonly Expected[]) =>
    entries.length === 0 ? '[]' : `[\n${entries.map((entry) => `    ${lineOf(entry)}`).join(',\n')}\n  ]`
  return `{\n  "language": ${JSON.stringify(reading.language)},\n  "facts": ${list(facts)},\n  "misread": ${list(misread)}\n}\n`
}

const FINDING = /^(gap |noise )?(\d+:\d+ \S+)(?: {2}# (.+))?$/

/**
 * Findings expected, one a line: `7:1 gdpr/retention`. A line with `gap` is right and not found yet, one with `noise` is found and
 * should not be; both say why behind two blanks and "#".
 */
export function expectedFindings(text: string): { finding: string; mark: string }[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => {
    const match = FINDING.exec(line)
    if (!match) throw new Error(`not a line of findings.txt: ${line}`)
    return { finding: match[2] ?? '', mark: (match[1] ?? '').trim() }
  })
}

/** Findings that a run must give: those marked `gap` are not among them yet. */
export function findingsToday(text: string): string[] {
  return expectedFindings(text).flatMap(({ finding, mark }) => (mark === 'gap' ? [] : [finding]))
}

/** findings.txt after a run; lines that hold stay as they were written. */
export function updatedFindings(before: string | undefined, found: readonly string[]): string {
  const lines = (before ?? '').split('\n').filter((line) => line !== '')
  const told = new Map(lines.map((line) => [FINDING.exec(line)?.[2] ?? '', line]))
  const gaps = lines.filter((line) => line.startsWith('gap ') && !found.includes(FINDING.exec(line)?.[2] ?? ''))
  const kept = found.map((finding) => {
    const line = told.get(finding)
    return line?.startsWith('noise ') ? line : finding
  })
  return [...kept, ...gaps].map((line) => `${line}\n`).join('')
}
