// One pairing for each kind of fact; the compiler asks for the one that is missing.
import type { FactKind } from '../../model/fact.ts'
import { authorityPairing } from './authority.ts'
import { changeClausePairing } from './change-clause.ts'
import { childrenAgePairing } from './children-age.ts'
import { commitmentPairing } from './commitment.ts'
import { contactPairing } from './contact.ts'
import { controllerPairing } from './controller.ts'
import { dataCategoryPairing, dataSourcePairing } from './data-category.ts'
import { effectiveDatePairing } from './effective-date.ts'
import { legalBasisPairing } from './legal-basis.ts'
import { dpoPairing, representativePairing } from './officer.ts'
import type { Pairing } from './pairing.ts'
import { purposePairing } from './purpose.ts'
import { recipientPairing } from './recipient.ts'
import { referencePairing } from './reference.ts'
import { retentionPairing } from './retention.ts'
import { complaintPairing, rightPairing } from './right.ts'
import { statement } from './statement.ts'
import { transferPairing } from './transfer.ts'

export const PAIRINGS: { readonly [K in FactKind]: Pairing<K> } = {
  controller: controllerPairing,
  representative: representativePairing,
  dpo: dpoPairing,
  contact: contactPairing,
  purpose: purposePairing,
  'legal-basis': legalBasisPairing,
  'data-category': dataCategoryPairing,
  'data-source': dataSourcePairing,
  recipient: recipientPairing,
  transfer: transferPairing,
  retention: retentionPairing,
  right: rightPairing,
  complaint: complaintPairing,
  authority: authorityPairing,
  'automated-decision': statement('automated-decision'),
  provision: statement('provision'),
  'children-age': childrenAgePairing,
  commitment: commitmentPairing,
  'effective-date': effectiveDatePairing,
  'change-clause': changeClausePairing,
  reference: referencePairing,
  security: statement('security'),
  cookies: statement('cookies'),
}
