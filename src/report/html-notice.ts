// The whole notice: both revisions line by line, each with its numbers in its margin, and what was said of a line beside it.
import { alignSame } from '../text/align.ts'
import { lineId, redlineSide } from './html-parts.ts'
import { element, type Html, joined, raw } from './html-tree.ts'
import type { Side } from './markdown-links.ts'
import { wholeRedline } from './redline.ts'

/** Lines by their index from 0; a side is absent where the other revision has no such line. */
export interface Row {
  readonly old?: number
  readonly now?: number
}

export interface Remark {
  readonly side: Side
  /** From 1. */
  readonly line: number
  /** Id of the card that it leads to. */
  readonly id: string
  readonly said: string
}

/** Same lines in one row; of what lies between, the first old line beside the first new one, and so on. */
export function rowsOf(old: readonly string[], now: readonly string[]): Row[] {
  const rows: Row[] = []
  let [i, j] = [0, 0]
  for (const { a, b } of [...alignSame(old, now), { a: old.length, b: now.length }]) {
    while (i < a || j < b) rows.push({ ...(i < a && { old: i++ }), ...(j < b && { now: j++ }) })
    if (a < old.length) rows.push({ old: i++, now: j++ })
  }
  return rows
}

/** With one revision only, there is one column. */
export function noticeTable(
  notice: number,
  old: readonly string[] | undefined,
  now: readonly string[] | undefined,
  remarks: readonly Remark[],
): Html {
  const sides: Side[] = [...(old ? (['old'] as const) : []), ...(now ? (['new'] as const) : [])]
  const rows = rowsOf(old ?? [], now ?? [])
  const isPair = sides.length === 2
  const head = sides.flatMap((side) => {
    const title = !isPair ? 'The notice' : side === 'old' ? 'Before' : 'After'
    return [element('th', { scope: 'col', class: 'number' }, 'Line'), element('th', { scope: 'col' }, title)]
  })
  const bySpot = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const spot = `${remark.side} ${remark.line}`
    bySpot.set(spot, [...(bySpot.get(spot) ?? []), remark])
  }
  const body = rows.map((row) => {
    const [before, after] = [lineAt(old, row.old), lineAt(now, row.now)]
    const isSame = !isPair || before === after
    const parts = before !== undefined && after !== undefined && !isSame ? wholeRedline(before, after) : undefined
    const cells = sides.flatMap((side) => {
      const index = side === 'old' ? row.old : row.now
      const line = side === 'old' ? before : after
      return lineCells(notice, side, index, line, isSame, parts && redlineSide(parts, side))
    })
    const said = [spotOf('old', row.old), spotOf('new', row.now)].flatMap((spot) => bySpot.get(spot) ?? [])
    return element(
      'tr',
      isSame ? {} : { class: 'changed' },
      ...cells,
      element('td', { class: 'remarks' }, ...linksTo(said)),
    )
  })
  return element(
    'table',
    { class: `notice ${isPair ? 'pair' : 'single'}` },
    element('thead', {}, element('tr', {}, ...head, element('th', { scope: 'col' }, 'Remarks'))),
    element('tbody', {}, ...body),
  )
}

function lineAt(lines: readonly string[] | undefined, index: number | undefined): string | undefined {
  return index === undefined ? undefined : lines?.[index]
}

function spotOf(side: Side, index: number | undefined): string {
  return `${side} ${index === undefined ? 0 : index + 1}`
}

function lineCells(
  notice: number,
  side: Side,
  index: number | undefined,
  line: string | undefined,
  isSame: boolean,
  redlined: Html | undefined,
): Html[] {
  if (index === undefined || line === undefined) {
    return [element('td', { class: 'number' }), element('td', { class: 'absent' })]
  }
  const mark = side === 'old' ? 'del' : 'ins'
  const shown = isSame || line.trim() === '' ? joined([line]) : (redlined ?? element(mark, {}, line))
  return [
    element('td', { class: 'number', id: lineId(notice, side, index + 1) }, String(index + 1)),
    element('td', { class: isSame ? 'line' : `line ${side}`, dir: 'auto' }, shown),
  ]
}

function linksTo(remarks: readonly Remark[]): Html[] {
  return remarks.flatMap(({ id, said }, i) => [
    ...(i === 0 ? [] : [raw('<br>')]),
    element('a', { href: `#${id}` }, said),
  ])
}
