// Postal addresses in a text: a street with its number, or a P.O. box, and a town. Whose address it is, is not decided here.
import type { Span } from '../../text/span.ts'
import { type CountryHit, countryAt } from './address/countries.ts'
import { type Postcode, postcodesIn } from './address/postcodes.ts'
import { seatsIn } from './address/seat.ts'
import { isAddressPart } from './address/segments.ts'
import { isFloor, type StreetBefore, streetBefore, streetBehind } from './address/street-search.ts'
import { isBuilding } from './address/streets.ts'
import { countryBehind, townAt } from './address/towns.ts'

/** A postal address: from its first line (building or street) to its town, postcode or country. */
export interface AddressHit extends Span {
  /** The address on one line, as written otherwise. */
  readonly text: string
  /** ISO 3166 code: named, or told by the form of the postcode. Five plain digits tell none. */
  readonly country?: string
  /** Where the line begins in which the address begins: a name before it may stand there or above. */
  readonly line1Start: number
}

interface Found extends Span {
  readonly country?: string | undefined
}

/** Postal addresses in order and without overlap. Lines may be parted by `\n`, hard breaks and part breaks. */
export function findAddresses(text: string): AddressHit[] {
  if (!/\d/.test(text)) return []
  const found: Found[] = []
  for (const postcode of postcodesIn(text)) {
    const previous = found.at(-1)
    if (previous && postcode.start < previous.end) continue
    if (previous && continues(text, previous, postcode)) {
      found[found.length - 1] = withCountry(text, { ...previous, end: postcode.end }, postcode)
      continue
    }
    const address = atPostcode(text, withBrackets(text, postcode), previous?.end ?? 0)
    if (address) found.push(address)
  }
  const hits: AddressHit[] = []
  const named = [...found, ...withoutPostcode(text, found)]
  for (const address of [...named, ...seatsBeside(text, named)].sort((a, b) => a.start - b.start))
    hits.push(addressHit(text, address, hits.at(-1)))
  return hits
}

/** Seats that are no part of an address with a postcode or country. */
function seatsBeside(text: string, named: readonly Found[]): Found[] {
  const taken = [...named].sort((a, b) => a.start - b.start)
  let next = 0
  return seatsIn(text).filter(({ start, end }) => {
    while ((taken[next]?.end ?? text.length) <= start) next++
    return (taken[next]?.start ?? text.length) >= end
  })
}

function addressHit(text: string, { start, end, country }: Found, previous: AddressHit | undefined): AddressHit {
  const written = text.slice(start, end)
  const oneLine = written.replace(/[ \t]*[,;]?[ \t]*[\u2028\u2029]\s*/g, ', ').replace(/\s+/g, ' ')
  // Looking back only to the previous address keeps this linear in a text of one long line.
  const since = previous?.start ?? 0
  const line = Math.max(...['\n', '\u2028', '\u2029'].map((sign) => text.slice(since, start).lastIndexOf(sign)))
  const line1Start = line >= 0 ? since + line + 1 : (previous?.line1Start ?? 0)
  return { start, end, text: oneLine, ...(country ? { country } : undefined), line1Start }
}

/** "Dublin 4, D04 AB12" and "London, United Kingdom, EC1M 5NR": a second code of the address before. */
function continues(text: string, previous: Found, { start, form }: Postcode): boolean {
  return (
    (form === 'uk' || form === 'ie') && start - previous.end < 8 && /^[\s,]*$/.test(text.slice(previous.end, start))
  )
}

function withCountry(text: string, found: Found, postcode: Postcode): Found {
  const named = countryBehind(text, found.end)
  return { ...found, end: named?.end ?? found.end, country: named?.code ?? found.country ?? postcode.country }
}

/** Forms that no other number has, with the town written before them. */
const TOWN_FIRST: ReadonlySet<string> = new Set(['uk', 'ie', 'us', 'ca', 'au', 'sg'])

/** French notices put the postcode in brackets behind the town: "12 rue du Port à Paris (75001)". */
function withBrackets(text: string, postcode: Postcode): Postcode {
  const { form, start, end } = postcode
  const isBracketed = form === 'plain' && text[start - 1] === '(' && text[end] === ')'
  return isBracketed ? { ...postcode, start: start - 1, end: end + 1 } : postcode
}

/** What stands behind a number that is no postcode, but belongs to a street or box before one ("TSA 80715, 75334 Paris"). */
const CODE_BEHIND = /^[\s,–-]{1,8}(?:[A-Z]{1,3}-)?\d{4}|^,?\s(?:[A-Z]{2}|[A-Z][a-z]+),?\s\d{5}/u

function atPostcode(text: string, postcode: Postcode, from: number): Found | undefined {
  const { form, start } = postcode
  const isUk = form === 'uk'
  const direct = countryBehind(text, postcode.end)
  const town = (TOWN_FIRST.has(form) && !isUk) || (isUk && direct) ? undefined : townAt(text, postcode.end)
  if (!TOWN_FIRST.has(form) && !town && !/\p{Lu}/u.test(text.slice(Math.max(from, start - 40), start))) return undefined
  const townEnd = town?.end ?? postcode.end
  if (form === 'plain' && CODE_BEHIND.test(text.slice(townEnd, townEnd + 30))) return undefined
  const behindTown = town ? countryBehind(text, town.end) : direct
  const street = streetBefore(text, from, start, form, behindTown && !TOWN_FIRST.has(form) ? 1 : undefined)
  // A British town stands before the code; behind it only where nothing stands between street and code.
  const townFirst = isUk && street !== undefined && street.between.length > 0
  const [end, country] = townFirst ? [postcode.end, direct] : [townEnd, behindTown]
  const told = country?.code ?? postcode.country
  if (street && isEnough(text, postcode, street, town !== undefined, country))
    return { start: street.start, end: country?.end ?? end, country: told }
  if (!town || isUk) return undefined
  // The post office behind "CEDEX" stands for a street.
  if (town.cedex) return { start, end: country?.end ?? end, country: told ?? 'FR' }
  const behind = streetBehind(text, town.end)
  if (behind === undefined) return undefined
  const named = countryBehind(text, behind)
  return { start, end: named?.end ?? behind, country: named?.code ?? told }
}

function isEnough(
  text: string,
  { form, start, end }: Postcode,
  street: StreetBefore,
  hasTown: boolean,
  country: CountryHit | undefined,
): boolean {
  if (TOWN_FIRST.has(form) || form === 'nl') return true
  const townBefore = street.between[0]
  if (!hasTown && townBefore !== undefined)
    return (street.strong || country !== undefined) && !isFloor(townBefore) && /\p{L}{3}/u.test(townBefore)
  if (!hasTown) return street.strong && (street.holdsTown || country !== undefined)
  if (street.strong || form === 'prefixed') return true
  const written = text.slice(start, end)
  if (/^(?:19|20)\d\d$/.test(written) && !country) return false
  return /[,;|\n\u2028\u2029–-]/.test(text.slice(street.end, start))
}

/** "53 rue du Port, Paris, France": street, town and country do without a postcode. */
function withoutPostcode(text: string, taken: readonly Found[]): Found[] {
  if (!STREET_HINT.test(text)) return []
  const found: Found[] = []
  let last = 0
  for (const match of text.matchAll(COUNTRY_START)) {
    while ((taken[last]?.end ?? text.length) <= match.index) last++
    const open = taken[last]
    if (open && open.start <= match.index) continue
    const country = countryAt(text, match.index)
    if (!country) continue
    const from = Math.max(taken[last - 1]?.end ?? 0, found.at(-1)?.end ?? 0)
    const street = streetBefore(text, from, match.index, 'plain', -1)
    const town = street?.between[0]
    const hasTown =
      town === undefined
        ? street?.holdsTown
        : isAddressPart(town) && !isBuilding(town) && !isFloor(town) && /\p{Lu}\p{L}{2}/u.test(town)
    if (street?.strong && hasTown && !/^(?:19|20)\d\d\s/.test(text.slice(street.start, street.start + 5)))
      found.push({ start: street.start, end: country.end, country: country.code })
  }
  return found
}

const STREET_HINT =
  /\d\s*(?:bis|ter)?,?\s(?:rue|avenue|boulevard|place|quai|chemin|all[ée]e|route)\s|(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Quay|Way|Court|House|Boulevard|Blvd|Row|Terrace)(?![\p{L}])|(?:stra(?:ß|ss)e|straat|laan|gracht|plein|weg|gasse|platz|str\.)\s\d/iu
const COUNTRY_START = /(?<=[,\s(–-])(?=\p{Lu}\p{L})/gu
