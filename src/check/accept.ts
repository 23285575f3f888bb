// Findings that the config accepts for a while, each with its reason: which they take away, and which have lapsed or find nothing.
import type { Finding, Severity } from '../model/finding.ts'
import { fingerprint } from '../text/fingerprint.ts'

/** An entry of the config's list, for one notice. */
export interface Accepted {
  readonly rule: string
  /** Words of the message by which one of several findings is meant. */
  readonly message?: string
  readonly reason: string
  /** ISO date: the last day on which it holds. */
  readonly until: string
  readonly isLapsed: boolean
}

/** Rules about the list; they are always on. */
export const ACCEPT_RULES = ['noticelint/lapsed-accept', 'noticelint/unused-accept'] as const

/** Findings without those that are accepted, and findings about entries. `on` are the rules that were checked. */
export function applyAccepted(
  findings: readonly Finding[],
  accepted: readonly Accepted[],
  on: ReadonlySet<string>,
): Finding[] {
  if (accepted.length === 0) return [...findings]
  const used = new Set<Accepted>()
  const kept = findings.filter((finding) => {
    const matching = accepted.filter((entry) => means(entry, finding))
    for (const entry of matching) used.add(entry)
    return matching.every((entry) => entry.isLapsed)
  })
  const remarks = accepted.flatMap((entry): Finding[] => {
    if (!used.has(entry)) return on.has(entry.rule) ? [unused(entry)] : []
    return entry.isLapsed ? [lapsed(entry)] : []
  })
  return [...kept, ...remarks]
}

function means({ rule, message }: Accepted, finding: Finding): boolean {
  return finding.ruleId === rule && (message === undefined || finding.message.includes(message))
}

function lapsed({ rule, message = '', until, reason }: Accepted): Finding {
  return about('noticelint/lapsed-accept', 'warning', [rule, message], {
    message: `the config accepts what "${rule}" finds here until ${until}, which is over`,
    why: `It was accepted for a while: ${reason}`,
    help: 'mend the notice, or look at the reason again and move "until" in the config',
  })
}

function unused({ rule, message = '' }: Accepted): Finding {
  return about('noticelint/unused-accept', 'note', [rule, message], {
    message: `the config accepts what "${rule}" finds here, and it finds nothing`,
    why: 'An entry that outlives its finding would hide the next one.',
    help: 'remove the entry from "accept" in the config',
  })
}

function about(
  ruleId: (typeof ACCEPT_RULES)[number],
  severity: Severity,
  identity: readonly string[],
  words: Pick<Finding, 'message' | 'why' | 'help'>,
): Finding {
  // An entry of the config has no place in the notice.
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1, section: [] }
  return { ruleId, severity, ...words, place, fingerprint: fingerprint([ruleId, ...identity]) }
}
