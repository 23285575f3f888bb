// The street of an address, looked for part by part away from a postcode or country. What a street looks like is in streets.ts.
import type { Span } from '../../../text/span.ts'
import type { PostcodeForm } from './postcodes.ts'
import { isAddressPart, partsBefore, REACH } from './segments.ts'
import {
  BEGINS_WITH_TYPE,
  ENDS_IN_NUMBER,
  ENGLISH_STREET,
  isBuilding,
  LONE_NUMBER,
  type Street,
  streetIn,
} from './streets.ts'
import { isTownDistrict } from './towns.ts'

/** A street with its place in the text, and the parts between it and the postcode, nearest to the postcode first. */
export interface StreetBefore extends Span {
  readonly strong: boolean
  readonly between: readonly string[]
  /** The part of the street itself goes on with a town ("9 rue du Port Paris"). */
  readonly holdsTown: boolean
}

const UNIT = /^(?:#|(?:suite|unit|floor|level|room|apt|apartment|office|flat|bus|bte|top)\b|\d+(?:st|nd|rd|th)\b)/i
/** Number of parts that may lie between street and postcode, for a street that its own words do not prove. */
const WEAK_REACH: Partial<Record<PostcodeForm, number>> = { uk: 4, us: 3, ca: 3, ie: 4, au: 3, sg: 2 }

export function isFloor(part: string): boolean {
  return UNIT.test(part)
}

/** The street nearest before `to`, not before `from`. `weakReach`: parts a street may be away that is not proven by its own words. */
export function streetBefore(
  text: string,
  from: number,
  to: number,
  form: PostcodeForm,
  weakReach = WEAK_REACH[form] ?? 0,
): StreetBefore | undefined {
  const found = amongParts(text, partsBefore(text, from, to), form, weakReach)
  if (found || !text.slice(Math.max(from, to - REACH), to).includes('\n')) return found
  // A line may be wrapped anywhere: "12 Quay", "Street".
  return amongParts(text, partsBefore(text, from, to, 'wrapped'), form, weakReach)
}

function amongParts(text: string, parts: readonly Span[], form: PostcodeForm, reach: number): StreetBefore | undefined {
  const between: string[] = []
  for (const [index, part] of parts.entries()) {
    const hit = streetOfPart(text, parts, index, form)
    const written = text.slice(part.start, part.end)
    if (hit && (hit.strong || (index <= reach && !isTownDistrict(written)))) {
      const further = hit.box || hit.building ? opening(text, parts, index + 1, hit) : undefined
      const best = further ?? hit
      return {
        start: withBuilding(text, parts, best),
        end: hit.end,
        strong: hit.strong,
        between,
        holdsTown: hit.holdsTown,
      }
    }
    if (!isAddressPart(written)) return undefined
    between.push(written)
  }
  return undefined
}

interface Candidate extends Span {
  readonly strong: boolean
  readonly box: boolean
  readonly building: boolean
  readonly holdsTown: boolean
  /** Index of the part that the street begins in. */
  readonly part: number
  readonly leads: boolean
}

function streetOfPart(text: string, parts: readonly Span[], index: number, form: PostcodeForm): Candidate | undefined {
  const part = parts[index]
  if (!part) return undefined
  const written = text.slice(part.start, part.end)
  const farther = parts[index + 1]
  const before = farther ? text.slice(farther.start, farther.end) : ''
  // The comma of "78, avenue du Lac" and "Via Roma, 31" parts number and street.
  const isSplit =
    LONE_NUMBER.test(written) ||
    (BEGINS_WITH_TYPE.test(written) && ENDS_IN_NUMBER.test(before)) ||
    (ENGLISH_STREET.test(written) && LONE_NUMBER.test(before))
  if (farther && isSplit) {
    const joined = candidate(text, { start: farther.start, end: part.end }, index + 1, form)
    if (joined) return joined
  }
  return candidate(text, part, index, form)
}

function candidate(text: string, part: Span, index: number, form: PostcodeForm): Candidate | undefined {
  const written = text.slice(part.start, part.end)
  const plain = streetIn(written)
  const street = plain ?? namedBuilding(written, form)
  if (!street || (!street.strong && street.start > 0 && street.first)) return undefined
  const rest = written.slice(street.start)
  return {
    start: part.start + street.start,
    end: part.start + street.end,
    strong: street.strong,
    box: street.box,
    building: !plain,
    holdsTown: street.first && (/\sà\s\p{Lu}/u.test(rest) || (rest.match(/\p{Lu}[\p{L}'’-]+/gu)?.length ?? 0) >= 2),
    part: index,
    leads: street.start === 0,
  }
}

/** Places whose name does without a number: "Harbour House" in the United Kingdom and Ireland, "Le Bourg" in France. */
function namedBuilding(written: string, form: PostcodeForm): Street | undefined {
  if (/^(?:Le Bourg$|Lieu-?dit\s)/i.test(written))
    return { start: 0, end: written.length, strong: true, box: false, first: false }
  const isNamed = (form === 'uk' || form === 'ie') && isBuilding(written) && !isFloor(written)
  return isNamed ? { start: 0, end: written.length, strong: true, box: false, first: false } : undefined
}

/** The street written before the P.O. box or the named building of the same address ("4-6 Riverwalk, Citywest Campus"). */
function opening(text: string, parts: readonly Span[], index: number, hit: Candidate): Candidate | undefined {
  const further = streetOfPart(text, parts, index, 'plain')
  if (!further || further.box) return undefined
  return further.strong || (hit.building && further.leads) ? further : undefined
}

/** Start of the building or floor written right before the street, else of the street. */
function withBuilding(text: string, parts: readonly Span[], street: Candidate): number {
  let start = street.start
  if (!street.leads) return start
  for (let index = street.part + 1; index <= street.part + 2; index++) {
    const part = parts[index]
    if (!part || !isBuilding(text.slice(part.start, part.end))) break
    start = part.start
  }
  return start
}

const BEHIND = /[ \u00a0]{0,2}(?:[,|–-]\s{0,3}|[\n\u2028\u2029]\s{0,3})([^,;|()\n\u2028\u2029]{4,60})/y

/** End of the street that follows a town ("10115 Berlin, Hauptstraße 5"), where the town's own street does not stand before it. */
export function streetBehind(text: string, townEnd: number): number | undefined {
  BEHIND.lastIndex = townEnd
  const match = BEHIND.exec(text)
  const part = match?.[1]
  if (!match || part === undefined) return undefined
  const house = /^[^\d]{3,40}\s\d{1,4}(?:\s?[a-z])?(?![\p{L}\p{N}])/u.exec(part)?.[0]
  const street = house ? streetIn(house) : undefined
  if (!house || !street?.strong || street.box || street.first || street.start > 0) return undefined
  const partStart = townEnd + match[0].length - part.length
  const end = partStart + house.length
  // With a postcode behind it, the street opens the next address.
  return /^[\s,|–-]{1,6}(?:[A-Z]{1,3}-)?\d{4}/.test(text.slice(end, end + 16)) ? undefined : end
}
