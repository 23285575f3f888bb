// Postcodes: where one may stand in a text, and what its form tells about the country. Towns and streets are looked for elsewhere.
import type { Span } from '../../../text/span.ts'

/** `plain` digits are used by many countries and prove little; every other form tells its country. */
export type PostcodeForm =
  | 'nl'
  | 'uk'
  | 'ie'
  | 'us'
  | 'ca'
  | 'au'
  | 'sg'
  | 'prefixed'
  | 'pl'
  | 'pt'
  | 'spaced'
  | 'plain'

export interface Postcode extends Span {
  readonly form: PostcodeForm
  /** ISO 3166 code, where the form or the prefix tells it. */
  readonly country?: string
}

const STATES =
  `AL AK AZ AR CA CO CT DE DC D\\.C\\. FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA
  WA WV WI WY Alabama Alaska Arizona Arkansas California Calif\\. Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky
  Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New~Hampshire New~Jersey New~Mexico New~York
  North~Carolina North~Dakota Ohio Oklahoma Oregon Pennsylvania Rhode~Island South~Carolina South~Dakota Tennessee Texas Utah Vermont Virginia Washington
  West~Virginia Wisconsin Wyoming Kalifornien Californie Californië`
    .split(/\s+/)
    .map((name) => name.replace('~', ' '))
    .join('|')

const GAP = '[ \\u00a0\\n\\u2028]'
const FORMS = [
  `(?<us>(?:${STATES}),?${GAP}{1,3}\\d{5}(?:-\\d{4})?)`,
  `(?<au>(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),?${GAP}{1,2}\\d{4})`,
  `(?<sg>Singapore${GAP}{1,2}\\d{6})`,
  `(?<prefixed>(?<prefix>CH|DE?|LU?|AT?|BE?|FR?|NL|IT?|ES?|CZ|DK|SE?|NO?|FIN?|EE|LT|LV|SI|SK|HR|LI)[-–]\\d{4,5}(?:${GAP}?[A-Z]{2})?)`,
  `(?<nl>[1-9]\\d{3}${GAP}?(?!SA|SD|SS|EU|AD)[A-Z]{2})`,
  `(?<uk>(?:[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]?|GIR)[ \\u00a0]{0,2}\\d[ABD-HJLNP-UW-Z]{2})`,
  `(?<ie>(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}|Dublin \\d{1,2})`,
  `(?<ca>[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d)`,
  `(?<pt>[1-9]\\d{3}-\\d{3})`,
  `(?<pl>\\d{2}-\\d{3})`,
  `(?<spaced>[1-9]\\d{2}[ \\u00a0]\\d{2})`,
  `(?<plain>\\d{4,5})`,
]
const POSTCODE = new RegExp(
  `(?<![\\p{L}\\p{N}_#+@%=§]|\\d[.:]|[^\\s,;(–][-/]|§ )(?:${FORMS.join('|')})(?![\\p{L}\\p{N}_@%]|[.,:/-]\\d)`,
  'gu',
)
/** Cheap: most blocks of a notice hold nothing like a postcode. */
const MAYBE = /\d{4}|\d{3}[ \u00a0]\d{2}|\d{2}-\d{3}|[A-Z]\d|\d[A-Z]{2}|Dublin \d/

const COUNTRY: Partial<Record<PostcodeForm, string>> = {
  nl: 'NL',
  uk: 'GB',
  ie: 'IE',
  us: 'US',
  ca: 'CA',
  au: 'AU',
  sg: 'SG',
  pl: 'PL',
  pt: 'PT',
}
const PREFIXES: Readonly<Record<string, string>> = {
  D: 'DE',
  L: 'LU',
  A: 'AT',
  B: 'BE',
  F: 'FR',
  I: 'IT',
  E: 'ES',
  S: 'SE',
  N: 'NO',
  FIN: 'FI',
}
const ORDER: readonly PostcodeForm[] = [
  'us',
  'au',
  'sg',
  'prefixed',
  'nl',
  'uk',
  'ie',
  'ca',
  'pt',
  'pl',
  'spaced',
  'plain',
]

/** Everything in a text that has the form of a postcode, in order. Numbers of other kinds are among them. */
export function postcodesIn(text: string): Postcode[] {
  if (!MAYBE.test(text)) return []
  const found: Postcode[] = []
  for (const match of text.matchAll(POSTCODE)) {
    const groups = match.groups ?? {}
    const form = ORDER.find((name) => groups[name] !== undefined) ?? 'plain'
    const prefix = groups.prefix
    const country = prefix ? (PREFIXES[prefix] ?? prefix) : COUNTRY[form]
    found.push({ start: match.index, end: match.index + match[0].length, form, ...(country ? { country } : undefined) })
  }
  return found
}
