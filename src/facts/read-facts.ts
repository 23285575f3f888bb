// Every kind of fact and its reader. The record is the checklist: a kind without a reader does not compile.
import { FACT_KINDS, type Fact, type FactKind, type FactOf } from '../model/fact.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Notice } from '../model/notice.ts'
import type { Outline } from '../model/outline.ts'
import type { Registers } from '../model/register.ts'
import { readAuthorities } from './authority.ts'
import { readAutomatedDecisions } from './automated-decision.ts'
import { readChangeClauses } from './change-clause.ts'
import { readChildrenAges } from './children-age.ts'
import { readCommitments } from './commitment.ts'
import { readComplaints } from './complaint.ts'
import { readContacts } from './contact.ts'
import { readControllers } from './controller.ts'
import { readCookies } from './cookies.ts'
import { readDataCategories } from './data-category.ts'
import { readDataSources } from './data-source.ts'
import { readDpos } from './dpo.ts'
import { readEffectiveDates } from './effective-date.ts'
import { readLegalBases } from './legal-basis.ts'
import { createScanner } from './parts/scan.ts'
import { createView, type View } from './parts/view.ts'
import { readProvisions } from './provision.ts'
import { readPurposes } from './purpose.ts'
import { readRecipients } from './recipient.ts'
import { readReferences } from './reference.ts'
import { readRepresentatives } from './representative.ts'
import { readRetention } from './retention.ts'
import { readRights } from './right.ts'
import { readSecurity } from './security.ts'
import { readTransfers } from './transfer.ts'

const READERS: { readonly [K in FactKind]: (view: View) => readonly FactOf[K][] } = {
  controller: readControllers,
  representative: readRepresentatives,
  dpo: readDpos,
  contact: readContacts,
  purpose: readPurposes,
  'legal-basis': readLegalBases,
  'data-category': readDataCategories,
  'data-source': readDataSources,
  recipient: readRecipients,
  transfer: readTransfers,
  retention: readRetention,
  right: readRights,
  complaint: readComplaints,
  authority: readAuthorities,
  'automated-decision': readAutomatedDecisions,
  provision: readProvisions,
  'children-age': readChildrenAges,
  commitment: readCommitments,
  'effective-date': readEffectiveDates,
  'change-clause': readChangeClauses,
  reference: readReferences,
  security: readSecurity,
  cookies: readCookies,
}

/** Reads every fact of a notice, in order of place. Pure; never throws on text. */
export type FactReader = (notice: Notice, outline: Outline) => readonly Fact[]

/** Compiles the phrases of a language once; the reader may be used for any number of notices. */
export function factReader(lexicon: Lexicon, registers: Registers): FactReader {
  const scanner = createScanner(lexicon, registers)
  return (notice, outline) => {
    const view = createView(notice, outline, lexicon, registers, scanner)
    const facts = FACT_KINDS.flatMap((kind): readonly Fact[] => READERS[kind](view))
    return facts.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  }
}
