// Purposes said in prose ("we use your address in order to plan trips"): told where the other notice has the aim nowhere.
import type { LexiconKey } from '../../model/lexicon.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import { type Draft, shorten } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import { type Said, saidIn, tellingWords } from '../sense/said.ts'
import type { Sense } from '../sense/sense.ts'
import { oneSided } from './one-sided.ts'

/** What a sentence must speak of before its aim is what data are used for. */
const OF_DATA: readonly LexiconKey[] = ['personal-data', 'data.lead', 'data.verb', 'purpose.lead', 'recipient.lead']
/** What readers do, and what is told as something else. */
const NOT_OURS: readonly LexiconKey[] = [
  'right.frame',
  'right.choice',
  'right.exercise',
  'cookies.phrase',
  'security.phrase',
  'notice.about',
]
/** Words of one aim that are quoted, and share of them that one sentence must hold to have said it before. */
const LONGEST = 14
const SAME_AIM = 0.5
/** Part of an aim that must be new where its sentence was there before. */
const MOSTLY = 0.5

/** The first aim of each sentence that brings one, or loses one. */
export function aimDrafts(delta: Delta, edits: readonly Edit[], sense: Sense): Draft[] {
  const known = { old: saidIn(delta.old), now: saidIn(delta.now) }
  return edits.flatMap((edit): Draft[] => {
    const { was, is } = textsOf(delta, edit)
    const [before, after] = [aimsOf(was, sense), aimsOf(is, sense)]
    const come = after.length > before.length ? freshAim(after, edit, 'now', known.old, sense) : undefined
    const gone = before.length > after.length ? freshAim(before, edit, 'old', known.now, sense) : undefined
    const aim = come ?? gone
    if (aim === undefined) return []
    const whole = draftFromEdits(delta, [edit], 'purpose', shorten(aim, 100))
    return [oneSided(whole, come === undefined ? 'removed' : 'added')]
  })
}

function freshAim(aims: readonly string[], edit: Edit, side: 'old' | 'now', other: Said, sense: Sense) {
  const own = new Set(side === 'now' ? edit.added : edit.dropped)
  return aims.find((aim) => {
    const words = tellingWords(aim, sense)
    const fresh = words.filter((word) => own.has(word)).length
    return words.length > 0 && fresh >= words.length * MOSTLY && !other.holds(words, SAME_AIM)
  })
}

/** Aims of a sentence about data; what is denied is no aim, but what stands before the denial is. */
function aimsOf(text: string, sense: Sense): string[] {
  // "For the following purposes:" is no aim, but what follows is.
  if (text === '' || /:\s*$/.test(text)) return []
  const said = sense.says(text)
  if (NOT_OURS.some((key) => said.has(key))) return []
  if (!OF_DATA.some((key) => said.has(key)) && sense.dataItems(text).length === 0) return []
  const head = beforeDenial(text, sense)
  const aims: string[] = []
  let done = 0
  for (const { start, end } of sense.aims(head)) {
    if (start < done) continue
    const stop = head.slice(end).search(/[,;:.()[\]\u2028\u2029]/)
    done = stop < 0 ? head.length : end + stop
    aims.push(trimmed(head.slice(start, done), sense))
  }
  return aims
}

/** Clauses begin behind a comma or with a word that joins them. */
const CLAUSE = /(?<=[,;])|\s(?=(?:and|but|und|aber|sondern|et|mais|en|maar)\s)/

function beforeDenial(text: string, sense: Sense): string {
  if (sense.negations(text).length === 0) return text
  const clauses = text.split(CLAUSE)
  const denied = clauses.findIndex((clause) => sense.negations(clause).length > 0)
  return clauses.slice(0, denied).join(' ')
}

/** Without the verb of the sentence, which German and Dutch put behind the aim. */
function trimmed(aim: string, sense: Sense): string {
  const words = aim.trim().split(/\s+/).slice(0, LONGEST)
  while (words.length > 2 && sense.says(words.at(-1) ?? '').has('data.verb')) words.pop()
  return words.join(' ')
}
