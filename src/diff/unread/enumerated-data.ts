// Kinds of data that one sentence enumerates: behind a colon, behind "such as" or "include", in brackets, or as what is collected.

import { tellingWords } from '../sense/said.ts'
import type { Sense } from '../sense/sense.ts'
import { itemsOf } from './enumeration.ts'

/** What follows an item and is none: when, why and by whom it is collected. */
const TAIL =
  /\s+(?:when|whenever|if|so that|where|while|once|wenn|falls|sobald|sofern|wobei|lorsque|lorsqu|si|quand|wanneer|indien|zodra|als)\s.*$/is
/** What stands behind a comma and goes on with the sentence, not with the enumeration. */
const BEYOND =
  /^(?:(?:when|whenever|if|where|while|so|which|who|wenn|falls|sobald|sofern|wobei|damit|um|lorsque|si|quand|qui|que|afin|wanneer|indien|zodra|zodat|om)\s|(?:die|der|das|dat|welche|dont)\s(?:in|als|wir|sie|du|ihr|nous|vous|u|je|wij|we|von|mit|bei|zur|zum)\s)/i
const REST = /^(?:etc|usw|enz|among others|and so on|and more|u\.\s?a|ähnliches|ähnlich|entre autres|e\.d)\.?$/i
const LONGEST = 14
/** Brackets that may hold an enumeration. */
const BRACKET = /\(([^()]{12,800})\)/g
/** Fewest items of one that nothing but its brackets shows. */
const FEWEST_IN_BRACKET = 3

/** Items in the order of the text. `isTrusted`: the text is known to name data. */
export function enumeratedData(text: string, sense: Sense, isTrusted = false): string[] {
  for (const find of [behindColon, behindOpener, inBrackets, collected, bare]) {
    const items = find(text, sense, isTrusted)
    if (items.length > 0) return items
  }
  return []
}

const LONGEST_LABEL = 8

/** "We collect the following data: A, B, C", "Data of use: A, B, C". */
function behindColon(text: string, sense: Sense): string[] {
  const colon = text.search(/:\s/)
  if (colon < 0) return []
  const label = text.slice(0, colon)
  if (sense.says(label).has('data.lead')) return itemsOf(text.slice(colon + 1))
  const isLabel = label.trim().split(/\s+/).length <= LONGEST_LABEL
  const isOfData = sense.says(label).has('data.header') || sense.isAboutData(label)
  return isLabel && isOfData ? shortItems(text.slice(colon + 1), sense) : []
}

/** Fewest items, and most words of each, where nothing but its place in a list of data shows what an enumeration is of. */
const FEWEST_BARE = 3
const LONGEST_BARE = 5

/** "Type of boat, maker, length" in a list or column of data. */
function bare(text: string, sense: Sense, isTrusted: boolean): string[] {
  if (!isTrusted) return []
  const [cell = ''] = text.split('\u2029').filter((part) => part.includes(','))
  const label = /^[^,:]{1,80}:\s/.exec(cell)?.[0] ?? ''
  const items = shortItems(cell.slice(label.length), sense)
  return items.length >= FEWEST_BARE ? items : []
}

/** Items of an enumeration without a sentence around it, one of which is known to be a kind of data. */
function shortItems(text: string, sense: Sense): string[] {
  if (sense.aims(text).length > 0 || sense.says(text).has('data.verb')) return []
  const items = itemsOf(withLastComma(text, sense))
  const isShort = (item: string) =>
    item.split(' ').length <= LONGEST_BARE && !BEYOND.test(`${item} `) && !TAIL.test(` ${item} `)
  return items.every(isShort) && items.some((item) => namesData(item, sense)) ? items : []
}

/** "Information about your device, including A, B and C". */
function behindOpener(text: string, sense: Sense, isTrusted: boolean): string[] {
  const opener = sense.spans(text, 'data.list').find(({ start }) => !isInBrackets(text, start))
  if (!opener) return []
  const before = sense.says(text.slice(0, opener.start))
  if (before.has('recipient.lead') || before.has('cookies.phrase')) return []
  if (!isTrusted && !before.has('data.lead') && !before.has('personal-data') && !before.has('data.verb')) return []
  const items = cleaned(text.slice(opener.end), sense)
  return isTrusted || items.some((item) => namesData(item, sense)) ? items : []
}

/** "Log of calls (time, caller, duration etc.)": the words before an opener in the brackets are an item too. */
function inBrackets(text: string, sense: Sense, isTrusted: boolean): string[] {
  for (const [, inner = ''] of text.matchAll(BRACKET)) {
    const opener = sense.spans(inner, 'data.list')[0]
    const items = opener
      ? [inner.slice(0, opener.start).replace(/[\s,;:]+$/, ''), ...cleaned(inner.slice(opener.end), sense)]
      : cleaned(inner, sense)
    const named = items.filter(Boolean)
    if (named.length < FEWEST_IN_BRACKET) continue
    if (isTrusted || named.filter((item) => namesData(item, sense)).length >= 2) return named
  }
  return []
}

/** "We collect A, B and C"; "A, B und C werden gespeichert" begins behind "werden" in most notices. */
function collected(text: string, sense: Sense): string[] {
  const verb = sense.spans(text, 'data.object')[0]
  if (!verb || !sense.says(text).has('data.verb')) return []
  const items = cleaned(text.slice(verb.end), sense)
  const named = items.filter((item) => namesData(item, sense))
  return named.length >= 2 && named.length >= items.length / 2 ? items : []
}

const SIGN = /[,;:.(\u2028\u2029]/
const LONGEST_OBJECT = 10

/** What a sentence says is collected, as a noun phrase: "technical data" of "we collect technical data from your boat". */
export function objectOf(text: string, sense: Sense): string | undefined {
  const object = withoutVerb(beforeEnd(behindVerb(text, sense), sense), sense)
  const words = object.split(' ').length
  return words >= 2 && words <= LONGEST_OBJECT && namesData(object, sense) ? object : undefined
}

/** What stands behind the verb of a sentence about collecting, without its aim and what follows; empty where there is no such verb. */
function behindVerb(text: string, sense: Sense): string {
  const verb = sense.spans(text, 'data.object')[0]
  if (!verb || RELATIVE.test(text.slice(0, verb.start))) return ''
  const rest = text.slice(verb.end).replace(TAIL, '')
  const aim = sense.aims(rest)[0]
  return aim ? rest.slice(0, aim.start) : rest
}

/** Up to the first sign or word that says where data come from or by which way; empty where the words only go on. */
function beforeEnd(rest: string, sense: Sense): string {
  const [head = ''] = rest.split(SIGN)
  const end = sense.spans(head, 'data.object-end')[0]
  const object = (end ? head.slice(0, end.start) : head).trim()
  const isJoined = sense.spans(object, 'data.join').some(({ start }) => start === 0)
  return isJoined ? '' : object
}

/** "The data that we collect": what is collected stands before the verb. */
const RELATIVE =
  /(?:that|which|what|data|information|details|die|welche|was|que|dont|dat|wat|welke|gegevens|daten|donn\u00e9es|informations)\s+$/i

/** Whether the words behind the verb are about something, and not about data in general; `isKind` says of a word that it is. */
export function hasObject(text: string, isKind: (word: string) => boolean, sense: Sense): boolean {
  const rest = behindVerb(text, sense)
  const kinds = (phrase: string) =>
    tellingWords(phrase, sense).filter((word) => isKind(word) && sense.spans(word, 'data.object').length === 0).length
  return kinds(beforeEnd(rest, sense)) > 0 && kinds(rest.split(/[.;:(]/)[0] ?? '') >= 2
}

function namesData(item: string, sense: Sense): boolean {
  return sense.dataItems(item).length > 0
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** An item without its aim, what follows it and the verb behind it. */
export function beforeTail(item: string, sense: Sense): string {
  const aim = sense.aims(item)[0]
  return withoutVerb((aim ? item.slice(0, aim.start) : item).replace(TAIL, '').trim(), sense)
}

/** Up to the end of the sentence or its aim, each item without what follows it. */
function cleaned(behind: string, sense: Sense): string[] {
  const text = behind.replace(/^[.,:;\s]+/, '')
  const stop = text.search(/[.:](?:\s|$)/)
  const clause = text.slice(0, stop < 0 ? text.length : stop)
  const aim = sense.aims(clause)[0]
  const items = itemsOf(withLastComma((aim ? clause.slice(0, aim.start) : clause).replace(/[\s,;]+$/, ''), sense))
  const end = items.findIndex((item, at) => at > 0 && BEYOND.test(item))
  const own = items.slice(0, end < 0 ? items.length : end)
  return own.length < 2
    ? []
    : own
        .map((item) => withoutVerb(item.replace(TAIL, ''), sense))
        .filter((item) => item !== '' && !REST.test(item) && item.split(' ').length <= LONGEST)
}

/** "A, B and C" as "A, B, C". */
function withLastComma(text: string, sense: Sense): string {
  const from = text.search(/[,;][^,;()]*(?:\([^()]*\)[^,;()]*)*$/)
  const join = sense.spans(text, 'data.join').find(({ start }) => start > from && !isInBrackets(text, start))
  if (!join || text.slice(from + 1, join.start).trim() === '') return text
  return `${text.slice(0, join.start).trimEnd()}, ${text.slice(join.end).trimStart()}`
}

/** "... und Schuhgröße gespeichert". */
function withoutVerb(item: string, sense: Sense): string {
  const words = item.split(' ')
  while (words.length > 1 && sense.says(words.at(-1) ?? '').has('data.verb')) words.pop()
  return words.join(' ').trim()
}
