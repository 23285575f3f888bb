// Two readings of one notice to what changed for its readers. The order of the steps is here, and nothing else.
import { type Change, type Editorial, NO_EDITS } from '../model/change.ts'
import type { ChangeRule } from '../model/change-rule.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Reading } from '../model/reading.ts'
import { deltaOf } from './delta.ts'
import { asPermission } from './device-permissions.ts'
import { editorialOf } from './editorial.ts'
import { sectionDrafts } from './new-sections.ts'
import { factDrafts } from './pair/pair-facts.ts'
import { withoutReshaped } from './reshaped.ts'
import { senseOf } from './sense.ts'
import { tellOnce } from './told.ts'
import { unreadDrafts } from './unread.ts'
import { weigh } from './weigh.ts'
import { wordingDrafts } from './wording.ts'

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
  const facts = tellOnce([...sectionDrafts(delta, sense), ...factDrafts({ delta, sense })], delta)
  const told = tellOnce([...facts, ...unreadDrafts(delta, facts, sense)], delta)
  const drafts = [...withoutReshaped(told, delta), ...wordingDrafts(delta, told, sense)].map((draft) =>
    asPermission(draft, delta, sense),
  )
  return { changes: weigh(drafts, changeRules), editorial: editorialOf(delta, drafts) }
}
