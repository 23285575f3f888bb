// `<!-- noticelint ignore <rule>: <reason> -->`: which findings it takes away, and what is wrong with the comment itself.
//
// A comment takes away findings of its rule
// - of something the notice lacks: anywhere in the notice;
// - of something it says: in the section the comment stands in, and in the one that begins right behind it;
//   subsections belong to their section.
import type { Finding, Severity } from '../model/finding.ts'
import type { IgnoreComment } from '../model/notice.ts'
import { sectionPath } from '../model/place-of.ts'
import type { Reading } from '../model/reading.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { nearest } from '../text/nearest.ts'
import { type Range, sectionLines } from './section-lines.ts'

/** A finding, and whether it is of something that the notice lacks. */
export interface Reported {
  readonly finding: Finding
  readonly absence: boolean
}

/** Rules about ignore comments; they are always on. */
export const IGNORE_RULES = [
  'noticelint/ignore-without-reason',
  'noticelint/unread-comment',
  'noticelint/unknown-rule',
  'noticelint/unused-ignore',
] as const
type IgnoreRule = (typeof IGNORE_RULES)[number]

/** Findings that no comment takes away, and findings about the comments. `known` are all rule ids, `on` those in use. */
export function applyIgnores(
  reported: readonly Reported[],
  reading: Reading,
  on: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Finding[] {
  const { ignores } = reading.notice
  if (ignores.length === 0) return reported.map(({ finding }) => finding)
  const sections = sectionLines(reading.outline)
  const byRule = new Map<string, { readonly ignore: IgnoreComment; readonly scope: readonly Range[] }[]>()
  for (const ignore of ignores) {
    const entry = { ignore, scope: sections.scopeOf(ignore.line) }
    const same = byRule.get(ignore.ruleId)
    if (same) same.push(entry)
    else byRule.set(ignore.ruleId, [entry])
  }
  const used = new Set<IgnoreComment>()
  const kept = reported.filter(({ finding, absence }) => {
    const section = sections.at(finding.place.line)
    const matching = (byRule.get(finding.ruleId) ?? []).filter(({ scope }) => absence || isIn(scope, section))
    for (const { ignore } of matching) used.add(ignore)
    return !matching.some(({ ignore }) => ignore.reason !== '')
  })
  const remarks = ignores.flatMap((ignore) => {
    const finding = findingAbout(ignore, used.has(ignore), on, known)
    const section = sectionPath(reading.outline, sections.at(ignore.line))
    return finding ? [{ ...finding, place: { ...finding.place, section } }] : []
  })
  return [...kept.map(({ finding }) => finding), ...remarks]
}

function isIn(scope: readonly Range[], section: number): boolean {
  return scope.some(({ from, to }) => from <= section && section < to)
}

function findingAbout(
  ignore: IgnoreComment,
  isUsed: boolean,
  on: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Finding | undefined {
  const { ruleId } = ignore
  if (ruleId === '') {
    const help = 'write <!-- noticelint ignore gdpr/dpo-contact: why -->, with the rule that you mean'
    const message = 'a comment begins with "noticelint", and does not say which rule it ignores'
    return about(ignore, 'noticelint/unread-comment', 'warning', message, help)
  }
  if (!known.has(ruleId)) {
    const close = nearest(ruleId.replace(/,$/, ''), known)
    const help =
      close === undefined ? 'remove the comment, or correct the rule id' : `write "${close}" if that is what you mean`
    return about(ignore, 'noticelint/unknown-rule', 'warning', `a comment ignores "${ruleId}", which is no rule`, help)
  }
  if (ignore.reason === '') {
    const help = `write the reason behind a colon: <!-- noticelint ignore ${ruleId}: why -->`
    return about(
      ignore,
      'noticelint/ignore-without-reason',
      'warning',
      `a comment ignores "${ruleId}" without a reason`,
      help,
    )
  }
  if (isUsed || !on.has(ruleId)) return undefined
  return about(
    ignore,
    'noticelint/unused-ignore',
    'note',
    `a comment ignores "${ruleId}", which finds nothing here`,
    'remove the comment',
  )
}

const WHY: Readonly<Record<IgnoreRule, string>> = {
  'noticelint/ignore-without-reason':
    'A reviewer must see why a finding does not apply; without a reason the comment has no effect.',
  'noticelint/unread-comment': 'A comment that is written otherwise looks as if it had an effect.',
  'noticelint/unknown-rule': 'A comment with a mistyped rule id looks as if it had an effect.',
  'noticelint/unused-ignore': 'A comment that outlives its finding would hide the next one.',
}

function about(ignore: IgnoreComment, ruleId: IgnoreRule, severity: Severity, message: string, help: string): Finding {
  const place = { line: ignore.line, column: 1, endLine: ignore.line, endColumn: 1, section: [] }
  return { ruleId, severity, message, why: WHY[ruleId], help, place, fingerprint: fingerprint([ruleId, ignore.ruleId]) }
}
