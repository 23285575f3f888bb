// The party that speaks: "Example Ltd and its affiliates ("we", "us")" gives the name that the notice's "we" stands for.
import type { Span } from '../../text/span.ts'
import { findCompanies } from './name.ts'
import { isOrdinary } from './ordinary-words.ts'
import type { Sentence } from './scan.ts'
import type { View } from './view.ts'

const QUOTES = '["“”„«»‘’\']'
/** A bracket that gives "we" or "us" as a short name, and where it begins. */
const BRACKET = new RegExp(
  `\\((?:[^()]{0,80}[\\s,])?${QUOTES}\\s?(?:we|us|our|wir|uns|wij|ons|onze|nous|notre)\\s?,?\\s?${QUOTES}`,
  'iu',
)
/** Brackets right before it: a first short name. */
const BRACKETS_BEFORE = /(?:\s*\([^()]{0,200}\)[\s,]*)+$/u
/** "and its affiliates", "und die mit ihr verbundenen Unternehmen": who comes with the party, none by name. */
const WITH_OTHERS =
  /,?\s(?:and|or|together with|including|und|samt|sowie|nebst|mit|en|alsmede|met|et|ainsi que)\s(?:its|their|our|the|all|any|other|seinen?|ihren?|den|die|deren|dessen|haar|zijn|hun|de|alle|ses|sa|leurs?|les|des)\s(?:[\p{L}-]+[\s,]*){1,8}$/u
const ARTICLE = /^(?:the|der|die|das|dem|den|de|het|la|le|les|l['’])\s+/iu
const NAME =
  /(?<![\p{L}\p{N}.-])(?:\p{Lu}[\p{L}\p{N}&.'’-]*|[a-z]+\p{Lu}[\p{L}\p{N}]*)(?:\s(?:(?:of|for|and|de|du|des|van|von|für|voor|pour|und|en|et|&)\s(?:(?:the|la|der|de|het)\s)?)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,5}$/u
const SHORTEST = 3

/** The name that a sentence gives to "we". */
export function nameOfUs(view: View, { block, start, end }: Sentence): Span | undefined {
  const text = block.text.slice(start, end)
  const bracket = BRACKET.exec(text)
  if (!bracket) return undefined
  const before = text.slice(0, bracket.index).trimEnd().replace(BRACKETS_BEFORE, '')
  const company = findCompanies(before).at(-1)
  if (company) return { start: start + company.start, end: start + company.end }
  const alone = before.replace(WITH_OTHERS, '').replace(/[\s,]+$/, '')
  const match = NAME.exec(alone)
  if (!match) return undefined
  const skip = ARTICLE.exec(match[0])?.[0].length ?? 0
  const name = match[0].slice(skip)
  // Every German noun has a capital: "der Verein", "die Gesellschaft".
  const isNoun = view.lexicon.tag === 'de' && !/\s|\p{Ll}\p{Lu}/u.test(name)
  if (name.length < SHORTEST || isNoun || isOrdinary(view, name)) return undefined
  return { start: start + match.index + skip, end: start + match.index + match[0].length }
}
