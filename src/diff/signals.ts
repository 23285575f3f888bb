// What in an edited sentence may matter although no fact tells it: numbers, names, addresses, negations, modal verbs, new words.

import { wordsOf } from '../text/words.ts'
import type { Delta } from './delta.ts'
import { passageText } from './draft.ts'
import type { Edit } from './edit.ts'
import { isWeighty, type Sense } from './sense.ts'
import type { Passage } from './side.ts'

export interface Signals {
  /** Another number, period or amount. */
  readonly number: boolean
  /** A name that the other notice does not know. */
  readonly name: boolean
  /** A mail address. */
  readonly contact: boolean
  /** A negation or exception more or less. */
  readonly negation: boolean
  readonly modal: boolean
  /** Words of their own were put in or left out, and nothing stands in their place. */
  readonly isInserted: boolean
  /** Words with a meaning of their own that came or went. */
  readonly content: number
  /** The sentence, what introduces its list or its heading speaks of data, recipients, periods, rights or bases. */
  readonly isWeighty: boolean
}

const CONTACT = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,}/g
/** Numbers of articles and sections, which are cited in many forms; which legal basis they mean is asked elsewhere. */
const CITATION =
  /(?:§+|\b(?:art(?:icles?|ikel|\.)?|sections?|abschnitt|ziff(?:er|\.)?|kapitel|punkt|anlage|hoofdstuk|paragraaf|punt|bijlage|chapitre|point|rubrique|annexe|abs(?:atz|\.)?|para(?:graphs?|\.)?|lit\.?|nr\.?|no\.|lid|sub))\s*\(?\d[\w.()]{0,12}(?:\s*\(\w{1,3}\)){0,3}/giu

/** Short names of the law that notices cite most: a citation more or less is no other text. */
const LAWS = new Set(['gdpr', 'dsgvo', 'avg', 'rgpd', 'uavg', 'bdsg'])

export function signalsOf(edit: Edit, delta: Delta, sense: Sense): Signals {
  const [was, is] = [edit.old ? passageText(delta.old, edit.old) : '', edit.now ? passageText(delta.now, edit.now) : '']
  const other = (list: (text: string) => readonly string[]) =>
    list(was).slice().sort().join() !== list(is).slice().sort().join()
  const [gone, come] = [new Set(edit.dropped), new Set(edit.added)]
  const cited = new Set([...`${was} ${is}`.matchAll(CITATION)].flatMap((match) => wordsOf(match[0]).folded))
  const isPlain = (word: string) =>
    sense.isFiller(word) || cited.has(word) || LAWS.has(word) || (gone.has(word) && come.has(word))
  const content = [...edit.dropped, ...edit.added].filter((word) => !isPlain(word))
  return {
    number: other((text) => numbersOf(text, sense)) || isSwapped(edit, was, is, sense),
    name: hasNewName(is, edit.added, delta.old) || hasNewName(was, edit.dropped, delta.now),
    contact: other((text) => text.match(CONTACT) ?? []),
    negation:
      sense.negations(was).length !== sense.negations(is).length ||
      sense.exceptions(was).length !== sense.exceptions(is).length,
    modal: other((text) => sense.modals(text)),
    content: content.length,
    isInserted: (edit.dropped.length === 0) !== (edit.added.length === 0) && content.some((word) => word.length > 3),
    isWeighty:
      [was, is, leadText(delta.now, edit.now), leadText(delta.old, edit.old)].some((text) => isWeighty(text, sense)) ||
      [leadText(delta.now, edit.now), leadText(delta.old, edit.old)].some((text) => isHeader(text, sense)) ||
      [headingText(delta.now, edit.now), headingText(delta.old, edit.old)].some((text) => sense.isOwed(text)),
  }
}

/** What introduces the list or table that a sentence stands in. */
function leadText(side: Delta['old'], passage: Passage | undefined): string {
  const lead = passage && side.blocks[passage.block]?.lead
  return lead === undefined ? '' : (side.blocks[lead]?.text ?? '')
}

/** "Data collected:" over a list. */
function isHeader(text: string, sense: Sense): boolean {
  const said = sense.says(text)
  return said.has('data.header') || said.has('retention.label')
}

function headingText(side: Delta['old'], passage: Passage | undefined): string {
  const section = passage && side.blocks[passage.block]?.section
  return section === undefined ? '' : (side.reading.outline.sections[section]?.title ?? '')
}

/** The same numbers for other things. */
function isSwapped(edit: Edit, was: string, is: string, sense: Sense): boolean {
  const hasDigit = (words: readonly string[]) => words.some((word) => /\d/.test(word))
  if (!hasDigit(edit.dropped) || !hasDigit(edit.added)) return false
  return numbersOf(was, sense).join() !== numbersOf(is, sense).join()
}

function numbersOf(text: string, sense: Sense): string[] {
  return (text.replace(CITATION, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    if (/\d/.test(word)) return [word.toLowerCase()]
    const value = sense.numeral(word.toLowerCase())
    return value === undefined || value < 2 ? [] : [String(value)]
  })
}

/** A word with a capital inside a sentence that the other notice has nowhere. */
function hasNewName(text: string, words: readonly string[], other: Delta['old']): boolean {
  const { words: known } = other.vocabulary()
  const candidates = words.filter((word) => word.length > 1 && !known.has(word) && !/^\d/.test(word))
  return candidates.length > 0 && hasCapital(text, new Set(candidates))
}

function hasCapital(text: string, words: ReadonlySet<string>): boolean {
  for (const match of text.matchAll(/(?<=[\p{L}\p{N},;)]\s{1,2}|["“„«(])\p{Lu}[\p{L}\p{N}]+/gu))
    if (words.has(match[0].toLowerCase())) return true
  return false
}
