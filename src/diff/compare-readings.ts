// Two readings of one notice to what changed for its readers. The order of the steps is here, and nothing else.
import { type Change, type Editorial, NO_EDITS } from '../model/change.ts'
import type { ChangeRule } from '../model/change-rule.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Reading } from '../model/reading.ts'
import { deltaOf } from './align/delta.ts'
import { factDrafts } from './pair/pair-facts.ts'
import { senseOf } from './sense/sense.ts'
import { editorialOf } from './tell/editorial.ts'
import { withoutReshaped } from './tell/reshaped.ts'
import { withoutRestated } from './tell/restated.ts'
import { toReviewWhereRewritten } from './tell/rewritten.ts'
import { tellOnce } from './tell/told.ts'
import { weigh } from './tell/weigh.ts'
import { asPermission } from './unread/device-permissions.ts'
import { sectionDrafts } from './unread/new-sections.ts'
import { unreadDrafts } from './unread/unread.ts'
import { wordingDrafts } from './wording/wording.ts'

export interface Comparison {
  /** Sorted by weight: material, review, editorial. */
  readonly changes: readonly Change[]
  readonly editorial: Editorial
}

const NOTHING: Comparison = { changes: [], editorial: NO_EDITS }

/** Compares two readings; equal texts are equal without a look at them. */
export function compareReadings(
  before: Reading,
  after: Reading,
  changeRules: readonly ChangeRule[],
  lexicons: readonly Lexicon[],
): Comparison {
  const lexicon = lexicons.find((candidate) => candidate.tag === after.language)
  if (before.notice.text === after.notice.text || !lexicon) return NOTHING
  const delta = deltaOf(before, after)
  const sense = senseOf(lexicon)
  const read = withoutRestated(factDrafts({ delta, sense }), delta, sense)
  const facts = tellOnce([...sectionDrafts(delta, sense), ...read.drafts], delta, sense)
  const unread = withoutRestated(unreadDrafts(delta, facts, sense), delta, sense)
  const told = tellOnce([...facts, ...unread.drafts], delta, sense)
  const wording = wordingDrafts(delta, told, [...read.edits, ...unread.edits], sense)
  const drafts = [...toReviewWhereRewritten(withoutReshaped(told, delta), delta), ...wording].map((draft) =>
    asPermission(draft, delta, sense),
  )
  return { changes: weigh(drafts, changeRules), editorial: editorialOf(delta, drafts) }
}
