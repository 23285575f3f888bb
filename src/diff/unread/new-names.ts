// Names that one side of an edited sentence about recipients gives and no reader took for one: "with carriers, among them Gullwing",
// "to nobody other than Gullwing, which keeps our books, and Petrelix".
import type { LexiconKey } from '../../model/lexicon.ts'
import { wordsOf } from '../../text/words.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Side } from '../align/side.ts'
import type { Draft } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import type { Sense } from '../sense/sense.ts'
import { oneSided } from './one-sided.ts'

/** What a sentence must speak of before the names in it are those of recipients. */
const OF_PARTIES: readonly LexiconKey[] = [
  'recipient.lead',
  'recipient.category',
  'recipient.uses',
  'recipient.none',
  'commitment.share',
]
/** Sentences whose names are places, laws, authorities or our own. */
const OF_OTHERS: readonly LexiconKey[] = ['transfer.phrase', 'controller.term', 'right.frame', 'right.exercise']
/** Runs of words with a capital inside a sentence, and most words of one name. */
const CAPITALS =
  /(?<=[\p{L}\p{N},;:)]\s|[(“"„«]|\u00ab\s)\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}.&’'-]*)*/gu
const LONGEST = 4
/** "GDPR", "SCC": short words of capitals alone are seldom companies. */
const ACRONYM = /^\p{Lu}{2,5}$/u
/** A capital inside a word, which no ordinary word has in any language. */
const INNER = /\p{Ll}\p{Lu}/u

/** One draft for each such name; `told`: names that stand in what was told before. */
export function newNameDrafts(delta: Delta, edit: Edit, told: readonly Draft[], sense: Sense): Draft[] {
  if (!edit.old || !edit.now) return []
  const { was, is } = textsOf(delta, edit)
  const [come, gone] = [namesIn(is, edit.added, delta.old, sense), namesIn(was, edit.dropped, delta.now, sense)]
  if (come.length + gone.length === 0) return []
  const said = new Set([...sense.says(was), ...sense.says(is)])
  const isOfParties = OF_PARTIES.some((key) => said.has(key)) || namesRecipient(delta, `${was} ${is}`)
  if (!isOfParties || OF_OTHERS.some((key) => said.has(key))) return []
  const subjects = told.map(({ subject }) => keyOf(subject))
  const isTold = (name: string) => subjects.some((subject) => ` ${subject} `.includes(` ${keyOf(name)} `))
  const drafts = (names: readonly string[], op: 'added' | 'removed') =>
    names
      .filter((name) => !isTold(name))
      .map((name) => ({ ...oneSided(draftFromEdits(delta, [edit], 'recipient', name), op), isName: true }))
  return [...drafts(come, 'added'), ...drafts(gone, 'removed')]
}

/** A sentence in which a recipient was read is about recipients. */
function namesRecipient({ old, now }: Delta, text: string): boolean {
  return [old, now].some(({ reading }) =>
    reading.facts.some((fact) => fact.kind === 'recipient' && fact.name !== undefined && text.includes(fact.name)),
  )
}

/** Names of edited words that the other notice does not hold, behind a word that leads to a name or another such name. */
function namesIn(text: string, words: readonly string[], other: Side, sense: Sense): string[] {
  // "Nothing goes to trackers such as Gullwing" names nobody who gets data.
  if (sense.negations(text).length > 0 && sense.exceptions(text).length === 0) return []
  const own = new Set(words)
  const { words: known } = other.vocabulary()
  const leads = new Set(sense.spans(text, 'recipient.before-name').map(({ end }) => end))
  const openers = new Set(sense.spans(text, 'data.list').map(({ end }) => end))
  const joins = new Set(sense.spans(text, 'data.join').map(({ end }) => end))
  const found: string[] = []
  for (const { 0: run, index } of text.matchAll(CAPITALS)) {
    const name = run.replace(/[.,’'-]+$/, '')
    const folded = wordsOf(name).folded
    const isNew = folded.length > 0 && folded.every((word) => own.has(word) && !known.has(word))
    if (!isNew || folded.length > LONGEST || ACRONYM.test(name)) continue
    const before = text.slice(0, index).trimEnd()
    const at = before.replace(/[(“"„«:]+$/, '').trimEnd().length
    const isLed = leads.has(at) || (found.length > 0 && (joins.has(at) || before.endsWith(',')))
    // Where every noun has a capital, only an example of a party is sure to be one.
    const isSure = !sense.hasCommonCapitals || INNER.test(name) || openers.has(at) || found.length > 0
    if (isLed && isSure) found.push(name)
  }
  return found
}

function keyOf(name: string): string {
  return wordsOf(name).folded.join(' ')
}
