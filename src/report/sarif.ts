// Reports as SARIF 2.1.0, for code scanning and other tools. Findings that were fixed are not in the checked revision,
// and edits without weight are nothing to look at: neither is written.
import type { Change } from '../model/change.ts'
import { UserError } from '../model/error.ts'
import { type Finding, SEVERITIES } from '../model/finding.ts'
import type { DiffReport, LintReport, NotChecked, NoticeDiff } from '../model/report.ts'
import { VERSION } from '../model/version.ts'
import { disarmCode, shorten } from './disarm.ts'
import type { Renderer, RuleWords, Style } from './renderer.ts'
import type { SarifNotification, SarifResult, SarifRule } from './sarif-log.ts'
import { BEFORE, locationOf, NOW, quotedLocation } from './sarif-places.ts'
import { changeRuleId, ruleOf, ruleOfChange, ruleOfFinding } from './sarif-rules.ts'
import { counted, sentence } from './text-words.ts'

/** A result before its rule has a number. */
type Draft = Omit<SarifResult, 'ruleIndex'>

type Rules = ReadonlyMap<string, RuleWords>

interface Part {
  readonly draft: Draft
  readonly rule: () => SarifRule
  readonly rank: number
}

/** GitHub refuses a file with more. */
const MOST_RESULTS = 25_000
const MESSAGE = 1000
const SNIPPET = 2000

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export const renderSarif: Renderer = (subject, style) => {
  if (subject.kind === 'facts') {
    throw new UserError('facts are not written as SARIF', 'use --format text, json or markdown')
  }
  const rules = new Map((style.rules ?? []).map((rule) => [rule.id, rule]))
  const parts = subject.kind === 'lint' ? lintParts(subject.report, rules) : diffParts(subject.report, rules)
  return `${JSON.stringify(logOf(parts, subject.report, style), null, 2)}\n`
}

function logOf(all: readonly Part[], report: LintReport | DiffReport, { rules = [], links }: Style) {
  const parts = [...all].sort((a, b) => a.rank - b.rank).slice(0, MOST_RESULTS)
  const described = new Map<string, SarifRule>()
  for (const { draft, rule } of parts) if (!described.has(draft.ruleId)) described.set(draft.ruleId, rule())
  for (const rule of rules) if (!described.has(rule.id)) described.set(rule.id, ruleOf(rule))
  const ids = [...described.keys()]
  const driver = {
    name: 'noticelint',
    semanticVersion: VERSION,
    informationUri: 'https://github.com/noticelint/noticelint',
    rules: [...described.values()],
  }
  const checkout = links && {
    versionControlProvenance: [
      { repositoryUri: `${links.server}/${links.repository}`, revisionId: links.head, mappedTo: { uriBaseId: NOW } },
    ],
  }
  const run = {
    tool: { driver },
    automationDetails: { id: 'noticelint/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [NOW]: { description: { text: 'The revision that was checked.' } },
      [BEFORE]: { description: { text: 'The revision that it was compared with.' } },
    },
    ...checkout,
    invocations: [
      {
        executionSuccessful: report.notChecked.length === 0,
        toolExecutionNotifications: notificationsOf(report, all.length - parts.length),
      },
    ],
    results: parts.map(({ draft }) => ({ ...draft, ruleIndex: ids.indexOf(draft.ruleId) })),
  }
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] }
}

function lintParts({ files }: LintReport, rules: Rules): Part[] {
  return files.flatMap(({ file, findings }) => findingParts(file, findings, rules))
}

function diffParts({ notices }: DiffReport, rules: Rules): Part[] {
  return notices.flatMap((notice) => [
    ...changeParts(notice),
    ...findingParts(
      notice.file,
      notice.findings.filter(({ status }) => status !== 'fixed'),
      rules,
    ),
  ])
}

function findingParts(file: string, findings: readonly Finding[], rules: Rules): Part[] {
  const numbered = numbering()
  return findings.map((finding): Part => {
    const { ruleId, severity, message, help, place, fingerprint, status } = finding
    const said = [message, help].map((text) => sentence(disarmCode(text))).filter((text) => text !== '')
    const rule = rules.get(ruleId)
    return {
      rank: SEVERITIES.indexOf(severity),
      rule: () => (rule ? ruleOf(rule) : ruleOfFinding(finding)),
      draft: {
        ruleId,
        level: severity,
        message: { text: shorten(said.join(' '), MESSAGE) },
        locations: [locationOf(file, place)],
        partialFingerprints: numbered(fingerprint),
        ...(status !== undefined && { baselineState: status === 'new' ? 'new' : 'unchanged' }),
      },
    }
  })
}

function changeParts(notice: NoticeDiff): Part[] {
  const numbered = numbering()
  return notice.changes
    .filter(({ materiality }) => materiality !== 'editorial')
    .map((change): Part => {
      const { subject, fact, summary, materiality, newPlace, fingerprint } = change
      return {
        rank: materiality === 'material' ? 1 : 2,
        rule: () => ruleOfChange(change),
        draft: {
          ruleId: changeRuleId(change),
          level: materiality === 'material' ? 'warning' : 'note',
          message: { text: shorten(sentence(disarmCode(summary || subject || fact)), MESSAGE) },
          locations: [locationOf(notice.file, newPlace)],
          partialFingerprints: numbered(fingerprint),
          baselineState: 'new',
          ...wayOf(notice, change),
        },
      }
    })
}

/** What stood there before: beside the result, and as the first step of two where something stands there now. */
function wayOf(notice: NoticeDiff, { before, after, oldPlace, newPlace }: Change): Partial<Draft> {
  if (oldPlace === null || before === null) return {}
  const oldFile = notice.oldFile ?? notice.file
  const said = `Before, at line ${oldPlace.line} of the older revision.`
  const old = quotedLocation(oldFile, oldPlace, BEFORE, said, shorten(before, SNIPPET))
  const relatedLocations = [{ id: 1, ...old }]
  if (newPlace === null || after === null) return { relatedLocations }
  const now = quotedLocation(notice.file, newPlace, NOW, 'After.', shorten(after, SNIPPET))
  return { relatedLocations, codeFlows: [{ threadFlows: [{ locations: [{ location: old }, { location: now }] }] }] }
}

/**
 * GitHub follows a result by `primaryLocationLineHash`, which would otherwise be made from the words of the line; the
 * number tells results of one kind in one file apart.
 */
function numbering(): (fingerprint: string) => Record<string, string> {
  const seen = new Map<string, number>()
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, count)
    return { 'noticelint/v1': `${fingerprint}:${count}`, primaryLocationLineHash: `${fingerprint}:${count}` }
  }
}

function notificationsOf({ notChecked, skipped }: LintReport | DiffReport, left: number): SarifNotification[] {
  const of = (level: 'error' | 'note', said: string, { file, reason }: NotChecked): SarifNotification => {
    const text = shorten(sentence(`${said}: ${disarmCode(reason)}`), MESSAGE)
    return { level, message: { text }, locations: [locationOf(file, null)] }
  }
  const cut = `${counted(left, 'result')} of the lowest level are left out: GitHub takes ${MOST_RESULTS}.`
  return [
    ...notChecked.map((unread) => of('error', 'not checked', unread)),
    ...skipped.map((unread) => of('note', 'passed over', unread)),
    ...(left === 0 ? [] : [{ level: 'warning', message: { text: cut } } as const]),
  ]
}
