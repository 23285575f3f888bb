// Findings as rows of a terminal: place, severity, message and rule; the help below.
import type { Finding, Severity } from '../model/finding.ts'
import { type Ink, oneLine } from './ink.ts'

/** One or two lines a finding, places aligned. */
export function findingRows(findings: readonly Finding[], ink: Ink): string[] {
  const width = Math.max(0, ...findings.map((finding) => placeOf(finding).length))
  return findings.flatMap((finding) => {
    const place = placeOf(finding).padStart(width)
    const label = labelOf(finding)
    const severity = severityInk(finding.severity, ink)(label)
    const first = `  ${ink.dim(place)}  ${severity}  ${oneLine(finding.message)}  ${ink.dim(finding.ruleId)}`
    const indent = ' '.repeat(width + label.length + 6)
    return finding.help === '' ? [first] : [first, `${indent}${ink.dim(`help: ${oneLine(finding.help)}`)}`]
  })
}

function placeOf({ place }: Finding): string {
  return `${place.line}:${place.column}`
}

function labelOf({ severity, status }: Finding): string {
  const padded = severity.padEnd('warning'.length)
  return status === undefined ? padded : `${status.padEnd('existing'.length)}  ${padded}`
}

function severityInk(severity: Severity, ink: Ink): Ink['red'] {
  if (severity === 'error') return ink.red
  return severity === 'warning' ? ink.yellow : ink.blue
}
