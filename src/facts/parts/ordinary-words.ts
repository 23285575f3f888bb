// Telling names from ordinary words: a word that the notice also writes in lower case is no name.
import type { Lexicon } from '../../model/lexicon.ts'
import type { LexiconKey } from '../../model/lexicon-keys.ts'
import { fold } from '../../text/words.ts'
import { bareName } from './name.ts'
import { keysOf, type View } from './view.ts'

/** Standards, formats and platforms that notices mention in capitals; none of them receives data. */
const TECHNOLOGY = new Set(
  'tls ssl https http ip gps url pdf api ai iban vpn dns gdpr dsgvo avg rgpd eu eea ewr eer eee uk us usa javascript bluetooth html android ios wifi sms mms id faq gtc agb kvk btw cookie cookies internet css csv xml json sdk ccpa coppa dpo tv pc cd usb qr cctv crm cms saas oauth sso cdn storekit healthkit rss pci dss iso pii flash nai daa transport layer secure security socket sockets'.split(
    ' ',
  ),
)
const GENERIC: readonly LexiconKey[] = [
  'recipient.category',
  'recipient.header',
  'data.item',
  'data.header',
  'purpose.header',
  'personal-data',
  'basis.term',
  'retention.label',
  'dpo.term',
  'authority.generic',
  'safeguard.dpf',
  'safeguard.scc',
  'cookies.phrase',
  'security.phrase',
  'transfer.region',
  'negation',
  'basis.term',
  'basis.short.consent',
  'basis.short.contract',
  'basis.short.legal-obligation',
  'basis.short.legitimate-interests',
  'contact.lead',
  'recipient.not',
]

const known = new WeakMap<View, ReadonlySet<string>>()

/** Words that stand somewhere in the notice in lower case; the parts of a domain ("example.org") are none. */
function lowerCaseWords(view: View): ReadonlySet<string> {
  const before = known.get(view)
  if (before) return before
  const found = new Set<string>()
  for (const { block, words } of view.blocks)
    for (const [at, start] of words.start.entries()) {
      const end = words.end[at] ?? start
      if (end - start > 1 && isLower(block.text, start) && !isOfDomain(block.text, start, end))
        found.add(block.text.slice(start, end))
    }
  known.set(view, found)
  return found
}

const SMALL = /\p{Ll}/u
const [SMALL_A, SMALL_Z] = [97, 122]

function isLower(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit >= SMALL_A && unit <= SMALL_Z : SMALL.test(text.charAt(at))
}

/** Behind a dot or one of the signs of addresses, or before a dot without a blank. */
function isOfDomain(text: string, start: number, end: number): boolean {
  if ('.@/'.includes(text.charAt(start - 1) || ' ')) return true
  return text[end] === '.' && isLower(text, end + 1) && isLower(text, end + 2)
}

/** A word that is also written in lower case, in the singular or the plural. */
function isCommon(words: ReadonlySet<string>, word: string): boolean {
  return (
    words.has(word) || words.has(`${word}s`) || (word.length > 4 && word.endsWith('s') && words.has(word.slice(0, -1)))
  )
}

const stopwords = new WeakMap<Lexicon, ReadonlySet<string>>()

function stopwordsOf(lexicon: Lexicon): ReadonlySet<string> {
  const before = stopwords.get(lexicon)
  if (before) return before
  const words = new Set(lexicon.stopwords)
  stopwords.set(lexicon, words)
  return words
}

/** Whether a capitalised phrase is made of ordinary words, a technology, a country or a term of the field. */
export function isOrdinary(view: View, phrase: string): boolean {
  const words = bareName(phrase)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0 || words.every((word) => TECHNOLOGY.has(word))) return true
  if (stopwordsOf(view.lexicon).has(fold(words[0] ?? ''))) return true
  const common = lowerCaseWords(view)
  if (words.every((word) => isCommon(common, word) || TECHNOLOGY.has(word) || /^\d+$/.test(word))) return true
  const keys = keysOf(view, phrase)
  return GENERIC.some((key) => keys.has(key))
}
