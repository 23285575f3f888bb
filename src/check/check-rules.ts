// Rules against a reading: findings in order of place.
import type { Finding } from '../model/finding.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Reading } from '../model/reading.ts'
import type { Rule } from '../model/rule.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { hasFact } from './condition.ts'
import { checkEach } from './each.ts'
import { type Case, caseOf, type Evidence } from './evidence.ts'
import { checkForbid } from './forbid.ts'
import { checkForbidText } from './forbid-text.ts'
import { applyIgnores, type Reported } from './ignore.ts'
import { messageOf } from './message.ts'
import { checkRequire } from './require.ts'
import { subjectOf } from './subject.ts'

/**
 * Checks every rule. `ruleIds` are all rules there are, those that are off included, so that a comment which ignores
 * one of them is not taken for a typing mistake; without it, the given rules are all there are.
 */
export function checkRules(
  rules: readonly Rule[],
  reading: Reading,
  lexicons: readonly Lexicon[],
  ruleIds: Iterable<string> = [],
): Finding[] {
  const known = caseOf(reading, lexicons)
  const reported = rules.filter((rule) => applies(rule, known)).flatMap((rule) => checkRule(rule, known))
  const on = new Set(rules.map((rule) => rule.id))
  return applyIgnores(reported, reading, on, new Set([...ruleIds, ...on])).sort(inOrder)
}

function applies(rule: Rule, known: Case): boolean {
  if (rule.languages && !rule.languages.includes(known.reading.language)) return false
  return rule.when.every((query) => hasFact(query, known)) && !rule.unless.some((query) => hasFact(query, known))
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
      fingerprint: fingerprint([rule.id, ...identityOf(evidence)]),
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
    case 'forbid-text':
      return checkForbidText(demand, known)
  }
}

/** An absence is the same one wherever it is reported; anything else is known by its fact or words. */
function identityOf(evidence: Evidence): string[] {
  if (evidence.absence) return []
  return evidence.fact ? subjectOf(evidence.fact) : [evidence.text ?? '']
}

function inOrder(a: Finding, b: Finding): number {
  return (
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
