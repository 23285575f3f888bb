// Rules against a reading: findings in order of place.
import type { Finding } from '../model/finding.ts'
import type { Reading } from '../model/reading.ts'
import type { Rule } from '../model/rule.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { type Accepted, applyAccepted } from './accept.ts'
import { checkChange } from './change.ts'
import { checkEach } from './each.ts'
import { type Case, type CheckContext, caseOf, type Evidence } from './evidence.ts'
import { checkForbid } from './forbid.ts'
import { applyIgnores, type Reported } from './ignore.ts'
import { checkMeasure } from './measure.ts'
import { messageOf } from './message.ts'
import { isFound } from './query.ts'
import { checkRequire } from './require.ts'
import { subjectOf } from './subject.ts'

export interface CheckOptions extends CheckContext {
  /**
   * All rules there are, those that are off included, so that a comment which ignores one of them is not taken for a
   * typing mistake; without it, the given rules are all there are.
   */
  readonly ruleIds?: Iterable<string>
  /** Findings of this notice that the config accepts. */
  readonly accepted?: readonly Accepted[]
}

/** Checks every rule; those on changes only where the notice is compared with an older one. */
export function checkRules(rules: readonly Rule[], reading: Reading, options: CheckOptions): Finding[] {
  const known = caseOf(reading, rules, options)
  const reported = rules.filter((rule) => applies(rule, known)).flatMap((rule) => checkRule(rule, known))
  // Of a rule on changes nobody knows, without an older notice, whether it would find something.
  const isChecked = (rule: Rule) => rule.demand.kind !== 'change' || options.compared !== undefined
  const on = new Set(rules.filter(isChecked).map((rule) => rule.id))
  const hasIgnores = reading.notice.ignores.length > 0
  const all = hasIgnores ? new Set([...(options.ruleIds ?? []), ...rules.map((rule) => rule.id)]) : on
  const findings = applyIgnores(reported, reading, on, all)
  return applyAccepted(findings, options.accepted ?? [], on).sort(inOrder)
}

function applies(rule: Rule, known: Case): boolean {
  if (rule.languages && !rule.languages.includes(known.reading.language)) return false
  return rule.when.every((query) => isFound(query, known)) && !rule.unless.some((query) => isFound(query, known))
}

function checkRule(rule: Rule, known: Case): Reported[] {
  return evidenceOf(rule, known).map((evidence) => ({
    absence: evidence.absence,
    finding: {
      ruleId: rule.id,
      severity: rule.severity,
      message: messageOf(rule, evidence, known),
      why: rule.why,
      help: rule.help,
      place: evidence.place,
      fingerprint: fingerprint([rule.id, ...identityOf(rule, evidence, known)]),
    },
  }))
}

function evidenceOf(rule: Rule, known: Case): Evidence[] {
  const { demand } = rule
  switch (demand.kind) {
    case 'require':
      return checkRequire(demand, rule, known)
    case 'each':
      return checkEach(demand, rule, known)
    case 'forbid':
      return checkForbid(demand, known)
    case 'measure':
      return checkMeasure(demand, rule, known)
    case 'change':
      return checkChange(demand, rule, known)
  }
}

/** An absence is the same one wherever it is reported; anything else is known by its fact or words. */
function identityOf({ demand }: Rule, evidence: Evidence, known: Case): string[] {
  if (evidence.absence) return []
  if (demand.kind === 'forbid' && demand.once) return demand.once === 'section' ? sectionName(evidence, known) : []
  if (evidence.change) return [evidence.change.fingerprint]
  return evidence.fact ? subjectOf(evidence.fact) : [evidence.text ?? '']
}

/** The heading above; the title of the whole notice may change without a change of what stands below it. */
function sectionName({ place: { section } }: Evidence, { reading }: Case): string[] {
  const parts = reading.outline.sections[0]?.children ?? []
  return section.length === 1 && parts.length === 1 ? [] : section.slice(-1)
}

function inOrder(a: Finding, b: Finding): number {
  return (
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
