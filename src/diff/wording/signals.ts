// What in an edited sentence may matter although no fact tells it: numbers, names, addresses, negations, modal verbs, new words.

import { spokenText } from '../../text/spoken.ts'
import { wordsOf } from '../../text/words.ts'
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Passage } from '../align/side.ts'
import { passageText } from '../draft.ts'
import { isWeighty, type Sense, speaksOfUse } from '../sense/sense.ts'
import { CITATION, contentOf, type Spoken } from './plain-words.ts'

export interface Signals {
  /** Another number, period or amount. */
  readonly number: boolean
  /** A name that the other notice does not know. */
  readonly name: boolean
  /** A negation or exception more or less. */
  readonly negation: boolean
  readonly modal: boolean
  /** Words of their own were put in or left out, and nothing stands in their place. */
  readonly isInserted: boolean
  /** Words with a meaning of their own that came or went. */
  readonly content: readonly string[]
  /** Mail addresses that came or went. */
  readonly mail: readonly string[]
  /** The sentence itself speaks of data, recipients, periods, rights or bases. */
  readonly isWeighty: boolean
  /** What introduces its list or its heading does. */
  readonly isUnderWeighty: boolean
  /** It speaks of what is done with data and devices, of aims or of choices. */
  readonly isOfUse: boolean
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,}/g

export function signalsOf(edit: Edit, delta: Delta, sense: Sense): Signals {
  const raw = [
    edit.old ? passageText(delta.old, edit.old) : '',
    edit.now ? passageText(delta.now, edit.now) : '',
  ] as const
  const [was, is] = [spokenText(raw[0]), spokenText(raw[1])]
  const other = (list: (text: string) => readonly string[]) =>
    list(was).slice().sort().join() !== list(is).slice().sort().join()
  const old: Spoken = { text: was, raw: raw[0], words: edit.dropped, other: delta.now }
  const now: Spoken = { text: is, raw: raw[1], words: edit.added, other: delta.old }
  const { gone, come } = contentOf(old, now, sense)
  const content = [...gone, ...come]
  const mails = [was, is].map((text) => text.match(MAIL) ?? [])
  const around = [leadText(delta.now, edit.now), leadText(delta.old, edit.old)]
  const headings = [headingText(delta.now, edit.now), headingText(delta.old, edit.old)]
  return {
    number: other((text) => numbersOf(text, sense)) || isSwapped(edit, was, is, sense),
    name: hasNewName(is, come, delta.old) || hasNewName(was, gone, delta.now),
    negation:
      sense.negations(was).length !== sense.negations(is).length ||
      sense.exceptions(was).length !== sense.exceptions(is).length,
    modal: other((text) => sense.modals(text)),
    content,
    mail: [...only(mails[0], mails[1]), ...only(mails[1], mails[0])],
    isInserted: (gone.length === 0) !== (come.length === 0) && content.some((word) => word.length > 3),
    isWeighty: [was, is].some((text) => isWeighty(text, sense)),
    isUnderWeighty:
      around.some((text) => isWeighty(text, sense) || isHeader(text, sense)) ||
      headings.some((text) => sense.isOwed(text)),
    isOfUse: [was, is].some((text) => speaksOfUse(text, sense)),
  }
}

function only(items: readonly string[] = [], others: readonly string[] = []): string[] {
  const known = new Set(others)
  return items.filter((item) => !known.has(item))
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
    if (words.has(wordsOf(match[0]).folded.join(' '))) return true
  return false
}
