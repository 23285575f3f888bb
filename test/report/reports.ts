// Reports for tests, with what a test does not care about filled in. About an invented bicycle shop.
import { type Change, NO_EDITS } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Place } from '../../src/model/place.ts'
import type { DiffReport, NoticeDiff } from '../../src/model/report.ts'

export const PLACE: Place = { line: 12, column: 1, endLine: 12, endColumn: 20, section: ['Retention'] }

export function change(own: Partial<Change> = {}): Change {
  return {
    id: 'retention-changed',
    fact: 'retention',
    op: 'changed',
    subject: 'repair orders',
    before: 'We keep repair orders for 2 years.',
    after: 'We keep repair orders for 7 years.',
    materiality: 'material',
    summary: 'the storage period for repair orders is another one',
    law: ['GDPR Art. 13(2)(a)'],
    oldPlace: { ...PLACE, line: 10, endLine: 10 },
    newPlace: PLACE,
    fingerprint: '0123456789abcdef',
    ...own,
  }
}

export function finding(own: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'gdpr/controller-address',
    severity: 'warning',
    message: 'no postal address is given for the controller "Spoke and Chain"',
    why: 'Readers must learn where to write.',
    help: "add street, postcode and town beside the controller's name",
    place: PLACE,
    fingerprint: 'fedcba9876543210',
    status: 'new',
    ...own,
  }
}

export function notice(own: Partial<NoticeDiff> = {}): NoticeDiff {
  return {
    file: 'docs/privacy-notice.md',
    status: 'modified',
    language: 'en',
    changes: [],
    editorial: NO_EDITS,
    findings: [],
    ...own,
  }
}

export function report(notices: readonly NoticeDiff[], own: Partial<DiffReport> = {}): DiffReport {
  return { notices, notChecked: [], skipped: [], ...own }
}
