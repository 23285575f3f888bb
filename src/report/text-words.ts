// Counts in words, for terminals.
import { type Finding, SEVERITIES } from '../model/finding.ts'

/** "1 notice", "3 notices". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** "2 errors, 1 note"; severities without findings are left out. */
export function severityCounts(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => ({ severity, count: findings.filter((it) => it.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity))
    .join(', ')
}

/** Our messages have no final stop and no capital; formats that want sentences get them here. */
export function sentence(text: string): string {
  if (text === '') return ''
  const whole = text.slice(0, 1).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(whole) ? whole : `${whole}.`
}
