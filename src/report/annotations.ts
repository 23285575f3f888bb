// Findings and changes as annotations on the lines of the new revision, as many as GitHub shows. How they are written
// is up to the door: the Action has a toolkit for it, the command writes workflow commands (github.ts).
import type { Change } from '../model/change.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { DiffReport, LintReport, NotChecked, Skipped } from '../model/report.ts'
import { disarmCode, shorten } from './disarm.ts'

export type AnnotationKind = 'error' | 'warning' | 'notice'

/** Where an annotation is shown; named as @actions/core names them. */
export interface AnnotationPlace {
  readonly title: string
  readonly file: string
  readonly startLine: number
  readonly endLine?: number
  readonly startColumn?: number
  readonly endColumn?: number
}

export interface Annotation {
  readonly kind: AnnotationKind
  /** One line. */
  readonly message: string
  readonly properties: AnnotationPlace
}

export interface AnnotationPlan {
  readonly shown: readonly Annotation[]
  /** Annotations beyond what GitHub shows. */
  readonly left: number
}

const KIND_OF: Readonly<Record<Severity, AnnotationKind>> = { error: 'error', warning: 'warning', note: 'notice' }

/** GitHub shows ten of a kind for a step and drops the rest without a word; some are kept for words about the run. */
const MOST: Readonly<Record<AnnotationKind, number>> = { error: 9, warning: 10, notice: 7 }

/** What readers must be told, and new findings: in this order, so that notes push nothing material out. */
export function diffAnnotations(report: DiffReport): Annotation[] {
  const { notices } = report
  return [
    ...unreadAnnotations(report),
    ...notices.flatMap(({ file, changes }) =>
      changes.filter(({ materiality }) => materiality === 'material').map((change) => ofChange(file, change)),
    ),
    ...notices.flatMap(({ file, findings }) =>
      findings.filter(({ status }) => status === 'new').map((finding) => ofFinding(file, finding)),
    ),
  ]
}

export function lintAnnotations(report: LintReport): Annotation[] {
  const findings = report.files.flatMap(({ file, findings }) => findings.map((finding) => ofFinding(file, finding)))
  return [...unreadAnnotations(report), ...findings]
}

/** Keeps the order, up to the limit of each kind. */
export function planAnnotations(all: readonly Annotation[]): AnnotationPlan {
  const used: Record<AnnotationKind, number> = { error: 0, warning: 0, notice: 0 }
  const shown = all.filter(({ kind }) => ++used[kind] <= MOST[kind])
  return { shown, left: all.length - shown.length }
}

function ofFinding(file: string, { severity, message, help, ruleId, place }: Finding): Annotation {
  const cure = help === '' ? '' : `; ${help}`
  return { kind: KIND_OF[severity], message: plain(message + cure), properties: at(file, ruleId, place) }
}

/** What is gone from the new revision has no line there and stands at its first, with the line that it was on. */
function ofChange(file: string, { oldPlace, newPlace, subject, fact, summary, law }: Change): Annotation {
  const was = !newPlace && oldPlace ? `; it was on line ${oldPlace.line}` : ''
  const cited = law.length === 0 ? '' : ` (${law.join(', ')})`
  const message = plain(`${summary || subject || fact}${was}${cited}`)
  const title = `material change: ${plain(subject || fact)}`
  return { kind: 'notice', message, properties: newPlace ? at(file, title, newPlace) : { title, file, startLine: 1 } }
}

function unreadAnnotations({ notChecked, skipped }: DiffReport | LintReport): Annotation[] {
  const of = (kind: AnnotationKind, title: string, { file, reason }: NotChecked | Skipped): Annotation => {
    return { kind, message: plain(reason), properties: { title, file, startLine: 1 } }
  }
  return [
    ...notChecked.map((unread) => of('error', 'not checked', unread)),
    ...skipped.map((unread) => of('notice', 'passed over', unread)),
  ]
}

/** Columns are for one line only: GitHub refuses them on several. */
function at(file: string, title: string, { line, column, endLine, endColumn }: Place): AnnotationPlace {
  const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine
  const columns = last === line ? { startColumn: column, endColumn } : {}
  return { title, file, startLine: line, endLine: last, ...columns }
}

/** A message may quote the notice; GitHub keeps 64 KB of one and shows far less. */
const LONGEST = 1000

function plain(text: string): string {
  return shorten(disarmCode(text), LONGEST)
}
