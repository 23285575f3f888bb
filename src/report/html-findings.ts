// Findings as cards beside the lines that they concern, with the reason, the cure and the law of their rule.
import type { Finding } from '../model/finding.ts'
import { webAddress } from './disarm.ts'
import type { Setting } from './html-changes.ts'
import { lineLinks, outside } from './html-parts.ts'
import { element, type Html, raw } from './html-tree.ts'
import type { RuleWords } from './renderer.ts'
import { sentence } from './text-words.ts'

/** Lines of the notice that are shown beside a finding. */
const MOST_LINES = 8

export interface FindingSetting extends Setting {
  readonly file: string
  readonly rules: ReadonlyMap<string, RuleWords>
  /** The text that the finding is about: of the older revision for those that are fixed. */
  readonly lines: readonly string[]
}

export function findingId(notice: number, index: number): string {
  return `n${notice}-f${index}`
}

export function findingCard(finding: Finding, index: number, setting: FindingSetting): Html {
  const { severity, status, message, why, help, ruleId, place } = finding
  const side = status === 'fixed' ? 'old' : 'new'
  const where = lineLinks(setting.notice, side, setting.file, place, setting.links, setting.hasText)
  const kind = status ?? 'new'
  return element(
    'article',
    { id: findingId(setting.notice, index), class: `card ${severity}`, 'data-kind': `${kind}-finding`, tabindex: -1 },
    element('p', { class: 'label' }, status === undefined ? severity : `${severity} · ${status}`, raw(' · '), where),
    element('h3', { dir: 'auto' }, sentence(message)),
    element(
      'div',
      { class: 'sides' },
      element('section', { class: 'side' }, ...quoteOf(finding, setting)),
      element(
        'section',
        { class: 'side' },
        ...(why === '' ? [] : [element('p', {}, sentence(why))]),
        ...(help === '' ? [] : [element('p', {}, element('strong', {}, 'Do: '), sentence(help))]),
        element('p', { class: 'law' }, ...lawOf(setting.rules.get(ruleId)), element('code', {}, ruleId)),
      ),
    ),
  )
}

function quoteOf({ place }: Finding, { lines, hasText }: FindingSetting): Html[] {
  const last = place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine
  const quoted = lines.slice(place.line - 1, Math.min(last, place.line - 1 + MOST_LINES))
  if (hasText && quoted.every((line) => line.trim() === ''))
    return [element('p', { class: 'nothing' }, 'nothing stands there')]
  const section = place.section.length === 0 ? [] : [element('h4', { dir: 'auto' }, place.section.join(' › '))]
  return [...section, ...quoted.map((line) => element('p', { dir: 'auto', class: 'quote' }, line))]
}

function lawOf(rule: RuleWords | undefined): (Html | string)[] {
  return (rule?.law ?? []).flatMap(({ cite, url }) => {
    const address = webAddress(url)
    return [address === undefined ? element('span', {}, cite) : outside(address, cite), raw(' · ')]
  })
}
