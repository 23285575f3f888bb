// Changes as cards: what it means for readers, both wordings side by side, the law. Ids are by position on the page.
import type { Change } from '../model/change.ts'
import type { NoticeDiff } from '../model/report.ts'
import { lineLinks, redlineSide } from './html-parts.ts'
import { element, type Html, joined, raw } from './html-tree.ts'
import type { Links, Side } from './markdown-links.ts'
import { type RedlinePart, wholeRedline } from './redline.ts'
import { sentence } from './text-words.ts'

export interface Setting {
  /** Position of the notice on the page. */
  readonly notice: number
  readonly links: Links | undefined
  /** Whether the whole notice is on the page. */
  readonly hasText: boolean
}

const WEIGHTS = { material: 'Readers must be told', review: 'To be read', editorial: 'Editorial' } as const

export function changeId(notice: number, index: number): string {
  return `n${notice}-c${index}`
}

export function changeCard(change: Change, index: number, notice: NoticeDiff, setting: Setting): Html {
  const { materiality, summary, subject, fact, law, before, after, oldPlace, newPlace } = change
  const parts = before !== null && after !== null ? wholeRedline(before, after) : undefined
  const side = (which: Side, title: string, wording: string | null, place: Change['oldPlace']) => {
    const file = which === 'old' ? (notice.oldFile ?? notice.file) : notice.file
    const { links, hasText } = setting
    const where = place ? [raw(' '), lineLinks(setting.notice, which, file, place, links, hasText)] : []
    const mark = which === 'old' ? 'del' : 'ins'
    return element(
      'section',
      { class: `side ${which}` },
      element('h4', {}, title, ...where),
      element('p', { dir: 'auto' }, ...wordingOf(wording, parts, which, mark)),
    )
  }
  const title = sentence(summary || subject || fact)
  const isNamed = subject === '' || [title, before ?? '', after ?? ''].some((said) => said.includes(subject))
  return element(
    'article',
    { id: changeId(setting.notice, index), class: 'card', 'data-kind': materiality, tabindex: -1 },
    element('p', { class: 'label' }, `${WEIGHTS[materiality]} · ${fact.replaceAll('-', ' ')} ${change.op}`),
    element('h3', { dir: 'auto' }, title),
    ...(isNamed ? [] : [element('p', { dir: 'auto' }, subject)]),
    element('div', { class: 'sides' }, side('old', 'Before', before, oldPlace), side('new', 'After', after, newPlace)),
    ...(law.length === 0 ? [] : [element('p', { class: 'law' }, `Law: ${law.join('; ')}`)]),
  )
}

function wordingOf(
  wording: string | null,
  parts: readonly RedlinePart[] | undefined,
  side: Side,
  mark: 'del' | 'ins',
): (Html | string)[] {
  if (wording === null)
    return [element('span', { class: 'nothing' }, side === 'old' ? 'not stated' : 'no longer stated')]
  return [parts ? redlineSide(parts, side) : joined([element(mark, {}, wording)])]
}
