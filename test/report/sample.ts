// Reports about an invented bicycle shop, for tests of formats.
import { type Change, NO_EDITS } from '../../src/model/change.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Place } from '../../src/model/place.ts'
import type { DiffReport, FactsReport, LintReport } from '../../src/model/report.ts'

export function place(line: number, column = 1, ...section: string[]): Place {
  return { line, column, endLine: line, endColumn: column + 9, section }
}

export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'gdpr/controller-address',
    severity: 'warning',
    message: 'no postal address is given for the controller "Spokes & Daughters"',
    why: 'Readers must learn who answers for their data and where to write.',
    help: 'add street or P.O. box, postcode and town beside the name',
    place: place(3),
    fingerprint: '00112233445566aa',
    ...fields,
  }
}

export function change(fields: Partial<Change> = {}): Change {
  return {
    id: 'recipient-added',
    fact: 'recipient',
    op: 'added',
    subject: 'Pedal Post',
    before: null,
    after: 'We hand your address to Pedal Post, who deliver your bicycle.',
    materiality: 'material',
    summary: 'data go to a recipient that readers have not been told of',
    law: ['GDPR Art. 13(1)(e)'],
    oldPlace: null,
    newPlace: place(12, 1, 'Delivery'),
    fingerprint: 'aa00112233445566',
    ...fields,
  }
}

export const LINT: LintReport = {
  files: [
    {
      file: 'docs/privacy.md',
      language: 'en',
      findings: [
        finding(),
        finding({
          ruleId: 'gdpr/retention',
          severity: 'error',
          message: 'found no period for which data is kept',
          help: 'say how long each kind of data is kept',
          place: place(120, 14, 'Your data', 'Orders'),
        }),
        finding({
          ruleId: 'gdpr/dpo-contact',
          severity: 'note',
          message: 'found no data protection officer',
          help: '',
        }),
      ],
    },
    { file: 'docs/privacy.nl.md', language: 'nl', findings: [] },
  ],
  notChecked: [{ file: 'docs/lost.md', reason: 'there is no such file' }],
  skipped: [{ file: 'docs/privacy.is.md', reason: 'it is written in "is", for which there is no language file' }],
}

const BEFORE = 'We keep your order for two years after delivery, and then we delete it from all of our books.'
const AFTER = 'We keep your order for seven years after delivery, and then we delete it from all of our books.'

export const DIFF: DiffReport = {
  notices: [
    {
      file: 'docs/privacy.md',
      oldFile: 'privacy.md',
      status: 'modified',
      language: 'en',
      changes: [
        change(),
        change({
          id: 'retention-changed',
          fact: 'retention',
          op: 'changed',
          subject: 'orders',
          before: BEFORE,
          after: AFTER,
          summary: 'data are kept for another period',
          law: ['GDPR Art. 13(2)(a)'],
          oldPlace: place(20),
          newPlace: place(22),
        }),
        change({
          id: 'wording-changed',
          fact: 'wording',
          op: 'changed',
          subject: '',
          materiality: 'review',
          before: 'Ring us before you come.',
          after: 'Appointments are made through the counter at the shop door.',
          summary: '',
          law: [],
          oldPlace: place(40),
          newPlace: place(40),
        }),
        change({ materiality: 'editorial', fact: 'effective-date', id: 'effective-date-changed', op: 'changed' }),
      ],
      editorial: { reworded: 2, added: 1, removed: 3, moved: 1, links: 1 },
      findings: [
        finding({ status: 'new' }),
        finding({ status: 'existing', severity: 'note' }),
        finding({ status: 'fixed', place: place(7) }),
      ],
    },
    {
      file: 'docs/kids/privacy.md',
      status: 'added',
      language: 'en',
      changes: [],
      editorial: NO_EDITS,
      findings: [],
    },
  ],
  notChecked: [],
  skipped: [],
}

const at = (line: number, quote: string) => ({ status: 'stated', place: place(line), quote }) as const

/** One of every kind, with every field that it can have. */
export const EVERY_FACT: readonly Fact[] = [
  {
    kind: 'controller',
    ...at(1, 'Spokes & Daughters, Cogway 1'),
    name: 'Spokes & Daughters',
    address: { text: 'Cogway 1', country: 'IE' },
  },
  { kind: 'representative', ...at(2, 'our representative'), name: 'Rim Rep', contact: 'rep@example.org' },
  { kind: 'dpo', ...at(3, 'our officer'), name: 'Ada Axle', contact: 'dpo@example.org' },
  { kind: 'contact', ...at(4, 'write to'), of: 'controller', channel: 'email', value: 'shop@example.org' },
  { kind: 'purpose', ...at(5, 'to repair'), title: 'Repairs', legalBases: ['contract'], interest: 'a tidy shop' },
  {
    kind: 'legal-basis',
    ...at(6, 'with your consent'),
    basis: 'consent',
    citation: 'Art. 6(1)(a) GDPR',
    interest: 'none',
  },
  { kind: 'data-category', ...at(7, 'health data'), name: 'health data', special: true },
  { kind: 'data-source', ...at(8, 'from insurers'), name: 'insurers' },
  {
    kind: 'recipient',
    ...at(9, 'Pedal Post'),
    name: 'Pedal Post',
    category: 'courier',
    country: 'US',
    purpose: 'delivery',
    safeguards: ['scc'],
  },
  { kind: 'transfer', ...at(10, 'to the United States'), country: 'US', safeguards: ['dpf', 'none'] },
  {
    kind: 'retention',
    ...at(11, 'two years'),
    subject: 'orders',
    period: 'P2Y',
    criterion: 'as long as the guarantee runs',
  },
  { kind: 'right', ...at(12, 'ask for a copy'), right: 'access' },
  { kind: 'complaint', ...at(13, 'complain') },
  { kind: 'authority', ...at(14, 'the authority'), id: 'ie', name: 'Data Protection Commission', current: true },
  { kind: 'automated-decision', ...at(15, 'no machine decides'), status: 'denied' },
  { kind: 'provision', ...at(16, 'you need not') },
  { kind: 'children-age', ...at(17, 'under 16'), ages: [16] },
  { kind: 'commitment', ...at(18, 'we do not sell'), practice: 'sell', negated: true },
  { kind: 'effective-date', ...at(19, 'May 2026'), date: '2026-05' },
  { kind: 'change-clause', ...at(20, 'we will write'), how: 'notify' },
  { kind: 'reference', ...at(21, 'Privacy Shield'), ref: 'privacy-shield', use: 'relied', outdated: true },
  { kind: 'security', ...at(22, 'a good lock'), status: 'vague' },
  { kind: 'cookies', ...at(23, 'no cookies') },
]

export const FACTS: FactsReport = { file: 'docs/privacy.md', language: 'en', facts: EVERY_FACT }
