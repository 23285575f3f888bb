// A report as one page for reviewers who do not work in the repository: verdict, changes by weight, findings beside the
// text, and the whole notice. It fetches nothing; all text of a notice is escaped in html-tree.ts.

import { NO_EDITS } from '../model/change.ts'
import { UserError } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import type { DiffReport, LintReport, NotChecked, NoticeDiff } from '../model/report.ts'
import { VERSION } from '../model/version.ts'
import { editorialWords } from './editorial-words.ts'
import { changeCard, changeId, type Setting } from './html-changes.ts'
import { findingCard, findingId } from './html-findings.ts'
import { noticeTable, type Remark } from './html-notice.ts'
import { POLICY } from './html-policy.ts'
import { SCRIPT } from './html-script.ts'
import { STYLE } from './html-style.ts'
import { element, type Html, raw } from './html-tree.ts'
import type { NoticeTexts, Renderer, Style } from './renderer.ts'
import { counted, severityCounts } from './text-words.ts'

/** One notice of either report, as the page shows it. */
type Shown = Pick<NoticeDiff, 'file' | 'oldFile' | 'changes' | 'findings'> &
  Partial<Pick<NoticeDiff, 'status' | 'editorial'>>

const KINDS = {
  material: (count: number) => `${count} material`,
  review: (count: number) => `${count} to review`,
  editorial: (count: number) => `${count} editorial`,
  'new-finding': (count: number, isCompared: boolean) => counted(count, isCompared ? 'new finding' : 'finding'),
  'existing-finding': (count: number) => counted(count, 'existing finding'),
  'fixed-finding': (count: number) => counted(count, 'fixed finding'),
} as const

/** Kinds that a reviewer has to ask for. */
const FOLDED: ReadonlySet<string> = new Set(['editorial', 'existing-finding', 'fixed-finding'])

export const renderHtml: Renderer = (subject, style) => {
  if (subject.kind === 'facts') {
    throw new UserError('facts are not written as a page', 'use --format text, json or markdown')
  }
  const { report } = subject
  const notices: readonly Shown[] =
    subject.kind === 'diff' ? subject.report.notices : subject.report.files.map((file) => ({ ...file, changes: [] }))
  const title = subject.kind === 'diff' ? diffTitle(subject.report) : lintTitle(subject.report)
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, title),
    raw(`<style>${STYLE}</style>`),
  )
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#report' }, 'To the report'),
    element('header', {}, element('h1', {}, title), ...verdictLine(style), ...countLine(notices)),
    element(
      'main',
      { id: 'report' },
      filterBar(notices),
      ...unread('Not checked', report.notChecked),
      ...unread('Passed over', report.skipped),
      ...notices.map((notice, i) => noticeSection(notice, i, style)),
      element(
        'footer',
        {},
        element('p', {}, `Written by noticelint ${VERSION}. It cites the law; it is no legal advice.`),
      ),
    ),
    raw(`<script>${SCRIPT}</script>`),
  )
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).html}\n`
}

function diffTitle({ notices }: DiffReport): string {
  const material = notices.flatMap(({ changes }) => changes).filter(({ materiality }) => materiality === 'material')
  return `Privacy notice: ${material.length === 0 ? 'no material change' : counted(material.length, 'material change')}`
}

function lintTitle({ files }: LintReport): string {
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0)
  return `Privacy notices: ${count === 0 ? 'no findings' : counted(count, 'finding')}`
}

function verdictLine({ verdict }: Style): Html[] {
  if (!verdict) return []
  const isGreen = verdict.exitCode === 0
  const said = isGreen ? 'The check passes.' : `The check fails: ${verdict.reasons.join('; ')}`
  return [element('p', { class: `verdict ${isGreen ? 'passes' : 'fails'}` }, said)]
}

function countLine(notices: readonly Shown[]): Html[] {
  const findings = notices.flatMap((notice) => notice.findings).filter(({ status }) => status !== 'fixed')
  const said = `${counted(notices.length, 'notice')}; findings that stand: ${severityCounts(findings) || 'none'}`
  return [element('p', {}, said)]
}

function filterBar(notices: readonly Shown[]): Html {
  const kinds = notices.flatMap(({ changes, findings }) => [
    ...changes.map(({ materiality }) => materiality),
    ...findings.map(({ status }) => `${status ?? 'new'}-finding`),
  ])
  const isCompared = notices.some(({ status }) => status !== undefined)
  const boxes = Object.entries(KINDS)
    .map(([kind, said]) => ({ kind, said, count: kinds.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, said, count }) => {
      const checked = FOLDED.has(kind) ? undefined : true
      return element(
        'label',
        {},
        element('input', { type: 'checkbox', value: kind, checked }),
        ` ${said(count, isCompared)}`,
      )
    })
  const key = (name: string) => element('kbd', {}, name)
  return element(
    'div',
    { class: 'filters', role: 'search', 'aria-label': 'Filter', hidden: true },
    ...boxes,
    element('label', {}, 'Words ', element('input', { type: 'search' })),
    element('output', { 'aria-live': 'polite' }),
    element('span', { class: 'keys label' }, key('j'), ' next ', key('k'), ' previous ', key('/'), ' words'),
  )
}

function unread(title: string, files: readonly NotChecked[]): Html[] {
  if (files.length === 0) return []
  const items = files.map(({ file, reason }) => element('li', {}, element('code', {}, file), `: ${reason}`))
  return [element('h2', {}, title), element('ul', {}, ...items)]
}

function noticeSection(notice: Shown, index: number, style: Style): Html {
  const { file, oldFile, status, changes, findings } = notice
  const texts: NoticeTexts = style.texts?.get(file) ?? {}
  const [old, now] = [linesOf(texts.before), linesOf(texts.after)]
  const setting: Setting = { notice: index, links: style.links, hasText: (old ?? now) !== undefined }
  const rules = new Map((style.rules ?? []).map((rule) => [rule.id, rule]))
  const whole = {
    ...notice,
    status: status ?? 'unchanged',
    language: '',
    editorial: NO_EDITS,
  }
  const said = oldFile === undefined ? statusWords(status) : ` (was ${oldFile})`
  return element(
    'section',
    {},
    element('h2', { dir: 'auto' }, file, said),
    ...changes.map((change, i) => changeCard(change, i, whole, setting)),
    ...findings.map((finding, i) => {
      const isFixed = finding.status === 'fixed'
      const lines = (isFixed ? old : now) ?? []
      return findingCard(finding, i, { ...setting, file: isFixed ? (oldFile ?? file) : file, rules, lines })
    }),
    ...editorialLine(notice),
    ...(setting.hasText
      ? [element('h3', {}, 'The whole notice'), noticeTable(index, old, now, remarksOf(notice, index))]
      : []),
  )
}

/** What is counted and not listed; changes told as editorial have their cards. */
function editorialLine({ editorial = NO_EDITS }: Shown): Html[] {
  const said = editorialWords([{ changes: [], editorial }])
  return said === '' ? [] : [element('p', {}, `Editorial, without meaning for readers: ${said}.`)]
}

function statusWords(status: Shown['status']): string {
  if (status === 'added') return ' (new)'
  return status === 'removed' ? ' (removed)' : ''
}

function remarksOf({ changes, findings }: Shown, notice: number): Remark[] {
  const ofChanges = changes.flatMap(({ newPlace, oldPlace, fact, op }, i): Remark[] => {
    const [place, side] = newPlace ? [newPlace, 'new' as const] : [oldPlace, 'old' as const]
    const said = `${fact.replaceAll('-', ' ')} ${op}`
    return place ? [{ side, line: place.line, id: changeId(notice, i), said }] : []
  })
  const ofFinding = ({ status, place, severity, ruleId }: Finding, i: number): Remark => {
    const said = `${status === 'fixed' ? 'fixed: ' : ''}${severity}: ${ruleId}`
    return { side: status === 'fixed' ? 'old' : 'new', line: place.line, id: findingId(notice, i), said }
  }
  return [...ofChanges, ...findings.map(ofFinding)]
}

function linesOf(text: string | undefined): readonly string[] | undefined {
  return text?.replace(/\r?\n$/, '').split(/\r?\n/)
}
