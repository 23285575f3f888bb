// What a revision changes, for a terminal: the weighty first, each in a sentence with its redline; edits without weight only counted.
import { type Change, countOfEdits, type Materiality } from '../model/change.ts'
import type { DiffReport, NoticeDiff } from '../model/report.ts'
import { editorialWords } from './editorial-words.ts'
import { type Ink, oneLine } from './ink.ts'
import { redline } from './redline.ts'
import { findingRows } from './text-findings.ts'
import { counted } from './text-words.ts'

export function diffBlock(notice: NoticeDiff, ink: Ink): string {
  const shown = notice.changes.filter((change) => change.materiality !== 'editorial')
  const findings = notice.findings.filter((finding) => finding.status !== 'existing')
  return [
    headline(notice, ink),
    ...shown.flatMap((change) => changeRows(change, ink)),
    ...findingRows(findings, ink),
    ...editorialRow(notice, ink),
  ].join('\n')
}

/** "2 material changes, 1 to review, 3 editorial in 1 notice; findings: 1 new, 2 fixed". */
export function diffCounts({ notices }: DiffReport, ink: Ink): string {
  if (notices.length === 0) return ink.bold('No notice was changed')
  const changes = notices.flatMap((notice) => notice.changes)
  const findings = notices.flatMap((notice) => notice.findings)
  const weighing = (weight: Materiality) => changes.filter((change) => change.materiality === weight).length
  const edits = weighing('editorial') + notices.reduce((sum, { editorial }) => sum + countOfEdits(editorial), 0)
  const standing = (['new', 'existing', 'fixed'] as const)
    .map((status) => ({ status, count: findings.filter((finding) => finding.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
  const weights = `${counted(weighing('material'), 'material change')}, ${weighing('review')} to review, ${edits} editorial`
  const said = standing.length === 0 ? '' : `; findings: ${standing.join(', ')}`
  return ink.bold(`${weights} in ${counted(notices.length, 'notice')}${said}`)
}

function headline({ file, oldFile, status, changes, editorial }: NoticeDiff, ink: Ink): string {
  const was = oldFile === undefined ? '' : ` (was ${oneLine(oldFile)})`
  const isQuiet = changes.length === 0 && countOfEdits(editorial) === 0
  const said = status === 'modified' && isQuiet ? 'no change that a reader would see' : status
  return `${ink.bold(oneLine(file))}${was}${status === 'modified' && !isQuiet ? '' : ink.dim(`  ${said}`)}`
}

function changeRows(change: Change, ink: Ink): string[] {
  const label = change.materiality === 'material' ? ink.red('material') : ink.yellow('review  ')
  const basis = ink.dim([change.id, ...change.law].join(', '))
  return [
    `  ${label}  ${ink.dim(linesOf(change))}  ${oneLine(sentenceOf(change))}  ${basis}`,
    ...wordingRows(change, ink),
  ]
}

/** The sentence of the table, with what it is about where the table leaves that out. */
function sentenceOf({ summary, fact, op, subject }: Change): string {
  const said = summary === '' ? `${fact} ${op}` : summary
  return subject === '' || said.includes(subject) ? said : `${said}: ${subject}`
}

/** "12" where the line stayed, "10 > 12" where it moved, "- > 12" where there was none. */
function linesOf({ oldPlace, newPlace }: Change): string {
  const [old, now] = [oldPlace?.line ?? '-', newPlace?.line ?? '-']
  return old === now ? `line ${now}` : `line ${old} > ${now}`
}

function wordingRows({ before, after }: Change, ink: Ink): string[] {
  const parts = before !== null && after !== null ? redline(oneLine(before), oneLine(after)) : undefined
  if (!parts) {
    return [
      ...(before === null ? [] : [`    ${ink.red(`- ${oneLine(before)}`)}`]),
      ...(after === null ? [] : [`    ${ink.green(`+ ${oneLine(after)}`)}`]),
    ]
  }
  const words = parts.map(({ kind, text }) => {
    if (kind === 'same') return text
    return kind === 'removed' ? ink.red(`[-${ink.struck(text)}-]`) : ink.green(`{+${text}+}`)
  })
  return [`    ~ ${words.join(' ')}`]
}

function editorialRow(notice: NoticeDiff, ink: Ink): string[] {
  const said = editorialWords([notice])
  return said === '' ? [] : [ink.dim(`  editorial  ${said}`)]
}
